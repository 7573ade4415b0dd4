import Foundation
import Kopa

/// How well road maps foretell who meets whom.
///
///     SuggestionScores synthetic              the last year of nine synthetic clusters, seed 1
///     SuggestionScores FILE --hide-from 2019  the activities in FILE from 2019 on
///     SuggestionScores weights                mixtures of evidence, on synthetic clusters of other seeds
///
/// What is measured, `SuggestionTrial` says. `weights` never looks at what the other two measure.
@main
enum SuggestionScores {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case ("weights", 1): try TriedWeights.printAll()
    case ("synthetic", 1):
      TrialTable(try synthetic(seeds: 1...1)).print(
        title: "Nine synthetic clusters, seed 1, 2019 hidden")
    case (_, 3) where words[1] == "--hide-from":
      guard let day = PartialDate(words[2]) else { fatalError("\(words[2]) is no date") }
      let records = CooperationRecords(try RecordInput(words[0]).read())
      let trial = try SuggestionTrial(on: records, hidingFrom: day, seed: 1)
      TrialTable([trial]).print(title: "\(words[0]), from \(day) on hidden")
    default: fatalError("usage: SuggestionScores synthetic | weights | FILE --hide-from DATE")
    }
  }

  /// The trials of each cluster of the plan CLUSTERS3, for each seed, with the last year hidden.
  static func synthetic(
    seeds: ClosedRange<UInt64>, weights: SuggestionWeights = .roadMap
  ) throws -> [SuggestionTrial] {
    guard let day = PartialDate(year: 2019) else { fatalError("2019 is a year") }
    return try seeds.flatMap { seed in
      let records = CooperationRecords(SyntheticPlan.clusters3.mentions(seed: Seed(seed)))
      return try records.clusterNames.map { name in
        try SuggestionTrial(
          on: records.cluster(name), hidingFrom: day, weights: weights, seed: Seed(seed))
      }
    }
  }
}

/// The means of several trials.
struct TrialTable {
  private let trials: [SuggestionTrial]

  init(_ trials: [SuggestionTrial]) {
    self.trials = trials
  }

  func print(title: String) {
    Swift.print(title)
    let shares = trials.compactMap(\.unforeseeableShare)
    if trials.count == 1, let share = shares.first {
      Swift.print("new ties to somebody who did nothing before: \(text(share))")
    }
    let subjects = trials.flatMap(\.subjects)
    print(subjects.filter(\.hadPartners), "with partners before")
    print(subjects.filter { !$0.hadPartners }, "newcomers without partners")
  }

  private func print(_ subjects: [SuggestionTrial.Subject], _ name: String) {
    Swift.print("\n\(name): \(subjects.count) organisations with new ties")
    for quantity in SuggestionTrial.Quantity.allCases {
      Swift.print("  \(quantity.rawValue)          mean ± 95 %      less resource allocation")
      for method in SuggestionTrial.Method.allCases {
        let mean = SuggestionTrial.summary(of: quantity, by: method, over: subjects)
        let gain = SuggestionTrial.gain(
          of: quantity, by: method, over: .allocation, among: subjects)
        let title = "    \(method.rawValue)".padding(toLength: 30, withPad: " ", startingAt: 0)
        Swift.print(title, text(mean), "  ", text(gain))
      }
    }
  }

  private func text(_ summary: TrialSummary) -> String {
    "\(text(summary.mean)) ± \(text(summary.margin))"
  }

  private func text(_ number: Double?) -> String {
    number.map { String(format: "%.4f", $0) } ?? "–"
  }
}
