import NetworkCore
import NetworkFormats
import TestKit
import Testing

@Suite("DL of UCINET")
struct DLTests {
  private func read(_ text: String, relation: String? = nil) throws -> NetworkDocument {
    try DL.document(from: Array(text.utf8), relation: relation)
  }

  private func pairs(_ document: NetworkDocument) -> [[String]] {
    document.ties.map { [document.nodes[$0.source], document.nodes[$0.target]] }
  }

  @Test func `one mode and two modes are lists of ties with labels`() throws {
    let network = try Network(nodes: ["alone"], ties: [Tie("a b", "c", strength: 2)])
    #expect(
      String(decoding: DL.bytes(of: NetworkDocument(network)), as: UTF8.self) == """
        dl n=3
        format = edgelist1
        labels:
        alone
        "a b"
        c
        data:
        2 3 2
        3 2 2

        """)
    let twoMode = TwoModeNetwork(actors: ["a"], events: ["E"], participations: [("a", "E")])
    #expect(
      String(decoding: DL.bytes(of: NetworkDocument(twoMode)), as: UTF8.self) == """
        dl nr=1, nc=1
        format = edgelist2
        row labels:
        a
        column labels:
        E
        data:
        1 1 1

        """)
  }

  @Test(.needsTestData("stokman-ziegler-interlocks/SZCID.DAT"))
  func `a full matrix that is symmetric`() throws {
    let document = try DL.document(from: TestFiles.bytes("stokman-ziegler-interlocks/SZCID.DAT"))
    #expect(document.direction == .undirected)
    let network = try document.network().network
    #expect(network.nodes.count == 16)
    #expect(network.partners(of: "ABN").first { $0.node == "BUHRT" }?.strength == 2)
  }

  @Test(.needsTestData("classic-davis-southern-women/DAVIS.DAT"))
  func `a matrix of two modes`() throws {
    let network = try #require(
      DL.document(from: TestFiles.bytes("classic-davis-southern-women/DAVIS.DAT"))
        .twoModeNetwork()
    ).network
    #expect(network.actors.count == 18)
    #expect(network.events.count == 14)
    // Pajek's copy has 89; these four are Helen's and Dorothy's.
    #expect(network.participationCount == 93)
    #expect(network.actors(in: "E14") == ["KATHERINE", "SYLVIA", "NORA", "HELEN"])
  }

  @Test(.needsTestData("classic-padgett-florentine/PADGETT.DAT"))
  func `one matrix of two`() throws {
    let bytes = try TestFiles.bytes("classic-padgett-florentine/PADGETT.DAT")
    let marriages = try DL.document(from: bytes)
    #expect(marriages.notes == [.otherRelations(taken: "PADGM", others: ["PADGB"])])
    #expect(try marriages.network().network.tieCount == 20)
    #expect(try DL.document(from: bytes, relation: "padgb").network().network.tieCount == 15)
  }

  @Test(.needsTestData("classic-knoke-bureaucracies/KnokBur.DAT"))
  func `the older format is refused`() throws {
    let bytes = try TestFiles.bytes("classic-knoke-bureaucracies/KnokBur.DAT")
    #expect {
      try DL.document(from: bytes)
    } throws: { "\($0)".contains("line 1: this is no DL of UCINET") }
  }

  /// The examples of UCINET's guide.
  @Test func `every form of data`() throws {
    let edges = try read(
      "dl n=4 format=edgelist1\nlabels:\ngeorge, sally\njim billy\ndata:\n1 2\n1 3 2.5\n")
    #expect(pairs(edges) == [["george", "sally"], ["george", "jim"]])
    #expect(edges.ties[1].strength == 2.5)
    #expect(edges.direction == .directed)

    let embedded = try read(
      "DL n = 3 format = edgelist1 labels embedded: data: george sally 2\nsally jim 3\n")
    #expect(pairs(embedded) == [["george", "sally"], ["sally", "jim"]])

    let lists = try read(
      "dl n=4 format=nodelist1\nlabels embedded\ndata:\na b c\nc d\n")
    #expect(pairs(lists) == [["a", "b"], ["a", "c"], ["c", "d"]])

    let twoMode = try read(
      "dl nr=2 nc=3 format=nodelist2\nrow labels embedded\ncolumn labels embedded\n"
        + "data:\na x y\nb z\n")
    #expect(twoMode.twoModeNetwork()?.network.events(of: "a") == ["x", "y"])

    let counted = try read("dl n=3 format=nodelist1b data:\n2 2 3\n0\n1 1\n")
    #expect(pairs(counted) == [["1", "2"], ["1", "3"], ["3", "1"]])

    let lower = try read(
      "dl n=3 format=lowerhalf diagonal=absent\nlabels: a,b,c\ndata: 1\n0 2\n")
    #expect(lower.direction == .undirected)
    #expect(pairs(lower) == [["a", "b"], ["b", "c"]])

    let upper = try read("dl n=3 format=upperhalf data: 0 1 0\n 0 2\n 0\n")
    #expect(pairs(upper) == [["1", "2"], ["2", "3"]])

    let labelled = try read(
      "dl n=2 format=fullmatrix\nrow labels embedded column labels embedded\n"
        + "data:\n    x y\nx 0 1\ny 0 0\n")
    #expect(pairs(labelled) == [["x", "y"]])
  }

  @Test(arguments: [
    ("", "nothing in the file"),
    ("hello", "line 1: this is no DL"),
    ("dl n=x", "line 1: “x” should be a number"),
    ("dl n=-1", "line 1: “-1” should be from 0 to 2000000"),
    ("dl n=2\nformat=blocks", "line 2: the format “blocks” cannot be read"),
    ("dl n=2\nhello", "line 2: a word of DL"),
    ("dl n=2", "line 1: “data:” should stand here"),
    ("dl n=2\ndata:\n0 1\n0", "line 4: a number should stand here, not nothing"),
    ("dl n=1\ndata:\nx", "line 3: “x” should be a number"),
    ("dl n=2 format=edgelist1\ndata:\n1 3", "line 3: “3” should be from 1 to 2"),
    ("dl n=2 format=edgelist1\ndata:\n1", "line 3: a row and a column"),
    ("dl n=1 format=edgelist1 labels embedded\ndata:\na b", "line 3: a tie ends at the node “b”"),
  ])
  func `bad files are told with their line`(text: String, sentence: String) {
    #expect {
      try read(text)
    } throws: { error in
      error is NetworkFileError && "\(error)".contains(sentence)
    }
  }
}
