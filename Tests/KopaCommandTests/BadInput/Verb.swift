import Foundation
import Testing

/// The verbs that read an input, each with the file it writes.
enum Verb: String, CaseIterable, CustomTestStringConvertible {
  case check
  case brief
  case measure
  case convert
  case resolve

  /// The arguments with which the verb reads `input` and writes a file beside it, in `folder`.
  func arguments(_ input: String, to folder: URL) -> [String] {
    let output = folder.appendingPathComponent(outputName).path
    return switch self {
    case .check, .brief, .resolve: [rawValue, input, "--output", output]
    case .measure: [rawValue, input, "degree", "--output", output]
    case .convert: [rawValue, input, output]
    }
  }

  /// The name of the file that it writes.
  var outputName: String {
    switch self {
    case .check: "result.json"
    case .brief: "result.html"
    case .measure: "result.csv"
    case .convert: "result.graphml"
    case .resolve: "result-aliases.csv"
    }
  }

  var testDescription: String { rawValue }
}

/// Expects one line on standard error with all of `words` in it, the status, and nothing written.
func expectRefusal(
  _ outcome: Command.Outcome, status: Int32, says words: String..., in place: Workplace,
  _ location: SourceLocation = #_sourceLocation
) throws {
  #expect(outcome.status == status, "\(outcome.errors)", sourceLocation: location)
  #expect(outcome.lines.count == 1, "\(outcome.errors)", sourceLocation: location)
  for word in words {
    #expect(
      outcome.errors.contains(word), "“\(word)” in: \(outcome.errors)", sourceLocation: location)
  }
  #expect(outcome.output.isEmpty, sourceLocation: location)
  let left = try place.files.filter { $0.hasPrefix("result") || $0.hasSuffix(".partial") }
  #expect(left.isEmpty, sourceLocation: location)
}
