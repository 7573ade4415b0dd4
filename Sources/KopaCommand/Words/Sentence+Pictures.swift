import Kopa

/// Why options of pictures do not go together.
extension Sentence {
  static func partsWithoutForm(_ option: String) -> Sentence {
    Sentence(
      english: "\(option) is a form of its own; leave out --form.",
      latvian: "\(option) jau ir savs attēla veids; izlaidiet --form.")
  }

  static func onlyInMaps(_ option: String) -> Sentence {
    Sentence(
      english: "\(option) is about maps; leave it out of --by, --around and --form core.",
      latvian: "\(option) attiecas uz kartēm; ar --by, --around un --form core to izlaidiet.")
  }

  static let partsOrAround = Sentence(
    english:
      "--by draws parts of the network and --around one organisation; leave one of them out.",
    latvian: "--by zīmē tīkla daļas, bet --around – vienu organizāciju; vienu no tām izlaidiet.")
}
