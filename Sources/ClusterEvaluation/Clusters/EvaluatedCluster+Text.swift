import CooperationRecords
import NetworkCore

extension EvaluatedCluster {
  /// All that indicators are told of the cluster, as a text of which the digest tells whether two runs
  /// read the same.
  ///
  /// It is the same in every run of one version of the program, and holds names: it is not for people,
  /// nor for a file.
  ///
  /// - Complexity: O(*p*) for *p* participations.
  package var textToDigest: String {
    let known: [Any?] = [name, window, lastDay, knowsMembers, clusterCount, isCountry]
    var lines = known.map { String(describing: $0) } + [String(describing: twoMode.context)]
    for entry in roster {
      let spells = entry.spells.map {
        [$0.cluster, $0.since?.description ?? "", $0.until?.description ?? ""]
      }
      let own: [Any] = [
        entry.organisation, spells, entry.clusters, entry.isMember, entry.isRunner,
      ]
      lines.append(String(describing: own))
    }
    for (place, activity) in activities.enumerated() {
      lines.append("\(activity) \(partners(inActivity: place))")
    }
    return lines.joined(separator: "\n")
  }
}
