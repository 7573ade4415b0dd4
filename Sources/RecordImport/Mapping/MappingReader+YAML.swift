import CooperationRecords
import TabularFiles
import Yams

extension MappingReader {
  /// A key of the file with what stands behind it.
  struct Entry {
    var key: String
    var line: Int
    var value: Node
  }

  /// The entries of the whole file.
  func rootEntries(of bytes: [UInt8]) throws(RecordMappingError) -> [Entry] {
    guard bytes.count <= Self.sizeLimit else {
      throw wrong(at: 1, .mappingTooLarge(kibibytes: Self.sizeLimit >> 10))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw wrong(at: 1, .mappingNotUTF8)
    }
    try refuseAliases(in: text)
    guard let root = try node(of: text) else {
      throw wrong(at: 1, .mappingEmpty)
    }
    return try entries(Entry(key: "mapping", line: 1, value: root))
  }

  /// The entries below `entry`, each key once.
  func entries(_ entry: Entry) throws(RecordMappingError) -> [Entry] {
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
  func text(_ entry: Entry) throws(RecordMappingError) -> String {
    guard case .scalar(let scalar) = entry.value else {
      throw wrong(at: entry.line, .needsText(entry.key))
    }
    return scalar.string
  }

  /// The text or the list of texts behind `entry`.
  func texts(_ value: Node, of entry: Entry) throws(RecordMappingError) -> [String] {
    guard case .sequence(let sequence) = value else { return [try text(entry)] }
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

  func unknown(_ entry: Entry, keys: [String]) -> RecordMappingError {
    wrong(at: entry.line, .unknownKey(entry.key, keys: keys))
  }

  func wrong(at line: Int, _ problem: Sentence) -> RecordMappingError {
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
        guard count <= Self.aliasLimit else {
          throw wrong(
            at: line, .tooManyYAMLAliases(limit: Self.aliasLimit))
        }
      // Line breaks beyond ASCII are among these.
      case 0x80...: break
      default: mayBegin = Self.openers.contains(byte)
      }
    }
  }

  private static let aliasLimit = 16
  private static let openers = Array(":-?[{,".utf8)
}
