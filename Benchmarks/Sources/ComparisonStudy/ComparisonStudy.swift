import Foundation
import Kopa

/// How often `kopa compare` tells clusters apart that were made alike, and how often it finds what was
/// planted.
///
///     ComparisonStudy [RUNS]
///
/// prints a Markdown table of false alarms (clusters made by the same parameters: two with 30 and 60
/// activities, and four with 30, 40, 50 and 60, whose six pairs are adjusted) and one of power (two
/// clusters made by parameters that differ in one stated number), over RUNS seeds, 200 unless said.
/// docs/chance.md holds both.
@main
enum ComparisonStudy {
  static func main() throws {
    let runs = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 200
    try printFalseAlarms(over: runs)
    try printPower(over: runs)
  }

  private static func printFalseAlarms(over runs: Int) throws {
    let indicators = ClusterIndicators.all.filter {
      ![.count, .money].contains($0.profile.scale) && !$0.variesWithOrganisations
    }
    let pairs = try tallies(of: [30, 60], by: indicators, over: runs)
    let families = try tallies(of: [30, 40, 50, 60], by: indicators, over: runs)
    print("| made alike | runs | compared | p ≤ 0.05 | scatter | told | told of four |")
    print("|---|---|---|---|---|---|---|")
    for (pair, family) in zip(pairs, families) {
      print(
        "| `\(pair.profile.name)` | \(pair.runs) | \(pair.compared) | \(pair.alarms) |",
        "\(number(pair.deviation)) | \(number(pair.toldDeviation)) | \(family.findings) |")
    }
  }

  private static func tallies(
    of activities: [Int], by indicators: [any ClusterIndicator], over runs: Int
  ) throws -> [ComparisonTrial.Tally] {
    let plan = PlantedDifference.plan(activities: activities)
    return try ComparisonTrial(by: indicators, over: 0..<runs) { seed in
      try EvaluatedCluster.all(in: CooperationRecords(plan.mentions(seed: seed)))
    }.tallies
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
