import Kopa

/// What is said of files of pages.
extension Sentence {
  static let pageEndings = Sentence(
    english: "--output ends in .html, .pdf or .xlsx.",
    latvian: "--output beidzas ar .html, .pdf vai .xlsx.")

  static func onlyForPages(_ option: String) -> Sentence {
    Sentence(
      english:
        "\(option) is for pages; say --output with a file that ends in .html, .pdf or .xlsx.",
      latvian:
        "\(option) ir lapām; norādiet --output ar failu, kas beidzas ar .html, .pdf vai .xlsx.")
  }

  static let picturesOfOnePage = Sentence(
    english: "--pictures is for one page; say it with --member.",
    latvian: "--pictures ir vienai lapai; norādiet to kopā ar --member.")

  static func formatNeedsOutput(_ format: String) -> Sentence {
    Sentence(
      english: "--format \(format) makes a file; say --output x.\(format).",
      latvian: "--format \(format) veido failu; norādiet --output x.\(format).")
  }
}
