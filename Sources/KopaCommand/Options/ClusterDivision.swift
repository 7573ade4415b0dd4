import ArgumentParser
import Kopa

/// What divides the records of a briefing into clusters.
struct ClusterDivision: ParsableArguments {
  @Option(
    help: "With --about comparison, what the clusters are: cluster, territory, country, year, …")
  var by: CooperationRecords.Grouping?
}
