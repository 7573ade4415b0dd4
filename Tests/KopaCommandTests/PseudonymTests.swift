import Foundation
import Testing

/// `--pseudonymise`: no byte of a name in anything that is written.
@Suite("Pseudonyms")
struct PseudonymTests {
  private let place: Workplace
  private let apart: Workplace
  private let table: String

  /// What must not be seen in any result: names, their other spellings, identifiers, towns, titles.
  private let secrets = [
    "ķiploks", "kiploks", "kalniņa", "ilze", "40003", "50103", "teātra", "jelgav", "ozolniek",
    "gadatirgus", "valmier", "lv-3001", "lv4000", "kiploks.example", "zvaigzn",
  ]

  init() throws {
    place = try Workplace()
    apart = try Workplace()
    table = try place.file(
      "Ķiploks 2024.csv",
      """
      organisation;reg_no;postcode;vat;organisation_website;town;country;activity;start;kind;role;cluster
      SIA “Ķiploks”;40003;LV-3001;LV4000;https://kiploks.example;Jelgava;LV;Ķiploks gadatirgus;2016;MVU;vadītājs;Valmieras klasteris
      Kiploks Ltd;40003;LV-3001;LV4000;https://kiploks.example;Jelgava;LV;Teātra diena;2017;MVU;Kalniņa Ilze;Valmieras klasteris
      KALNIŅA Ilze;50103;LV-3001;;;Ozolnieki;LV;Teātra diena;20x7;fiziska persona;;Valmieras klasteris
      Valmieras klasteris;;;;;;LV;Ķiploks gadatirgus;2016;klasteris;;
      Zvaigzne;;;;;;LV;Ķiploks gadatirgus;2016;Ķiploku draugi;;
      Zvaigzne;;;;;;EE;Teātra diena;2017;augstskola;;
      ;;;;;;LV;Teātra diena;2017;;;

      """)
  }

  private var options: [String] { ["--pseudonymise", "--pseudonym-key", apart.path("p.key")] }

  /// Runs a verb and gives all it wrote: on both streams, in files, and as their names.
  private func everything(_ arguments: [String], status: Int32 = 0) throws -> [String] {
    let folder = try Workplace()
    let outcome = try Command.run(with: arguments + options, in: folder.folder)
    #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
    var texts = [outcome.output, outcome.errors]
    let files = FileManager.default.enumerator(atPath: folder.folder.path)
    for case let name as String in files ?? .init() {
      texts.append(name)
      guard let data = FileManager.default.contents(atPath: folder.path(name)) else { continue }
      texts.append(String(decoding: data, as: UTF8.self))
    }
    return texts
  }

  private func expectNoSecret(_ arguments: [String], status: Int32 = 0) throws {
    for text in try everything(arguments, status: status) {
      let small = text.lowercased()
      for secret in secrets { #expect(!small.contains(secret), "\(secret) in \(arguments)") }
    }
  }

  @Test(arguments: [
    ["brief"], ["brief", "--language", "lv"], ["brief", "--minimum-cell", "3"],
    ["brief", "--output", "b.html"], ["draw"], ["draw", "--form", "organisations"],
    ["draw", "--output", "d.pdf"], ["measure", "degree", "betweenness"],
    ["measure", "degree", "--format", "json"], ["measure", "degree", "--of", "activities"],
    ["measure", "bridges", "--of", "ties", "--format", "csv"],
    ["measure", "degree", "--by", "cluster"], ["measure", "density", "--of", "network"],
    ["network"], ["network", "--table", "nodes"], ["network", "--output", "n.graphml"],
    ["network", "--output", "n.gexf"], ["network", "--output", "n.csv"],
    ["check"], ["check", "--language", "lv"], ["check", "--format", "json"],
    ["check", "--output", "c.html"], ["convert", "x.graphml"], ["convert", "x.json"],
  ])
  func `no verb writes a name`(verb: [String]) throws {
    // The input comes after the verb.
    try expectNoSecret([verb[0], table] + verb.dropFirst())
  }

  @Test(arguments: [
    ["measure", "degree"], ["network", "--output", "n.graphml"], ["convert", "x.gexf"], ["draw"],
    ["brief"], ["check"],
  ])
  func `a network file gives no name away either`(verb: [String]) throws {
    let file = try place.file(
      "net.json",
      """
      {"directed": false, "multigraph": false, "graph": {"title": "Ķiploks un Zvaigzne"},
       "nodes": [{"id": "40003", "name": "SIA Ķiploks", "town": "Jelgava", "country": "LV"},
                 {"id": "Zvaigzne", "vat": 40003, "kind": "SME"}, {"id": "KALNIŅA Ilze"}],
       "links": [{"source": "40003", "target": "Zvaigzne", "weight": 2},
                 {"source": "Zvaigzne", "target": "KALNIŅA Ilze", "weight": 1}]}
      """)
    try expectNoSecret([verb[0], file] + verb.dropFirst())
  }

  @Test func `a matrix has names as headers, and shows none`() throws {
    let file = try place.file(
      "m.csv", ",Ķiploks,Zvaigzne,Ilze\nĶiploks,0,1,1\nZvaigzne,1,0,0\nIlze,1,0,0\n")
    for verb in [["check"], ["check", "--format", "json"], ["brief"], ["measure", "degree"]] {
      try expectNoSecret([verb[0], file] + verb.dropFirst())
    }
  }

  @Test func `aliases stay unseen, and still hold`() throws {
    let aliases = try place.file(
      "aliases.csv",
      "canonical,variant,confidence,reason,decision\nSIA “Ķiploks”,Zvaigzne,x,,merge\n")
    try expectNoSecret(["check", table, "--aliases", aliases])
    let plain = try Command.run("measure", table, "degree", "--aliases", aliases)
    let coded = try Command.run(
      with: ["measure", table, "degree", "--aliases", aliases] + options)
    #expect(plain.output.split(separator: "\n").count == coded.output.split(separator: "\n").count)
  }

  @Test func `errors about names say none`() throws {
    try expectNoSecret(["measure", table, "degree", "--without", "Ķiploks nav"], status: 65)
  }

  @Test func `people are named on the command line by name or by code`() throws {
    let all = try Command.run(with: ["measure", table, "degree", "--format", "csv"] + options)
    let byName = try Command.run(
      with: ["measure", table, "degree", "--format", "csv", "--without", "Kiploks Ltd"] + options)
    let codes = try String(contentsOfFile: apart.path("p.key.csv"), encoding: .utf8)
    let code = try #require(
      codes.split(separator: "\n").first { $0.contains("40003") }?.split(separator: ",").first)
    let byCode = try Command.run(
      with: ["measure", table, "degree", "--format", "csv", "--without", "\(code)"] + options)
    #expect(all.output.contains(code))
    #expect(!byName.output.contains(code))
    #expect(byName.output == byCode.output)
  }

  @Test func `the same code from run to run, and as data grow`() throws {
    let once = try everything(["network", table, "--table", "nodes"])
    #expect(try everything(["network", table, "--table", "nodes"]) == once)
    let text = try String(contentsOfFile: table, encoding: .utf8)
    let grown = try place.file("grown.csv", text + "Aaa;1;;;;;LV;Teātra diena;2017;;;\n")
    let codes = Set(once[0].split(separator: "\n").map { $0.split(separator: ",")[0] })
    let later = try everything(["network", grown, "--table", "nodes"])
    #expect(codes.isSubset(of: later[0].split(separator: "\n").map { $0.split(separator: ",")[0] }))
  }

  @Test func `persons alone`() throws {
    let outcome = try Command.run(
      "network", table, "--table", "nodes", "--pseudonymise-persons", "--pseudonym-key",
      apart.path("q.key"))
    #expect(outcome.output.contains("Ķiploks") && outcome.output.contains("O-"))
    #expect(!outcome.output.lowercased().contains("ilze"))
  }

  @Test func `what would give names away is refused`() throws {
    for arguments in [
      ["resolve", table] + options, ["check", table, "--write-mapping"] + options,
      ["check", table, "--pseudonym-key", "x"],
      ["check", table, "--pseudonymise", "--pseudonymise-persons"],
    ] {
      #expect(try Command.run(with: arguments).status == 64, "\(arguments)")
    }
    _ = try Command.run(with: ["measure", table, "degree"] + options)
    let overwriting = try Command.run(
      with: ["measure", table, "degree", "--output", apart.path("p.key.csv")] + options)
    #expect(overwriting.status == 64)
    let noKey = try Command.run(
      "measure", table, "degree", "--pseudonymise", "--pseudonym-key", table)
    #expect(noKey.status == 65)
  }
}
