import Foundation
import Testing

/// What may not be read or written, by a user who is not root.
@Suite("Permissions", .enabled(if: Stranger.canRun, "the command cannot be run as another user"))
struct AccessTests {
  private let place: Workplace
  private let good = "organisation,activity\nA,1\nB,1\nC,1\nA,2\nC,2\n"

  init() throws {
    place = try Workplace()
    try place.permit(0o755, at: place.folder.path)
  }

  @Test(arguments: Verb.allCases, ["table.csv", "network.paj", "book.xlsx"])
  func `a file`(verb: Verb, name: String) throws {
    let file = try place.file(name, good)
    try place.permit(0, at: file)
    try expectRefusal(
      try Stranger.run(verb.arguments(file, to: place.folder)), status: 66, says: name,
      "not permitted to read", in: place)
  }

  @Test(arguments: Verb.allCases)
  func `a folder, and a table in it`(verb: Verb) throws {
    let folder = try place.subfolder("folder")
    let table = try place.file("folder/table.csv", good)
    try place.permit(0, at: table)
    try expectRefusal(
      try Stranger.run(verb.arguments(folder, to: place.folder)), status: 66, says: "table.csv",
      "not permitted to read", in: place)
    try place.permit(0, at: folder)
    try expectRefusal(
      try Stranger.run(verb.arguments(folder, to: place.folder)), status: 66, says: "folder",
      "not permitted to read", in: place)
    try place.permit(0o755, at: folder)
  }

  @Test(arguments: Verb.allCases)
  func `the folder of the result`(verb: Verb) throws {
    let file = try place.file("good.csv", good)
    try place.permit(0o555, at: place.folder.path)
    defer { try? place.permit(0o755, at: place.folder.path) }
    try expectRefusal(
      try Stranger.run(verb.arguments(file, to: place.folder)), status: 73, says: verb.outputName,
      "not permitted to write", in: place)
  }
}

/// Runs the command as a user who may not read everything, as root may.
private enum Stranger {
  /// Whether that can be done: whoever is root needs `setpriv`, and a command that others may run.
  static let canRun = (try? run(["--version"]))?.status == 0

  static func run(_ arguments: [String]) throws -> Command.Outcome {
    guard geteuid() == 0 else { return try Command.run(with: arguments) }
    let script = "exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$0\" \"$@\""
    return try Command.run(shell: script, with: arguments)
  }
}
