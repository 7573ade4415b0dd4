import CooperationRecords
import NetworkCore
import RecordImport
import TestKit
import Testing

@Suite("Mappings")
struct RecordMappingTests {
  private let table = """
    Firma;Pasākums;Veids;Kad;Eiro;Valsts;E-pasts
    Koks;Izstāde;sia;04/01/2016;1.250;Latvija;private@x
    LU;Izstāde;skola;04/01/2016;2.000,50;nav;private@y
    """

  @Test func `everything that a mapping can say`() throws {
    let mentions = try read(
      """
      layout: participations
      delimiter: ";"
      decimal: ","
      dates: month-first
      missing: [nav, "?"]
      columns:
        organisation_name: firma
        activity_id: [Numurs, Pasakums]
        organisation_kind: Veids
        start: Kad
        contribution: Eiro
        country: Valsts
      values:
        organisation_kind:
          sia: enterprise
          skola: university
        country: {Latvija: LV}
      """.replacing("[Numurs, Pasakums]", with: "Pasakums"))
    #expect(mentions.participations.map(\.organisation.name) == ["Koks", "LU"])
    #expect(mentions.participations.map(\.organisation.kind) == [.enterprise, .university])
    #expect(mentions.participations.map(\.organisation.country) == ["LV", nil])
    #expect(mentions.participations.map(\.contribution) == [1250, 2000.5])
    #expect(mentions.participations[0].activity.start?.description == "2016-04-01")
    #expect(mentions.report.files[0].evidence?.english == "m.yaml says so")
    #expect(mentions.addsUp)
  }

  @Test(arguments: [
    ("colums:\n  a: b\n", 1, "“colums” is no key here; the keys are layout, delimiter"),
    ("columns:\n  organisation_name: Firma\n  activity: X\n", 3, "“activity” is no key here"),
    ("layout: ties\ncolumns:\n  organisation_name: Firma\n", 3, "the keys are from, to"),
    ("layout: ties\n", 1, "ties need the columns"),
    ("decimal: \",\"\n", 1, "“columns” names none of organisation_name, organisation_id"),
    (
      "decimal: \",\"\ncolumns:\n  town: x\n  organisation_id: y\n", 2,
      "none of activity_id, acronym"
    ),
    ("layout: rows\n", 1, "“rows” is no layout here; say one of “participations”"),
    ("\ndecimal: comma\n", 2, "“comma” is no decimal here"),
    ("delimiter: x\n", 1, "“x” is no delimiter"),
    ("values:\n  organisation_kind:\n    sia: firmiņa\n", 3, "is no organisation_kind"),
    ("values:\n  town:\n    a: b\n", 2, "“town” is no key here"),
    ("columns: x\n", 1, "“columns” needs lines"),
    ("ris3: [a]\n", 1, "“ris3” needs lines"),
    ("ris3:\n  fields: [a]\n", 2, "“fields” is no key here; the keys are directions, areas"),
    ("columns:\n  a: [b\n", 3, "this is no YAML"),
    ("missing: a\nmissing: b\n", 1, "said twice"),
    ("", 1, "the mapping is empty"), ("- a\n", 1, "needs lines"),
    ("decimal: [a, b]\n", 1, "needs one text"), ("missing: [[a]]\n", 1, "a list of texts"),
    ("missing: &a x\n? [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n: 1\n", 2, "aliases"),
  ])
  func `what is wrong is said with its line`(text: String, line: Int, problem: String) {
    do throws(RecordMappingError) {
      _ = try RecordMapping(bytes: Array(text.utf8), path: "m.yaml")
      Issue.record("it was read")
    } catch {
      #expect(error.description.hasPrefix("m.yaml:\(line): "), "\(error)")
      #expect(error.description.contains(problem), "\(error)")
      guard case .wrong(_, _, let sentence) = error else { return }
      #expect(sentence.latvian != sentence.english)
      #expect(SentencePieces.of(sentence.latvian) == SentencePieces.of(sentence.english))
    }
  }

  @Test func `a column that is not there, and one that is never read`() throws {
    for (header, problem) in [
      ("Firmas", "has no column “Firmas”"), ("E-pasts", "contact details of persons"),
    ] {
      do {
        _ = try read("columns:\n  organisation_name: \(header)\n  activity_id: Pasākums\n")
        Issue.record("it was read")
      } catch {
        #expect("\(error)".hasPrefix("m.yaml:2: "))
        #expect("\(error)".contains(problem))
      }
    }
  }

  @Test func `a strategy of one's own`() throws {
    let mentions = try read(
      """
      columns: {organisation_name: Firma, activity_id: Pasākums, ris3_area: Veids}
      ris3:
        areas: [SIA, "health"]
      """)
    #expect(mentions.strategy?.name.latvian == "saraksts failā m.yaml")
    let records = CooperationRecords(mentions, checking: [UnknownRIS3Tags()])
    // The two rows are one activity, whose first tag holds.
    #expect(!records.report.findings.contains { $0.code == "unknown-ris3-tag" })
    let other = try read(
      "columns: {organisation_name: Firma, activity_id: Pasākums, ris3_area: Veids}\n"
        + "ris3: {areas: health}\n")
    #expect(
      CooperationRecords(other, checking: [UnknownRIS3Tags()]).report.findings.last?.description
        == "t.csv:2: warning: ris3_area: “sia” is not in the strategy (the list in m.yaml); it was "
        + "kept as it is.")
  }

  @Test func `texts are taken as they are written`() throws {
    let mentions = try read(
      "columns: {organisation_name: Firma, activity_id: Pasākums, country: Valsts}\n"
        + "values: {country: {Latvija: no}}\n")
    #expect(mentions.participations[0].organisation.country == "no")
  }

  /// Counted by scripts/oracles/sources.py.
  @Test(.needsTestData("urbact-city-networks/URBACT_Membership_GNidCorr_complete_V2.csv"))
  func `the cities of URBACT`() throws {
    let records = try records(
      "urbact-city-networks/URBACT_Membership_GNidCorr_complete_V2.csv",
      """
      columns:
        organisation_name: NameCity
        organisation_id: geonameId
        activity_id: Code_Network
        role: City.Statut
        start: Start
      """)
    let file = records.report.files[0]
    #expect((file.rows, file.read, file.merged, file.skipped) == (1510, 1509, 1, 0))
    #expect(records.organisations.count == 591)
    #expect(records.activities.count == 172)
    #expect(records.participations.count { $0.role == "Lead Partner" } == 171)
  }

  /// Counted by scripts/oracles/sources.py.
  @Test(.needsTestData("classic-davis-southern-women/davis_networkx_edges.csv"))
  func `women of the south and their events`() throws {
    let records = try records(
      "classic-davis-southern-women/davis_networkx_edges.csv",
      "columns:\n  organisation_name: woman\n  activity_id: event\n")
    #expect(records.organisations.count == 18)
    #expect(records.activities.count == 14)
    #expect(records.participations.count == 89)
  }

  @Test func `layouts other than participations`() throws {
    let ties = try read("layout: ties\ncolumns: {from: Firma, to: Pasākums}\n")
    #expect(ties.activities.map(\.title) == ["Koks – Izstāde", "LU – Izstāde"])
    let matrix = try RecordTable(
      bytes: Array("x;A;B\nA;0;0,5\n;1;1\nB;nav;0\nC;0;0\n".utf8), name: "t.csv",
      mapping: try RecordMapping(
        bytes: Array("layout: adjacency\ndecimal: \",\"\nmissing: [nav]\n".utf8), path: "m.yaml")
    ).read()
    #expect(matrix.activities.map(\.title) == ["A – B"])
    #expect(matrix.report.files[0].skipped == 1)
    #expect(matrix.codes.contains("ties-not-told"))
  }

  @Test(arguments: 0..<200) func `whatever a mapping holds, reading it ends`(round: Int) {
    let pieces = [
      "columns:", "values:", "layout: ", "ties", "\n", "\n  ", " ", ": ", "- ", "[", "]", "{", "}",
      "\"", "'", "&a ", "*a", "? ", "|", ">", "#", "%YAML 1.2\n", "---\n", "...\n", "!!str ", "\t",
      "organisation_name", "ā", "\u{0}", "\u{FEFF}", "!<x> ", ",",
    ]
    var generator = Seed(5).stream(round).generator()
    var text = ""
    for _ in 0..<60 { text += pieces[generator.number(below: pieces.count)] }
    _ = try? RecordMapping(bytes: Array(text.utf8), path: "m.yaml")
    var bytes = Array(text.utf8)
    for _ in 0..<8 where !bytes.isEmpty {
      bytes[generator.number(below: bytes.count)] = UInt8(generator.number(below: 256))
    }
    _ = try? RecordMapping(bytes: bytes, path: "m.yaml")
    let deep = String(repeating: round % 2 == 0 ? "[" : "{a: ", count: 10_000)
    #expect(throws: RecordMappingError.self) {
      try RecordMapping(bytes: Array(deep.utf8), path: "m.yaml")
    }
  }

  private func read(_ mapping: String) throws -> CooperationMentions {
    try RecordTable(
      bytes: Array(table.utf8), name: "t.csv",
      mapping: try RecordMapping(bytes: Array(mapping.utf8), path: "m.yaml")
    ).read()
  }

  private func records(_ name: String, _ mapping: String) throws -> CooperationRecords {
    let mapping = try RecordMapping(bytes: Array(mapping.utf8), path: "m.yaml")
    let mentions = try RecordInput(TestData.path(name), mapping: mapping).read()
    #expect(mentions.addsUp)
    return CooperationRecords(mentions)
  }
}
