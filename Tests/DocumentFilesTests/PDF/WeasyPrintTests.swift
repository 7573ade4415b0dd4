import Documents
import TestKit
import Testing

@testable import DocumentFiles

/// Pages as PDF, with programs of a line each in the place of WeasyPrint, and with WeasyPrint itself.
@Suite("PDF", .serialized)
struct WeasyPrintTests {
  private let page = Document("Trīs firmas", language: .latvian) {
    Section("Kas ar ko sadarbojas") { Paragraph("Žagars un Ēķis: 1 214 reizes.") }
  }

  /// A program of one line of shell, which is given the options, the page and the PDF to write.
  private func pdf(by script: String) throws -> [UInt8]? {
    let program = try ScriptedProgram(script)
    defer { withExtendedLifetime(program) {} }
    return try page.pdf(by: try WeasyPrint(at: program.path))
  }

  @Test func `the program gets a page without scripts and may fetch nothing`() throws {
    let script = """
      case "$*" in *"--allowed-protocols data"*) ;; *) exit 1 ;; esac
      while [ $# -gt 2 ]; do shift; done
      { printf %%PDF-; cat "$1"; } > "$2"
      """
    let text = String(decoding: try #require(try pdf(by: script)), as: UTF8.self)
    #expect(text.hasPrefix("%PDF-<!DOCTYPE html>"))
    #expect(text.contains("<html lang=\"lv\">"))
    #expect(text.contains("Žagars un Ēķis: 1 214 reizes."))
    #expect(!text.contains("<script"))
    #expect(!text.contains("<a "))
  }

  @Test func `what it says when it fails is told`() {
    #expect(throws: PDFError.failed(message: "page 2 is upside down")) {
      try pdf(by: "[ \"$1\" = --version ] && exit 0; echo page 2 is upside down. >&2; exit 1")
    }
    #expect(throws: PDFError.failed(message: "it does not say why")) { try pdf(by: "exit 3") }
  }

  @Test func `no PDF is a failure, even if it says nothing`() {
    #expect(throws: PDFError.failed(message: "it wrote no PDF")) { try pdf(by: "exit 0") }
  }

  @Test func `an old version is told with its number`() {
    #expect(throws: PDFError.tooOld(version: "57.2")) {
      try pdf(by: "[ \"$1\" = --version ] && { echo WeasyPrint version 57.2; exit 0; }; exit 2")
    }
  }

  @Test func `fonts that are missing are told`() {
    #expect(throws: PDFError.noFonts) {
      try pdf(by: "echo \"Pango-CRITICAL: assertion 'font != NULL' failed\" >&2; kill -SEGV $$")
    }
  }

  @Test func `it can be stopped, and nothing is left`() throws {
    let program = try ScriptedProgram("sleep 60")
    defer { withExtendedLifetime(program) {} }
    #expect(try page.pdf(by: WeasyPrint(at: program.path), unless: { true }) == nil)
  }

  @Test func `a path that is no program is told`() {
    #expect(throws: PDFError.notRunnable(path: #filePath)) { try WeasyPrint(at: #filePath) }
    #expect(throws: PDFError.notRunnable(path: "/etc")) { try WeasyPrint(at: "/etc") }
  }

  @Test(.needsWeasyPrint) func `the same page gives the same tagged file twice`() throws {
    let program = try WeasyPrint()
    let first = try #require(try page.pdf(by: program))
    #expect(try page.pdf(by: program) == first)
    #expect(first.starts(with: Array("%PDF-1.7".utf8)))
  }
}
