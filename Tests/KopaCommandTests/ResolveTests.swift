import Foundation
import Testing

/// `kopa resolve`, from the records to a table that people edit and back.
@Suite("Who is who, on the command line")
struct ResolveTests {
  private let place: Workplace
  private let records: String

  init() throws {
    place = try Workplace()
    records = try place.file(
      "members.csv",
      """
      organisation;activity;country
      Lyonbiopôle;Fair;FR
      LYONBIOPOLE;Study;FR
      Cluster Lyonbiopole;Talk;FR
      Universitāte;Fair;LV
      Klasteris;Study;LV
      Solo;Talk;LV

      """)
  }

  private let header = "canonical,variant,confidence,reason,decision"

  private func rows(of path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  }

  @Test func `without --output the table goes to standard output`() throws {
    let outcome = try Command.run("resolve", records)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first == header[...])
    #expect(lines[1].hasPrefix("Lyonbiopôle,LYONBIOPOLE,0.99,") && lines[1].hasSuffix(",merge"))
    #expect(lines[2].hasPrefix("Lyonbiopôle,Cluster Lyonbiopole,") && lines[2].hasSuffix(","))
  }

  @Test func `the report tells the merges and what depends on them`() throws {
    let outcome = try Command.run("resolve", records, "--output", place.path("aliases.csv"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = outcome.output
    #expect(text.hasPrefix("1 merged without asking, 1 proposed; the table is in "))
    #expect(text.contains("0.99  Lyonbiopôle  ←  LYONBIOPOLE\n"))
    let numbers = text.split(separator: "\n").filter { $0.contains("components") }
    #expect(
      numbers.map { $0.split(separator: " ").map(String.init) } == [
        ["components", "3", "2", "1"]
      ])
    #expect(text.contains("Top ten by strength, as written"))
    #expect(text.contains("Top ten by strength, all proposals"))
  }

  @Test func `every run merges what is surely one, and says so`() throws {
    let check = try Command.run("check", records)
    #expect(check.output.contains("organisations: 5"), "\(check.output)")
    #expect(
      check.output.contains(
        "members.csv:3: note: organisation_name: “LYONBIOPOLE” counts as “Lyonbiopôle” "
          + "(confidence 0.99): the same letters;"))
    let page = place.path("brief.html")
    let brief = try Command.run("brief", records, "--output", page)
    #expect(brief.errors.contains("kopa: names merged without asking: 1; see “kopa check"))
    #expect(
      try String(contentsOfFile: page, encoding: .utf8)
        .contains("Names merged without asking, because they are the same but for"))
    let raw = try Command.run("check", records, "--no-resolve")
    #expect(raw.output.contains("organisations: 6"))
    #expect(!raw.output.contains("merged-unasked"))
  }

  @Test func `relations join organisations when asked, and tell what is out of time`() throws {
    let table = try place.file(
      "history.csv",
      """
      organisation,activity,start,end
      Plastipolis,Early,2018,2019
      Plastipolis,Late,2023,2024
      Polymeris,Late,2023,2024
      Polymeris,Next,2024,2024

      """)
    let aliases = try place.file(
      "aliases.csv",
      """
      canonical,variant,confidence,reason,decision,relation,date
      Polymeris,Plastipolis,,renamed,,successor,2021-02

      """)
    let apart = try Command.run("check", table, "--aliases", aliases)
    #expect(apart.output.contains("organisations: 2"))
    #expect(apart.output.contains("since 2021-02 there is only “Polymeris”"))
    let joined = try Command.run(
      "check", table, "--aliases", aliases, "--join-related", "successors")
    #expect(joined.output.contains("organisations: 1"), "\(joined.output)")
    #expect(joined.output.contains("4 rows = 3 read + 1 merged + 0 left out"))
    for (options, status) in [
      (["--join-related", "departments"], 65), (["--join-related", "cousins"], 64),
      (["--join-related", "successors", "--no-resolve"], 64),
    ] {
      let refused = try Command.run(with: ["check", table, "--aliases", aliases] + options)
      #expect(refused.status == status, "\(options): \(refused.errors)")
    }
    #expect(try Command.run("check", table, "--join-related", "successors").status == 65)
    #expect(try Command.run("resolve", table, "--join-related", "successors").status == 64)
  }

  @Test func `the next run honours what people decided, and keeps it`() throws {
    let table = place.path("aliases.csv")
    _ = try Command.run("resolve", records, "--output", table)
    let edited = try rows(of: table).enumerated().map { place, row in
      place == 1 ? row.dropLast("merge".count) + "apart" : place == 2 ? row + "merge" : String(row)
    }
    try Data((edited.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: table))
    let again = try Command.run("resolve", records, "--output", table)
    #expect(again.output.hasPrefix("0 merged without asking, 0 proposed"))
    #expect(try rows(of: table).map(String.init) == edited)
    let check = try Command.run("check", records, "--aliases", table)
    #expect(check.output.contains("organisations: 5"))
  }

  @Test func `the table may stand in a package, the records are never written over`() throws {
    let refused = try Command.run("resolve", records, "--output", records)
    #expect(refused.status == 64)
    #expect(try rows(of: records).count == 7)
    let other = try place.file("notes.csv", "a,b\n1,2\n")
    #expect(try Command.run("resolve", records, "--output", other).status == 65)
    #expect(try rows(of: other) == ["a,b", "1,2"])
  }

  @Test func `what people wrote beside the decisions is not lost`() throws {
    for text in ["\(header),note\nA,B,1,,merge,ask Jānis\n", "\(header)\nA,B,1,,maybe\n"] {
      let table = try place.file("aliases.csv", text)
      let refused = try Command.run("resolve", records, "--output", table, "--quiet")
      #expect(refused.status == 65)
      #expect(refused.errors.contains("would lose"))
      #expect(try String(contentsOfFile: table, encoding: .utf8) == text)
      let elsewhere = place.path("new.csv")
      let outcome = try Command.run(
        "resolve", records, "--aliases", table, "--output", elsewhere, "--quiet")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  @Test func `thresholds out of range are misuse`() throws {
    #expect(try Command.run("resolve", records, "--automatic", "1.5").status == 64)
    #expect(try Command.run("resolve", records, "--automatic", "0.4").status == 64)
    let careful = try Command.run("resolve", records, "--automatic", "1")
    #expect(careful.output.split(separator: "\n").allSatisfy { !$0.hasSuffix(",merge") })
  }

  @Test func `a table without a single organisation`() throws {
    let empty = try place.file("header.csv", "organisation,activity\n")
    #expect(try Command.run("resolve", empty).status == 65)
  }
}
