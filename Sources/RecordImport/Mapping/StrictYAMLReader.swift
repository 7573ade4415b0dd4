package import CooperationRecords
import TabularFiles
import Yams

/// Reads a small YAML file strictly: what is not expected is an error, with its line.
///
/// > O. Ben-Kiki, C. Evans, I. döt Net. "YAML Ain't Markup Language, version 1.1." 2005.
package protocol StrictYAMLReader {
  /// What errors call the file.
  var path: String { get }

  /// What the whole of the file is called.
  var subject: String { get }

  /// What is wrong with an empty file, without the full stop.
  var problemOfEmptyFile: Sentence { get }
}

/// A key of a YAML file with what stands behind it.
package struct YAMLEntry {
  package let key: String
  package let line: Int
  let value: Node
}

extension StrictYAMLReader {
  package typealias Entry = YAMLEntry

  /// The bytes of the file at ``path``.
  package func contents() throws(RecordMappingError) -> [UInt8] {
    do throws(TabularFileError) {
      return try FileBytes.contents(of: path)
    } catch {
      throw .file(error)
    }
  }

  /// The entries of the whole file.
  package func rootEntries(of bytes: [UInt8]) throws(RecordMappingError) -> [Entry] {
    guard bytes.count <= sizeLimit else {
      throw wrong(at: 1, .mappingTooLarge(kibibytes: sizeLimit >> 10))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw wrong(at: 1, .mappingNotUTF8)
    }
    try refuseAliases(in: text)
    guard let root = try node(of: text) else {
      throw wrong(at: 1, problemOfEmptyFile)
    }
    return try entries(Entry(key: subject, line: 1, value: root))
  }

  /// The entries below `entry`, each key once.
  package func entries(_ entry: Entry) throws(RecordMappingError) -> [Entry] {
    guard case .mapping(let mapping) = entry.value else {
      throw wrong(at: entry.line, .needsEntries(entry.key))
    }
    var entries: [Entry] = []
    for (key, value) in mapping {
      guard case .scalar(let scalar) = key else {
        throw wrong(at: key.mark?.line ?? entry.line, .keyIsText)
      }
      entries.append(
        Entry(key: scalar.string, line: key.mark?.line ?? entry.line, value: value))
    }
    return entries
  }

  /// The one text behind `entry`.
  ///
  /// It is taken as it is written: `no` and `012` are texts as well.
  package func text(_ entry: Entry) throws(RecordMappingError) -> String {
    guard case .scalar(let scalar) = entry.value else {
      throw wrong(at: entry.line, .needsText(entry.key))
    }
    return scalar.string
  }

  /// The text or the list of texts behind `entry`.
  package func texts(_ entry: Entry) throws(RecordMappingError) -> [String] {
    guard case .sequence(let sequence) = entry.value else { return [try text(entry)] }
    var texts: [String] = []
    for item in sequence {
      guard case .scalar(let scalar) = item else {
        throw wrong(
          at: item.mark?.line ?? entry.line, .needsTexts(entry.key))
      }
      texts.append(scalar.string)
    }
    return texts
  }

  /// A key that is none of `keys`.
  package func unknown(_ entry: Entry, keys: [String]) -> RecordMappingError {
    wrong(at: entry.line, .unknownKey(entry.key, keys: keys))
  }

  /// A problem on one line, without the full stop.
  package func wrong(at line: Int, _ problem: Sentence) -> RecordMappingError {
    .wrong(path: path, line: line, problem: problem)
  }

  private func node(of text: String) throws(RecordMappingError) -> Node? {
    do {
      return try Parser(yaml: text, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        throw wrong(at: mark.line, .notYAML(problem))
      case .duplicatedKeysInMapping(let keys, let context):
        throw wrong(at: context.mark.line, .saidTwice(keys))
      default: throw wrong(at: 1, .notYAML(nil))
      }
    } catch {
      throw wrong(at: 1, .notYAML(nil))
    }
  }

  /// Refuses a text with many aliases, before anything is made of them.
  ///
  /// Aliases of aliases make a small file large without bound; with 16 it grows at most e⁶-fold. They
  /// begin where a value may begin, and a `*` behind a comma or a colon in a text or a remark counts as
  /// well, which is safe.
  private func refuseAliases(in text: String) throws(RecordMappingError) {
    var line = 1
    var count = 0
    var mayBegin = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if byte == UInt8(ascii: "\n") { line += 1 }
        mayBegin = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "*") where mayBegin:
        count += 1
        guard count <= aliasLimit else {
          throw wrong(
            at: line, .tooManyYAMLAliases(limit: aliasLimit))
        }
      // Line breaks beyond ASCII are among these.
      case 0x80...: break
      default: mayBegin = openers.contains(byte)
      }
    }
  }
}

/// The most bytes that such a file may have.
private let sizeLimit = 1 << 16
private let aliasLimit = 16
private let openers = Array(":-?[{,".utf8)
