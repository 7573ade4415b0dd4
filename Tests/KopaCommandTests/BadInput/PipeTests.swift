import Foundation
import Testing

/// Pipes with a name are read like standard input, and never waited for without a word.
@Suite("Pipes")
struct PipeTests {
  private let place: Workplace
  private let good = "organisation,activity\nA,1\nB,1\nC,1\nA,2\nC,2\n"

  init() throws {
    place = try Workplace()
    _ = try place.pipe("pipe")
  }

  private func run(
    _ verb: Verb, shell script: String, _ input: String = "pipe"
  ) throws -> Command.Outcome {
    try Command.run(
      shell: script + "\n exec \"$0\" \"$@\"",
      with: verb.arguments(place.path(input), to: place.folder), in: place.folder)
  }

  @Test(arguments: Verb.allCases)
  func `what somebody writes is read`(verb: Verb) throws {
    _ = try place.file("good.csv", good)
    let outcome = try run(verb, shell: "(sleep 0.2; cat good.csv >pipe) &")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try place.files.contains(verb.outputName))
  }

  @Test func `a writer who is slow is waited for`() throws {
    let outcome = try run(
      .measure, shell: "(printf 'organisation,activity\\n'; sleep 1; printf 'A,1\\nB,1\\n') >pipe &"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `a workbook is read from a pipe too`() throws {
    let workbook = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .appending(path: "../../../TabularFilesTests/Workbooks/members.xlsx").standardized
    let file = try place.file("members.xlsx", try Data(contentsOf: workbook))
    let plain = try Command.run("check", file)
    let piped = try Command.run(
      shell: "cat members.xlsx >pipe & exec \"$0\" check pipe", in: place.folder)
    #expect(piped.status == plain.status)
    #expect(piped.lines.count == plain.lines.count)
  }

  @Test(arguments: Verb.allCases)
  func `nobody writes`(verb: Verb) throws {
    try expectRefusal(
      try run(verb, shell: ":"), status: 66, says: "pipe", "nobody writes", in: place)
  }

  @Test func `a writer who writes nothing`() throws {
    try expectRefusal(
      try run(.check, shell: "sleep 0.2 >pipe &"), status: 65, says: "pipe", "empty", in: place)
  }

  @Test(arguments: Verb.allCases)
  func `a file that is removed while it is read`(verb: Verb) throws {
    let script = "(printf 'organisation,activity\\nA,1\\n'; rm pipe; printf 'B,1\\n') >pipe &"
    let outcome = try run(verb, shell: script)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try !place.files.contains("pipe"))
  }

  @Test func `results go to a pipe that somebody reads`() throws {
    let file = try place.file("good.csv", good)
    let outcome = try Command.run(
      shell:
        "(sleep 0.2; cat pipe) & \"$0\" measure \"$1\" degree --format csv --output pipe; wait",
      file,
      in: place.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("A,2"))
  }

  @Test func `nobody reads`() throws {
    let file = try place.file("good.csv", good)
    try expectRefusal(
      try Command.run("measure", file, "degree", "--output", place.path("pipe")), status: 73,
      says: "pipe", "nobody reads", in: place)
  }
}
