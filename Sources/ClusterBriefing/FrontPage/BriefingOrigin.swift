import CooperationRecords
import Documents

/// Where the numbers of a briefing come from and by which rules they were made: source, window,
/// boundary, seed and version.
struct BriefingOrigin {
  /// Where the records come from.
  let source: String?
  /// The span of time.
  let window: Sentence
  /// Who is counted.
  let boundary: Sentence
  /// Other rules, and the number from which chance starts, each in a few words.
  var rules: [Sentence] = []
  /// The version of the program.
  let version: String
  /// Whether the records are made up.
  let isSynthetic: Bool

  /// Everything in one line.
  func line(in language: DocumentLanguage) -> String {
    let sentences = [window, boundary] + rules
    return ([source].compactMap(\.self) + sentences.map { $0[language] } + ["Kopa \(version)"])
      .joined(separator: " · ")
  }

  /// The rule of a span of time, or of none with the dates that the records have.
  static func window(_ window: DateWindow?, span: DateWindow?) -> Sentence {
    if let window {
      return Sentence(english: "window \(window)", latvian: "laika posms: \(window)")
    }
    guard let span else {
      return Sentence(english: "window all, no dates", latvian: "laika posms: viss, bez datumiem")
    }
    return Sentence(
      english: "window all (\(span.from) to \(span.through))",
      latvian: "laika posms: viss (no \(span.from) līdz \(span.through))")
  }

  /// Everybody in the records is counted.
  static let everybody = Sentence(
    english: "boundary everything", latvian: "robežas: visas organizācijas")

  /// The number from which chance starts.
  static func seed(_ seed: UInt64) -> Sentence {
    Sentence(english: "seed \(seed)", latvian: "gadījuma sēkla: \(seed)")
  }

  /// Nothing was drawn by chance.
  static let noSeed = Sentence(
    english: "nothing drawn by chance", latvian: "nejaušība nav lietota")
}
