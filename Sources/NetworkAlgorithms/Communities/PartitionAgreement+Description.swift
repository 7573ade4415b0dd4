extension PartitionAgreement {
  /// What it is, in a sentence.
  var definition: String {
    switch self {
    case .adjustedRand:
      "The share of pairs of nodes that both divisions treat alike, corrected for chance: the "
        + "adjusted Rand index."
    case .rand: "The share of pairs of nodes that both divisions treat alike: the Rand index."
    case .normalisedMutualInformation:
      "What one division tells of the other, over the mean of their entropies: 2 I / (H₁ + H₂)."
    case .mutualInformationByGeometricMean:
      "What one division tells of the other, over the geometric mean of their entropies."
    case .mutualInformationByLesser:
      "What one division tells of the other, over the lesser of their entropies."
    case .mutualInformationByGreater:
      "What one division tells of the other, over the greater of their entropies."
    case .mutualInformationByJoint:
      "What one division tells of the other, over their joint entropy."
    case .variationOfInformation:
      "What two divisions do not tell of each other, in nats: 2 H₁₂ − H₁ − H₂."
    case .splitJoin:
      "How many nodes must move, at least, to make each of two divisions divide the other."
    }
  }

  /// The convention in a sentence.
  var convention: String {
    isDistance
      ? "It is a distance: 0 for the same division."
      : "It is 1 for the same division\(self == .adjustedRand ? ", and 0 on average by chance" : "")."
  }

  /// Where it comes from.
  var citation: String {
    switch self {
    case .adjustedRand: "Hubert & Arabie 1985, doi:10.1007/BF01908075"
    case .rand: "Rand 1971, doi:10.1080/01621459.1971.10482356"
    case .normalisedMutualInformation:
      "Danon et al. 2005, doi:10.1088/1742-5468/2005/09/P09008"
    case .mutualInformationByGeometricMean:
      "Strehl & Ghosh 2002, Journal of Machine Learning Research 3, 583–617"
    case .mutualInformationByLesser, .mutualInformationByGreater, .mutualInformationByJoint:
      "Vinh, Epps & Bailey 2010, Journal of Machine Learning Research 11, 2837–2854"
    case .variationOfInformation: "Meilă 2007, doi:10.1016/j.jmva.2006.11.013"
    case .splitJoin: "van Dongen 2000, CWI Technical Report INS-R0012"
    }
  }
}
