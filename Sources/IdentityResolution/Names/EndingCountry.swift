/// A country at the end of a name, which it only says where it is: “Tecnalia Research, Spain”,
/// “Ministry of Economics of the Republic of Latvia”.
///
/// It is parted from the rest by a comma, a bracket, a dash or a word such as “of”. What stands
/// before it has two words that tell something; behind a mark, one that is no common word will do.
struct EndingCountry {
  /// The rest of the name with all letters joined, legal forms left out.
  var rest: [UInt8]
  /// The legal form of the name.
  var form: LegalForms.Form?
  /// The country as two letters.
  var code: String

  init?(_ words: [FoldedText.Word]) {
    var (core, form) = NameReader.withoutForm(words[...])
    guard core.count > 1, let last = core.popLast(), let code = Self.code(of: last) else {
      return nil
    }
    let isMarked = last.before != .space
    var isParted = isMarked
    while let word = core.last, core.count > 1, Self.joining.contains(word.text) {
      isParted = isParted || word.text != "republic"
      core.removeLast()
    }
    if form == nil { (core, form) = NameReader.withoutForm(core[...]) }
    let telling = core.filter { !SmallWords.contains($0.text) }
    let isEnough =
      telling.count > 1
      || isMarked
        && telling.contains { CommonWords.count(of: WordMeanings.meaning(of: $0.text)) == 0 }
    guard isParted, isEnough else { return nil }
    rest = core.flatMap { Array($0.text.utf8) }
    self.form = form
    self.code = code
  }

  private static let joining: Set<String> = [
    "of", "the", "republic", "in", "de", "der", "da", "di",
  ]

  /// The country that `word` names; its two letters do so in capitals behind a mark.
  private static func code(of word: FoldedText.Word) -> String? {
    let code = word.text.uppercased()
    if word.isCapitals, word.before != .space, codes.values.contains(code) { return code }
    return codes[WordMeanings.meaning(of: word.text)]
  }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    let names = [
      "latvia": "LV", "lithuania": "LT", "estonia": "EE", "finland": "FI", "sweden": "SE",
      "norway": "NO", "denmark": "DK", "germany": "DE", "austria": "AT", "italy": "IT",
      "spain": "ES", "france": "FR", "netherlands": "NL", "poland": "PL", "hungary": "HU",
      "czechia": "CZ", "slovakia": "SK", "slovenia": "SI", "romania": "RO", "bulgaria": "BG",
      "croatia": "HR", "greece": "GR", "portugal": "PT", "belgium": "BE", "ireland": "IE",
    ]
    for (name, code) in names { codes[WordMeanings.meaning(of: name)] = code }
    return codes
  }()
}
