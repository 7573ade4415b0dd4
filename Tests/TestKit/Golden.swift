import Foundation
public import Testing

/// Compares `text` with a file in the folder Golden of the room whose test asks.
///
/// `RECORD=1` writes the file and fails, so that a recording is never mistaken for a comparison.
public func expectGolden(
  _ text: String, _ name: String, asks test: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var room = URL(filePath: test).deletingLastPathComponent()
  while !room.lastPathComponent.hasSuffix("Tests"), room.pathComponents.count > 1 {
    room.deleteLastPathComponent()
  }
  let file = room.appending(components: "Golden", name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); look at it", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  guard text != golden else { return }
  let lines = zip(text.split(separator: "\n"), golden.split(separator: "\n"))
  let different = lines.first { $0 != $1 }
  Issue.record(
    "\(name) changed, first here: \(different.map { "\($0.0)  —  was  \($0.1)" } ?? "at its end")",
    sourceLocation: sourceLocation)
}
