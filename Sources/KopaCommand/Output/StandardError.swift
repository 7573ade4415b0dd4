import Foundation
import Kopa

/// Lines for people, apart from the tables on standard output.
enum StandardError {
  /// Says `text`; a progress line makes way for it.
  static func say(_ text: String) {
    progress.erase()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    write(lines.map { String($0).onOneLine + "\n" }.joined())
  }

  /// Says `sentence` in the language of this run.
  static func say(_ sentence: Sentence) { say(sentence.spoken) }

  /// Says something beside the results, with the name of the command before it.
  static func note(_ text: String) { say("kopa: \(text)") }

  /// Says `sentence` in the language of this run, with the name of the command before it.
  static func note(_ sentence: Sentence) { note(sentence.spoken) }

  /// The progress line, where there is one.
  static let progress = ProgressLine { write($0) }

  /// Writes `text`; that nobody takes it is no reason to stop.
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Whether a person is looking.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// Tables for people and programs.
enum StandardOutput {
  /// Writes `bytes`, all of them.
  ///
  /// - Throws: `OutputError`, for example when the disk behind standard output is full.
  static func write(_ bytes: [UInt8]) throws {
    StandardError.progress.erase()
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw StandardOutputError()
    }
  }
}

/// Standard output did not take all that was written.
struct StandardOutputError: StatusCarrying {
  let exitStatus = ExitStatus.writingFailed
  let description = "standard output: writing failed; is the disk behind it full?"
  let latvian = "standarta izvade: rakstīšana neizdevās; vai disks aiz tās nav pilns?"
}
