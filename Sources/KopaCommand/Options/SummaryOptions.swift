import ArgumentParser
import Kopa

/// A summary that may leave where the records may not.
struct SummaryOptions: ParsableArguments {
  @Option(
    help: """
      Summarise the clusters by a plan (YAML), without names of organisations and activities, for \
      another office to compare with its own. The plan says window, indicators and seed.
      """,
    completion: .file())
  var summarise: String?
}

extension CompareCommand {
  /// Options that plans and summaries say themselves, where they are given.
  var plannedOptions: [String] {
    [
      (by != nil, "--by"), (!indicator.isEmpty, "--indicator"), (window != nil, "--window"),
      (windowRule != .touching, "--window-rule"), (asOf != nil, "--as-of"),
      (replicates != nil, "--replicates"), (sharding.shard != nil, "--shard"),
      (running.seed != 1, "--seed"),
      (whatIf.isGiven, "--without, --with-tie, --join"),
    ].filter(\.0).map(\.1)
  }

  /// Whether summaries are compared, by what the inputs call themselves.
  var comparesSummaries: Bool { inputs.contains(where: ComparisonSummary.isSummary) }

  /// Refuses options that the plan of a summary says.
  func checkSummaryOptions() throws {
    if let plan = summary.summarise {
      if list { throw ValidationError(.fileToCompare) }
      if let option = plannedOptions.first {
        throw ValidationError(.plannedAlready(option, by: plan))
      }
      if format != nil || output != nil, chosenFormat != .json {
        throw ValidationError(.summaryIsJSON)
      }
      if comparesSummaries { throw ValidationError(.summaryOfSummaries) }
    } else if comparesSummaries {
      if let option = plannedOptions.first {
        throw ValidationError(.plannedAlready(option, by: inputs[0]))
      }
      if let option = identities.firstGiven { throw ValidationError(.summaryHasNoRecords(option)) }
      if chosenFormat.isPage { throw ValidationError(.summariesHaveNoPage) }
    }
  }
}
