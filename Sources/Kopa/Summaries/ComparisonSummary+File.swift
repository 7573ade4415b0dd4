public import ClusterEvaluation
internal import Foundation
public import TabularFiles

/// Why a file is no summary that can be merged.
public enum SummaryFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file cannot be read.
  case file(TabularFileError)
  /// The file is larger than any summary.
  case tooLarge(path: String, mebibytes: Int)
  /// The file is no JSON, or broken off.
  case notJSON(path: String)
  /// The file is no summary.
  case noSummary(path: String)
  /// Something is missing in the file, or is not as a summary has it.
  case wrong(path: String, place: String)

  /// Whether there is nothing to read at the path, rather than something bad.
  public var isMissingInput: Bool {
    switch self {
    case .file(.noSuchFile), .file(.notPermitted), .file(.unreadable): true
    default: false
    }
  }

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .tooLarge(let path, let mebibytes):
      "\(path): a summary has at most \(mebibytes) MiB; is this one of “kopa compare --summarise”?"
    case .notJSON(let path):
      "\(path): this is no JSON, or not all of it; have the office send the summary again."
    case .noSummary(let path):
      "\(path): this is no summary; compare summaries with summaries alone, which “kopa compare "
        + "--summarise” makes."
    case .wrong(let path, let place):
      "\(path): “\(place)” is missing or not as a summary has it; have the office send the summary again."
    }
  }
}

extension ComparisonSummary {
  /// Whether the file at `path` calls itself a summary.
  public static func isSummary(_ path: String) -> Bool {
    guard path.lowercased().hasSuffix(".json"), let file = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? file.close() }
    let head = (try? file.read(upToCount: 4096)) ?? Data()
    return String(decoding: head, as: UTF8.self).contains("\"kopa-comparison-summary-")
  }

  /// Reads the summary in the file at `path`.
  public init(contentsOf path: String) throws(SummaryFileError) {
    let bytes: [UInt8]
    do throws(TabularFileError) {
      bytes = try FileBytes.contents(of: path)
    } catch {
      throw .file(error)
    }
    try self.init(bytes: bytes, path: path)
  }

  /// Reads the summary in `bytes`, which errors call `path`.
  public init(bytes: [UInt8], path: String) throws(SummaryFileError) {
    guard bytes.count <= summarySizeLimit else {
      throw .tooLarge(path: path, mebibytes: summarySizeLimit >> 20)
    }
    let form: SummaryForm
    do {
      form = try JSONDecoder().decode(SummaryForm.self, from: Data(bytes))
    } catch DecodingError.dataCorrupted {
      throw .notJSON(path: path)
    } catch DecodingError.keyNotFound(let key, let context) {
      throw .wrong(path: path, place: (context.codingPath + [key]).spelled)
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      guard !context.codingPath.isEmpty else { throw .noSummary(path: path) }
      throw .wrong(path: path, place: context.codingPath.spelled)
    } catch {
      throw .notJSON(path: path)
    }
    guard form.about.format == SummaryForm.format else { throw .noSummary(path: path) }
    self = try SummaryReader(path: path).summary(form)
  }

  /// The summary as JSON: indented, keys in the order of their letters, a line break at the end.
  public var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(SummaryForm(self))) + [UInt8(ascii: "\n")]
    }
  }
}

private let summarySizeLimit = 1 << 24

extension [any CodingKey] {
  /// `clusters[0].name`.
  fileprivate var spelled: String {
    reduce(into: "") { text, key in
      text += key.intValue.map { "[\($0)]" } ?? (text.isEmpty ? "" : ".") + key.stringValue
    }
  }
}
