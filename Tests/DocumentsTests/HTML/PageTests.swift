import Documents
import Foundation
import Testing

@Suite("The page")
struct PageTests {
  @Test(arguments: DocumentLanguage.allCases)
  func `is the same text every time`(language: DocumentLanguage) throws {
    #expect(try Sample.document(language).html() == Sample.document(language).html())
  }

  @Test(arguments: DocumentLanguage.allCases)
  func `asks the network for nothing`(language: DocumentLanguage) throws {
    let page = try Sample.document(language).html()
    #expect(!page.contains(/(src|href|action|data)\s*=\s*["']?\s*(https?:)?\/\//))
    #expect(!page.contains(/url\(|@import|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|import\(/))
    #expect(!page.contains("http://"))
  }

  @Test func `allows its own style sheet and script by their digests and nothing else`() throws {
    let page = try Sample.document(.english).html()
    let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="(.*?)"/)?.1)
      .replacing("&#39;", with: "'")
    let style = try #require(page.firstMatch(of: /<style>(.*?)<\/style>/.dotMatchesNewlines())?.1)
    let script = try #require(
      page.firstMatch(of: /<script>(.*?)<\/script>/.dotMatchesNewlines())?.1)
    #expect(
      policy
        == "default-src 'none'; style-src '\(source(style))'; script-src '\(source(script))'; "
        + "img-src data:; base-uri 'none'; form-action 'none'")
  }

  private func source(_ text: Substring) -> String {
    "sha256-" + Data(sha256(Array(text.utf8))).base64EncodedString()
  }

  @Test func `tells its language and its title`() throws {
    let page = try Sample.document(.latvian).html()
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"lv\">\n"))
    #expect(page.contains("<title>Trīs organizācijas satur kopā biotehnoloģiju tīklu</title>"))
    #expect(page.contains("<meta charset=\"utf-8\">"))
  }

  @Test func `numbers figures and tables through all sections`() throws {
    let picture = try SVG("<svg/>")
    let page = Document("T", language: .latvian) {
      Section("A") {
        Figure(picture, caption: "Viens", description: "D")
        Table("Pirmā", headings: [Table.Heading("H")], rows: [])
      }
      Section("B") {
        Subsection("C") { Figure(picture, caption: "Divi", description: "D") }
        Table("Otrā", headings: [Table.Heading("H")], rows: [])
      }
    }.html()
    for label in [
      "1. attēls.</span> Viens", "2. attēls.</span> Divi", "1. tabula.</span> Pirmā",
      "2. tabula.</span> Otrā",
    ] { #expect(page.contains(label)) }
  }

  @Test func `has one first heading, and no level is left out`() throws {
    let page = Document("T") {
      Section("S") { Subsection("A") { Subsection("B") { Paragraph("P") } } }
    }.html()
    let levels = page.matches(of: /<h(\d)/).map { String($0.1) }
    #expect(levels == ["1", "2", "3", "4"])
  }

  @Test func `goes no deeper than the sixth heading`() throws {
    let deep = (1...9).reduce(Subsection("last") {}) { inner, depth in
      Subsection("\(depth)") { inner }
    }
    let page = Document("T") { Section("S") { deep } }.html()
    #expect(page.matches(of: /<h(\d)/).map { String($0.1) }.max() == "6")
  }

  @Test(arguments: [(3, false), (4, true)])
  func `lists its contents where there are many`(count: Int, isListed: Bool) {
    let page = Document("T") { for number in 1...count { Section("S\(number)") {} } }.html()
    #expect(page.contains("<nav") == isListed)
    #expect(page.contains("<a href=\"#section-\(count)\">S\(count)</a>") == isListed)
  }

  @Test(arguments: DocumentLanguage.allCases)
  func `names every id once and points to none that is missing`(language: DocumentLanguage) throws {
    let page = try Sample.document(language).html()
    let ids = page.matches(of: /\sid="(.*?)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count)
    let pointers = page.matches(of: /(?:href="#|aria-labelledby="|aria-controls="| for=")(.*?)"/)
    #expect(pointers.count >= 5)
    for pointer in pointers { #expect(ids.contains(String(pointer.1))) }
  }

  @Test func `is complete although it is empty`() {
    let page = Document("") {}.html()
    #expect(page.contains("<h1></h1>"))
    #expect(page.hasSuffix("</html>\n"))
  }
}
