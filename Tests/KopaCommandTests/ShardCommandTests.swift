import Foundation
import Testing

/// `kopa compare --shard` and `kopa merge`.
@Suite("A comparison in parts, on the command line")
struct ShardCommandTests {
  private let place: Workplace
  private let records: String
  private let quick = ["--no-resolve", "--quiet", "--replicates", "7", "--seed", "5"]

  init() throws {
    place = try Workplace()
    records = try place.file("records.csv", Self.rows)
  }

  /// Two clusters of twelve activities: in K partners repeat, in L hardly.
  private static let rows: String = {
    var rows = ["organisation;activity;cluster;start"]
    for (cluster, step) in [("K", 1), ("L", 5)] {
      for number in 0..<12 {
        for partner in [number % 4, (number * step + 1) % 7] {
          rows.append("\(cluster)\(partner);\(cluster) \(number);\(cluster);\(2014 + number % 3)")
        }
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  /// Draws a part of three and gives the path of its file.
  private func drawn(
    _ shard: String, as name: String, _ options: String..., of records: String? = nil
  ) throws -> String {
    let outcome = try Command.run(
      with: ["compare", records ?? self.records, "--shard", shard, "--output", place.path(name)]
        + quick + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return place.path(name)
  }

  private func merged(_ arguments: String...) throws -> Command.Outcome {
    try Command.run(with: ["merge"] + arguments)
  }

  @Test func `parts in any order make the bytes of one run`() throws {
    let asked = ["repeat-cooperation", "openness", "participation-gini"].flatMap {
      ["--indicator", $0]
    }
    let parts = [("2/3", "b.json"), ("1/3", "a.json"), ("3/3", "c.json")].map { shard, name in
      (["--shard", shard, "--output=\(place.path(name))", "--workers=1"], place.path(name))
    }
    for (options, _) in parts {
      let outcome = try Command.run(with: ["compare"] + options + [records] + quick + asked)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let files = parts.map(\.1)
    var csv = ""
    for format in ["text", "json", "csv"] {
      let options = ["--format", format]
      let whole = try Command.run(with: ["compare", records] + quick + asked + options)
      let outcome = try Command.run(with: ["merge", "--quiet"] + options + files)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(!whole.output.isEmpty && outcome.output == whole.output)
      csv = whole.output
    }
    let told = try Command.run(
      with: ["merge", "--language", "lv", "--output", place.path("whole.csv")] + files)
    #expect(told.errors.contains("aprēķināts no jauna pēc ierakstiem"))
    #expect(try String(contentsOfFile: place.path("whole.csv"), encoding: .utf8) == csv)
    let over = try Command.run(with: ["merge", "--quiet", "--output", files[0]] + files)
    #expect(over.status == 64)
  }

  @Test func `what is missing, or there twice, is named`() throws {
    let first = try drawn("1/3", as: "a.json", "--indicator", "openness")
    let third = try drawn("3/3", as: "c.json", "--indicator", "openness")
    try expectRefusal(try merged(first, third), status: 65, says: "2–3", in: place)
    try expectRefusal(
      try merged(first, third, first), status: 65, says: first, "0–1", in: place)
    let latvian = try merged(first, third, "--language", "lv")
    #expect(latvian.errors.contains("atkārtojumi, kuru nav nevienā daļā: 2–3."))
  }

  @Test func `parts of different runs are refused with what differs`() throws {
    let first = try drawn("1/2", as: "a.json", "--indicator", "openness")
    let options = try drawn("2/2", as: "b.json", "--indicator", "repeat-cooperation")
    try expectRefusal(
      try merged(first, options), status: 65, says: first, options, "options",
      "--indicator openness", in: place)
    let seed = try drawn("2/2", as: "s.json", "--indicator", "openness", "--seed", "6")
    try expectRefusal(try merged(first, seed), status: 65, says: "seed (5 and 6)", in: place)

    let second = try drawn("2/2", as: "e.json", "--indicator", "openness")
    _ = try place.file("records.csv", Self.rows + "K0;K new;K;2016\n")
    try expectRefusal(
      try merged(first, second, "--quiet"), status: 65, says: records, "not those from which",
      in: place)
    let changed = try drawn("2/2", as: "r.json", "--indicator", "openness")
    try expectRefusal(try merged(first, changed), status: 65, says: "records", in: place)
  }

  @Test func `a file that is no shard, or a damaged one, is refused by name`() throws {
    let table = try place.file("t.json", "{\"a\": 1}")
    try expectRefusal(try merged(table), status: 65, says: table, "no file that", in: place)
    let part = try drawn("1/1", as: "a.json", "--indicator", "repeat-cooperation")
    let text = try String(contentsOfFile: part, encoding: .utf8)
    func changed(_ old: String, _ new: String) throws -> String {
      #expect(text.contains(old))
      return try place.file("x.json", text.replacing(old, with: new, maxReplacements: 1))
    }
    for (old, new, words) in [
      ("\"kopaShard\" : 1", "\"kopaShard\" : 2", "form 1"), ("\"1/1\"", "\"2/1\"", "damaged"),
      ("\"seed\" : 5", "\"seed\" : 6", "damaged"), ("\"--seed\"", "\"--sead\"", "damaged"),
      ("\"values\" : [", "\"values\" : [\n0.5,", "draws are not those"),
      ("\"observed\" : ", "\"observed\" : 1", "draws are not those"),
    ] {
      try expectRefusal(
        try merged(try changed(old, new), "--quiet"), status: 65, says: "x.json", words, in: place)
    }
    #expect(try merged(place.path("none.json")).status == 66)
  }

  @Test func `options that a part would ignore are refused`() throws {
    let output = ["--output", place.path("result.json")]
    for options in [
      [], ["--output", place.path("result.csv")], output + ["--format", "json"],
      output + ["--replicates", "0"], output + ["--without", "K1"],
    ] {
      let outcome = try Command.run(with: ["compare", records, "--shard", "1/2"] + options)
      #expect(outcome.status == 64, "\(options): \(outcome.errors)")
    }
    #expect(try Command.run(with: ["compare", "-", "--shard", "1/2"] + output).status == 64)
    #expect(try Command.run(with: ["compare", records, "--shard", "3/2"] + output).status == 64)
    let changed = try Command.run(
      with: ["compare", records, "--without", "K1", "--replicates", "9"])
    #expect(changed.status == 64)
    #expect(changed.errors.contains("leave --replicates out"))
  }
}
