import Foundation
import Testing

/// `--activities FILE`: what another file tells of the activities.
@Suite("Facts of activities, on the command line")
struct ActivityFactCommandTests {
  private let place: Workplace
  private let records: String
  private let facts: String

  init() throws {
    place = try Workplace()
    records = try place.file(
      "records.csv", "organisation;activity_id;territory\nA;1;T\nB;1;T\nA;2;T\nB;2;T\nA;3;T\n")
    facts = try place.file(
      "facts.csv",
      "organisation;activity_id;start;activity_budget\nX;1;2015;100\nX;2;2017;50\nX;9;2017;1\n")
  }

  @Test func `money and dates come with the identifiers`() throws {
    let outcome = try Command.run(
      with: [
        "compare", records, "--by", "territory", "--activities", facts, "--replicates", "0",
        "--format", "csv", "--no-resolve",
      ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.errors.contains("activities that --activities tells of: 2; those that it does not: 1")
    )
    #expect(outcome.output.contains("T,money,2,3,150"))
    let plain = try Command.run(
      with: ["compare", records, "--by", "territory", "--replicates", "0", "--format", "csv"])
    #expect(plain.output.contains("no-budgets"))
  }

  @Test func `other verbs see them too, in Latvian as well`() throws {
    let outcome = try Command.run(
      with: [
        "measure", records, "degree", "--window", "2017", "--activities", facts, "--language", "lv",
        "--format", "csv",
      ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.errors.contains("aktivitātes, par kurām ir ziņas failā --activities: 2; bez tām: 1"))
    #expect(outcome.output.contains("A,1"))
    let checked = try Command.run("check", records, "--activities", facts)
    #expect(checked.errors.contains("activities that --activities tells of: 2"))
  }

  @Test func `a file of other activities is refused, and none is written over`() throws {
    let other = try place.file("other.csv", "organisation;activity_id;start\nX;7;2015\n")
    let outcome = try Command.run(with: ["measure", records, "degree", "--activities", other])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("none of the input's activities is in it"))
    let over = try Command.run(
      with: ["measure", records, "degree", "--activities", facts, "--output", facts])
    #expect(over.status == 64)
    #expect(
      try Command.run(with: ["measure", records, "degree", "--activities", "no.csv"]).status == 66)
  }
}
