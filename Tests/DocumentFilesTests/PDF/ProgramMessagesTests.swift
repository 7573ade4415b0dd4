import Testing

@testable import DocumentFiles

@Suite("What another program says")
struct ProgramMessagesTests {
  @Test func `the last line says why it ended`() {
    let said = ProgramMessages("usage: w\n  w: error: no such option.\n\n \n")
    #expect(said.last == "w: error: no such option")
    #expect(ProgramMessages("").last == nil)
    #expect(ProgramMessages(String(repeating: "x", count: 999)).last?.count == 300)
  }

  @Test func `the version is the last word`() {
    #expect(ProgramMessages("WeasyPrint version 57.2\n").version?.major == 57)
    #expect(ProgramMessages("WeasyPrint version 70.0").version?.text == "70.0")
    #expect(ProgramMessages("Traceback\nModuleNotFoundError: none").version == nil)
  }

  @Test func `Pango's complaint about fonts is told from others`() {
    #expect(
      ProgramMessages(
        "\n(process:7): Pango-CRITICAL **: 01:58: f: assertion 'font != NULL' failed\n"
      ).areAboutFonts)
    #expect(!ProgramMessages("ERROR: the font of figure 1 is small").areAboutFonts)
  }
}
