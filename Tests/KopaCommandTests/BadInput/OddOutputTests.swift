import Foundation
import Testing

/// Results are written whole or not at all, and streams that are closed harm nothing.
@Suite("Odd outputs")
struct OddOutputTests {
  private let place: Workplace
  private let file: String

  init() throws {
    place = try Workplace()
    file = try place.file("good.csv", "organisation,activity\nA,1\nB,1\nC,1\nA,2\nC,2\n")
  }

  private func run(
    _ arguments: [String], shell script: String
  ) throws -> Command.Outcome {
    try Command.run(shell: script, with: arguments, in: place.folder)
  }

  @Test(arguments: [Verb.check, .brief, .measure, .convert])
  func `a full disk behind a file`(verb: Verb) throws {
    try FileManager.default.createSymbolicLink(
      atPath: place.path(verb.outputName), withDestinationPath: "/dev/full")
    let outcome = try Command.run(with: verb.arguments(file, to: place.folder))
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.lines.count == 1 && outcome.errors.contains(verb.outputName))
  }

  @Test(arguments: Verb.allCases)
  func `a write that fails half-way leaves nothing behind`(verb: Verb) throws {
    // The shell lets no file grow at all.
    let outcome = try run(
      verb.arguments(file, to: place.folder),
      shell: "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"")
    try expectRefusal(outcome, status: 74, says: verb.outputName, in: place)
  }

  @Test func `two tables are written together or not at all`() throws {
    _ = try place.subfolder("result-nodes.csv")
    let outcome = try Command.run("convert", file, place.path("result.csv"))
    #expect(outcome.status == 73, "\(outcome.errors)")
    #expect(outcome.errors.contains("result-nodes.csv"))
    #expect(try place.files == ["good.csv", "result-nodes.csv"])
  }

  @Test func `standard input that is closed`() throws {
    let outcome = try run(["check", "-"], shell: "exec \"$0\" \"$@\" <&-")
    try expectRefusal(outcome, status: 66, says: "standard input", in: place)
    #expect(try run(["check", file], shell: "exec \"$0\" \"$@\" <&-").status == 0)
  }

  @Test func `standard input that is a folder`() throws {
    let outcome = try run(["check", "-"], shell: "exec \"$0\" \"$@\" <.")
    try expectRefusal(outcome, status: 65, says: "standard input", "folder", in: place)
  }

  @Test func `standard output that is closed`() throws {
    let outcome = try run(["measure", file, "degree"], shell: "exec \"$0\" \"$@\" >&-")
    try expectRefusal(outcome, status: 74, says: "standard output", in: place)
  }

  /// What is said must not end up in the file that is written in the meantime.
  @Test(arguments: [Verb.check, .brief, .measure, .convert])
  func `all streams closed`(verb: Verb) throws {
    let arguments = verb.arguments(file, to: place.folder)
    #expect(try Command.run(with: arguments).status == 0)
    let usual = try Data(contentsOf: URL(fileURLWithPath: place.path(verb.outputName)))
    try FileManager.default.removeItem(atPath: place.path(verb.outputName))
    #expect(try run(arguments, shell: "exec \"$0\" \"$@\" <&- >&- 2>&-").status == 0)
    let written = try Data(contentsOf: URL(fileURLWithPath: place.path(verb.outputName)))
    #expect(written == usual)
  }
}
