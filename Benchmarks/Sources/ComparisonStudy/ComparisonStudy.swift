import Foundation
import Kopa

/// How often `kopa compare` tells clusters apart that were made alike, and how often it finds what was
/// planted.
///
///     ComparisonStudy [RUNS]
///
/// prints a Markdown table of false alarms (two clusters made by the same parameters, with 30 and 60
/// activities) and one of power (two clusters made by parameters that differ in one stated number),
/// over RUNS seeds, 200 unless said. docs/chance.md holds both.
@main
enum ComparisonStudy {
  static func main() throws {
    let runs = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 200
    try printFalseAlarms(over: runs)
    try printPower(over: runs)
  }

  private static func printFalseAlarms(over runs: Int) throws {
    let plan = PlantedDifference.plan(activities: [30, 60])
    let indicators = ClusterIndicators.all.filter {
      ![.count, .money].contains($0.profile.scale) && !$0.variesWithOrganisations
    }
    let trial = try ComparisonTrial(by: indicators, over: 0..<runs) { seed in
      try EvaluatedCluster.all(in: CooperationRecords(plan.mentions(seed: seed)))
    }
    print("| made alike | runs | compared | p ≤ 0.05 | scatter | told |")
    print("|---|---|---|---|---|---|")
    for tally in trial.tallies {
      print(
        "| `\(tally.profile.name)` | \(tally.runs) | \(tally.compared) | \(tally.alarms) |",
        "\(number(tally.deviation)) | \(number(tally.toldDeviation)) |")
    }
  }

  private static func printPower(over runs: Int) throws {
    print("\n| indicator | planted | mean difference | found | power |")
    print("|---|---|---|---|---|")
    for planted in PlantedDifference.all {
      let tally = try planted.tally(over: runs)
      print(
        "| `\(tally.profile.name)` | \(planted.words) | \(number(tally.meanDifference)) |",
        "\(tally.alarms) of \(tally.runs) |",
        String(format: "%.0f %% |", 100 * Double(tally.alarms) / Double(tally.runs)))
    }
  }

  private static func number(_ value: Double?) -> String {
    value.map { String(format: "%.3f", $0) } ?? "–"
  }
}
