import TabularFiles
import Testing

@Suite("DelimitedTextWriter")
struct DelimitedTextWriterTests {
  private func text(
    _ header: [String], _ rows: [[String]], delimiter: Delimiter = .comma
  ) -> String {
    var writer = DelimitedTextWriter(header: header, delimiter: delimiter)
    for row in rows { writer.append(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `marks stand only where they must`() {
    #expect(
      text(
        ["name", "note"], [["Rīga, LV", "plain; text"], ["5\" pipe", "two\nlines"], ["", "\r"]])
        == "name,note\n\"Rīga, LV\",plain; text\n\"5\"\" pipe\",\"two\nlines\"\n,\"\r\"\n")
  }

  @Test func `another delimiter needs other marks`() {
    #expect(text(["a", "b"], [["x,y", "x;y"]], delimiter: .semicolon) == "a;b\nx,y;\"x;y\"\n")
  }

  @Test func `nothing is altered that a spreadsheet would compute`() {
    #expect(
      text(["name", "note"], [["=1+1", "+371"], ["-x", "@home"]])
        == "name,note\n=1+1,+371\n-x,@home\n")
  }

  @Test func `what would be taken for nothing is marked`() {
    #expect(text(["name"], [[""]]) == "name\n\"\"\n")
    #expect(text(["a", "b"], [["", ""], ["x", ""]]) == "a,b\n\"\",\nx,\n")
    #expect(text([" ", "\t"], []) == "\" \",\t\n")
    #expect(text(["a", ""], [["1", "2"]]) == "a,\"\"\n1,2\n")
    #expect(text(["\u{FEFF}a", "b"], []) == "\"\u{FEFF}a\",b\n")
  }

  @Test func `fields made once are written as texts are`() {
    let texts = ["Rīga, LV", "5\" pipe", "two\nlines", "", " ", "\u{FEFF}a", "=1+1", "x"]
    var (byText, byField) = (DelimitedTextWriter(header: ["a"]), DelimitedTextWriter(header: ["a"]))
    for text in texts {
      byText.append([text, "x", text])
      byField.append([byField.field(text), byField.field("x"), byField.field(text)])
    }
    #expect(byText.bytes == byField.bytes)
  }
}
