import Foundation
import Testing

/// What stands at the path is no ordinary file.
@Suite("Odd files")
struct OddFileTests {
  private let place: Workplace
  private let good = "organisation,activity\nA,1\nB,1\nC,1\nA,2\nC,2\n"

  init() throws { place = try Workplace() }

  private func run(
    _ verb: Verb, _ input: String, shell script: String? = nil
  ) throws -> Command.Outcome {
    try Command.run(
      shell: script, with: verb.arguments(input, to: place.folder), in: place.folder)
  }

  @Test(arguments: Verb.allCases)
  func `nothing, and a single byte`(verb: Verb) throws {
    for name in ["zero.csv", "zero.xlsx", "zero.paj", "zero.json"] {
      let file = try place.file(name, "")
      try expectRefusal(try run(verb, file), status: 65, says: name, "empty", in: place)
    }
    for name in ["one.csv", "one.xlsx", "one.gexf", "one.dl"] {
      let file = try place.file(name, "P")
      try expectRefusal(try run(verb, file), status: 65, says: name, in: place)
    }
  }

  /// 4 GiB that take no place on the disk, read in less than 1 GiB of memory.
  @Test(arguments: Verb.allCases, ["csv", "paj", "xlsx"])
  func `four gigabytes of nothing`(verb: Verb, ending: String) throws {
    let file = try place.sparseFile("sparse.\(ending)", size: 4 << 30)
    let outcome = try run(verb, file, shell: "ulimit -v 1000000; exec \"$0\" \"$@\"")
    try expectRefusal(
      outcome, status: 65, says: "sparse.\(ending)", "larger than 1024 MiB", in: place)
  }

  @Test(arguments: Verb.allCases)
  func `a device that never ends`(verb: Verb) throws {
    try expectRefusal(
      try run(verb, "/dev/zero", shell: "ulimit -v 1000000; exec \"$0\" \"$@\""), status: 65,
      says: "/dev/zero", "line 1", in: place)
  }

  @Test(arguments: Verb.allCases)
  func `links in a circle`(verb: Verb) throws {
    let link = place.path("loop.csv")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "loop.csv")
    try expectRefusal(
      try run(verb, link), status: 66, says: "loop.csv", "symbolic links", in: place)
    let below = place.path("loop.csv/x.csv")
    try expectRefusal(try run(verb, below), status: 66, says: "loop.csv/x.csv", in: place)
  }

  @Test(arguments: Verb.allCases)
  func `a folder that is empty, or holds nothing that is read`(verb: Verb) throws {
    let folder = try place.subfolder("folder")
    try expectRefusal(try run(verb, folder), status: 65, says: "folder", in: place)
    _ = try place.file("folder/notes.md", "text")
    _ = try place.subfolder("folder/deeper.csv")
    _ = try place.pipe("folder/pipe.csv")
    try expectRefusal(try run(verb, folder), status: 65, says: "folder", in: place)
  }

  @Test func `a pipe beside the tables of a folder is passed over`() throws {
    let folder = try place.subfolder("folder")
    _ = try place.file("folder/table.csv", good)
    _ = try place.pipe("folder/pipe.csv")
    let outcome = try Command.run("measure", folder, "degree", "--format", "csv")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("A,2"))
  }

  @Test(arguments: Verb.allCases)
  func `a path with odd characters`(verb: Verb) throws {
    let missing = place.path("no \u{1B}[31m\n\"such\" ķ.csv")
    let outcome = try run(verb, missing)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("␛[31m") && !outcome.errors.contains("\u{1B}"))
    let odd = try place.file("-- \u{1B}[31m\n'$HOME' \"ķ\" %41.csv", good)
    let read = try run(verb, odd)
    #expect(read.status == 0, "\(read.errors)")
    #expect(!read.errors.contains("\u{1B}"))
    #expect(try place.files.contains(verb.outputName))
  }

  @Test func `control characters in a table reach no terminal`() throws {
    let file = try place.file(
      "t.csv", "organisation,activity,start\n\"A\u{1B}[31m\nB\",1,\"x\u{7}\ny\"\nC,1,2016\n")
    let outcome = try Command.run("check", file)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("no-such-date"))
    #expect(outcome.output.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" })
  }
}
