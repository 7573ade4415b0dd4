import ArgumentParser
import Kopa

extension CompareCommand {
  /// How many networks chance draws where nobody says.
  static let usualReplicates = 999

  /// How much is computed, and of chance which part.
  var evaluationPlan: EvaluationPlan {
    EvaluationPlan(
      replicates: replicates ?? Self.usualReplicates, shard: sharding.shard ?? .whole,
      seed: Seed(running.seed))
  }

  /// Refuses options that would be ignored where a part is drawn, or nothing.
  func checkDraws() throws {
    if whatIf.isGiven, replicates != nil { throw ValidationError(.whatIfDrawsNothing) }
    guard sharding.shard != nil else { return }
    if list { throw ValidationError(.fileToCompare) }
    if whatIf.isGiven || replicates == 0 { throw ValidationError(.shardOfNothing) }
    if format != nil { throw ValidationError(.shardHasNoFormat) }
    if inputs.contains("-") { throw ValidationError(.shardReadsFiles) }
    guard chosenFormat == .json else { throw ValidationError(.shardNeedsOutput) }
  }

  /// The draws of this part, as the file of a shard.
  func drawn(_ run: RunControl) throws -> [UInt8] {
    try run.begin(ProgressWords.reading)
    let clusters = try clusters().clusters
    let plan = evaluationPlan
    let shard = try ComparisonShard(of: clusters, by: indicators, plan: plan, run: run)
    return try ShardForm(
      shard, of: clusters, plan: plan,
      options: SharedArguments.of(Array(CommandLine.arguments.dropFirst(2)))
    ).printedJSON
  }
}
