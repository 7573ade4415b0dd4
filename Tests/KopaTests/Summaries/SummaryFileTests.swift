import TestKit
import Testing

@testable import Kopa

@Suite("Files of plans and summaries")
struct SummaryFileTests {
  private static let whole = """
    {"about": {"format": "kopa-comparison-summary-1", "version": "1"},
     "clusters": [{"activities": 12, "name": "K", "organisations": 9, "indicators": [
       {"name": "openness", "value": 0.25, "low": 0.1, "high": 0.5,
        "chance": {"draws": 9, "undefined": 0, "atLeast": 1, "atMost": 8, "mean": 0.2, "deviation": 0.1},
        "atSize": {"value": 0.24, "standardError": 0.1, "drawingError": 0.01, "freedom": 7.5}}]}],
     "clustersLeftOut": 0,
     "plan": {"indicators": ["openness"], "replicates": 9, "seed": 1, "size": 10,
       "windowRule": "touching"}}
    """

  private func read(_ text: String) throws(SummaryFileError) -> ComparisonSummary {
    try ComparisonSummary(bytes: Array(text.utf8), path: "s.json")
  }

  @Test func `what a summary spells is what comes back`() throws {
    let summary = try read(Self.whole)
    #expect(try ComparisonSummary(bytes: summary.json, path: "s.json") == summary)
    let test = try #require(summary.clusters[0].indicators[0].chanceTest)
    #expect(test.twoSidedP == 0.4)
    #expect(abs((test.zScore ?? 0) - 0.5) < 1e-12)
  }

  /// Each change of the text, and what is then wrong.
  @Test(arguments: [
    ("\"high\": 0.5", "\"high\": 0.05", "clusters[0].indicators[0].low"),
    ("\"value\": 0.25,", "", "clusters[0].indicators[0].value"),
    ("\"value\": 0.25", "\"value\": 1e300", "clusters[0].indicators[0].value"),
    ("\"value\": 0.25", "\"value\": \"x\"", "clusters[0].indicators[0].value"),
    ("\"freedom\": 7.5", "\"freedom\": 0", "clusters[0].indicators[0].atSize.freedom"),
    (
      "\"standardError\": 0.1", "\"standardError\": -1",
      "clusters[0].indicators[0].atSize.standardError"
    ),
    ("\"atMost\": 8", "\"atMost\": 10", "clusters[0].indicators[0].chance.atMost"),
    ("\"draws\": 9", "\"draws\": 9223372036854775807", "clusters[0].indicators[0].chance.draws"),
    ("\"name\": \"openness\"", "\"name\": \"fame\"", "clusters[0].indicators"),
    ("[\"openness\"]", "[\"fame\"]", "plan.indicators"),
    ("\"size\": 10", "\"size\": 9", "plan.size"),
    ("\"organisations\": 9", "\"organisations\": 9, \"members\": 10", "clusters[0].members"),
    ("\"name\": \"K\"", "\"name\": \"\"", "clusters[0].name"),
    ("\"windowRule\": \"touching\"", "\"windowRule\": \"any\"", "plan.windowRule"),
    (", \"version\": \"1\"", "", "about.version"),
  ])
  func `what a summary cannot have is refused with its place`(
    old: String, new: String, place: String
  ) {
    #expect(Self.whole.contains(old))
    #expect(throws: SummaryFileError.wrong(path: "s.json", place: place)) {
      try read(Self.whole.replacing(old, with: new, maxReplacements: 1))
    }
  }

  @Test func `other files are no summaries`() {
    #expect(throws: SummaryFileError.noSummary(path: "s.json")) { try read("[1]") }
    #expect(throws: SummaryFileError.notJSON(path: "s.json")) { try read("{\"about\": ") }
    #expect(throws: SummaryFileError.noSummary(path: "s.json")) {
      try read(Self.whole.replacing("summary-1", with: "summary-2"))
    }
  }

  @Test func `a plan says all that offices agree on`() throws {
    let text = """
      window: 2014..2020
      window-rule: starting
      by: territory
      as-of: 2020-12-31
      indicators: [openness, moves]
      seed: 18446744073709551615
      replicates: 99
      size: 25
      minimum-cell: 5
      """
    let plan = try ComparisonPlan(bytes: Array(text.utf8), path: "p.yaml")
    #expect(
      plan.entries.map(\.value) == [
        "2014..2020", "starting", "territory", "2020-12-31", "openness, moves",
        "18446744073709551615", "99", "25", "5",
      ])
    #expect(plan.entries.map(\.key) == ComparisonPlanReader.keys)
    let short = try ComparisonPlan(bytes: Array("size: 12".utf8), path: "p.yaml")
    #expect(short == ComparisonPlan(size: 12))
  }

  /// Each bad plan, and the line that is wrong.
  @Test(arguments: [
    ("size: 12\nwindow: 2020..2014", 2), ("size: 12\nwindow-rule: any", 2),
    ("seed: -1\nsize: 12", 1), ("size: 12\nreplicates: 1000001", 2), ("size: 9", 1), ("seed: 1", 1),
    ("size: 12\nindicators: [moves, moves]", 2), ("size: 12\nindicators: []", 2),
    ("size: 12\nas-of: soon", 2), ("size: 12\nsize: 13", 1), ("- size", 1), ("", 1),
    ("size: [12]", 1), ("size: 12\nfame: 1", 2),
  ])
  func `a bad plan is refused with its line, in both languages`(text: String, line: Int) throws {
    do throws(RecordMappingError) {
      _ = try ComparisonPlan(bytes: Array(text.utf8), path: "p.yaml")
      Issue.record("it is read")
    } catch {
      #expect(error.description.hasPrefix("p.yaml:\(line): "), "\(error)")
      #expect(SentencePieces.of(error.latvian) == SentencePieces.of(error.description), "\(error)")
    }
  }
}
