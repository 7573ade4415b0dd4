import CooperationRecords
import TabularFiles

extension TableSource {
  /// The partners of Interreg projects in keep.eu, as its CSV export or a sheet of its workbook.
  ///
  /// ## Conventions
  ///
  /// - Programme and project identifier tell projects apart, and where there is no identifier
  ///   (before 2021) programme and acronym: an acronym is unique only within a programme and its
  ///   period.
  /// - Universities and research institutes are one type in keep.eu.
  /// - The identifier that a partner has instead of a PIC is not read: it is of many kinds.
  ///
  /// ## Reference
  ///
  /// > Interact. "keep.eu: projects and documents of Interreg, Interreg-IPA CBC and ENI CBC."
  /// > https://keep.eu
  static let keepPartners = TableSource(
    name: "keep.eu partners", family: "keep.eu", layout: .rows(.participations),
    ownHeaders: [
      .acronym: ["Project ID (2021-2027 only)", "Project acronym", "Acronym"],
      .organisationName: partnerNames,
      .isLeadPartner: ["Lead partner", "Lead partner (Yes/No)"],
      .contribution: [
        "Partner's programme co-financing (EUR) (2021-2027 only)",
        "Partner’s programme co-financing (EUR) (2021-2027 only)",
        "ERDF contribution (2014-2020 only)",
      ],
    ],
    evidence: { table in
      let signs = table.headers(
        oneOfEach: ["Programme"], ["Project acronym", "Acronym"], partnerNames,
        ["Lead partner", "Lead partner (Yes/No)"])
      return signs.map {
        .headers(
          $0,
          areThoseOf: Sentence(
            english: "partners in keep.eu", latvian: "keep.eu partneru tabulā"))
      }
    },
    remark: Remark(
      severity: .note, code: "no-projects",
      sentence: Sentence(
        english: "keep.eu keeps dates and budgets with its projects; with both tables in one "
          + "folder, name the folder.",
        latvian: "datumus un budžetus keep.eu glabā pie projektiem; ja abas tabulas ir vienā mapē, "
          + "norādiet mapi.")))

  private static let partnerNames = [
    "Project Partner", "Organisation in English", "Organisation in English (or language 1)",
    "Organisation in original language", "Organisation in language 2",
  ]
}
