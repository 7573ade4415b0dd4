import CooperationRecords
import Testing

@testable import ClusterEvaluation

@Suite("Indicators of the Gold label")
struct GoldLabelTests {
  private let rules = ProgrammeRules.goldLabel

  /// A, B and C work with one another or with U; X does nothing; M runs the cluster.
  private func cluster() throws -> EvaluatedCluster {
    var sketch = Sketch(
      kinds: [.sme: ["A", "B"], .university: ["U"], .clusterOrganisation: ["M"]],
      countries: ["LV": ["A", "B", "M"], "EE": ["C"]])
    sketch.member("M", "A", "B", "C", "X", since: "2014")
    sketch.member("gone", since: "2014", until: "2015-06-30")
    sketch.activity("1", "A", "B", on: "2015-01-01")
    sketch.activity("2", "A", "U", on: "2016-01-01")
    sketch.activity("3", "M", "C", on: "2016-01-01")
    return try sketch.cluster()
  }

  private func reading(_ name: String) throws -> IndicatorReading {
    let finding = try rules.finding(name, in: cluster())
    guard case .described(let reading) = finding.outcome else {
      Issue.record("\(name): \(finding.outcome)")
      return .undefined(.noMembers)
    }
    return reading
  }

  @Test
  func `composition counts members of unknown kind in the whole and in no part but their own`()
    throws
  {
    let reading = try reading("1.2")
    #expect(reading.count == .init(part: 2, whole: 4))
    #expect(reading.part("SME") == 2)
    #expect(reading.part("unknown") == 2)
    #expect(reading.part("cluster organisation") == nil)
  }

  @Test func `the number is that of the last day`() throws {
    #expect(try reading("1.3").value == 4)
    let sentence = try rules.finding("1.3", in: cluster()).sentence
    #expect(sentence.english.hasSuffix(" In the records: 4."))
  }

  @Test func `concentration is the share of the place with most members, of those known`() throws {
    let reading = try reading("1.4")
    #expect(reading.count == .init(part: 2, whole: 3))
    #expect(reading.part("LV") == 2)
    #expect(reading.part("unknown") == 1)
  }

  @Test func `stability leaves the cluster organisation out`() throws {
    #expect(try reading("2.6").count == .init(part: 4, whole: 5))
  }

  @Test func `working with the cluster organisation alone is no cooperation of members`() throws {
    let reading = try reading("2.9")
    #expect(reading.count == .init(part: 2, whole: 4))
    #expect(reading.part("mean number of partners among members") == 0.5)
  }

  @Test func `a university outside the cluster integrates who works with it`() throws {
    let reading = try reading("2.10")
    #expect(reading.count == .init(part: 1, whole: 4))
    #expect(reading.part("unknown") == 2)
  }

  @Test func `a description is no verdict`() throws {
    let finding = try rules.finding("2.9", in: cluster())
    #expect(
      finding.sentence.english
        == "A description only: no published threshold is known. In the records: 2 of 4.")
    for finding in try rules.findings(in: cluster()) {
      #expect(finding.outcome != .met && finding.outcome != .notMet)
    }
  }

  @Test func `what the records cannot carry is not described`() throws {
    var sketch = Sketch()
    sketch.member("A", "B")
    let cluster = try sketch.cluster()
    let reasons: [(String, IndicatorReason)] = [
      ("1.4", .noCountries), ("2.6", .noDates), ("2.9", .noActivities), ("2.10", .noActivities),
    ]
    for (name, reason) in reasons {
      #expect(try rules.finding(name, in: cluster).outcome == .notShown(reason.sentence))
    }
  }
}
