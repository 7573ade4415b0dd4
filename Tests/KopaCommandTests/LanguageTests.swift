import Foundation
import TestKit
import Testing

/// What goes wrong is told in the language that was asked for, and ends the same.
@Suite("The language of the command")
struct LanguageTests {
  private let place: Workplace
  private let good: String

  init() throws {
    place = try Workplace()
    good = try place.file("good7.csv", "organisation,activity\nA,1\nB,1\nC,1\nA,2\nC,2\n")
    _ = try place.file("short7.csv", "organisation,country\nA,LV\n")
    _ = try place.file("broken7.xlsx", "PK\u{3}\u{4}rest")
    _ = try place.file("empty7.csv", "")
    _ = try place.file("wrong7.net", "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 x9\n")
    _ = try place.file(
      "names7.csv", "organisation_id,organisation,activity\n1,SIA Koks,1\n2,Koks SIA,1\n3,Jūra,1\n")
  }

  /// The words of a command line, its status, and what its Latvian has in it.
  private static let mistakes: [(line: String, status: Int32, says: String)] = [
    ("measure none7.csv degree", 66, "none7.csv: šāda faila nav"),
    ("check none7.csv", 66, "šāda faila nav"), ("brief none7.csv", 66, "šāda faila nav"),
    ("draw none7.csv", 66, "šāda faila nav"), ("network none7.csv", 66, "šāda faila nav"),
    ("resolve none7.csv", 66, "šāda faila nav"), ("convert none7.csv x.net", 66, "šāda faila nav"),
    ("measure short7.csv degree", 65, "neviena aile nav activity_id"),
    ("measure broken7.xlsx degree", 65, "tā nav vesels ZIP arhīvs"),
    ("measure empty7.csv degree", 65, "fails ir tukšs"),
    ("measure wrong7.net degree", 65, "5. rinda: „x9” vietā jābūt skaitlim"),
    ("measure good7.csv degre", 64, "Rādītāja „degre” nav; vai domāts degree"),
    ("measure good7.csv density degree", 64, "mēra visu tīklu"),
    ("measure good7.csv closeness --of network", 64, "mēra organizācijas vai aktivitātes"),
    ("measure good7.csv degree --by cluster", 65, "nevar sadalīt pēc cluster"),
    ("measure good7.csv degree --without Z9", 65, "neviena organizācija nesaucas „Z9”"),
    ("measure good7.csv degree --relation r9", 64, "--relation ir tīkla failiem"),
    ("measure good7.csv degree --boundary members", 65, "vajag dalību klasteros"),
    ("brief good7.csv --quiet --window 2050", 65, "aktivitātes bez datuma: 2 no 2"),
    ("network good7.csv --output x9.foo", 64, "kas nav tīklu formāts"),
    ("network good7.csv --output no9/x.net", 73, "šādas mapes nav"),
    ("convert good7.csv good7.csv", 64, "ir lasīts, lai iegūtu šo rezultātu"),
    ("synthesise --seed 1 --output .", 73, "mapē ir citi faili"),
    ("check good7.csv --mapping none7.yaml", 66, "none7.yaml: šāda faila nav"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told in Latvian, with the same names and the same status`(
    mistake: (line: String, status: Int32, says: String)
  ) throws {
    let words = mistake.line.split(separator: " ").map(String.init)
    let english = try Command.run(with: words, in: place.folder)
    let latvian = try Command.run(with: words + ["--language", "lv"], in: place.folder)
    #expect(english.status == mistake.status, "\(english.errors)")
    #expect(latvian.status == mistake.status, "\(latvian.errors)")
    #expect(latvian.errors.contains(mistake.says), "\(latvian.errors)")
    #expect(!english.errors.contains(mistake.says))
    #expect(SentencePieces.of(latvian.errors) == SentencePieces.of(english.errors))
    #expect(latvian.lines.count == english.lines.count)
  }

  @Test func `a name that several have`() throws {
    let file = try place.file(
      "two.csv", "organisation_id,organisation,activity\n1,Koks,1\n2,Koks,1\n")
    let outcome = try Command.run(
      "measure", file, "degree", "--without", "Koks", "--language=lv")
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.hasPrefix(
        "kopa: „Koks” var nozīmēt vairākas organizācijas (2); norādiet, kuru:"))
  }

  @Test(arguments: [
    ("draw good7.csv --output x.xyz", "--output beidzas ar .svg, .png vai .pdf."),
    ("resolve good7.csv --automatic 2", "ir no 0 līdz 1"),
    ("measure --language lv", "Norādiet failu un vismaz vienu rādītāju"),
    ("measure good7.csv degree --cohort newcomers", "--cohort lieto kopā ar --boundary"),
    ("measure good7.csv degree --as-of 2020", "--as-of ir kohortu datums"),
    ("check good7.csv --encoding morse", "„morse” nav kodējums"),
  ])
  func `options that do not fit are told in Latvian; the parser's frame stays English`(
    line: String, says: String
  ) throws {
    let words = line.split(separator: " ").map(String.init)
    let outcome = try Command.run(with: words + ["--language", "lv"], in: place.folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(outcome.errors.contains("Usage: kopa"))
  }

  @Test func `results for people are in Latvian, and for programs the columns keep their names`()
    throws
  {
    let lone = try place.file("lone.csv", "organisation,activity\nA,1\n")
    func run(_ words: String...) throws -> String {
      try Command.run(with: ["measure"] + words + ["--language", "lv"], in: place.folder).output
    }
    #expect(try run(good, "degree").hasPrefix("organizācija  degree\n"))
    #expect(try run(good, "degree", "--format", "csv").hasPrefix("organisation,degree\n"))
    #expect(try run(good, "edge-betweenness", "--of", "ties").hasPrefix("viens gals"))
    let density = try run(good, "density", "--of", "network")
    #expect(density.hasPrefix("rādītājs  vērtība  organizācijas  iemesls\n"))
    #expect(try run(lone, "density", "--of", "network").contains("mazāk par divām virsotnēm"))
    #expect(
      try run(lone, "density", "--of", "network", "--format", "json")
        .contains("mazāk par divām virsotnēm"))
    #expect(try run("--list").contains("  Avots: "))
  }

  @Test func `what is said beside the results`() throws {
    func said(_ line: String) throws -> String {
      let words = line.split(separator: " ").map(String.init) + ["--language", "lv"]
      return try Command.run(with: words, in: place.folder).errors
    }
    #expect(try said("network good7.csv --output n.net").contains("Tīkls ir failā n.net"))
    #expect(try said("network good7.csv --output n.csv").contains("Tīkls ir failos n.csv, "))
    #expect(try said("network good7.csv --output n.dl").contains("Failā .dl nesaglabājas: "))
    #expect(try said("brief good7.csv --output b.html") == "Pārskats ir failā b.html\n")
    #expect(try said("draw good7.csv --output b.svg").hasSuffix("Attēls ir failā b.svg\n"))
    #expect(try said("synthesise --seed 1 --output s") == "Datu pakotne ir mapē s\n")
    _ = try place.file("odd.csv", "organisation,activity,start\nA,1,x\nB,1,\n,1,\n")
    #expect(
      try said("measure odd.csv degree").hasPrefix(
        "kopa: izlaistas rindas: 1, kļūdas: 1, apšaubāmas vērtības: 1"))
  }

  @Test func `resolve gives its reasons in Latvian`() throws {
    let names = try place.file(
      "names.csv", "organisation,country,activity\nSIA Koks,LV,1\nKoks,LV,2\nJūra,LV,1\n")
    let outcome = try Command.run(
      "resolve", names, "--output", place.path("a.csv"), "--language", "lv")
    #expect(outcome.output.hasPrefix("apvienoti nejautājot: "), "\(outcome.output)")
    #expect(outcome.output.contains("tikai vienam ir juridiskā forma (sia)"))
    #expect(outcome.output.contains("pakāpes centralizācija"))
  }
}
