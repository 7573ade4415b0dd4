import CooperationRecords
import RecordImport
import TabularFiles
import Testing

@Suite("Data packages")
struct DataPackageTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `all tables are read, each under its own name`() throws {
      let files = [
        "datapackage.json": descriptor(
          resource("participations", "data/p.csv"), resource("organisations", "o.csv"),
          resource("activities", "a.csv"), resource("memberships", "m.csv"),
          title: "Wood", more: #""sources": [{"title": "EM"}, {"path": "https://x"}, "hand"],"#),
        "data/p.csv": "organisation_id,activity_id\n7,P1\n",
        "o.csv": "id,name,kind\n7,LU,HES\n8,RTU,HES\n",
        "a.csv": "id,name,kind,start\nP1,Wood,training,2016\n",
        "m.csv": "organisation_id,cluster,member_since\n7,Koks,2015\n",
      ]
      try withFolder(files) { folder in
        let mentions = try DataPackage(folder).read()
        #expect(mentions.title == "Wood")
        #expect(mentions.source == "EM; https://x; hand")
        #expect(
          mentions.report.files.map(\.name) == ["data/p.csv", "o.csv", "a.csv", "m.csv"])
        #expect(mentions.addsUp && mentions.codes.isEmpty)
        let records = CooperationRecords(mentions)
        #expect(records.organisations.map(\.name) == ["LU", "RTU"])
        #expect(records.organisations.map(\.kind) == [.university, .university])
        #expect(records.activities.map(\.title) == ["Wood"])
        #expect(records.activities[0].kind == .training)
        #expect(records.memberships[0].organisation == .init("7"))
      }
    }

    @Test func `several files of one resource are read one after the other`() throws {
      let files = [
        "datapackage.json": descriptor(#"{"name": "participations", "path": ["a.csv", "b.csv"]}"#),
        "a.csv": table, "b.csv": table,
      ]
      try withFolder(files) { folder throws in
        #expect(try DataPackage(folder).read().participations.count == 4)
      }
    }

    @Test func `the delimiter of the dialect holds`() throws {
      let files = [
        "datapackage.json": descriptor(
          #"{"path": "participations.csv", "dialect": {"delimiter": "|"}, "schema": "x.json"}"#),
        "participations.csv": "organisation_name|activity_id\nA;B;C|1\nD;E;F|1\n",
      ]
      try withFolder(files) { folder in
        let names = try DataPackage(folder).read().participations.map(\.organisation.name)
        #expect(names == ["A;B;C", "D;E;F"])
      }
    }

    @Test(arguments: [
      (#""synthetic": true,"#, "T", true), ("", "Ten clusters (SYNTHETIC)", true), ("", "T", false),
    ])
    func `made-up records say so`(property: String, title: String, expected: Bool) throws {
      let files = [
        "datapackage.json": descriptor(participations, title: title, more: property),
        "participations.csv": table,
      ]
      try withFolder(files) { folder throws in
        #expect(try DataPackage(folder).read().isSynthetic == expected)
      }
    }

    @Test func `aliases count, listed or not`() throws {
      var files = ["datapackage.json": descriptor(participations), "participations.csv": table]
      try withFolder(files) { folder throws in
        #expect(try DataPackage(folder).aliasesPath == nil)
      }
      files["aliases.csv"] = "canonical,variant,confidence,reason,decision\n"
      try withFolder(files) { folder throws in
        #expect(try RecordInput(folder).aliasesPath == "\(folder)/aliases.csv")
      }
      files["datapackage.json"] = descriptor(participations, resource("aliases", "who/is.csv"))
      files["who/is.csv"] = "canonical,variant,confidence,reason,decision\n"
      try withFolder(files) { folder in
        let package = try DataPackage(folder)
        #expect(package.aliasesPath == "\(folder)/who/is.csv")
        #expect(try package.read().codes.isEmpty)
      }
    }

    @Test func `a table of another name is left alone, and told`() throws {
      let files = [
        "datapackage.json": descriptor(participations, resource("notes", "notes.csv")),
        "participations.csv": table,
      ]
      try withFolder(files) { folder in
        let mentions = try DataPackage(folder).read()
        #expect(
          mentions.finding("resource-not-read")
            == "datapackage.json:1: warning: notes: Kopa knows no table of this name; "
            + "it was left alone.")
      }
    }

    @Test func `NA is Namibia where the description says what is missing`() throws {
      let table = "organisation_name,activity_id,country,role\nA,1,NA,NA\n"
      for (missing, country) in [(#"[""]"#, "NA"), (#"["", "NA"]"#, nil)] {
        let files = [
          "datapackage.json": descriptor(
            #"{"path": "participations.csv", "schema": {"missingValues": \#(missing)}}"#),
          "participations.csv": table,
        ]
        try withFolder(files) { folder in
          let row = try DataPackage(folder).read().participations[0]
          #expect(row.organisation.country == country)
          #expect(row.role == nil)
        }
      }
    }
  }

  @Suite("packages that are wrong")
  struct Wrong {
    private func failure(_ files: [String: String]) throws -> RecordImportError? {
      try withFolder(files) { folder -> RecordImportError? in
        do throws(RecordImportError) {
          _ = try RecordInput(folder).read()
          return nil
        } catch {
          return error
        }
      }
    }

    @Test func `a folder without a description`() throws {
      guard case .noDescriptor(_, ["a.csv", "b.csv"]) = try failure(["b.csv": "", "a.csv": ""])
      else {
        Issue.record("the tables of the folder are not named")
        return
      }
      guard case .noDescriptor(_, []) = try failure([:]) else {
        Issue.record("an empty folder was read")
        return
      }
    }

    @Test(arguments: ["", "{", "[]", "null", "{}", #"{"resources": 3}"#, #"{"resources": [3]}"#])
    func `a description that is none`(text: String) throws {
      guard case .unreadableDescriptor = try failure(["datapackage.json": text]) else {
        Issue.record("“\(text)” was read")
        return
      }
    }

    @Test func `a description of deep nesting`() throws {
      let deep = String(repeating: "[", count: 100_000)
      guard case .unreadableDescriptor = try failure(["datapackage.json": deep]) else {
        Issue.record("it was read")
        return
      }
    }

    @Test(arguments: [
      "/etc/passwd", "../secret.csv", "a/../../b.csv", "https://example.org/p.csv", "~/p.csv", "",
      "a//b.csv", "C:\\\\p.csv",
    ])
    func `a path that may lead out of the folder`(entry: String) throws {
      let text = descriptor(resource("participations", entry))
      guard case .unsafePath = try failure(["datapackage.json": text]) else {
        Issue.record("“\(entry)” was followed")
        return
      }
    }

    @Test func `no participations`() throws {
      for text in [descriptor(), descriptor(#"{"name": "participations", "data": []}"#)] {
        guard case .noParticipations = try failure(["datapackage.json": text]) else {
          Issue.record("it was read")
          return
        }
      }
    }

    @Test func `a listed file that is missing`() throws {
      let error = try #require(try failure(["datapackage.json": descriptor(participations)]))
      guard case .table(.noSuchFile(let path)) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(path.hasSuffix("/participations.csv"))
    }

    @Test func `a membership without a cluster is left out`() throws {
      let files = [
        "datapackage.json": descriptor(participations, resource("memberships", "m.csv")),
        "participations.csv": table, "m.csv": "organisation_name,cluster\nLU,\nLU,Koks\n",
      ]
      try withFolder(files) { folder in
        let mentions = try DataPackage(folder).read()
        #expect(mentions.memberships.map(\.cluster) == ["Koks"])
        #expect(mentions.codes == ["no-cluster"])
      }
    }

    @Test func `a table of memberships without the column`() throws {
      let files = [
        "datapackage.json": descriptor(participations, resource("memberships", "m.csv")),
        "participations.csv": table, "m.csv": "organisation_name\nLU\n",
      ]
      guard case .missingColumn(_, "cluster", _, _) = try failure(files) else {
        Issue.record("it was read")
        return
      }
    }
  }

  @Test func `the entry point tells files, packages and standard input apart`() throws {
    try withFolder(["datapackage.json": descriptor(participations), "t.csv": table]) {
      folder in
      guard case .dataPackage = try RecordInput(folder) else {
        Issue.record("a package is taken for something else")
        return
      }
      guard case .table(let table) = try RecordInput("\(folder)/t.csv") else {
        Issue.record("a table is taken for something else")
        return
      }
      #expect(try table.read().participations.count == 2)
      guard case .table = try RecordInput("-") else {
        Issue.record("standard input is taken for something else")
        return
      }
    }
  }
}

private let table = "organisation_name,activity_id\nLU,1\nRTU,1\n"
private let participations = resource("participations", "participations.csv")
