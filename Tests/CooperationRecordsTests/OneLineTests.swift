import CooperationRecords
import Testing

@Suite("Texts of files, shown on one line")
struct OneLineTests {
  @Test func `letters and signs stay as they are`() {
    for text in ["", "SIA „Ķ” – 1 234,50 €", "e\u{301}🧬", String(repeating: "x", count: 4000)] {
      #expect(text.onOneLine == text)
    }
  }

  @Test func `control characters become signs`() {
    #expect("Rīga\r\n\u{1B}[31m\u{0}\u{7F}".onOneLine == "Rīga␍␊␛[31m␀␡")
    #expect("a\u{85}b\u{2028}c".onOneLine == "a\u{FFFD}b\u{2424}c")
  }

  @Test func `the middle of a very long text is left out`() {
    let line = ("t.csv:2: “" + String(repeating: "ē\n", count: 500_000) + "” was left out.")
      .onOneLine
    #expect(line.unicodeScalars.count == 4000)
    #expect(line.hasPrefix("t.csv:2: “ē␊ē") && line.hasSuffix("ē␊” was left out."))
  }

  @Test func `a finding is one line`() {
    let finding = Finding(
      .note, code: "x", at: RowOrigin(file: "a\nb.csv", row: 2), column: "c\u{7}", "“\u{1B}[1m”")
    #expect(finding.description == "a␊b.csv:2: note: c␇: “␛[1m”")
  }
}
