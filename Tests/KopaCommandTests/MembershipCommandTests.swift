import Foundation
import Testing

/// `kopa membership`.
@Suite("Before and after membership, on the command line")
struct MembershipCommandTests {
  private let place: Workplace
  private let records: String

  /// Eight join in 2015 and have one activity more from then on, or three; eight join in 2020.
  init() throws {
    place = try Workplace()
    var rows = ["organisation;activity;start;cluster;member_since"]
    for number in 0..<8 {
      for year in 2012...2018 {
        rows.append("late \(number);late \(number) \(year);\(year);K;2020")
        for copy in 0...(year < 2015 ? 0 : 1 + number % 2 * 2) {
          rows.append("early \(number);early \(number) \(year) \(copy);\(year);K;2015")
        }
      }
    }
    records = try place.file("members.csv", rows.joined(separator: "\n") + "\n")
  }

  private func studied(_ options: String...) throws -> Command.Outcome {
    try Command.run(with: ["membership", records, "--no-resolve", "--quiet"] + options)
  }

  @Test func `the effect stands in the table, with those it is measured against`() throws {
    let outcome = try studied()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Joiners watched from the year before: 8"))
    #expect(outcome.output.contains("2.00 (8/8)"))
    #expect(outcome.output.contains("Too few to compare with: 0 of at least 8."))
  }

  @Test func `CSV has a line for each outcome, group and year, and one for the mean`() throws {
    let lines = try studied("--years", "2", "--format", "csv").output.split(separator: "\n")
    #expect(lines.count == 1 + 4 * 2 * 6)
    #expect(lines.contains { $0.hasPrefix("activities,members-to-be,1,3,8,2,") })
    #expect(lines.contains { $0.hasPrefix("activities,members-to-be,-1,1,8,,,,,,,base-year") })
  }

  @Test func `JSON and the page come from the same study`() throws {
    let json = try studied("--format", "json").output
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["joiners"] as? Int == 8)
    let page = place.path("result.html")
    #expect(try studied("--output", page, "--language", "lv").status == 0)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("Pirms un pēc iestāšanās"))
    #expect(html.contains("Pēc iestāšanās biedru aktivitāšu skaits gadā ir par 2,0 lielāks"))
    #expect(html.contains("<svg"))
    #expect(html.contains("gadā ("))
  }

  @Test func `records without members say so, and odd years are refused`() throws {
    let plain = try place.file("plain.csv", "organisation;activity\nA;1\nB;1\n")
    let outcome = try Command.run(with: ["membership", plain, "--quiet"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("The records do not say who is a member."))
    #expect(try studied("--years", "0").status == 64)
    #expect(try studied("--years", "11").status == 64)
  }
}
