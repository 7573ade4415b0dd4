import NetworkCore
import NetworkFormats
import Testing

@Suite("VNA of NetDraw")
struct VNATests {
  private func read(_ text: String, relation: String? = nil) throws -> NetworkDocument {
    try VNA.document(from: Array(text.utf8), relation: relation)
  }

  @Test func `nodes with attributes, then ties`() throws {
    var network = try Network(ties: [Tie("SIA \"Ķ\"", "LU", strength: 0.5)])
    try network.setAttribute("kind", to: .text([nil, "university"]))
    try network.setAttribute("year", to: .number([2001, nil]))
    #expect(
      String(decoding: VNA.bytes(of: NetworkDocument(network)), as: UTF8.self) == """
        *Node data
        "ID" "kind" "year"
        "SIA 'Ķ'" NA 2001
        "LU" "university" NA
        *Tie data
        from to strength
        "SIA 'Ķ'" "LU" 0.5
        "LU" "SIA 'Ķ'" 0.5

        """)
  }

  /// The example of NetDraw's guide.
  @Test func `a file of others`() throws {
    let text = """
      *node data
      id, gender, role, age
      HOLLY female participant 12
      "BRAZEY" female participant N/A
      CAROL male guide 40
      *Node properties
      ID x y color
      HOLLY 1160 271 255
      *tie data
      from, to, friends, advice
      HOLLY BRAZEY 1 0
      BRAZEY CAROL 0 3
      """
    let friends = try read(text)
    #expect(friends.attributes.names == ["gender", "role", "age"])
    #expect(friends.attributes["age"] == .number([12, nil, 40]))
    #expect(friends.ties == [.init(0, 1)])
    #expect(friends.direction == .directed)
    #expect(friends.notes == [.otherRelations(taken: "friends", others: ["advice"])])
    #expect(try read(text, relation: "Advice").ties == [.init(1, 2, strength: 3)])
  }

  @Test func `ties alone make nodes`() throws {
    let document = try read("*Tie data\nfrom to\na b\nb a\n")
    #expect(Array(document.nodes) == ["a", "b"])
    #expect(document.ties == [.init(0, 1)])
    #expect(document.direction == .undirected)
  }

  @Test(arguments: [
    ("", "nothing in the file"),
    ("a b", "line 1: this is no VNA"),
    ("*node data\nid x\na 1 2", "line 3: 2 words should stand here, not “3”"),
    ("*node data\nid\na\na", "line 4: the node “a” is there twice"),
    ("*node data\nid\na\n*tie data\nfrom to\na b", "line 6: a tie ends at the node “b”"),
    ("*tie data\nfrom to\na", "line 3: two nodes should stand here"),
    ("*tie data\nfrom to w\na b c", "line 3: “c” should be a number"),
  ])
  func `bad files are told with their line`(text: String, sentence: String) {
    #expect {
      try read(text)
    } throws: { error in
      error is NetworkFileError && "\(error)".contains(sentence)
    }
  }
}
