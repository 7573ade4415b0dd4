import ClusterEvaluation
import Documents
import NetworkAlgorithms
import NetworkCore

/// How the numbers of one indicator are written.
struct IndicatorWriting {
  let scale: IndicatorProfile.Scale
  let language: DocumentLanguage

  /// The number, its interval, the number at the common size, what chance makes, z and p.
  func cells(
    of evaluation: IndicatorEvaluation, atCommonSize point: RarefactionCurve.Point?
  ) -> [String] {
    guard let value = evaluation.reading.value else {
      let reason = evaluation.reading.undefinedReason?.sentence[language] ?? ""
      return ["– \(reason)", "", "", "", "", ""]
    }
    let test = evaluation.chanceTest
    let expected =
      evaluation.profile.null == .fixed
      ? ComparisonPhrase.fixed[language] : test?.mean.map(number) ?? "–"
    return [
      number(value) + count(of: evaluation.reading),
      evaluation.interval.map(interval) ?? "–",
      point?.value.map(number) ?? "–", expected,
      test?.zScore.map { language.number($0, decimals: 1) } ?? "–",
      test.map { language.number($0.twoSidedP, decimals: 3) } ?? "–",
    ]
  }

  /// The number without the organisation that runs the cluster; a dash where there is none.
  func withoutRunner(_ evaluation: IndicatorEvaluation) -> String {
    evaluation.withoutClusterOrganisation?.value.map(number) ?? "–"
  }

  /// A number on the indicator's scale.
  func number(_ value: Double) -> String {
    switch scale {
    case .share: language.number(100 * value, decimals: 0) + "\u{A0}%"
    case .count, .money: language.number(value, decimals: 0)
    case .mean, .index: language.number(value, decimals: 2)
    }
  }

  /// An interval on the indicator's scale.
  func interval(_ range: ClosedRange<Double>) -> String {
    scale == .share
      ? language.number(100 * range.lowerBound, decimals: 0) + "–"
        + language.number(100 * range.upperBound, decimals: 0) + "\u{A0}%"
      : "\(number(range.lowerBound)) … \(number(range.upperBound))"
  }

  private func count(of reading: IndicatorReading) -> String {
    reading.count.map { " (\($0.part)/\($0.whole))" } ?? ""
  }
}
