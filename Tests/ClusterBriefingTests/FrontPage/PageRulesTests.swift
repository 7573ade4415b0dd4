import ClusterEvaluation
import CooperationRecords
import Documents
import NetworkCore
import Testing

@testable import ClusterBriefing

/// What holds of pages of every kind.
@Suite("Rules of all briefings")
struct PageRulesTests {
  /// Two clusters of twelve activities in two years, with newcomers, on which every kind has something to say.
  private static let trial: Trial = {
    var trial = Trial([
      .sme: (0..<8).map { "s\($0)" }, .university: ["u"], .clusterOrganisation: ["run"],
    ])
    for place in 0..<8 { trial.member("s\(place)", since: place < 5 ? "2010" : "2018-06") }
    trial.member("u", "run", since: "2010")
    for number in 0..<12 {
      let first = "s\(number % 8)"
      let second = number % 4 == 0 ? "u" : "s\((number * 3 + 1) % 8)"
      trial.activity("early \(number)", first, second, "run", on: "2018-0\(number % 9 + 1)-01")
      trial.activity(
        "late \(number)", first, "s\((number * 5 + 2) % 8)", on: "2019-0\(number % 9 + 1)-01")
    }
    return trial
  }()

  /// A page of each kind of `trial`.
  private static func pages(
    of trial: Trial, in language: DocumentLanguage, _ length: BriefingLength
  ) throws -> [(kind: String, page: Document)] {
    let records = trial.records
    var pages = [
      ("data", try DataBriefing(of: records, version: "v").document(in: language, length: length)),
      (
        "newcomers",
        try NewcomersBriefing(of: records, version: "v").document(in: language, length: length)
      ),
      (
        "change",
        try ChangeBriefing(of: records, seed: 1, version: "v")
          .document(in: language, length: length)
      ),
    ]
    let clusters = try EvaluatedCluster.all(in: records, by: .year)
    guard !clusters.isEmpty else { return pages }
    let comparison = try ClusterComparison(
      of: clusters, by: [RepeatCooperation(), TopThreeDependence()],
      plan: EvaluationPlan(replicates: 0), draws: 20)
    let report = ComparisonReport(
      of: comparison, likeness: try ClusterLikeness(of: clusters, replicates: 0, seed: 1),
      network: ClusterNetwork(of: clusters), seed: 1)
    pages.append(
      (
        "comparison",
        try report.document(in: language, source: "s", version: "v", length: length)
      ))
    pages.append(
      (
        "cluster",
        try ClusterBriefing(of: records, seed: 1, version: "v")
          .document(in: language, length: length)
      ))
    return pages
  }

  @Test(arguments: DocumentLanguage.allCases)
  func `nothing is said of merit or effect`(language: DocumentLanguage) throws {
    for (kind, page) in try Self.pages(of: Self.trial, in: language, .full) {
      let text = page.html().lowercased()
      for word in SayingRules.neverSaid[language] ?? [] {
        #expect(!text.contains(try Regex("\\b\(word)")), "\(kind): \(word)")
      }
    }
  }

  @Test(arguments: DocumentLanguage.allCases)
  func `the first sheet has its parts, and the full briefing begins with it`(
    language: DocumentLanguage
  ) throws {
    let short = try Self.pages(of: Self.trial, in: language, .page)
    let full = try Self.pages(of: Self.trial, in: language, .full)
    for ((kind, sheet), (_, long)) in zip(short, full) {
      #expect(sheet.isOneSheet && !long.isOneSheet, "\(kind)")
      #expect(sheet.title == long.title && !sheet.title.isEmpty, "\(kind)")
      let titles = sheet.sections.map(\.title)
      #expect(titles == Array(long.sections.map(\.title).prefix(titles.count)), "\(kind)")
      #expect(long.sections.count > titles.count, "\(kind)")
      let blocks = sheet.sections.flatMap(\.blocks)
      let figures = blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
      #expect(figures.count == 1 && figures[0].reading != nil, "\(kind)")
      let numbers = blocks.compactMap {
        if case .keyNumbers(let numbers) = $0 { numbers.numbers.count } else { nil }
      }
      #expect(numbers.count == 1 && (3...5).contains(numbers[0]), "\(kind): \(numbers)")
      #expect(titles.contains(FrontPhrase.cautions[language]), "\(kind)")
      let source = sheet.source?.runs.map(\.characters).joined() ?? ""
      for part in Self.parts(of: language) { #expect(source.contains(part), "\(kind): \(source)") }
    }
  }

  private static func parts(of language: DocumentLanguage) -> [String] {
    language == .english ? ["window", "Kopa v"] : ["laika posm", "Kopa v"]
  }

  @Test(arguments: Trial.edges.indices, DocumentLanguage.allCases)
  func `every kind has a page of records at the edges`(
    edge: Int, language: DocumentLanguage
  ) throws {
    for length in BriefingLength.allCases {
      for (kind, page) in try Self.pages(of: Trial.edges[edge].trial, in: language, length) {
        #expect(!page.title.isEmpty, "\(kind)")
        #expect(!page.html().contains(/\bnan\b/), "\(kind)")
      }
    }
  }

  @Test func `a direction is told only where the difference is`() {
    #expect(SayingRules.difference(rise: 0.2, isTold: false).english == "cannot be told")
    #expect(SayingRules.difference(rise: nil, isTold: false).english == "not compared")
    #expect(SayingRules.difference(rise: 0.2, isTold: true).latvian == "augstāks nekā toreiz")
    #expect(SayingRules.difference(rise: -0.2, isTold: true).english == "lower than then")
  }

  @Test func `counts under the smallest are withheld with what they would follow from`() {
    let telling = CountTelling(language: .english, cell: MinimumCell(3))
    #expect(telling.outOf(2, 20) == "<3 of 20")
    #expect(telling.outOf(19, 20) == "* of 20")
    #expect(telling.outOf(5, 20) == "5 of 20")
    #expect(telling.outOf(1, 2) == "* of <3")
    #expect(CountTelling(language: .latvian, cell: nil).outOf(2, 1200) == "2 no 1\u{A0}200")
  }
}
