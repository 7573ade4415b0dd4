/// Names that are written in capitals throughout, set as names usually are: “GLASS FUTURES LTD”
/// becomes “Glass Futures Ltd”.
///
/// Capitals take a third more room and are read more slowly. Only labels are set so; the whole name
/// stands in the data and beside the pointer as the records write it.
///
/// ## Conventions
///
/// - A name of one word stays, because it may be an acronym; so does one with a small letter.
/// - Words of four letters or more get one capital, where they have a vowel and no digit; parts between
///   hyphens and other signs are words.
/// - Small words of the large European languages become small, except in front.
enum CapitalWords {
  private static let smallWords: Set<String> = [
    "AND", "OF", "THE", "FOR", "IN", "ON", "AT", "TO", "DE", "DEL", "DER", "DES", "DI", "DIE",
    "DU", "DA", "DO", "DOS", "DAS", "E", "ET", "EN", "Y", "LA", "LE", "LES", "LOS", "LAS", "UND",
    "FÜR", "FUER", "VAN", "VON", "VOOR", "UN", "PAR", "PER", "POUR", "PARA", "OCH", "OG", "JA",
    "W", "I", "AUF", "DELLA", "DELLE", "DEGLI", "DELL",
  ]

  /// Short words that are no acronyms.
  private static let shortForms: [String: String] = ["LTD": "Ltd", "INC": "Inc"]

  /// `name` as it is usually written, where it is in capitals throughout.
  static func relaxed(_ name: String) -> String {
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1, !name.contains(where: \.isLowercase),
      name.contains(where: \.isUppercase)
    else { return name }
    return words.enumerated().map { place, word in
      if place > 0, smallWords.contains(String(word)) { return word.lowercased() }
      return relaxed(word: word)
    }.joined(separator: " ")
  }

  private static func relaxed(word: Substring) -> String {
    if let form = shortForms[String(word)] { return form }
    var result = ""
    var part = ""
    for letter in word {
      if letter.isLetter {
        part.append(letter)
      } else {
        result += relaxed(part: part, isJoined: letter.isNumber || result.last?.isNumber == true)
        result.append(letter)
        part = ""
      }
    }
    return result + relaxed(part: part, isJoined: result.last?.isNumber == true)
  }

  private static func relaxed(part: String, isJoined: Bool) -> String {
    let hasVowel = part.contains { "AEIOUYÁÀÂÄÃÅĀĄÉÈÊËĒĖĘÍÌÎÏĪİÓÒÔÖÕŐŌØÚÙÛÜŰŪŲÆŒ".contains($0) }
    guard part.count >= 4, hasVowel, !isJoined, let first = part.first else { return part }
    return String(first) + part.dropFirst().lowercased()
  }
}
