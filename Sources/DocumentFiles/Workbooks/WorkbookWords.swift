internal import Documents

/// The words that a workbook adds itself.
struct WorkbookWords {
  let firstSheet: String
  let source: String
  let caution: String
  let emptyCells: String
  private let language: DocumentLanguage

  init(_ language: DocumentLanguage) {
    self.language = language
    switch language {
    case .english:
      (firstSheet, source, caution, emptyCells) = ("Page", "Source", "Caution", "Empty cells")
    case .latvian:
      (firstSheet, source, caution, emptyCells) = ("Lapa", "Avots", "Jāņem vērā", "Tukšās šūnas")
    }
  }

  /// The name of the sheet of a table.
  func table(_ number: Int) -> String {
    switch language {
    case .english: "Table \(number)"
    case .latvian: "\(number). tabula"
    }
  }

  /// The name of the sheet of a figure's data.
  func figure(_ number: Int) -> String {
    switch language {
    case .english: "Figure \(number)"
    case .latvian: "\(number). attēls"
    }
  }
}
