import Foundation
import Testing

/// What a person at a terminal sees of a long command, and how it ends when told to.
@Suite("Running", .serialized)
struct InterruptionTests {
  private let place: Workplace
  private let table: String

  init() throws {
    place = try Workplace()
    var rows = "organisation,activity,country\n"
    for activity in 0..<300 {
      for partner in 0..<30 {
        rows += "Biedrība \((activity * 37 + partner * 101) % 3_007),a\(activity),LV\n"
      }
    }
    table = try place.file("large.csv", rows)
  }

  @Test func `the line tells every step in the language of the page, and goes away`() throws {
    let terminal = try Terminal()
    let small = try place.file("small.csv", "organisation,activity\nA,x\nB,x\n")
    let outcome = try Command.run(
      "brief", small, "--language", "lv", "--output", place.path("x.html"),
      errors: terminal.commandEnd)
    #expect(outcome.status == 0)
    #expect(terminal.waits(for: "Pārskats ir failā", seconds: 10))
    let written = terminal.written
    var rest = written[...]
    for step in [
      "lasa ierakstus", "veido tīklu", "kopienas", "starpniecība", "zīmē karti", "raksta",
    ] {
      let range = try #require(rest.range(of: step), "\(step) in \(written.debugDescription)")
      rest = rest[range.upperBound...]
    }
    // The last step is overwritten before anything else is said.
    let beforeLast = written.components(separatedBy: "Pārskats").first ?? ""
    #expect(beforeLast.hasSuffix("\r"))
  }

  @Test func `no line is written where nobody looks, or nobody wants it`() throws {
    let small = try place.file("small.csv", "organisation,activity\nA,x\nB,x\n")
    let piped = try Command.run("brief", small, "--output", place.path("x.html"))
    #expect(!piped.errors.contains("reading"))
    let terminal = try Terminal()
    let quiet = try Command.run(
      "brief", small, "--quiet", "--output", place.path("y.html"), errors: terminal.commandEnd)
    #expect(quiet.status == 0 && terminal.written.isEmpty)
  }

  @Test(arguments: [
    "reading records", "making the network", "communities", "betweenness", "drawing the map",
  ])
  func `Ctrl-C ends it within a moment, whatever it does`(step: String) throws {
    let terminal = try Terminal()
    let output = place.path("x.html")
    let process = try Command.started("brief", table, "--output", output, errors: terminal)
    #expect(terminal.waits(for: step))
    let pressed = Date()
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    #expect(Date().timeIntervalSince(pressed) < 3)
    #expect(!FileManager.default.fileExists(atPath: output))
    #expect(try place.files == ["large.csv"])
  }
}
