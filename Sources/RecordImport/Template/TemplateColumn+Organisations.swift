import CooperationRecords
import TabularFiles

extension TemplateColumn {
  /// The columns of the sheet of organisations.
  static let ofOrganisations: [TemplateColumn] = [
    TemplateColumn(
      header: Sentence(english: "Organisation", latvian: "Organizācija"), width: 40,
      hint: Sentence(
        english: "The full name, always spelt the same way. One row for each organisation.",
        latvian: "Pilns nosaukums, vienmēr rakstīts vienādi. Katrai organizācijai viena rinda."),
      example: Sentence(english: "SIA “Alfa”", latvian: "SIA „Alfa”")),
    TemplateColumn(
      header: Sentence(english: "Registration number", latvian: "Reģistrācijas numurs"),
      format: .text,
      hint: Sentence(
        english: "The number in the register of enterprises, if there is one.",
        latvian: "Numurs uzņēmumu reģistrā, ja tāds ir."),
      example: Sentence(english: "40000000001", latvian: "40000000001")),
    TemplateColumn(
      header: Sentence(english: "Organisation type", latvian: "Organizācijas veids"),
      content: .words(TemplateWords.organisationKinds), width: 28,
      hint: Sentence(
        english: "Choose from the list. An SME has fewer than 250 employees.",
        latvian: "Izvēlieties no saraksta. MVU ir mazāk nekā 250 darbinieku."),
      example: Sentence(english: "SME", latvian: "MVU")),
    TemplateColumn(
      header: Sentence(english: "Country", latvian: "Valsts"), width: 10,
      hint: Sentence(
        english: "The code of two letters, such as LV, EE, LT, DE.",
        latvian: "Divu burtu kods, piemēram, LV, EE, LT, DE."),
      example: Sentence(english: "LV", latvian: "LV")),
    TemplateColumn(
      header: Sentence(english: "Region", latvian: "Reģions"), width: 20,
      hint: Sentence(
        english: "The region, or its NUTS 3 code, such as LV006.",
        latvian: "Reģions vai tā NUTS 3 kods, piemēram, LV006."),
      example: Sentence(english: "Riga", latvian: "Rīga")),
    TemplateColumn(
      header: Sentence(english: "Town", latvian: "Pilsēta"),
      hint: Sentence(
        english: "The town or place of the organisation.",
        latvian: "Pilsēta vai cita apdzīvota vieta, kurā organizācija atrodas."),
      example: Sentence(english: "Riga", latvian: "Rīga")),
    TemplateColumn(
      header: Sentence(english: "Cluster", latvian: "Klasteris"), width: 28,
      hint: Sentence(
        english: "The cluster of which it is a member. Empty for partners who are no members.",
        latvian:
          "Klasteris, kura dalībniece tā ir. Partneriem, kas nav dalībnieki, atstājiet tukšu."),
      example: Sentence(english: "Example cluster", latvian: "Klastera piemērs")),
    .day(
      Sentence(english: "Member since", latvian: "Biedrs kopš"),
      hint: Sentence(
        english: "The day on which it joined the cluster. If only the year is known: 1 January.",
        latvian: "Diena, kad iestājās klasterī. Ja zināms tikai gads, rakstiet 1. janvāri."),
      example: "01.04.2018"),
    .day(
      Sentence(english: "Member until", latvian: "Biedrs līdz"),
      hint: Sentence(
        english: "The day on which it left the cluster. Empty for those who are members still.",
        latvian: "Diena, kad izstājās no klastera. Ja joprojām ir dalībniece, atstājiet tukšu."),
      example: ""),
    TemplateColumn(
      header: Sentence(english: "Answered", latvian: "Atbildēja"),
      content: .words(TemplateWords.answers), width: 12,
      hint: Sentence(
        english: "Only for surveys: whether the organisation answered. Otherwise leave it empty.",
        latvian: "Tikai aptaujām: vai organizācija atbildēja. Citādi atstājiet tukšu."),
      example: Sentence(english: "", latvian: "")),
    TemplateColumn(
      header: Sentence(english: "Services used", latvian: "Izmantotie pakalpojumi"), width: 36,
      hint: Sentence(
        english: "Services of the cluster that it has used, with semicolons between them.",
        latvian: "Klastera pakalpojumi, ko tā izmantojusi, atdalīti ar semikolu."),
      example: Sentence(
        english: "export advice; training", latvian: "eksporta konsultācijas; apmācības")),
  ]
}
