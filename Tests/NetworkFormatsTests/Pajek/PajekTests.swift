import NetworkCore
import NetworkFormats
import TestKit
import Testing

@Suite("Pajek")
struct PajekTests {
  private func read(_ text: String, relation: String? = nil) throws -> NetworkDocument {
    try Pajek.document(from: Array(text.utf8), relation: relation)
  }

  private func read(file: String, relation: String? = nil) throws -> NetworkDocument {
    try Pajek.document(from: TestFiles.bytes(file), relation: relation)
  }

  @Test func `partitions of one name are told apart, however many there are`() throws {
    let vertices = "*Vertices 2\n1 \"A\"\n2 \"B\"\n"
    let some = try read(vertices + String(repeating: "*Partition p\n*Vertices 2\n1\n2\n", count: 3))
    #expect(some.attributes.names == ["p", "p#2", "p#3"])
    let many = try read(vertices + String(repeating: "*Vector p\n", count: 20_000))
    #expect(many.nodes.count == 2)
  }

  @Test func `a project holds names, ties, classes and numbers`() throws {
    var network = try Network(
      nodes: ["RTU", "SIA “Ķ”"], ties: [Tie("LU", "RTU", strength: 0.5)],
      context: NetworkContext([.init(name: "window", value: "2014..2020")]))
    try network.setAttribute("kind", to: .text(["university", nil, "university"]))
    try network.setAttribute("year", to: .number([1862, nil, 1919]))
    #expect(
      String(decoding: Pajek.project(of: NetworkDocument(network)), as: UTF8.self) == """
        \u{FEFF}% Kopa
        *Network network
        % "window" "2014..2020"
        *Vertices 3
        1 "RTU"
        2 "SIA “Ķ”"
        3 "LU"
        *Edges
        1 3 0.5

        *Partition kind
        % "kind"
        % 1 "university"
        *Vertices 3
        1
        0
        1

        *Vector year
        % "year"
        % unknown 2
        *Vertices 3
        1862
        0
        1919

        """)
  }

  @Test(arguments: 0..<200)
  func `what is written reads back as it was`(number: Int) throws {
    let document = try NastyDocument.make(number)
    let again = try Pajek.document(from: Pajek.project(of: document))
    #expect(Likeness(again) == Likeness(document))
    #expect(Pajek.project(of: again) == Pajek.project(of: document))
  }

  @Test func `a network alone loses the attributes and nothing else`() throws {
    for number in 0..<30 {
      let document = try NastyDocument.make(number)
      let again = try Pajek.document(from: Pajek.network(of: document))
      var bare = NetworkDocument(
        nodes: document.nodes, ties: document.ties, direction: document.direction,
        context: document.context)
      if let isEvent = document.isEvent {
        bare.setAttribute("bipartite", to: .number(isEvent.map { $0 ? 1 : 0 }))
        bare = try GraphML.document(from: GraphML.bytes(of: bare))
      }
      #expect(Likeness(again) == Likeness(bare))
    }
  }

  @Test(.needsTestData("cluster-tfi-uk/TFI.paj"))
  func `the project of the foundation industries`() throws {
    let document = try read(file: "cluster-tfi-uk/TFI.paj")
    let (network, notes) = try document.network()
    #expect(network.nodes.count == 177)
    #expect(network.tieCount == 709)
    #expect(network.attributes.names == ["TFIgroup.clu", "TFIsize.vec"])
    #expect(network.partners(of: "University of Sheffield").count == 42)
    #expect(notes.isEmpty)
  }

  @Test(.needsTestData("scotland-interlocks-1904/Scotland.paj"))
  func `companies and directors of Scotland`() throws {
    let document = try read(file: "scotland-interlocks-1904/Scotland.paj")
    #expect(document.notes.contains(.otherEncoding))
    let network = try #require(document.twoModeNetwork()).network
    #expect(network.actors.count == 108)
    #expect(network.events.count == 136)
    #expect(network.participationCount == 358)
    #expect(network.events(of: "caledonian railway").count == 13)
    let companies = try network.projected(by: .count)
    #expect(companies.tieCount == 276)
    guard case .number(let capital) = document.attributes["Capital.vec"] else {
      Issue.record("no capital")
      return
    }
    #expect(capital.count { $0 != nil } == 108)
  }

  @Test(.needsTestData("classic-davis-southern-women/Davis.paj"))
  func `women and the parties they went to`() throws {
    let network = try #require(
      read(file: "classic-davis-southern-women/Davis.paj").twoModeNetwork()
    ).network
    #expect(network.actors.count == 18)
    #expect(network.events.count == 14)
    #expect(network.participationCount == 89)
  }

  @Test(.needsTestData("classic-galaskiewicz-ceos-clubs/CEOs.net"))
  func `a two-mode matrix`() throws {
    let network = try #require(
      read(file: "classic-galaskiewicz-ceos-clubs/CEOs.net").twoModeNetwork()
    ).network
    #expect(network.actors.count == 26)
    #expect(network.events.count == 15)
    #expect(network.participationCount == 98)
  }

  @Test(.needsTestData("classic-krackhardt-hightech/HighTech.paj"))
  func `one relation of three`() throws {
    let file = "classic-krackhardt-hightech/HighTech.paj"
    let advice = try read(file: file)
    #expect(
      advice.notes == [
        .otherRelations(taken: "gives_advice_to", others: ["is_friend_of", "reports_to"])
      ])
    #expect(try advice.network().network.tieCount == 145)
    #expect(try read(file: file, relation: "is_friend_of").network().network.tieCount == 79)
    #expect(try read(file: file, relation: "Reports_to").network().network.tieCount == 20)
    #expect(advice.attributes.names == ["Department", "Level", "Age", "Tenure"])
    #expect {
      try read(file: file, relation: "hates")
    } throws: { "\($0)".contains("no relation “hates”; the file has “gives_advice_to”") }
  }

  @Test(.needsTestData("classic-knoke-bureaucracies/KnokBur.paj"))
  func `one network of two`() throws {
    let document = try read(file: "classic-knoke-bureaucracies/KnokBur.paj")
    #expect(document.ties.count == 49)
    #expect(document.nodes[5] == "WRO ")
  }

  @Test(.needsTestData("classic-krackhardt-kite/KITE.NET"))
  func `arcs in both directions are the ties of the kite`() throws {
    let (network, notes) = try read(file: "classic-krackhardt-kite/KITE.NET").network()
    #expect(network.tieCount == 18)
    #expect(network.partners(of: "d").count == 6)
    #expect(notes == [.bothDirections])
  }

  @Test func `lists, relations in lines, times and labels that recur`() throws {
    let document = try read(
      """
      *vertices 4
      1 "a" 0.1 0.2 ic Red [1-3]
      2 "a"
      3 c
      *Arcslist
      1 2 3
      *Edgeslist
      3 4
      """)
    #expect(Array(document.nodes) == ["a", "a#2", "c", "4"])
    #expect(document.notes == [.repeatedNames(1), .times])
    #expect(
      document.ties.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [2, 3], [3, 2]])
  }

  @Test(arguments: [
    ("", "nothing in the file"),
    ("hello\n", "line 1: this is no file of Pajek"),
    ("*Vertices x\n", "line 1: “x” should be a number"),
    ("*Vertices 99999999999\n", "line 1: “99999999999” should be from 0 to 100000"),
    ("*Vertices 2\n3 \"a\"\n", "line 2: “3” should be from 1 to 2"),
    ("*Arcs\n1 2\n", "line 1: “*Vertices” with their number should stand here"),
    ("*Vertices 2\n*Arcs\n1 3\n", "line 3: “3” should be from 1 to 2"),
    ("*Vertices 2\n*Arcs\n1\n", "line 3: a number should stand here, not nothing"),
    ("*Vertices 1\n*Matrix\n0 1\n", "line 3: a matrix of 1 rows and 1 columns"),
    ("*Vertices 1\n*Matrix\nx\n", "line 3: “x” should be a number"),
    ("*Network a\n*Vertices 1\n*Vector v\n*Vertices 1\nx\n", "line 5: “x” should be a number"),
  ])
  func `bad files are told with their line`(text: String, sentence: String) {
    #expect {
      try read(text)
    } throws: { error in
      error is NetworkFileError && "\(error)".contains(sentence)
    }
  }
}
