/// The letters beyond ASCII that a language writes, the most frequent first, in small letters.
struct Alphabet {
  /// The language's name in English.
  let language: String
  /// The code page in which the language is written.
  let encoding: TextEncoding
  /// The letters.
  let letters: [Unicode.Scalar]

  private init(_ language: String, _ encoding: TextEncoding, _ letters: String) {
    self.language = language
    self.encoding = encoding
    self.letters = Array(letters.unicodeScalars)
  }

  /// The languages, those of the Baltic first.
  static let all = [
    Alphabet("Latvian", .windows1257, "āīēšņūļķžčģ"),
    Alphabet("Lithuanian", .windows1257, "ėšųžįūčąę"),
    Alphabet("Estonian", .windows1257, "äõüöšž"),
    Alphabet("Polish", .windows1250, "łąęóżśćńź"),
    Alphabet("Czech", .windows1250, "íáéěřčžýšůúňóťď"),
    Alphabet("Slovak", .windows1250, "áíéčýžšúľťôňäďĺŕó"),
    Alphabet("Hungarian", .windows1250, "áéöóőüíúű"),
    Alphabet("Romanian", .windows1250, "ăîţşâ"),
    Alphabet("Slovene or Croatian", .windows1250, "čšžćđ"),
    Alphabet("German", .latin1, "üäöß"),
    Alphabet("French", .latin1, "éèàêçâîôûùïœë"),
    Alphabet("Spanish", .latin1, "óíáéñúüª"),
    Alphabet("Portuguese", .latin1, "ãçáéíóõêâúàôª"),
    Alphabet("Italian", .latin1, "àèòùìé"),
    Alphabet("Swedish or Finnish", .latin1, "äöåé"),
    Alphabet("Danish or Norwegian", .latin1, "øåæéöü"),
    Alphabet("Western European", .latin1, "éüáóäöíèàçãñêåúøôõâß"),
  ]

  /// How likely `scalar` is where this language goes beyond ASCII: by the harmonic law for its
  /// letters, little for the signs of typography, and next to nothing for others.
  func likelihood(of scalar: Unicode.Scalar) -> Double {
    if let rank = letters.firstIndex(of: scalar) { return 0.9 * share / Double(rank + 1) }
    if scalar == "\u{FFFD}" { return 1e-6 }
    return Self.signs.contains(scalar) ? 0.02 : 1e-3
  }

  /// The share of the first letter, so that all of them add up to 1.
  private var share: Double {
    1 / (1...letters.count).reduce(0) { $0 + 1 / Double($1) }
  }

  private static let signs = Set("€‚„…‘’“”•–—™‹›«»°§©®\u{A0}´".unicodeScalars)
}
