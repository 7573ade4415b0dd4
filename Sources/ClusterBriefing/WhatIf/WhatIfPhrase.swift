import ClusterEvaluation
import CooperationRecords
import Documents
import NetworkAlgorithms

/// The words of what would change.
enum WhatIfPhrase {
  static let title = Sentence(english: "What if", latvian: "Kas būtu, ja")

  static let columns = [
    Sentence(english: "indicator", latvian: "rādītājs"),
    Sentence(english: "before", latvian: "pirms"),
    Sentence(english: "after", latvian: "pēc"),
    Sentence(english: "change", latvian: "izmaiņa"),
    Sentence(english: "95 % interval", latvian: "95 % intervāls"),
  ]

  static let unchanged = Sentence(
    english: "Nothing changes in", latvian: "Nekas nemainās šeit")

  static let method = Sentence(
    english:
      "Intervals leave the same activity out before and after, one after the other; * where the "
      + "interval leaves out 0. There is none (–) below \(Jackknife.fewestGroups) activities, for "
      + "money, and where no single activity alters the change. What else would follow, such as "
      + "others taking the place of who leaves, is not guessed at.",
    latvian:
      "Intervāliem viena un tā pati aktivitāte izlaista gan pirms, gan pēc, pa vienai; * – intervālā "
      + "nav 0. Intervāla nav (–), ja aktivitāšu ir mazāk nekā \(Jackknife.fewestGroups), naudai un "
      + "tad, ja neviena atsevišķa aktivitāte izmaiņu neietekmē. Kas vēl sekotu, piemēram, kurš "
      + "stātos aizgājēja vietā, netiek minēts.")
}

extension IndicatorWriting {
  /// A change on the indicator's scale, with its sign; of shares in percentage points.
  func change(_ value: Double) -> String {
    let decimals =
      switch scale {
      case .share: 1
      case .count, .money: 0
      case .mean, .index: 2
      }
    let size = language.number(scale == .share ? 100 * value : value, decimals: decimals)
    let isAbove = value > 0 && size.contains { ("1"..."9").contains($0) }
    let unit = language == .english ? "pp" : "p.\u{A0}p."
    return (isAbove ? "+" : "") + size + (scale == .share ? "\u{A0}\(unit)" : "")
  }
}
