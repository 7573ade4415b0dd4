/// Tells names that are written as those of persons.
enum PersonName {
  /// Whether `name` is likely that of a person; the rule stands in ``PersonSign``.
  static func isLikely(_ name: String) -> Bool {
    guard name.utf8.count <= 80 else { return false }
    let words = PlainLetters.words(of: name)
    let untitled = words.drop { titles.contains(withoutPoint($0)) }
    guard untitled.allSatisfy(isOfLetters) else { return false }
    let bearing = untitled.filter { !particles.contains(String($0)) && !isInitial($0) }
    guard (2...5).contains(bearing.count), bearing.allSatisfy({ $0.count > 1 }) else {
      return false
    }
    guard !bearing.contains(where: OrganisationWords.contains) else { return false }
    let areGiven = bearing.map(GivenNames.contains)
    guard areGiven.first == true || areGiven.last == true else { return false }
    return bearing.count < 4 || areGiven.count { $0 } > 1
  }

  /// Whether `word` is letters, with hyphens and apostrophes between them, or an initial.
  private static func isOfLetters(_ word: Substring) -> Bool {
    isInitial(word)
      || word.split(omittingEmptySubsequences: false) { "-'’".contains($0) }.allSatisfy {
        !$0.isEmpty && $0.allSatisfy(\.isLetter)
      }
  }

  private static func isInitial(_ word: Substring) -> Bool {
    let letters = withoutPoint(word)
    return letters.count == 1 && letters.allSatisfy(\.isLetter)
  }

  private static func withoutPoint(_ word: Substring) -> Substring {
    word.last == "." ? word.dropLast() : word
  }

  private static let titles: Set<Substring> = [
    "arch", "dipl", "dott", "dr", "drs", "frau", "herr", "ing", "ir", "mag", "mr", "mrs", "ms",
    "prof",
  ]

  private static let particles: Set<String> = [
    "af", "al", "av", "bin", "d", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
    "el", "la", "ten", "ter", "van", "von", "zu", "zum",
  ]
}

/// Tells the forms of sole traders in names.
enum SoleTraderForm {
  /// Whether a form of sole traders stands in `name` with other words.
  static func stands(in name: String) -> Bool {
    guard name.utf8.count <= 200 else { return false }
    let written = name.split { $0.isWhitespace || ",\"“”„«»()".contains($0) }
    guard written.count > 1, let first = written.first, let last = written.last else {
      return false
    }
    if atEnds.contains(first) || atEnds.contains(last) { return true }
    let plain = " " + PlainLetters.words(of: name).joined(separator: " ") + " "
    return phrases.contains { plain.contains(" \($0) ") }
  }

  /// Short forms, as they are written before or behind a name: Latvian, German, Estonian and
  /// Norwegian.
  private static let atEnds: Set<Substring> = ["IK", "e.K.", "e.Kfm.", "e.Kfr.", "FIE", "ENK"]

  private static let phrases = [
    "individualais komersants", "individuala komersanta", "saimnieciskas darbibas veicejs",
    "saimnieciskas darbibas veiceja", "pasnodarbinata persona", "fiziska persona", "natural person",
    "sole trader", "sole proprietor", "einzelunternehmen", "einzelunternehmer", "einzelfirma",
    "ditta individuale", "impresa individuale", "entreprise individuelle", "eenmanszaak",
    "enskild firma", "enkeltmandsvirksomhed", "enkeltpersonforetak", "egyeni vallalkozo",
    "persoana fizica autorizata", "osoba fizyczna", "jednoosobowa dzialalnosc",
  ]
}
