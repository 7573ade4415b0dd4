import CooperationRecords

extension ProgrammeRules {
  /// What the Latvian cluster programme of 2012 to 2015 asked of a project's partners.
  public static let latvianProgramme2011 = ProgrammeRules(
    name: "latvia-2011",
    title: Sentence(
      english: "Latvian cluster programme 2012–2015", latvian: "Klasteru programma 2012–2015"),
    edition: Sentence(
      english: "Regulations No. 788 of the Cabinet of Ministers, 11 October 2011, as summed up by "
        + "the Investment and Development Agency of Latvia for the call that closed on 30 March "
        + "2012.",
      latvian: "Ministru kabineta 2011. gada 11. oktobra noteikumi Nr. 788 Latvijas Investīciju un "
        + "attīstības aģentūras izklāstā projektu konkursam, kas noslēdzās 2012. gada 30. martā."),
    sources: [
      "https://likumi.lv/ta/id/238455",
      "http://www.liaa.gov.lv/lv/es-fondi/isteno/klasteru-programma/aktivitates-apraksts",
    ],
    requirements: [
      ProgrammeRequirement(
        "merchants",
        Sentence(
          english: "At least 20 merchants registered in Latvia.",
          latvian: "Vismaz 20 Latvijā reģistrēti komersanti."),
        check: .group(.latvianEnterprises, atLeast: 20),
        note: Sentence(
          english: "Enterprises are taken as merchants, and those without a recorded country as "
            + "registered in Latvia; the register is not consulted.",
          latvian: "Uzņēmumi uzskatīti par komersantiem, un tie, kuru valsts nav norādīta, – par "
            + "reģistrētiem Latvijā; reģistrā tas nav pārbaudīts.")),
      ProgrammeRequirement(
        "education-or-research",
        Sentence(
          english: "At least one institution of education and research.",
          latvian: "Vismaz viena izglītības un pētniecības institūcija."),
        check: .group(.educationOrResearch, atLeast: 1),
        note: Sentence(
          english: "Schools below a university have no kind of their own and cannot be counted.",
          latvian:
            "Izglītības iestādēm, kas nav augstskolas, ierakstos nav sava veida, un tās nevar "
            + "saskaitīt.")),
      ProgrammeRequirement(
        "employees",
        Sentence(
          english: "At least 200 employees of the merchants together.",
          latvian: "Komersantiem kopā vismaz 200 darbinieku."),
        beyondRecords: Self.noEmployees),
      ProgrammeRequirement(
        "turnover",
        Sentence(
          english: "A turnover of the merchants together of at least 30 million lats a year, the "
            + "mean of the last three years.",
          latvian:
            "Komersantu kopējais apgrozījums vidēji pēdējo trīs gadu laikā – vismaz 30 miljoni latu "
            + "gadā."),
        beyondRecords: Self.noTurnover),
    ])

  /// What the Latvian cluster programme since 2016 asks of a cluster, as told to Interreg Europe.
  public static let latvianProgramme2016 = ProgrammeRules(
    name: "latvia-2016",
    title: Sentence(
      english: "Latvian cluster programme since 2016", latvian: "Klasteru programma kopš 2016. gada"
    ),
    edition: Sentence(
      english:
        "Regulations No. 205 of the Cabinet of Ministers, 5 April 2016 (measure 3.2.1.1, first "
        + "round), with the thresholds as told to Interreg Europe (good practice 1589); they were "
        + "not compared with the text of the regulations.",
      latvian: "Ministru kabineta 2016. gada 5. aprīļa noteikumi Nr. 205 (3.2.1.1. pasākums, pirmā "
        + "kārta) ar sliekšņiem, kas izklāstīti programmā “Interreg Europe” (labās prakses piemērs "
        + "1589); ar noteikumu tekstu tie nav salīdzināti."),
    sources: [
      "https://likumi.lv/ta/id/281433",
      "https://www.interregeurope.eu/policylearning/good-practices/item/1589/"
        + "national-cluster-programme-support-to-the-tourism-cluster/",
    ],
    requirements: [
      ProgrammeRequirement(
        "sme-members",
        Sentence(
          english: "At least 20 members that are SMEs.", latvian: "Vismaz 20 biedri, kas ir MVU."),
        check: .group(.smes, atLeast: 20),
        note: Sentence(
          english: "The records' word is taken for who is an SME.",
          latvian: "MVU statuss pieņemts tāds, kāds norādīts ierakstos.")),
      ProgrammeRequirement(
        "turnover",
        Sentence(
          english: "A turnover of these members of more than 10 million euros a year.",
          latvian: "Šo biedru apgrozījums pārsniedz 10 miljonus eiro gadā."),
        beyondRecords: Self.noTurnover),
      ProgrammeRequirement(
        "exports",
        Sentence(
          english: "Exports of at least 2 million euros a year.",
          latvian: "Eksports vismaz 2 miljoni eiro gadā."),
        beyondRecords: Sentence(
          english: "Records of cooperation do not hold exports.",
          latvian: "Sadarbības ieraksti nesatur datus par eksportu.")),
      ProgrammeRequirement(
        "growing-membership",
        Sentence(
          english: "A growing number of members in the following years.",
          latvian: "Biedru skaits turpmākajos gados pieaug."),
        check: .growth,
        note: Sentence(
          english:
            "Read as: no year ends with fewer members than the one before, and the last with "
            + "more than the first. Where leaving is not recorded, numbers only grow.",
          latvian:
            "Saprasts tā: neviena gada beigās biedru nav mazāk nekā iepriekšējā gada beigās, un "
            + "pēdējā gada beigās to ir vairāk nekā pirmā gada beigās. Ja izstāšanās netiek "
            + "reģistrēta, skaits tikai pieaug."
        )
      ),
      ProgrammeRequirement(
        "research-partners",
        Sentence(
          english:
            "At least two research and development organisations as partners of the project.",
          latvian: "Vismaz divas pētniecības un attīstības organizācijas kā projekta partneri."),
        check: .researchPartners(atLeast: 2),
        note: Sentence(
          english: "Counted are universities and research institutes that are members or share an "
            + "activity with one; an agreement with the programme's project is not recorded.",
          latvian: "Skaitītas augstskolas un pētniecības iestādes, kas ir biedri vai kurām ar kādu "
            + "biedru ir kopīga aktivitāte; līgums par programmas projektu nav reģistrēts.")),
    ])

  private static let noEmployees = Sentence(
    english: "Records of cooperation do not hold numbers of employees.",
    latvian: "Sadarbības ieraksti nesatur darbinieku skaitu.")

  private static let noTurnover = Sentence(
    english: "Records of cooperation do not hold turnover.",
    latvian: "Sadarbības ieraksti nesatur datus par apgrozījumu.")
}
