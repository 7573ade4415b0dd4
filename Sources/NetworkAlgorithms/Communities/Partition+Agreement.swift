public import NetworkCore

/// How the agreement of two partitions is expressed.
///
/// Of *n* nodes, A and B pairs are together in the one and in the other partition, P in both. H₁ and
/// H₂ are the entropies of the sizes of their groups, H₁₂ that of the sizes of what pairs of groups
/// have in common, in nats, and I = H₁ + H₂ − H₁₂ is what the one tells of the other.
public enum PartitionAgreement: String, Hashable, Sendable, CaseIterable {
  /// The share of pairs of nodes that both partitions treat alike, corrected for chance.
  ///
  ///     ARI = (P − E) / ((A + B) / 2 − E)     E = A · B / (n (n − 1) / 2)
  ///
  /// It is 1 for the same partition and 0 on average for random ones.
  ///
  /// > L. Hubert, P. Arabie. "Comparing partitions." *Journal of Classification* 2, 1985,
  /// > 193–218. doi:10.1007/BF01908075
  case adjustedRand = "adjusted-rand"

  /// The share of pairs of nodes that both partitions treat alike: together in both, or in neither.
  ///
  ///     R = 1 − (A + B − 2 P) / (n (n − 1) / 2)
  ///
  /// > W. M. Rand. "Objective criteria for the evaluation of clustering methods." *Journal of the
  /// > American Statistical Association* 66(336), 1971, 846–850.
  /// > doi:10.1080/01621459.1971.10482356
  case rand

  /// What one partition tells of the other, as a share of what the two tell on average.
  ///
  ///     NMI = 2 I / (H₁ + H₂)
  ///
  /// It is 1 for the same partition, and above 0 for random ones: many small groups raise it.
  /// Other programs divide by something else, and so do the four that follow.
  ///
  /// > L. Danon, A. Díaz-Guilera, J. Duch, A. Arenas. "Comparing community structure
  /// > identification." *Journal of Statistical Mechanics*, P09008, 2005.
  /// > doi:10.1088/1742-5468/2005/09/P09008
  case normalisedMutualInformation = "normalised-mutual-information"

  /// Mutual information over the geometric mean of the entropies: I / √(H₁ H₂).
  ///
  /// > A. Strehl, J. Ghosh. "Cluster ensembles: a knowledge reuse framework for combining multiple
  /// > partitions." *Journal of Machine Learning Research* 3, 2002, 583–617.
  case mutualInformationByGeometricMean = "mutual-information-by-geometric-mean"

  /// Mutual information over the lesser entropy: 1 where one partition divides the other.
  ///
  /// > N. X. Vinh, J. Epps, J. Bailey. "Information theoretic measures for clusterings comparison."
  /// > *Journal of Machine Learning Research* 11, 2010, 2837–2854.
  case mutualInformationByLesser = "mutual-information-by-lesser"

  /// Mutual information over the greater entropy; from the same article as that over the lesser.
  case mutualInformationByGreater = "mutual-information-by-greater"

  /// Mutual information over the joint entropy, I / H₁₂; from the same article.
  case mutualInformationByJoint = "mutual-information-by-joint"

  /// What the two partitions do not tell of each other, in nats: 0 for the same partition, and at
  /// most ln *n*.
  ///
  ///     VI = 2 H₁₂ − H₁ − H₂
  ///
  /// > M. Meilă. "Comparing clusterings: an information based distance." *Journal of Multivariate
  /// > Analysis* 98(5), 2007, 873–895. doi:10.1016/j.jmva.2006.11.013
  case variationOfInformation = "variation-of-information"

  /// How many nodes must move, at least, to make each partition divide the other: 0 for the same
  /// partition.
  ///
  ///     SJ = 2 n − Σ largest part of a group of the one − Σ largest part of a group of the other
  ///
  /// > S. van Dongen. *Performance criteria for graph clustering and Markov cluster experiments.*
  /// > Technical Report INS-R0012, CWI, Amsterdam, 2000.
  case splitJoin = "split-join"

  /// Whether it grows with what the partitions differ in: 0 for the same one, where others are 1.
  public var isDistance: Bool { self == .variationOfInformation || self == .splitJoin }
}

extension Partition {
  /// How far two partitions agree; `nil` if they have no node in common.
  ///
  ///     let rerun = try network.communities(.leiden(resolution: 1, seed: 43))
  ///     clusters.agreement(with: rerun, by: .adjustedRand)
  ///
  /// Nodes that only one of them has are left out. The numbers of the groups play no part. Two
  /// partitions that are the same agree by 1, or are 0 apart, also where they put all nodes together
  /// or none; where only one of them puts all together, mutual information is 0.
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
    case .rand: overlap.rand
    case .normalisedMutualInformation: overlap.mutualInformation { ($0 + $1) / 2 }
    case .mutualInformationByGeometricMean:
      overlap.mutualInformation { ($0 * $1).squareRoot() }
    case .mutualInformationByLesser: overlap.mutualInformation { min($0, $1) }
    case .mutualInformationByGreater: overlap.mutualInformation { max($0, $1) }
    case .mutualInformationByJoint: overlap.mutualInformationByJoint
    case .variationOfInformation: overlap.variationOfInformation
    case .splitJoin: overlap.splitJoin
    }
  }
}
