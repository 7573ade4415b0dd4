import Foundation
import Testing

/// `kopa indicators rules`.
@Suite("Published rules, on the command line")
struct IndicatorRulesTests {
  private let place: Workplace
  private let records: String

  /// Fifteen members of two types.
  init() throws {
    place = try Workplace()
    var rows = ["organisation;activity;cluster;member_since;organisation_kind"]
    for number in 0..<15 {
      rows.append("m\(number);1;K;2015;\(number < 12 ? "SME" : "university")")
    }
    records = try place.file("members.csv", rows.joined(separator: "\n") + "\n")
  }

  private func held(_ options: String...) throws -> Command.Outcome {
    try Command.run(with: ["indicators", "rules", records, "--no-resolve", "--quiet"] + options)
  }

  @Test func `each rule stands with its edition, its source and a verdict`() throws {
    let outcome = try held("--rules", "eccp")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("(eccp)"))
    #expect(outcome.output.contains("Source: http"))
    #expect(outcome.output.contains("Met. In the records: 15; required: at least 15."))
    #expect(!outcome.output.contains("latvia-2016"))
  }

  @Test func `JSON holds all rule sets, and says what records cannot show`() throws {
    let outcome = try held("--format", "json", "--language", "lv")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let entries = try #require(object["entries"] as? [[String: Any]])
    #expect(
      entries.map { $0["rules"] as? String } == ["eccp", "latvia-2011", "latvia-2016", "esca-gold"])
    let outcomes = entries.flatMap { $0["requirements"] as? [[String: Any]] ?? [] }
      .compactMap { $0["outcome"] as? String }
    #expect(Set(outcomes).isSuperset(of: ["met", "not-met", "not-shown", "described"]))
    #expect(outcome.output.contains("Ierakstos"))
  }

  @Test func `unknown rules and columns are refused`() throws {
    let outcome = try held("--rules", "best")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("eccp, latvia-2011, latvia-2016, esca-gold"))
    #expect(try held("--by", "territory").status == 65)
  }
}
