import ArgumentParser
import Foundation
import Kopa

/// The forms of a page.
enum PageForm: String, CaseIterable, ExpressibleByArgument {
  case html
  case pdf
  case xlsx

  /// The form that `format` is; `nil` if it is no form of a page.
  init?<Format: RawRepresentable<String>>(_ format: Format) {
    self.init(rawValue: format.rawValue)
  }

  /// `page` in this form.
  func bytes(of page: Document, _ run: RunControl) throws -> [UInt8] {
    switch self {
    case .html: return Array(page.html().utf8)
    case .pdf:
      let program = try WeasyPrint()
      try run.begin(ProgressWords.settingPDF)
      guard let pdf = try page.pdf(by: program, unless: { run.isCancelled }) else {
        throw CancellationError()
      }
      return pdf
    case .xlsx: return try page.workbook()
    }
  }
}
