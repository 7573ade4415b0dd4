import Foundation
import TabularFiles
import Testing

@Suite("AtomicFile")
struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func text(at path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a new file is written and nothing else`() throws {
    try AtomicFile.write("Rīga\n".utf8, to: folder.file("x.csv"))
    #expect(try text(at: folder.file("x.csv")) == "Rīga\n")
    #expect(try folder.names == ["x.csv"])
  }

  @Test func `files that belong together are written together or not at all`() throws {
    try AtomicFile.write([([1], folder.file("a")), ([2], folder.file("b"))])
    #expect(try folder.names == ["a", "b"])
    #expect(throws: OutputError.folderMissing(path: folder.file("none/b"))) {
      try AtomicFile.write([([3], folder.file("a")), ([4], folder.file("none/b"))])
    }
    #expect(try text(at: folder.file("a")) == "\u{1}")
    #expect(try folder.names == ["a", "b"])
  }

  @Test func `an empty file is a file`() throws {
    try AtomicFile.write([], to: folder.file("x.csv"))
    #expect(try text(at: folder.file("x.csv")) == "")
  }

  @Test func `an older file is replaced and keeps its permissions`() throws {
    let path = folder.file("x.csv")
    try AtomicFile.write("a longer text".utf8, to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try AtomicFile.write("new".utf8, to: path)
    #expect(try text(at: path) == "new")
    #expect(try permissions(of: path) == 0o640)
    #expect(try folder.names == ["x.csv"])
  }

  @Test func `a link stays a link to the new text`() throws {
    let target = folder.file("target.csv")
    let link = folder.file("link.csv")
    try AtomicFile.write("old".utf8, to: target)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try AtomicFile.write("new".utf8, to: link)
    #expect(try text(at: target) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
  }

  @Test func `a name without a folder is written into the current one`() throws {
    let name = "kopa-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: name) }
    try AtomicFile.write("x".utf8, to: name)
    #expect(try text(at: name) == "x")
  }

  @Test(arguments: ["", "a\0b"])
  func `a path that can be no path`(path: String) {
    let error = #expect(throws: OutputError.self) { try AtomicFile.write("x".utf8, to: path) }
    #expect(error?.isAboutCreating == true)
  }

  @Test func `a folder that does not exist`() {
    let path = folder.file("none/x.csv")
    #expect(throws: OutputError.folderMissing(path: path)) {
      try AtomicFile.write("x".utf8, to: path)
    }
  }

  @Test func `a file where a folder should be`() throws {
    try AtomicFile.write("x".utf8, to: folder.file("x.csv"))
    let path = folder.file("x.csv/y.csv")
    #expect(throws: OutputError.folderMissing(path: path)) {
      try AtomicFile.write("x".utf8, to: path)
    }
  }

  @Test func `a folder in the way`() throws {
    let path = folder.file("x.csv")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: OutputError.folderInTheWay(path: path)) {
      try AtomicFile.write("x".utf8, to: path)
    }
    #expect(try folder.names == ["x.csv"])
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is forbidden to the administrator"))
  func `a folder and a file that may not be written`() throws {
    let path = folder.file("x.csv")
    try AtomicFile.write("old".utf8, to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    #expect(throws: OutputError.notPermitted(path: path)) {
      try AtomicFile.write("new".utf8, to: path)
    }
    #expect(try text(at: path) == "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    }
    #expect(throws: OutputError.notPermitted(path: folder.file("y.csv"))) {
      try AtomicFile.write("new".utf8, to: folder.file("y.csv"))
    }
  }

  @Test func `a name that the disk refuses leaves nothing behind`() throws {
    let path = folder.file(String(repeating: "x", count: 300))
    #expect(throws: OutputError.cannotCreate(path: path, reason: "File name too long")) {
      try AtomicFile.write("x".utf8, to: path)
    }
    #expect(try folder.names == [])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a disk without room`() {
    let failure = OutputError.writingFailed(
      path: "/dev/full", reason: "No space left on device")
    #expect(throws: failure) { try AtomicFile.write("x".utf8, to: "/dev/full") }
    #expect(!failure.isAboutCreating)
  }

  @Test func `what is no file is written to and stays what it is`() throws {
    try AtomicFile.write("x".utf8, to: "/dev/null")
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(kind as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func `every message names the path and what to do`() {
    let errors: [OutputError] = [
      .folderMissing(path: "o.csv"), .folderInTheWay(path: "o.csv"), .notPermitted(path: "o.csv"),
      .readOnlyDisk(path: "o.csv"), .cannotCreate(path: "o.csv", reason: "r"),
      .writingFailed(path: "o.csv", reason: "r"),
    ]
    #expect(Set(errors.map(\.description)).count == errors.count)
    for error in errors {
      #expect(error.description.hasPrefix("o.csv: "))
      #expect(error.description.contains(";"))
    }
  }
}
