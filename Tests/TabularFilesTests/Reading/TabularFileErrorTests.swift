import Foundation
import TabularFiles
import Testing

@Suite("Files that are no tables")
struct TabularFileErrorTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func expectError(_ error: TabularFileError, reading bytes: [UInt8]) {
    #expect(throws: error) { try TextTable(bytes: bytes, source: "t.csv") }
  }

  @Test func `a file that does not exist`() {
    let path = folder.file("none.csv")
    #expect(throws: TabularFileError.noSuchFile(path: path)) {
      try TextTable(contentsOf: path)
    }
  }

  @Test(arguments: ["", "a\0b"])
  func `a path that can be no path`(path: String) {
    #expect(throws: TabularFileError.noSuchFile(path: path)) {
      try TextTable(contentsOf: path)
    }
  }

  @Test func `a folder`() {
    #expect(throws: TabularFileError.isFolder(path: folder.path)) {
      try TextTable(contentsOf: folder.path)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is forbidden to the administrator"))
  func `a file that may not be read`() throws {
    let path = folder.file("secret.csv")
    try AtomicFile.write("a,b\n".utf8, to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(throws: TabularFileError.notPermitted(path: path)) {
      try TextTable(contentsOf: path)
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
  func `a file that the system cannot read`() {
    #expect(
      throws: TabularFileError.unreadable(path: "/proc/self/mem", reason: "Input/output error")
    ) {
      try TextTable(contentsOf: "/proc/self/mem")
    }
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\r\n \n", ";;\n; ;\n", "\t\t\n"])
  func `a file without any text`(text: String) {
    expectError(.empty(path: "t.csv"), reading: Array(text.utf8))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00], "UTF-32"), ([0, 0, 0xFE, 0xFF, 0], "UTF-32"),
    ] as [([UInt8], String)])
  func `text in another encoding`(bytes: [UInt8], encoding: String) {
    expectError(.unsupportedEncoding(path: "t.csv", encoding: encoding), reading: bytes)
  }

  @Test(
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldWorkbook),
      (Array("%PDF-1.7\n".utf8), .pdf), ([0x1F, 0x8B, 0x08], .gzip),
      (Array("<!DOCTYPE HTML>\n<p>a,b".utf8), .webPage),
    ] as [([UInt8], ForeignFile)])
  func `something else than text`(bytes: [UInt8], kind: ForeignFile) {
    expectError(.notText(path: "t.csv", kind: kind), reading: bytes)
  }

  @Test func `a line that is longer than any line of a table`() throws {
    let path = folder.file("long.csv")
    let bytes = Array("a,b\n1,2\r\n".utf8) + [UInt8](repeating: 0x78, count: 16 << 20 + 1)
    try AtomicFile.write(bytes, to: path)
    #expect(throws: TabularFileError.lineTooLong(path: path, line: 3, limit: 16 << 20)) {
      try TextTable(contentsOf: path)
    }
    expectError(.lineTooLong(path: "t.csv", line: 3, limit: 16 << 20), reading: bytes)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/zero")))
  func `a file without end is given up`() {
    #expect(throws: TabularFileError.lineTooLong(path: "/dev/zero", line: 1, limit: 16 << 20)) {
      try TextTable(contentsOf: "/dev/zero")
    }
  }

  @Test func `a field that is longer than any field of a table is cut between characters`() throws {
    let long = "x" + String(repeating: "ā", count: 600_000)
    let table = try TextTable("a,b\n1,\(long)\n2,3\n", delimiter: .comma)
    #expect(table.rows[0][1].utf8.count == 1 << 20 - 1)
    #expect(table.rows[1].fields == ["2", "3"])
    #expect(table.problems == [.fieldCut(length: 1_200_001, limit: 1 << 20)])
  }

  @Test func `a header with too many columns`() {
    let header = [UInt8](repeating: UInt8(ascii: ","), count: 16_384)
    expectError(
      .tooManyColumns(path: "t.csv", row: 1, limit: 16_384), reading: Array("a".utf8) + header)
  }

  @Test func `a row with too many fields is a long row`() throws {
    let table = try TextTable(
      "a,b\n" + String(repeating: "1,", count: 20_000), delimiter: .comma)
    #expect(table.problems == [.longRow(expected: 2, read: 20_001)])
    #expect(table.rows[0].count == 16_384)
  }

  @Test func `every message says where and what to do in one line`() throws {
    let errors: [TabularFileError] = [
      .noSuchFile(path: "t.csv"), .isFolder(path: "t.csv"), .notPermitted(path: "t.csv"),
      .unreadable(path: "t.csv", reason: "r"), .tooLarge(path: "t.csv", limit: 1 << 30),
      .lineTooLong(path: "t.csv", line: 3, limit: 1 << 24), .empty(path: "t.csv"),
      .unsupportedEncoding(path: "t.csv", encoding: "UTF-32"),
      .notText(path: "t.csv", kind: .pdf),
      .tooManyColumns(path: "t.csv", row: 1, limit: 16_384),
      .damagedWorkbook(path: "t.csv", reason: .noArchive),
      .refusedWorkbook(path: "t.csv", reason: .tooManyParts(3)),
      .encryptedWorkbook(path: "t.csv"), .encodingOfWorkbook(path: "t.csv"),
      .noSuchSheet(path: "t.csv", sheet: "A", sheets: ["B"]),
      .noSuchSheet(path: "t.csv", sheet: "A", sheets: []),
      .noSuchSheet(path: "t.csv", sheet: nil, sheets: []),
    ]
    for error in errors {
      #expect(error.description.hasPrefix("t.csv"))
      #expect(error.description.hasSuffix("."))
      #expect(error.description.contains(";"))
      #expect(!error.description.contains("\n"))
    }
    #expect(
      TabularFileError.lineTooLong(path: "t.csv", line: 3, limit: 16 << 20).description
        == "t.csv, line 3: the line is longer than 16 MiB; "
        + "check that this is a table with one row to a line.")
  }
}
