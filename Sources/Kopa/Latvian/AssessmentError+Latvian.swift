public import ClusterEvaluation

extension AssessmentError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .tooFewClusters(let large, let all, let fewest):
      "no klasteriem (\(all)) tikai daļai (\(large)) ir vismaz \(fewest) aktivitātes, bet izvērtējumam "
        + "vajag divus; ņemiet garāku laika posmu vai lielākus klasterus."
    case .nothingDefined:
      "nevienam rādītājam nav skaitļa nevienā klasterī; kāpēc, saka „kopa compare”."
    }
  }
}
