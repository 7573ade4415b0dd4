/// Why a page did not become a PDF.
public enum PDFError: Error, Hashable, Sendable {
  /// WeasyPrint is not installed.
  case notInstalled
  /// What the environment variable names is no program.
  case notRunnable(path: String)
  /// WeasyPrint is of a version that does not do what is needed.
  case tooOld(version: String)
  /// WeasyPrint finds no fonts.
  case noFonts
  /// WeasyPrint ended without a PDF, for the reason that it gives.
  case failed(message: String)
  /// WeasyPrint took longer than so many seconds.
  case tooSlow(seconds: Int)
  /// There is no place for its files, for the reason the system gives.
  case noPlace(reason: String)

  /// Whether a program or its fonts are missing, rather than something going wrong.
  public var isAboutInstalling: Bool {
    switch self {
    case .notInstalled, .notRunnable, .tooOld, .noFonts: true
    case .failed, .tooSlow, .noPlace: false
    }
  }

  /// Whether there is no room for files.
  public var isAboutPlace: Bool { if case .noPlace = self { true } else { false } }
}

extension PDFError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .notInstalled:
      "PDF is made with WeasyPrint, which is not installed; install it with “pipx install weasyprint”, "
        + "or write .html and print that page."
    case .notRunnable(let path):
      "\(path), which \(WeasyPrint.variable) names, is no program that can be run; name WeasyPrint there, or "
        + "leave the variable out."
    case .tooOld(let version):
      "PDF needs WeasyPrint \(WeasyPrint.firstVersion) or later, and this is \(version); install a newer one "
        + "with “pipx install weasyprint”, or write .html and print that page."
    case .noFonts:
      "WeasyPrint finds no fonts; install some, such as the package fonts-dejavu-core."
    case .failed(let message):
      "WeasyPrint made no PDF (\(message)); write .html and print that page."
    case .tooSlow(let seconds):
      "WeasyPrint had made no PDF after \(seconds) seconds; write .html and print that page."
    case .noPlace(let reason):
      "there is no place for temporary files (\(reason)), which PDF needs; make room."
    }
  }
}
