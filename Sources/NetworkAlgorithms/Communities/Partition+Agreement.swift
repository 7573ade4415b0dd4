public import NetworkCore

/// How the agreement of two partitions is expressed.
public enum PartitionAgreement: String, Hashable, Sendable, CaseIterable {
  /// The share of pairs of nodes that both partitions treat alike, corrected for chance.
  ///
  ///     ARI = (P − E) / ((A + B) / 2 − E)     E = A · B / (n (n − 1) / 2)
  ///
  /// A and B count the pairs that one and the other partition puts together, P those that both
  /// do. It is 1 for the same partition and 0 on average for random ones.
  ///
  /// > L. Hubert, P. Arabie. "Comparing partitions." *Journal of Classification* 2, 1985,
  /// > 193–218. doi:10.1007/BF01908075
  case adjustedRand = "adjusted-rand"

  /// What one partition tells of the other, as a share of what the two tell on average.
  ///
  ///     NMI = 2 I / (H₁ + H₂)     I mutual information, H entropies
  ///
  /// It is 1 for the same partition, and above 0 for random ones: many small groups raise it.
  /// Other programs divide by the greater entropy, or by another mean.
  ///
  /// > L. Danon, A. Díaz-Guilera, J. Duch, A. Arenas. "Comparing community structure
  /// > identification." *Journal of Statistical Mechanics*, P09008, 2005.
  /// > doi:10.1088/1742-5468/2005/09/P09008
  case normalisedMutualInformation = "normalised-mutual-information"
}

extension Partition {
  /// How far two partitions agree; `nil` if they have no node in common.
  ///
  ///     let rerun = try network.communities(.leiden(resolution: 1, seed: 43))
  ///     clusters.agreement(with: rerun, by: .adjustedRand)
  ///
  /// Nodes that only one of them has are left out. The numbers of the groups play no part. Two
  /// partitions that are the same agree by 1, also where they put all nodes together or none.
  ///
  /// - Complexity: O(*n* log *n*).
  public func agreement(with other: Partition, by measure: PartitionAgreement) -> Double? {
    var pairs: [(first: Int32, second: Int32)] = []
    for (position, node) in nodes.enumerated() {
      guard let group = other[node] else { continue }
      pairs.append((labels[position], Int32(group)))
    }
    guard !pairs.isEmpty else { return nil }
    let overlap = GroupOverlap(pairs)
    return switch measure {
    case .adjustedRand: overlap.adjustedRand
    case .normalisedMutualInformation: overlap.normalisedMutualInformation
    }
  }
}
