import Graphviz
import TestKit
import Testing

@Suite("Plain text")
struct PlainTextTests {
  /// Names that would break a drawing in which text were markup, escapes or commands.
  static let hostile = [
    "</svg><script>alert(1)</script>", "<b>bold</b>", "<table><tr><td>x</td></tr></table>",
    "\\N", "\\G", "\\E \\T \\H \\L", "\\l\\r\\n", "\\", "\\\\", "C:\\new\\table", "%s %n %d",
    "&", "&amp;", "&lt;b&gt;", "&#65;", "&eacute;", "&unknown;", "AT&T", "\"quoted\"", "'single'",
    "ķļņš ŽŪĪ", "Ünïcödé", "日本語", "👩‍👩‍👧‍👦 🇱🇻", "e\u{301}", "\u{301}", "\u{200F}rtl\u{202E}abc",
    "<!-- comment -->", "-->", "]]>", "<![CDATA[x]]>", "a -- b", "n0", "digraph { a -> b }",
    "href=\"javascript:alert(1)\"", "{a|b}", "a;b=c,d", "two  spaces",
    "https://example.org/?a=1&b=2",
  ]

  @Test(arguments: hostile)
  func `a label reads back as it was written`(text: String) throws {
    let diagram = Diagram(nodes: [Node("a", label: Label(text), id: "here")])
    let svg = try SVGElement.read(diagram.render(.svg, by: .neato))
    #expect(svg.group(id: "here")?.lines == [text])
    #expect(svg.elements("script").isEmpty)
    #expect(svg.elements("a").isEmpty)
  }

  @Test(arguments: hostile)
  func `titles, summaries and tooltips read back as they were written`(text: String) throws {
    var diagram = Diagram(
      title: text, nodes: [Node("a", tooltip: text, id: "node-a"), Node("b")],
      edges: [Edge("a", "b", tooltip: text, id: "edge-ab")],
      clusters: [Cluster(["a"], tooltip: text, id: "cluster-a")])
    diagram.summary = text
    let svg = try SVGElement.read(diagram.render(.svg, by: .dot))
    #expect(svg.child("title")?.text == text)
    #expect(svg.child("desc")?.text == text)
    for id in ["node-a", "edge-ab", "cluster-a"] {
      #expect(svg.group(id: id)?.child("title")?.text == text)
    }
    #expect(svg.elements("script").isEmpty)
  }

  @Test(arguments: hostile)
  func `edges and clusters keep their labels too`(text: String) throws {
    let diagram = Diagram(
      nodes: [Node("a"), Node("b")], edges: [Edge("a", "b", label: Label(text), id: "edge-ab")],
      clusters: [Cluster(["a"], label: Label(text), id: "cluster-a")])
    let svg = try SVGElement.read(diagram.render(.svg, by: .dot))
    #expect(svg.group(id: "edge-ab")?.lines == [text])
    #expect(svg.group(id: "cluster-a")?.lines == [text])
  }

  @Test(arguments: hostile)
  func `keys never reach the picture`(text: String) throws {
    let plain = Diagram(nodes: [Node("a"), Node("b")], edges: [Edge("a", "b")])
    let hostile = Diagram(
      nodes: [Node(NodeKey(text)), Node("b")], edges: [Edge(NodeKey(text), "b")])
    #expect(try hostile.render(.svg, by: .neato) == plain.render(.svg, by: .neato))
  }

  @Test(arguments: [OutputFormat.png, .pdf], hostile)
  func `other formats take every label`(format: OutputFormat, text: String) throws {
    let diagram = Diagram(nodes: [Node("a", label: Label(text))])
    #expect(try diagram.render(format, by: .neato).count > 100)
  }

  @Suite("line breaks and control characters")
  struct Controls {
    private func lines(of label: Label) throws -> [String] {
      let diagram = Diagram(nodes: [Node("a", label: label)])
      return try SVGElement.read(diagram.render(.svg, by: .neato)).lines
    }

    @Test(arguments: ["one\ntwo", "one\r\ntwo", "one\rtwo", "one\u{2028}two", "one\u{85}two"])
    func `every kind of line break parts lines`(text: String) throws {
      for alignment in Label.Alignment.allCases {
        #expect(try lines(of: Label(text, alignment: alignment)) == ["one", "two"])
      }
    }

    @Test func `lines are aligned as asked`() throws {
      let anchors = try [Label.Alignment.left, .centre, .right].map { alignment in
        let label = Label("a long first line\nshort", alignment: alignment)
        let svg = try SVGElement.read(
          Diagram(nodes: [Node("a", label: label)]).render(.svg, by: .dot))
        return svg.elements("text").map { $0.attributes["text-anchor"] }
      }
      #expect(anchors == [["start", "start"], ["middle", "middle"], ["end", "end"]])
    }

    @Test func `tabs become spaces and other control characters are left out`() throws {
      #expect(try lines(of: "a\tb\u{1B}[31mc\u{7F}\u{9F}\u{8}d") == ["a b[31mcd"])
    }

    @Test func `NUL and what XML cannot hold stay visible as replacement characters`() throws {
      #expect(
        try lines(of: "before\0after\u{FFFE}\u{FFFF}") == ["before\u{FFFD}after\u{FFFD}\u{FFFD}"])
    }

    @Test func `every character of the first planes comes out as text or is replaced`() throws {
      for start in stride(from: UInt32(0x20), to: 0x11000, by: 0x800) {
        var text = String.UnicodeScalarView()
        for value in start..<start + 0x800 {
          if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        guard !text.isEmpty else { continue }
        let diagram = Diagram(title: String(text), nodes: [Node("a", label: Label(String(text)))])
        _ = try SVGElement.read(diagram.render(.svg, by: .neato))
      }
    }

    @Test func `an empty label writes nothing`() throws {
      #expect(try lines(of: "") == [])
      let unlabelled = Diagram(nodes: [Node("a")])
      #expect(try SVGElement.read(unlabelled.render(.svg, by: .neato)).lines == [])
    }

    @Test func `a label of ten thousand bytes is drawn whole`() throws {
      let long = String(repeating: "ķ<&\\N ", count: 1_500)
      #expect(long.utf8.count > 10_000)
      #expect(try lines(of: Label(long + ".")) == [long + "."])
    }

    @Test func `a label of ten thousand lines keeps them all`() throws {
      let text = (0..<10_000).map(String.init).joined(separator: "\n")
      #expect(try lines(of: Label(text)).count == 10_000)
    }
  }
}
