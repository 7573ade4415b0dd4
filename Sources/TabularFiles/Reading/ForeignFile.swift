/// What a file is that is no table in text.
public enum ForeignFile: Hashable, Sendable, CaseIterable {
  /// A ZIP archive, as new workbooks are.
  case archive
  /// An Excel workbook of the old kind.
  case oldWorkbook
  /// A PDF document.
  case pdf
  /// A gzip archive.
  case gzip
  /// A page in HTML.
  case webPage
  /// Anything, where a workbook was asked for.
  case noWorkbook
  /// A ZIP archive, where a workbook was asked for.
  case archiveWithoutWorkbook
}

extension ForeignFile: CustomStringConvertible {
  /// What it is, as a part of a sentence.
  public var description: String {
    switch self {
    case .archive: "a workbook or another ZIP archive"
    case .oldWorkbook: "an Excel workbook of the old kind (.xls)"
    case .pdf: "a PDF document"
    case .gzip: "a gzip archive"
    case .webPage: "a web page"
    case .noWorkbook: "no Excel workbook"
    case .archiveWithoutWorkbook: "a ZIP archive, but no Excel workbook (.xlsx)"
    }
  }
}
