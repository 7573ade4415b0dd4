import CooperationRecords
import Documents
import Terminology

/// What stands on the first sheet of a comparison.
extension PagePhrase {
  static func areCompared(of all: Int) -> Sentence {
    Sentence(
      english: "clusters have enough activities to be compared",
      latvian: LatvianCount.noun(outOf: all, .cluster)
        + " ir pietiekami daudz aktivitāšu salīdzināšanai")
  }

  static func tellApart(of all: Int) -> Sentence {
    Sentence(
      english: "indicators that can compare tell some clusters apart",
      latvian: LatvianCount.noun(outOf: all, .comparedIndicator) + " kādus klasterus atšķir")
  }

  static func differ(of all: Int) -> Sentence {
    Sentence(
      english: "comparisons of two clusters show a difference that the records carry",
      latvian: LatvianCount.noun(outOf: all, .comparison)
        + " rāda atšķirību, ko ieraksti pamato")
  }

  static let commonNumber = Sentence(
    english: "activities is the number at which clusters are compared",
    latvian: "ir aktivitāšu skaits, pie kura klasteri salīdzināti")

  static let severalWindows = Sentence(
    english: "windows as in the table", latvian: "laika posmi kā tabulā")
  static let wholeTime = Sentence(english: "window all", latvian: "laika posms: viss")
}

extension ComparisonPhrase {
  /// What chance keeps, and its seed, in a few words.
  static func shortMethod(seed: UInt64) -> Sentence {
    Sentence(
      english: "chance trades activities within years, members with members; seed \(seed)",
      latvian: "nejauši samainītas aktivitātes gada ietvaros, biedri ar biedriem; sēkla: \(seed)")
  }
}
