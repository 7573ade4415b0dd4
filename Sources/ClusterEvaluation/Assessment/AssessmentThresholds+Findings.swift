extension AssessmentThresholds {
  /// What speaks for and against the indicator of `row`, the gravest of each kind first.
  func findings(on row: IndicatorAssessment.Row) -> [WeighedFinding] {
    var findings: [WeighedFinding] = []
    let known = row.values.count { $0 != nil }
    if known < fewestClusters {
      findings.append(WeighedFinding(finding: .tooFewClusters(known), weight: .open))
    }
    if !row.profile.scale.isComparable {
      findings.append(WeighedFinding(finding: .countsOnly, weight: .against))
    }
    if known > 0 {
      findings += ofSize(row) + ofRecords(row) + ofGaming(row)
    }
    if known >= fewestClusters { findings += ofClusters(row) }
    return findings
  }

  private func ofSize(_ row: IndicatorAssessment.Row) -> [WeighedFinding] {
    guard let bias = row.sizeBias, bias.clusterCount >= fewestClusters else {
      return [WeighedFinding(finding: .noSizeBias, weight: .open)]
    }
    return [
      WeighedFinding(
        finding: .sizeBias(bias.mean), weight: weight(abs(bias.mean), sizeBias, sizeBiasLimit))
    ]
  }

  private func ofRecords(_ row: IndicatorAssessment.Row) -> [WeighedFinding] {
    let middle = IndicatorAssessment.shares.count / 2
    var findings: [WeighedFinding] = []
    if let lost = row.lostRecords[middle], lost.clusterCount >= fewestClusters {
      findings.append(
        WeighedFinding(
          finding: .lostRecords(lost.mean),
          weight: weight(lost.mean, recordChange, recordChangeLimit)))
    }
    if let names = row.secondNames[middle], names.clusterCount >= fewestClusters {
      findings.append(
        WeighedFinding(
          finding: .secondNames(names.mean),
          weight: weight(names.mean, recordChange, recordChangeLimit)))
    }
    let choices = zip(AssessedChoice.allCases, row.choices).compactMap { choice, change in
      change.map { (choice, $0.mean) }
    }
    if let most = choices.max(by: { $0.1 < $1.1 }) {
      findings.append(
        WeighedFinding(
          finding: .choice(most.0, most.1), weight: most.1 > choiceChange ? .care : .good))
    }
    return findings
  }

  private func ofGaming(_ row: IndicatorAssessment.Row) -> [WeighedFinding] {
    guard let gaming = row.gaming else { return [] }
    let cheap = WeighedFinding(
      finding: .cheapDummy(gaming.cheapest, gaming.cheapestEffect),
      weight: weight(gaming.cheapestEffect, self.gaming, gamingLimit))
    guard let meeting = gaming.meetingEffect else { return [cheap] }
    return [
      cheap,
      WeighedFinding(
        finding: .meeting(meeting), weight: meeting > meetingGaming ? .care : .good),
    ]
  }

  /// Whether it tells clusters apart: against it only where the interval rules out that it does.
  private func ofClusters(_ row: IndicatorAssessment.Row) -> [WeighedFinding] {
    guard let found = row.discrimination else {
      return [WeighedFinding(finding: .cannotTellClustersApart, weight: .open)]
    }
    let isOpen = found.interval.lowerBound <= 0 && found.interval.upperBound >= discrimination
    let weight: WeighedFinding.Weight =
      found.interval.upperBound < discrimination
      ? .against : isOpen ? .open : found.share < discrimination ? .care : .good
    let findings = [
      WeighedFinding(finding: .discrimination(found.share, found.interval), weight: weight)
    ]
    guard let half = row.reliability else {
      return findings + [WeighedFinding(finding: .noReliability, weight: .open)]
    }
    return findings + [
      WeighedFinding(
        finding: .reliability(half.correlation),
        weight: half.correlation < reliability ? .care : .good)
    ]
  }

  private func weight(
    _ value: Double, _ threshold: Double, _ limit: Double
  ) -> WeighedFinding.Weight {
    value > limit ? .against : value > threshold ? .care : .good
  }
}
