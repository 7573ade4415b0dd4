import CooperationRecords

extension MinimumCell {
  /// `cluster`, without the number of its members where that, or the number of the others, is small.
  func withheld(_ cluster: ComparedCluster) -> ComparedCluster {
    guard hidesMembers(of: cluster) else { return cluster }
    return ComparedCluster(
      name: cluster.name, window: cluster.window, organisationCount: cluster.organisationCount,
      memberCount: nil, activityCount: cluster.activityCount)
  }

  /// Whether what `indicator` says of `cluster` would tell a small number of organisations.
  func withholds(
    _ evaluation: IndicatorEvaluation, of cluster: ComparedCluster,
    by indicator: any ClusterIndicator
  ) -> Bool {
    let without = evaluation.withoutClusterOrganisation
    guard indicator.countsOrganisations, evaluation.reading.value ?? without?.value != nil else {
      return false
    }
    if hidesMembers(of: cluster) { return true }
    // The number of members is told already.
    if evaluation.profile.scale == .count { return false }
    return evaluation.reading.count == nil || isSmall(evaluation.reading)
  }

  /// Whether what `indicator` says without the organisation that runs the cluster would tell a small
  /// number, by itself or beside what it says with it.
  func withholdsWithout(
    _ evaluation: IndicatorEvaluation, by indicator: any ClusterIndicator
  ) -> Bool {
    guard indicator.countsOrganisations, let without = evaluation.withoutClusterOrganisation,
      let count = without.count, let other = evaluation.reading.count
    else { return false }
    return isSmall(without) || isSmall(abs(other.part - count.part))
  }

  /// Whether `reading` is of a share with few organisations on either side.
  private func isSmall(_ reading: IndicatorReading) -> Bool {
    reading.count.map { isSmall($0.part) || isSmall($0.whole - $0.part) } ?? false
  }

  private func hidesMembers(of cluster: ComparedCluster) -> Bool {
    cluster.memberCount.map {
      isSmall($0) || isSmall(cluster.organisationCount - $0)
    } ?? false
  }
}
