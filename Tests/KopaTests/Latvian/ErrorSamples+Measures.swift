@testable import Kopa

extension ErrorSamples {
  private typealias Names = NetworkError<String>
  private typealias Spelling = MeasureSpellingError

  static let measures: [ErrorSamples] = [
    ErrorSamples(
      "NetworkError", "NetworkCore/Networks/NetworkError.swift",
      [
        ("loop", Names.loop(at: "n1")),
        ("strengthNotPositive", Names.strengthNotPositive(Tie("n1", "n2", strength: -1.5))),
        (
          "attributeOfWrongLength",
          Names.attributeOfWrongLength(name: "a1", values: 11, nodes: 21)
        ), ("tooManyTies", Names.tooManyTies(limit: 1001)),
        ("tooManyNodes", Names.tooManyNodes(limit: 1001)),
      ]),
    ErrorSamples(
      "MeasureError", "NetworkCore/Measures/MeasureDescription.swift",
      [
        ("didNotConverge", MeasureError.didNotConverge(measure: "m1", iterations: 1001)),
        ("noSuchAttribute", MeasureError.noSuchAttribute("a1")),
        ("noSuchNumbers", MeasureError.noSuchNumbers("a1")),
        ("nodeWithoutGroup", MeasureError.nodeWithoutGroup("n1")),
        ("tooLarge", MeasureError.tooLarge(measure: "m1", nodes: 1001)),
        ("tooLarge", MeasureError.tooLarge(measure: "m1")),
        ("undefined", MeasureError.undefined(measure: "m1", reason: .noTies)),
      ]),
    ErrorSamples(
      "AssessmentError", "ClusterEvaluation/Assessment/AssessmentError.swift",
      [
        (
          "tooFewClusters", AssessmentError.tooFewClusters(large: 1, all: 21, fewestActivities: 11)
        ), ("nothingDefined", AssessmentError.nothingDefined),
      ]),
    ErrorSamples(
      "MeasureSpellingError", "NetworkAlgorithms/Catalogue/MeasureSpellingError.swift",
      [
        ("malformed", Spelling.malformed("m1(")),
        ("unknownMeasure", Spelling.unknownMeasure("m1", nearest: [])),
        ("unknownMeasure", Spelling.unknownMeasure("m1", nearest: ["m2", "m3"])),
        ("unknownParameter", Spelling.unknownParameter("p1", measure: "m1", parameters: [])),
        (
          "unknownParameter",
          Spelling.unknownParameter("p1", measure: "m1", parameters: ["p2", "p3"])
        ), ("valueNotAllowed", value(.words(["v2", "v3"]))), ("valueNotAllowed", value(.text)),
        ("valueNotAllowed", value(.numbers(0.25..<(.infinity)))),
        ("valueNotAllowed", value(.wholeNumbers(1...21))),
        ("seedMissing", Spelling.seedMissing(measure: "m1")),
        ("givenTwice", Spelling.givenTwice("p1", measure: "m1")),
      ]),
    ErrorSamples(
      "CorrelationError", "NetworkAlgorithms/Chance/PairVariable.swift",
      [
        ("nodeInOneNetwork", CorrelationError.nodeInOneNetwork("n1")),
        ("noSuchText", CorrelationError.noSuchText("a1")),
        ("noSuchNumber", CorrelationError.noSuchNumber("a1")),
        ("tooManyNodes", CorrelationError.tooManyNodes(limit: 3001)),
      ]),
    ErrorSamples(
      "NullModelError", "NetworkAlgorithms/Chance/Ensembles/NetworkNull.swift",
      [
        ("noSimpleGraph", NullModelError.noSimpleGraph(attempts: 1001)),
        ("tooManyNodes", NullModelError.tooManyNodes(limit: 3001)),
      ]),
    ErrorSamples(
      "ClusterChangeError", "ClusterEvaluation/WhatIf/ClusterChangeError.swift",
      [
        ("noCluster", ClusterChangeError.noCluster("c1", known: ["c2", "c3"])),
        ("joinedTwice", ClusterChangeError.joinedTwice("c1")),
        ("partsCannotJoin", ClusterChangeError.partsCannotJoin(by: "country")),
        ("tiedToItself", ClusterChangeError.tiedToItself("n1")),
        ("inNoCluster", ClusterChangeError.inNoCluster("n1", "n2")),
      ]),
    ErrorSamples(
      "EnsembleError", "NetworkAlgorithms/Chance/Ensembles/Ensemble+Merging.swift",
      [
        ("nothingToMerge", EnsembleError.nothingToMerge), ("damaged", EnsembleError.damaged),
        ("differs", EnsembleError.differs(in: .measure)),
        ("differs", EnsembleError.differs(in: .null)),
        ("differs", EnsembleError.differs(in: .seed)),
        ("differs", EnsembleError.differs(in: .network)),
        ("differs", EnsembleError.differs(in: .observed)),
        ("differs", EnsembleError.differs(in: .plannedCount)),
        ("missing", EnsembleError.missing(11..<31)), ("twice", EnsembleError.twice(11..<31)),
      ]),
  ]

  private static func value(_ allowed: MeasureParameter.Values) -> MeasureSpellingError {
    .valueNotAllowed("v1", parameter: "p1", measure: "m1", allowed: allowed)
  }
}
