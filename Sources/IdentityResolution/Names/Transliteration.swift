internal import Foundation

/// Letters of any European alphabet as small letters from a to z.
///
/// Accents fall away (Č is c, Ö is o), ligatures and barred letters are spelt out (ß is ss, ł is
/// l), Greek and Cyrillic are written as on passports (ELOT 743, and the scheme of Bulgaria and
/// the United Nations). Letters of other alphabets stay as they are, in lower case.
enum Transliteration {
  /// The letters that `scalar` stands for; `nil` for what is no letter and no number.
  static func letters(of scalar: Unicode.Scalar) -> [UInt8]? {
    if let known = table[scalar] { return known }
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark { return [] }
    guard properties.isAlphabetic || properties.numericType != nil else { return nil }
    return Array(properties.lowercaseMapping.utf8)
  }

  private static let table: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for range in [0xC0...0x24F, 0x370...0x3FF, 0x400...0x45F, 0x1E00...0x1FFF] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else {
          continue
        }
        table[scalar] = spelling(of: scalar)
      }
    }
    return table
  }()

  private static func spelling(of scalar: Unicode.Scalar) -> [UInt8] {
    let small = scalar.properties.lowercaseMapping
    if let spelt = spellings[small] { return Array(spelt.utf8) }
    let plain = small.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return plain.flatMap { Array((spellings[String($0)] ?? String($0)).utf8) }
  }

  private static let spellings: [String: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "ħ": "h", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ə": "e",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ъ": "a",
    "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ё": "yo", "є": "ye", "і": "i", "ї": "yi",
    "ґ": "g", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "d", "џ": "dz",
  ]
}
