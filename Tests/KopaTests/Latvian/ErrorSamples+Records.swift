@testable import Kopa

extension ErrorSamples {
  private static let path = "t7.csv"

  static let records: [ErrorSamples] = [
    ErrorSamples(
      "RecordImportError", "RecordImport/RecordImportError.swift",
      [
        ("table", RecordImportError.table(.empty(path: path))),
        ("headerAlone", RecordImportError.headerAlone(path: path)),
        ("missingColumn", missing("h1")),
        ("missingColumn", missing("h1\u{FFFD}")),
        ("noDescriptor", RecordImportError.noDescriptor(folder: "f1", tables: [])),
        ("noDescriptor", RecordImportError.noDescriptor(folder: "f1", tables: ["t1", "t2"])),
        ("severalTables", RecordImportError.severalTables(folder: "f1", tables: ["t1", "t2"])),
        ("tooManyTies", RecordImportError.tooManyTies(path: path, limit: 1001)),
        ("mapping", RecordImportError.mapping(.file(.empty(path: path)))),
        ("optionOfTables", RecordImportError.optionOfTables(folder: "f1")),
        (
          "unreadableDescriptor",
          RecordImportError.unreadableDescriptor(
            path: path, reason: Sentence(english: "it is not JSON", latvian: "tas nav JSON"))
        ),
        ("unsafePath", RecordImportError.unsafePath(descriptor: "d1.json", entry: "../e1.csv")),
        ("noParticipations", RecordImportError.noParticipations(descriptor: "d1.json")),
      ]),
    ErrorSamples(
      "PseudonymError", "Kopa/Pseudonyms/PseudonymBook+Files.swift",
      [
        ("noKey", PseudonymError.noKey(path: "k1.key")),
        ("table", PseudonymError.table(.empty(path: path))),
        ("noRow", PseudonymError.noRow(path: "k1.key.csv", row: 21)),
      ]),
    ErrorSamples(
      "RecordMappingError", "RecordImport/Mapping/RecordMapping.swift",
      [
        ("file", RecordMappingError.file(.empty(path: path))),
        (
          "wrong",
          RecordMappingError.wrong(
            path: "m1.yaml", line: 21,
            problem: Sentence(english: "a key is a text", latvian: "atslēgai jābūt tekstam"))
        ),
      ]),
    ErrorSamples(
      "SummaryFileError", "Kopa/Summaries/ComparisonSummary+File.swift",
      [
        ("file", SummaryFileError.file(.empty(path: path))),
        ("tooLarge", SummaryFileError.tooLarge(path: "s1.json", mebibytes: 21)),
        ("notJSON", SummaryFileError.notJSON(path: "s1.json")),
        ("noSummary", SummaryFileError.noSummary(path: "s1.json")),
        ("wrong", SummaryFileError.wrong(path: "s1.json", place: "clusters[21].name")),
      ]),
    ErrorSamples(
      "SummaryMergeError", "ClusterEvaluation/Summaries/ClusterComparison+Summaries.swift",
      [
        (
          "differentPlans",
          SummaryMergeError.differentPlans(
            first: "s1.json", second: "s2.json", key: "k1", one: "v1", other: "v2")
        ),
        ("clusterTwice", SummaryMergeError.clusterTwice("c1", first: "s1.json", second: "s2.json")),
      ]),
    ErrorSamples(
      "AliasTableError", "IdentityResolution/Aliases/AliasTableError.swift",
      [
        ("table", AliasTableError.table(.empty(path: path))),
        (
          "missingColumn",
          AliasTableError.missingColumn(path: path, column: "c1", headers: ["h1", "h2"])
        ),
      ]),
    ErrorSamples(
      "NetworkPlanError", "CollaborationNetworks/NetworkPlanError.swift",
      [
        ("noMemberships", NetworkPlanError.noMemberships(boundary: .members)),
        ("cohortWithoutBoundary", NetworkPlanError.cohortWithoutBoundary(.newcomers)),
        ("noDateForCohorts", NetworkPlanError.noDateForCohorts), ("nothingLeft", nothingLeft),
        (
          "nothingLeft",
          NetworkPlanError.nothingLeft(
            of: NetworkPlan(boundary: .members), activities: 12, undated: 3)
        ),
        (
          "activityTooLarge",
          NetworkPlanError.activityTooLarge(Activity.ID("a1"), partners: 100_001)
        ),
        (
          "organisationTooBusy",
          NetworkPlanError.organisationTooBusy(Organisation.ID("o1"), activities: 100_001)
        ),
        ("tiesAreGiven", NetworkPlanError.tiesAreGiven(.count)),
        ("noSuchTies", NetworkPlanError.noSuchTies(.tooManyTies(limit: 1001))),
      ]),
  ]

  private static let nothingLeft = NetworkPlanError.nothingLeft(
    of: NetworkPlan(
      window: DateWindow("2050"), boundary: .members, cohort: .newcomers, layer: .research,
      without: [Organisation.ID("o1"), Organisation.ID("o2")]), activities: 12, undated: 3)

  private static func missing(_ header: String) -> RecordImportError {
    .missingColumn(
      path: path, column: "c1", headers: [header, "h2"], accepted: ["c1", "c2", "c3"])
  }
}
