import ClusterEvaluation
import CooperationRecords
import Foundation
import Testing

/// The page docs/indicators.md has a row for every indicator and every requirement of the published
/// rules, in the words of the library, and for nothing else.
@Suite("Indicators page")
struct IndicatorsPageTests {
  private let page: String
  private var rows: [String] {
    page.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| `") }
  }

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    page = try String(
      contentsOf: root.appendingPathComponent("docs/indicators.md"), encoding: .utf8)
  }

  @Test(arguments: ClusterIndicators.all.map(\.profile))
  func `an indicator stands there as it describes itself`(profile: IndicatorProfile) {
    let needs = profile.needs.map { $0.rawValue.replacing("-", with: " ") }
    let row = Self.row([
      "`\(profile.name)`", profile.title.english, profile.tells.english, profile.formula,
      needs.isEmpty ? "–" : needs.joined(separator: ", "), profile.misuse.english,
    ])
    #expect(rows.contains(row))
  }

  @Test(arguments: ProgrammeRules.all)
  func `a rule set stands there with edition, sources and requirements`(rules: ProgrammeRules) {
    #expect(page.contains("### \(rules.title.english) (`\(rules.name)`)"))
    #expect(page.contains("\n\(rules.edition.english)\n"))
    for source in rules.sources { #expect(page.contains("<\(source)>")) }
    for requirement in rules.requirements {
      let row = Self.row([
        "`\(requirement.name)`", requirement.demand.english, requirement.note?.english ?? "–",
      ])
      #expect(rows.contains(row))
    }
  }

  @Test func `there is no row for anything else`() {
    let requirementCount = ProgrammeRules.all.reduce(0) { $0 + $1.requirements.count }
    #expect(rows.count == ClusterIndicators.all.count + requirementCount)
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
