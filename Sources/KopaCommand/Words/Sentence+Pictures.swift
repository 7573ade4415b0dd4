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
      english:
        "\(option) is about maps; leave it out beside --by, --around and --form core, kinds or "
        + "clusters.",
      latvian:
        "\(option) attiecas uz kartēm; pie --by, --around un --form core, kinds vai clusters to "
        + "izlaidiet.")
  }

  static let partsOrAround = Sentence(
    english:
      "--by draws parts of the network and --around one organisation; leave one of them out.",
    latvian: "--by zīmē tīkla daļas, bet --around – vienu organizāciju; vienu no tām izlaidiet.")
}
