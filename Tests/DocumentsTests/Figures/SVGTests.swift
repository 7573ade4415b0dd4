import Documents
import Foundation
import Testing

@Suite("SVG")
struct SVGTests {
  @Suite("what passes")
  struct Passing {
    @Test func `shapes and text are written as they were read`() throws {
      let page = try page(
        of: "<g class=\"node\"><ellipse cx=\"5\" cy=\"6\" rx=\"1\" ry=\"2\" "
          + "fill=\"#12436d\"/><text x=\"1\" y=\"2\" font-family=\"DejaVu Sans,sans-serif\">Ēķis</text></g>"
      )
      #expect(
        page.contains("<ellipse cx=\"5\" cy=\"6\" fill=\"#12436d\" rx=\"1\" ry=\"2\"></ellipse>"))
      #expect(page.contains("font-family=\"DejaVu Sans,sans-serif\" x=\"1\" y=\"2\">Ēķis</text>"))
    }

    @Test func `characters that mean something in XML stay text`() throws {
      let page = try page(of: "<text>&lt;b&gt; &amp;amp; &#x3c;script&#x3e;</text>")
      #expect(page.contains("<text>&lt;b&gt; &amp;amp; &lt;script&gt;</text>"))
    }

    @Test func `characters in a CDATA section are text too`() throws {
      #expect(try page(of: "<text><![CDATA[<b>]]></text>").contains("<text>&lt;b&gt;</text>"))
    }

    @Test func `an id becomes the name of an element, so that pictures can share a page`() throws {
      let page = try page(of: "<g id=\"o12\"></g>")
      #expect(page.contains("<g data-element=\"o12\"></g>"))
      #expect(!page.contains("id=\"o12\""))
    }

    @Test func `a link gives way to what it holds`() throws {
      let page = try page(
        of:
          "<a xmlns:xlink=\"l\" xlink:href=\"https://example.org\" onclick=\"x()\"><path d=\"M0 0\"/></a>"
      )
      #expect(page.contains("<path d=\"M0 0\"></path>"))
      #expect(!page.contains("example.org"))
      #expect(!page.contains("onclick"))
    }

    @Test func `titles, descriptions and comments are left out with all they hold`() throws {
      let page = try page(
        of: "<!-- one --><title>o1<x>two</x></title><desc>three</desc><path d=\"\"/>")
      for word in [">o1", "<!--", "two", "three"] { #expect(!page.contains(word)) }
      #expect(page.contains("<path d=\"\"></path>"))
    }

    @Test func `the document type that Graphviz writes is accepted and left out`() throws {
      _ = try SVG(Sample.picture)
    }

    @Test func `a size alone is enough to scale by`() throws {
      let picture = try SVG("<svg width=\"30pt\" height=\"20pt\"/>")
      #expect(html(of: picture).contains("viewBox=\"0 0 30.0 20.0\""))
    }

    @Test func `the order of attributes changes nothing`() throws {
      #expect(
        try SVG("<svg><g id=\"a\" class=\"b\" opacity=\"1\"/></svg>")
          == SVG("<svg><g opacity=\"1\" class=\"b\" id=\"a\"/></svg>"))
    }
  }

  @Suite("what is refused")
  struct Refused {
    @Test(arguments: [
      "script", "style", "foreignObject", "image", "use", "animate", "set", "iframe",
      "linearGradient", "filter", "svg:g",
    ])
    func `an element that is not on the list`(name: String) {
      #expect(throws: SVGError.element(name)) { try SVG("<svg><g><\(name)/></g></svg>") }
    }

    @Test(arguments: ["onclick", "onload", "style", "href", "src", "filter", "mask", "tabindex"])
    func `an attribute that is not on the list`(name: String) {
      #expect(throws: SVGError.attribute(name, of: "g")) {
        try SVG("<svg><g \(name)=\"1\"/></svg>")
      }
    }

    @Test(arguments: [
      "url(#a)", "URL (http://example.org)", "u\\72l(x)", "javascript:x()", "red;", "a/*b",
    ])
    func `a value that could load or hide something`(value: String) {
      #expect(throws: SVGError.value(value, attribute: "fill", of: "g")) {
        try SVG("<svg><g fill=\"\(value)\"/></svg>")
      }
    }

    @Test(arguments: ["", "1a", "a b", "a\"b", "ā", "a:b"])
    func `an id that is none`(id: String) {
      let written = id.replacing("\"", with: "&quot;")
      #expect(throws: SVGError.value(id, attribute: "id", of: "g")) {
        try SVG("<svg><g id=\"\(written)\"/></svg>")
      }
    }

    @Test(arguments: ["html", "g", "a", "script"])
    func `another root`(root: String) {
      #expect(throws: SVGError.notSVG(root: root)) { try SVG("<\(root)/>") }
    }

    @Test(arguments: [
      "", "plain text", "<svg>", "<svg></g>", "<svg><g></svg>", "<svg a=1/>", "<svg/><svg/>",
      "<svg/>text",
      "<title/>", "\u{0}", "<svg>\u{1}</svg>", "<svg><text>&nothing;</text></svg>",
    ])
    func `what is no XML`(text: String) {
      #expect { try SVG(text) } throws: {
        if case SVGError.notXML = $0 { true } else { false }
      }
    }

    @Test func `entities, so that none can grow`() {
      let bomb = """
        <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
        <svg><text>&b;</text></svg>
        """
      #expect(throws: SVGError.declaresEntities) { try SVG(bomb) }
      let outside =
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg><text>&a;</text></svg>"
      #expect(throws: SVGError.declaresEntities) { try SVG(outside) }
    }

    @Test func `elements nested beyond all reason`() {
      let deep = String(repeating: "<g>", count: 100_000)
      #expect(throws: SVGError.self) { try SVG("<svg>\(deep)") }
    }

    @Test func `an error says what to do`() {
      #expect(
        SVGError.attribute("onclick", of: "g").description
          == "The picture has the attribute onclick on <g>, which is not allowed; leave it out.")
    }
  }

  @Test func `a picture cut off anywhere is refused, never a crash`() {
    let bytes = Array(Sample.picture.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
    for length in stride(from: 0, to: end, by: 7) {
      #expect(throws: SVGError.self) { try SVG(String(decoding: bytes[..<length], as: UTF8.self)) }
    }
  }
}

/// A page around a picture with `content`.
private func page(of content: String) throws -> String {
  html(
    of: try SVG("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\(content)</svg>"))
}

private func html(of picture: SVG) -> String {
  Document("Title") {
    Section("Section") { Figure(picture, caption: "", description: "A picture") }
  }.html()
}
