import CooperationRecords
import TabularFiles

extension TemplateColumn {
  /// The columns of the sheet of activities.
  static let ofActivities: [TemplateColumn] = [
    TemplateColumn(
      header: Sentence(english: "Activity", latvian: "Aktivitāte"), width: 40,
      hint: Sentence(
        english: "The name or the number of a project, an event or another joint action.",
        latvian: "Projekta, pasākuma vai citas kopīgas aktivitātes nosaukums vai numurs."),
      example: Sentence(english: "Export mission 2019", latvian: "Eksporta misija 2019")),
    TemplateColumn(
      header: Sentence(english: "Activity kind", latvian: "Aktivitātes veids"),
      content: .words(TemplateWords.activityKinds), width: 24,
      hint: Sentence(english: "Choose from the list.", latvian: "Izvēlieties no saraksta."),
      example: Sentence(english: "internationalisation", latvian: "internacionalizācija")),
    .day(
      Sentence(english: "Start", latvian: "Sākums"),
      hint: Sentence(
        english: "The first day. If only the year is known: 1 January.",
        latvian: "Pirmā diena. Ja zināms tikai gads, rakstiet 1. janvāri."),
      example: "01.03.2019"),
    .day(
      Sentence(english: "End", latvian: "Beigas"),
      hint: Sentence(
        english: "The last day. If only the year is known: 31 December.",
        latvian: "Pēdējā diena. Ja zināms tikai gads, rakstiet 31. decembri."),
      example: "30.06.2019"),
    TemplateColumn(
      header: Sentence(english: "RIS3 direction", latvian: "RIS3 virziens"),
      content: .words(TemplateWords.ris3Directions), width: 14,
      hint: Sentence(
        english: "The direction of smart specialisation, from 1 to 3.",
        latvian: "Viedās specializācijas virziens, no 1 līdz 3."),
      example: Sentence(english: "1", latvian: "1")),
    TemplateColumn(
      header: Sentence(english: "RIS3 area", latvian: "RIS3 joma"),
      content: .words(TemplateWords.ris3Areas), width: 40,
      hint: Sentence(
        english: "The area of smart specialisation. Choose from the list.",
        latvian: "Viedās specializācijas joma. Izvēlieties no saraksta."),
      example: Sentence(
        english: "Smart energy and mobility", latvian: "Viedā enerģētika un mobilitāte")),
    .amount(
      Sentence(english: "Budget", latvian: "Budžets"),
      hint: Sentence(
        english: "The budget of the whole activity in euros.",
        latvian: "Visas aktivitātes budžets eiro."),
      example: "25 000,00"),
  ]

  /// The columns of the sheet that says who took part in what.
  static let ofParticipations: [TemplateColumn] = [
    TemplateColumn(
      header: Sentence(english: "Organisation", latvian: "Organizācija"),
      content: .namesOf(.organisations), width: 40, isStrict: false,
      hint: Sentence(
        english: "Choose from the list: these are the names in the sheet “Organisations”.",
        latvian: "Izvēlieties no saraksta: tajā ir nosaukumi no lapas „Organizācijas”."),
      example: Sentence(english: "SIA “Alfa”", latvian: "SIA „Alfa”")),
    TemplateColumn(
      header: Sentence(english: "Activity", latvian: "Aktivitāte"),
      content: .namesOf(.activities), width: 40, isStrict: false,
      hint: Sentence(
        english: "Choose from the list: these are the names in the sheet “Activities”.",
        latvian: "Izvēlieties no saraksta: tajā ir nosaukumi no lapas „Aktivitātes”."),
      example: Sentence(english: "Export mission 2019", latvian: "Eksporta misija 2019")),
    TemplateColumn(
      header: Sentence(english: "Role", latvian: "Loma"), content: .words(TemplateWords.roles),
      width: 22,
      hint: Sentence(english: "Choose from the list.", latvian: "Izvēlieties no saraksta."),
      example: Sentence(english: "coordinator", latvian: "koordinators")),
    .amount(
      Sentence(english: "Contribution", latvian: "Finansējums"),
      hint: Sentence(
        english: "The money of this organisation in this activity, in euros.",
        latvian: "Šīs organizācijas finansējums šajā aktivitātē, eiro."),
      example: "10 000,00"),
  ]
}
