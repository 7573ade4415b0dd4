import Documents
import Foundation
import Testing

@Suite("Links to pages in the same folder")
struct LinkTests {
  private func html(leadingTo page: String, oneSheet: Bool = false) -> String {
    var document = Document("Pages") {
      Section("All") { Paragraph(Text(runs: [Text.Run("A <b>", leadingTo: page)])) }
    }
    document.isOneSheet = oneSheet
    return document.html()
  }

  @Test func `a name of a file is a link, and its words stay text`() {
    #expect(html(leadingTo: "map-1.html").contains("<a href=\"map-1.html\">A &lt;b&gt;</a>"))
  }

  @Test(arguments: ["javascript:alert(1)", "https://example.org", "../x.html", "a/b", "", "\"x"])
  func `anything else leads nowhere`(page: String) {
    let page = html(leadingTo: page)
    #expect(page.components(separatedBy: "href=").count == 2)
    #expect(page.contains("A &lt;b&gt;"))
  }

  @Test func `a document of one sheet is set closely`() {
    #expect(html(leadingTo: "x", oneSheet: true).contains("margin: 11mm 14mm 12mm"))
    #expect(!html(leadingTo: "x").contains("margin: 11mm 14mm 12mm"))
  }
}
