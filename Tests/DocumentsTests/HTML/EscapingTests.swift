import Documents
import Foundation
import Testing

@Suite("Text never becomes markup")
struct EscapingTests {
  static let hostile = [
    "<script>alert(1)</script>", "</title></style></script><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "<!-- ]]> -->", "&lt;b&gt;",
    "{{{name}}} {{name}}", "\\3c script", "\" } body { display: none } /*",
    "\u{0}\u{8}\u{7F}\u{FFFF}",
    "\u{202E}txet", "=1+1", "a\r\nb", "",
  ]

  @Test(arguments: hostile)
  func `a name in any place leaves the elements of the page as they are`(name: String) throws {
    let elements = try elements(of: everywhere(name))
    #expect(elements == (try Self.elements(ofHarmless: "Rīga")))
    #expect(elements.count > 100)
  }

  @Test func `the five characters are escaped, and the rest left alone`() {
    let page = Document("T") { Section("S") { Paragraph("<a b=\"c\" d='e'>&amp; Šķūnis 😀") } }
      .html()
    #expect(page.contains("<p>&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp; Šķūnis 😀</p>"))
  }

  @Test func `a character that no page may hold is replaced`() {
    let page = Document("a\u{0}b\u{1B}c\u{202E}d\u{FFFE}e\u{85}f\tg") { Section("S") {} }.html()
    #expect(page.contains("<h1>a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\tg</h1>"))
  }

  @Test func `a banner cannot leave its string in the style sheet`() {
    let page = Document("T", banner: "\"; } </style>\\ Ā1\n") { Section("S") {} }.html()
    #expect(page.contains(#"content: "\22 \3b  \7d  \3c \2f style\3e \5c  Ā1\a ";"#))
  }

  private static func elements(ofHarmless name: String) throws -> [String] {
    try EscapingTests().elements(of: EscapingTests().everywhere(name))
  }

  /// The names of the tags and of their attributes, in order; style and script left out.
  private func elements(of document: Document) throws -> [String] {
    let page = document.html()
      .replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "<style></style>")
      .replacing(/<script>.*?<\/script>/.dotMatchesNewlines(), with: "<script></script>")
    return page.matches(of: /<[^>]*>/).flatMap { tag in
      tag.0.replacing(/"[^"]*"/, with: "\"\"").split(separator: " ").map(String.init)
    }
  }

  private func everywhere(_ name: String) throws -> Document {
    let text = Text(runs: [
      Text.Run(name), Text.Run(name, emphasis: .strong), Text.Run(name, emphasis: .stressed),
    ])
    let table = Table(
      text, headings: [Table.Heading(name), Table.Heading(name, alignment: .right)],
      rows: [[.text(text), .undefined(because: name)], [.text(text), .number(1, decimals: 1)]],
      limit: 1)
    let panel = Figure.Panel(try SVG(Sample.picture), title: name, description: name)
    let graph = try InteractiveGraph(
      searchLabel: name, elements: [.init(id: "o1", name: name, description: name)])
    return Document(
      name, kicker: name, subtitle: name, source: text, banner: name
    ) {
      for _ in 1...4 {
        Section(name) {
          Paragraph(text, style: .lead)
          Paragraph(name, style: .small)
          KeyNumbers {
            KeyNumber(name, text, note: text)
            KeyNumber(.undefined(because: name), text)
          }
          Figure(
            caption: text, panels: [panel, panel], reading: text, source: text, data: table,
            graph: graph)
          table
          List([text, text], style: .numbered)
          Findings { Finding(text, evidence: text, kind: .caution) }
          Notes { Note(name, text, conventions: [text], citation: text) }
          Subsection(name) { Paragraph(text) }
        }
      }
    }
  }
}
