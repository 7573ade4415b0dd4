import Kopa

/// Why options of an assessment do not go together, or are no values.
extension Sentence {
  static let splits = Sentence(
    english: "--splits is a number from 1 to 100000.",
    latvian: "--splits ir skaitlis no 1 līdz 100000.")

  static let assessmentOptionsAlone = Sentence(
    english:
      "--by of a briefing needs --about indicators or comparison, and --splits needs --about indicators.",
    latvian:
      "Pārskatā --by lieto kopā ar --about indicators vai comparison, bet --splits – ar --about indicators."
  )

  static func notInAssessment(_ option: String) -> Sentence {
    Sentence(
      english:
        "\(option) is not for --about indicators, which tries boundaries and windows itself.",
      latvian: "\(option) nelieto kopā ar --about indicators, kas robežas un laika posmus pārbauda "
        + "pats.")
  }
}
