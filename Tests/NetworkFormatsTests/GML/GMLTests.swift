import NetworkCore
import NetworkFormats
import Testing

@Suite("GML")
struct GMLTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try GML.document(from: Array(text.utf8))
  }

  @Test func `two organisations and how they are tied`() throws {
    var network = try Network(
      ties: [Tie("RTU", "SIA \"Ķ\"", strength: 1e30)],
      context: NetworkContext([.init(name: "window", value: "2014..2020")]))
    try network.setAttribute("kind of it", to: .text(["university", nil]))
    try network.setAttribute("year", to: .number([nil, 1919]))
    #expect(
      String(decoding: GML.bytes(of: NetworkDocument(network)), as: UTF8.self) == """
        Creator "Kopa"
        graph [
          directed 0
          window "2014..2020"
          node [
            id 0
            label "RTU"
            kind_of_it "university"
          ]
          node [
            id 1
            label "SIA &quot;&#310;&quot;"
            year 1919
          ]
          edge [
            source 0
            target 1
            strength 1.0e30
          ]
        ]

        """)
  }

  @Test func `names that are no keys are the only thing lost`() throws {
    for number in 0..<60 {
      let document = try NastyDocument.make(number)
      let again = try GML.document(from: GML.bytes(of: document))
      #expect(Array(again.nodes).map { Array($0.utf8) } == document.nodes.map { Array($0.utf8) })
      #expect(again.ties == document.ties)
      #expect(again.direction == document.direction)
      #expect(again.isEvent == document.isEvent)
    }
  }

  @Test func `a file with comments, looks and numbers for names`() throws {
    let document = try read(
      """
      # a comment
      Creator "yEd"
      graph
      [ directed 1
        node [ id 5 graphics [ x 1.5 fill "#FF0000" ] sector "metal
      work" ]
        node [ id 7 sector 3 ]
        edge [ source 5 target 7 weight "2.5" ]
      ]
      """)
    #expect(Array(document.nodes) == ["5", "7"])
    #expect(document.attributes["sector"] == .text(["metal\nwork", "3"]))
    #expect(document.ties == [.init(0, 1, strength: 2.5)])
    #expect(document.direction == .directed)
  }

  @Test(arguments: [
    ("", "nothing in the file"),
    ("hello", "line 1: a value should stand here, not nothing"),
    ("x 3", "this is no GML"),
    ("graph [\n node [ ]\n]", "line 2: a node with “id” should stand here"),
    ("graph [ node [ id 1 ]\n edge [ source 1 ] ]", "line 2: an edge with “target”"),
    ("graph [ node [ id 1 ]\nnode [ id 1 label \"x\" ] ]", "line 2: the node “1”"),
    ("graph [\nedge [ source 1 target 2 ] ]", "line 2: a tie ends at the node “1”"),
    ("graph [\n", "line 2: “]” should stand here"),
    ("graph [ x \"abc\n\n", "line 1: “\"” at the end of the text"),
    (String(repeating: "a [", count: 100_000), "line 1: parts stand in parts more than 64 deep"),
    (
      "graph [ node [ id 1 ] node [ id 2 ]\nedge [ source 1 target 2\nvalue \"x\" ] ]",
      "line 3: “x” should be a number"
    ),
  ])
  func `bad files are told with their line`(text: String, sentence: String) {
    #expect {
      try read(text)
    } throws: { error in
      error is NetworkFileError && "\(error)".contains(sentence)
    }
  }
}
