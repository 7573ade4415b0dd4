import Foundation
import Testing

/// Compares `text` with a file under Golden.
///
/// `RECORD=1` writes the file and fails, so that a recording is never mistaken for a comparison.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(components: "Golden", name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
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
