import Foundation

/// A program of a few lines of shell that stands in the place of another, until the test is over.
///
/// A shell writes it: were it open here, a test that starts a program at that moment would keep it busy.
final class ScriptedProgram {
  let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path

  init(_ script: String) throws {
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = [
      "-c", "printf '%s\\n' '#!/bin/sh' \"$1\" >\"$0\" && chmod 700 \"$0\"", path, script,
    ]
    try writer.run()
    writer.waitUntilExit()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
