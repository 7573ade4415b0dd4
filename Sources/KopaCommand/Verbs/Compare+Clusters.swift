import Foundation
import Kopa

extension CompareCommand {
  /// The clusters to set side by side: the parts of one input, or each input as a whole.
  func clusters() throws -> ClustersOfRecords {
    guard inputs.count == 1 else {
      let records = try inputs.map { try activities(of: $0) }
      let clusters = try zip(inputs, records).map {
        try EvaluatedCluster.whole($1, named: clusterName(of: $0), plan: plan)
      }
      return try ClustersOfRecords(clusters, of: records, in: window)
    }
    return try clusters(of: try activities(of: inputs[0]))
  }

  /// The parts of `records`, which are those of the one input.
  func clusters(of records: CooperationRecords) throws -> ClustersOfRecords {
    try ClustersOfRecords.parts(of: records, by: by, plan: plan, input: inputs[0])
  }

  private var plan: EvaluatedCluster.Plan {
    EvaluatedCluster.Plan(window: window, windowRule: windowRule, asOf: asOf)
  }

  /// The records in `input`, which are about activities.
  func activities(of input: String) throws -> CooperationRecords {
    let records = try identities.records(of: input, quiet: running.quiet)
    guard !records.holdsTies else { throw TiesAloneError(input: input) }
    return records
  }

  /// What the cluster of a whole input is called.
  func clusterName(of input: String) -> String {
    let url = URL(fileURLWithPath: input)
    return url.hasDirectoryPath
      ? url.lastPathComponent : url.deletingPathExtension().lastPathComponent
  }
}

/// Records that nothing divides into clusters.
struct NoClustersError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var input: String
  var grouping: CooperationRecords.Grouping

  var description: String {
    "\(input): no row says a \(grouping); say with --by what divides the records: \(offered)."
  }

  var latvian: String {
    "\(input): nevienā rindā nav \(grouping); ar --by norādiet, kas dala ierakstus: \(offered)."
  }

  private var offered: String {
    CooperationRecords.Grouping.allWords.map { $0.replacing("_", with: "-") }
      .joined(separator: ", ")
  }
}

/// A network without activities, of which indicators have nothing to say.
struct TiesAloneError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var input: String

  var description: String {
    "\(input): this holds ties alone, and indicators are about activities; compare records of who took "
      + "part in what."
  }

  var latvian: String {
    "\(input): šeit ir tikai saites, bet rādītāji ir par aktivitātēm; salīdziniet ierakstus par to, kas "
      + "kur piedalījies."
  }
}
