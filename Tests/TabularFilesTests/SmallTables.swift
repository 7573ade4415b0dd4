import Foundation
import TabularFiles

extension TextTable {
  /// The table that `text` holds, as if read from `t.csv`.
  init(_ text: String, delimiter: Delimiter? = nil) throws(TabularFileError) {
    try self.init(bytes: Array(text.utf8), source: "t.csv", delimiter: delimiter)
  }

  /// The texts of all rows.
  var texts: [[String]] { rows.map(\.fields) }

  /// What is odd, without the places.
  var problems: [TableFinding.Problem] { findings.map(\.problem) }
}

extension RowCounts {
  /// The sum of all parts.
  var total: Int {
    declaration + aboveHeader + header + blank + repeatedHeaders + complete + short + long
  }
}

/// A folder for one test, gone with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path()
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of the file `name` in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// The names of all files in the folder.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}
