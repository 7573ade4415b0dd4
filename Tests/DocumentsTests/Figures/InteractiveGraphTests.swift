import Documents
import Foundation
import Testing

@Suite("InteractiveGraph")
struct InteractiveGraphTests {
  typealias Element = InteractiveGraph.Element

  @Test func `two elements with one id are refused`() {
    #expect(throws: InteractiveGraphError.repeatedID("a")) {
      try InteractiveGraph(elements: [Element(id: "a", name: "A"), Element(id: "a", name: "B")])
    }
  }

  @Test(arguments: ["", "1", "a b", "\"><script>", "ķ"])
  func `an id that could break out of a page is refused`(id: String) {
    #expect(throws: InteractiveGraphError.unsafeID(id)) {
      try InteractiveGraph(elements: [Element(id: id, name: "A")])
    }
    #expect(throws: InteractiveGraphError.unsafeID(id)) {
      try InteractiveGraph(elements: [Element(id: "a", name: "A", lines: [id])])
    }
  }

  @Test(arguments: ["b", "a"])
  func `a neighbour that is no other element is refused`(neighbour: String) {
    #expect(throws: InteractiveGraphError.strangeNeighbour(neighbour, of: "a")) {
      try InteractiveGraph(elements: [Element(id: "a", name: "A", neighbours: [neighbour])])
    }
  }

  @Suite("in the page")
  struct InPage {
    @Test func `the data can be read back, whatever the names hold`() throws {
      let name = "</script><!--\u{2028}\u{2029}&amp;\"\\'<b>Ķīmija"
      let graph = try InteractiveGraph(elements: [
        Element(id: "o1", name: name, description: name, neighbours: ["o2"], lines: ["t1"]),
        Element(id: "o2", name: "B"),
      ])
      let block = try dataBlock(with: graph)
      for character in ["<", ">", "&", "\u{2028}", "\u{2029}"] {
        #expect(!block.contains(character))
      }
      let read = try JSONDecoder().decode(Content.self, from: Data(block.utf8))
      #expect(read.elements.map(\.name) == [name, "B"])
      #expect(read.elements[0].description == name)
      #expect(read.elements[0].neighbours == ["o2"])
      #expect(read.elements[0].lines == ["t1"])
    }

    @Test func `neighbours that are not listed are counted, in the language of the document`()
      throws
    {
      let graph = try InteractiveGraph(elements: [
        Element(id: "a", name: "A", furtherNeighbours: 1_204)
      ])
      let further = "\"further\":{\"count\":1204,\"text\":\"and 1,204 more\"}"
      #expect(try dataBlock(with: graph).contains(further))
      let whole = try InteractiveGraph(elements: [Element(id: "a", name: "A")])
      #expect(!(try dataBlock(with: whole)).contains("further"))
    }

    @Test func `controls and turned directions do not reach the reader`() throws {
      let graph = try InteractiveGraph(elements: [Element(id: "a", name: "A\u{0}\u{202E}B")])
      let read = try JSONDecoder().decode(
        Content.self, from: Data(try dataBlock(with: graph).utf8))
      #expect(read.elements.map(\.name) == ["A\u{FFFD}\u{FFFD}B"])
    }

    @Test func `the words come in the language of the document`() throws {
      let graph = try InteractiveGraph(elements: [Element(id: "a", name: "A")])
      #expect(try dataBlock(with: graph).contains("\"partners\":\"Partners\""))
      #expect(try dataBlock(with: graph, language: .latvian).contains("\"partners\":\"Partneri\""))
    }

    @Test func `a page without a graph has no script`() throws {
      let plain = Document("T") { Section("S") { Paragraph("P") } }.html()
      #expect(!plain.contains("<script"))
      #expect(plain.contains("script-src &#39;none&#39;"))
    }

    @Test func `a graph deep in a subsection brings the script too`() throws {
      let graph = try InteractiveGraph(elements: [])
      #expect(try page(with: graph, language: .english).contains("explore(figure)"))
    }

    private struct Content: Decodable {
      struct Element: Decodable {
        var id, name, description: String
        var neighbours, lines: [String]
      }

      var elements: [Element]
      var words: [String: String]
    }

    private func page(with graph: InteractiveGraph, language: DocumentLanguage) throws -> String {
      let picture = try SVG("<svg/>")
      return Document("T", language: language) {
        Section("S") {
          Subsection("D") { Figure(picture, caption: "C", description: "D", graph: graph) }
        }
      }.html()
    }

    private func dataBlock(
      with graph: InteractiveGraph, language: DocumentLanguage = .english
    ) throws -> String {
      let page = try page(with: graph, language: language)
      return String(
        try #require(page.firstMatch(of: /<script type="application\/json".*?>(.*?)<\/script>/)?.1))
    }
  }
}
