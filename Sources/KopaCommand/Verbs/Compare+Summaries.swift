import Foundation
import Kopa

extension CompareCommand {
  /// The summary of the clusters by the plan at `path`.
  func summarised(by path: String, _ run: RunControl) throws -> [UInt8] {
    let plan = try ComparisonPlan(contentsOf: path)
    try run.begin(ProgressWords.reading)
    let clusters = try plannedClusters(plan).clusters
    let summary = try ComparisonSummary(of: clusters, plan: plan, version: kopaVersion, run: run)
    if summary.leftOutCount > 0, !running.quiet {
      StandardError.note(.clustersLeftOut(summary.leftOutCount, below: plan.minimumCell?.size ?? 0))
    }
    return try summary.json
  }

  /// The clusters that `plan` means: the parts of one input, or each input as a whole.
  private func plannedClusters(_ plan: ComparisonPlan) throws -> ClustersOfRecords {
    var command = self
    command.window = plan.window
    command.windowRule = plan.windowRule
    command.asOf = plan.asOf
    command.by = plan.grouping
    guard inputs.count == 1 else {
      if plan.grouping != nil { throw SeveralInputsError(plan: summary.summarise ?? "") }
      return try command.clusters()
    }
    let records = try activities(of: inputs[0])
    guard plan.grouping == nil, records.clusterNames.isEmpty else {
      return try command.clusters(of: records)
    }
    return try command.whole(records)
  }

  /// The comparison of summaries that other offices made.
  func mergedSummaries() throws -> [UInt8] {
    let summaries = try inputs.map { input in
      guard ComparisonSummary.isSummary(input) else {
        throw SummaryFileError.noSummary(path: input)
      }
      return (source: input.fileName, summary: try ComparisonSummary(contentsOf: input))
    }
    let comparison = try ClusterComparison(merging: summaries)
    let remarks = ClusterComparison.remarks(on: summaries)
    let seed = summaries.first?.summary.plan.seed ?? 1
    switch chosenFormat {
    // A page was refused with the options.
    case .text, .html, .pdf, .xlsx:
      let report = MergedReport(of: comparison, seed: seed, remarks: remarks)
      return Array(report.text(in: speech.language.documentLanguage).utf8)
    case .csv:
      if !running.quiet { remarks.forEach { StandardError.note($0) } }
      return ComparisonTable(comparison).table.csv
    case .json:
      return try ComparisonForm(comparison, seed: seed, remarks: remarks).printedJSON
    }
  }
}

/// Several inputs, and a plan that divides one.
struct SeveralInputsError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var plan: String

  var description: String {
    "\(plan): the plan says what divides one input (“by”), and there are several; summarise one input, or "
      + "leave out “by” for one cluster each."
  }

  var latvian: String {
    "\(plan): plānā norādīts, kas dala vienu ievadi („by”), bet ir vairākas; veidojiet kopsavilkumu par "
      + "vienu ievadi vai izlaidiet „by”, lai katra būtu viens klasteris."
  }
}

extension String {
  /// The last part of a path.
  fileprivate var fileName: String { URL(fileURLWithPath: self).lastPathComponent }
}
