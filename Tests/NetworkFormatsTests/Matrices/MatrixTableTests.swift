import NetworkCore
import NetworkFormats
import TestKit
import Testing

@Suite("Matrices in tables")
struct MatrixTableTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try MatrixTable.document(from: Array(text.utf8), source: "x.csv")
  }

  @Test func `one mode and two modes`() throws {
    let network = try Network(nodes: ["alone"], ties: [Tie("a, b", "c", strength: 0.5)])
    #expect(
      String(decoding: try MatrixTable.bytes(of: NetworkDocument(network)), as: UTF8.self) == """
        ,alone,"a, b",c
        alone,0,0,0
        "a, b",0,0,0.5
        c,0,0.5,0

        """)
    let twoMode = TwoModeNetwork(
      actors: ["a"], events: ["E", "F"], participations: [("a", "F")])
    #expect(
      String(decoding: try MatrixTable.bytes(of: NetworkDocument(twoMode)), as: UTF8.self)
        == ",E,F\na,0,1\n")
  }

  @Test(.needsTestData("cluster-kecskemet-2012/network_data.csv"))
  func `the advice of Kecskemét`() throws {
    let file = try #require(
      try NetworkFile(path: TestData.path("cluster-kecskemet-2012/network_data.csv")))
    #expect(file.format == .matrix)
    let document = try file.document()
    #expect(document.direction == .directed)
    #expect(document.ties.count == 223)
    let (network, notes) = try document.network()
    #expect(network.nodes.count == 26)
    #expect(network.tieCount == 154)
    #expect(network.partners(of: "P17").count == 23)
    #expect(notes == [.directions])
  }

  @Test(.needsTestData("cluster-kecskemet-2012/geo_prox_matrix.csv"))
  func `a diagonal is left out and told`() throws {
    let file = try #require(
      try NetworkFile(path: TestData.path("cluster-kecskemet-2012/geo_prox_matrix.csv")))
    let (network, notes) = try file.document().network()
    #expect(notes.contains(.loops(26)))
    #expect(network.allTies().first?.strength == 9)
  }

  @Test func `rows in another order, decimal commas, and cells that nobody knows`() throws {
    let document = try read("x;a;b\nb;0,5;0\na;0;\n")
    #expect(Array(document.nodes) == ["b", "a"])
    #expect(document.ties == [.init(0, 1, strength: 0.5)])
    #expect(document.notes == [.unknownCells(1)])
  }

  @Test func `rows and columns of other names are two modes`() throws {
    let network = try #require(read(",E,F,a\na,1,0,1\nb,0,1,0\n").twoModeNetwork()).network
    #expect(Array(network.actors) == ["a", "b"])
    #expect(network.events(of: "a") == ["E", "a"])
  }

  @Test(arguments: [
    ("x\ny\n", "line 1: this is no matrix"),
    (",a,b\na,0,x\nb,0,0\n", "line 2: “x” should be a number"),
    (",a,b\na,0,0\na,0,0\n", "line 3: the node “a” is there twice"),
    (",a,a\nb,0,0\n", "two columns have one name"),
  ])
  func `bad files are told with their line`(text: String, sentence: String) {
    #expect {
      try read(text)
    } throws: { error in
      error is NetworkFileError && "\(error)".contains(sentence)
    }
  }
}
