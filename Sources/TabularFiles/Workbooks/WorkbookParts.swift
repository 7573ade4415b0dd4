/// Where the parts of a workbook stand: `xl/_rels/workbook.xml.rels` and its like.
final class WorkbookRelations: XMLTarget {
  private(set) var targets: [String: (kind: String, path: String)] = [:]
  private let folder: String
  let failure: TabularFileError? = nil

  /// Paths are taken to begin in `folder` of the archive.
  init(in folder: String) { self.folder = folder }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
      attributes["TargetMode"] != "External"
    else { return }
    let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    targets[id] = (kind, Self.path(target, in: folder))
  }

  func end(_ name: String) {}
  func take(_ text: String) {}

  /// The path of the first part of that kind.
  func first(_ kind: String) -> String? {
    targets.sorted { $0.key < $1.key }.first { $0.value.kind == kind }?.value.path
  }

  /// `target` as a path within the archive.
  private static func path(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// The sheets of a workbook: `xl/workbook.xml`.
final class SheetList: XMLTarget {
  struct Entry {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Entry] = []
  /// Whether days are counted from 1904.
  private(set) var countsFrom1904 = false
  let failure: TabularFileError? = nil

  func begin(_ name: String, _ attributes: XMLAttributes) {
    if name == "workbookPr" {
      countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    } else if name == "sheet", let relation = attributes["id"] {
      sheets.append(
        Entry(
          name: attributes["name"] ?? "", relation: relation,
          isHidden: ["hidden", "veryHidden"].contains(attributes["state"] ?? "")))
    }
  }

  func end(_ name: String) {}
  func take(_ text: String) {}
}

/// The texts that cells share: `xl/sharedStrings.xml`.
final class SharedTexts: XMLTarget {
  private(set) var texts: [String] = []
  private(set) var failure: TabularFileError?
  private var text = ""
  private var isText = false
  private var isPhonetic = false
  private var size = 0
  private let source: String

  init(of source: String) { self.source = source }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "si": text = ""
    case "rPh": isPhonetic = true
    case "t": isText = true
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "si": texts.append(ExcelText.plain(text))
    case "rPh": isPhonetic = false
    case "t": isText = false
    default: break
    }
  }

  func take(_ piece: String) {
    guard isText, !isPhonetic else { return }
    size += piece.utf8.count
    if size > WorkbookLimits.texts {
      failure = .tooLarge(path: source, limit: WorkbookLimits.texts)
    }
    text += piece
  }
}

/// Which styles show numbers as dates: `xl/styles.xml`.
final class CellStyles: XMLTarget {
  /// For each style, how its numbers are shown.
  private(set) var formats: [NumberFormat] = []
  let failure: TabularFileError? = nil
  private var codes: [Int: String] = [:]
  private var isCellStyle = false

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
        codes[id] = attributes["formatCode"]
      }
    case "cellXfs": isCellStyle = true
    case "xf" where isCellStyle:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      formats.append(codes[id].map { NumberFormat(code: $0) } ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  func end(_ name: String) {
    if name == "cellXfs" { isCellStyle = false }
  }

  func take(_ text: String) {}
}
