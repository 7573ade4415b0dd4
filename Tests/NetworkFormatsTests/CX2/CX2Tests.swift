import NetworkCore
import NetworkFormats
import Testing

@Suite("CX2 of Cytoscape")
struct CX2Tests {
  private func read(_ text: String) throws -> NetworkDocument {
    try CX2.document(from: Array(text.utf8))
  }

  @Test func `declarations, nodes and edges`() throws {
    var network = try Network(
      ties: [Tie("RTU", "LU", strength: 1.5)],
      context: NetworkContext([.init(name: "window", value: "2014")]))
    try network.setAttribute("name", to: .text(["Rīga", nil]))
    try network.setAttribute("year", to: .number([nil, 1919]))
    #expect(
      String(decoding: CX2.bytes(of: NetworkDocument(network)), as: UTF8.self) == """
        [
        {"CXVersion": "2.0", "hasFragments": false},
        {"metaData": [{"name": "attributeDeclarations", "elementCount": 1}, \
        {"name": "networkAttributes", "elementCount": 1}, \
        {"name": "nodes", "elementCount": 2}, {"name": "edges", "elementCount": 1}]},
        {"attributeDeclarations": [{"networkAttributes": {"window": {"d": "string"}}, \
        "nodes": {"name": {"d": "string"}, "name_": {"d": "string"}, "year": {"d": "double"}}, \
        "edges": {"strength": {"d": "double"}}}]},
        {"networkAttributes": [{"window": "2014"}]},
        {"nodes": [{"id": 0, "v": {"name": "RTU", "name_": "Rīga"}},
          {"id": 1, "v": {"name": "LU", "year": 1919}}]},
        {"edges": [{"id": 0, "s": 0, "t": 1, "v": {"strength": 1.5}}]},
        {"status": [{"success": true, "error": ""}]}
        ]

        """)
  }

  /// The form of the specification's example.
  @Test func `aliases and defaults are understood`() throws {
    let document = try read(
      """
      [{"CXVersion": "2.0", "hasFragments": false},
       {"attributeDeclarations": [{"nodes": {"name": {"d": "string", "a": "n"},
         "kind": {"d": "string", "v": "SME"}, "tags": {"d": "list_of_string"}},
         "edges": {"weight": {"d": "double", "a": "w"}, "interaction": {"d": "string", "a": "i"}}}]},
       {"nodes": [{"id": 7, "x": 1.5, "v": {"n": "a", "tags": ["x"]}},
                  {"id": 9, "v": {"n": "b", "kind": "university"}}]},
       {"edges": [{"id": 1, "s": 7, "t": 9, "v": {"w": 2, "i": "knows"}}]},
       {"visualProperties": [{}]}, {"status": [{"success": true}]}]
      """)
    #expect(Array(document.nodes) == ["a", "b"])
    #expect(document.attributes.names == ["kind"])
    #expect(document.attributes["kind"] == .text(["SME", "university"]))
    #expect(document.ties == [.init(0, 1, strength: 2)])
    #expect(document.notes == [.tieAttributes(["interaction"])])
  }

  @Test(arguments: [
    ("", "nothing in the file"),
    ("[]", "line 1: this is no CX2"),
    ("[{\"CXVersion\": \"2.0\"}, {\"nodes\": [\n{}]}]", "line 2: a node with “id”"),
    (
      "[{\"CXVersion\": \"2.0\"}, {\"edges\": [\n{\"s\": 1, \"t\": 2}]}]",
      "line 2: a tie ends at the node “1”"
    ),
    ("[{\"CXVersion\": \"2.0\"}, {\"edges\": [\n{\"s\": 1}]}]", "line 2: a tie ends"),
  ])
  func `bad files are told with their line`(text: String, sentence: String) {
    #expect {
      try read(text)
    } throws: { error in
      error is NetworkFileError && "\(error)".contains(sentence)
    }
  }
}
