import Kopa

/// What is said of files of pages.
extension Sentence {
  static let pageEndings = Sentence(
    english: "--output ends in .html or .pdf.", latvian: "--output beidzas ar .html vai .pdf.")

  static func formatNeedsOutput(_ format: String) -> Sentence {
    Sentence(
      english: "--format \(format) makes a file; say --output x.\(format).",
      latvian: "--format \(format) veido failu; norādiet --output x.\(format).")
  }
}
