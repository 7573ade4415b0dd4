import CooperationRecords
public import NetworkCore

extension ProgrammeRequirement {
  /// What records tell of the requirement for `cluster`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public func finding(
    in cluster: EvaluatedCluster, run: RunControl = RunControl()
  ) throws -> RequirementFinding {
    if case .beyondRecords(let reason) = check {
      return RequirementFinding(self, .notShown(reason))
    }
    guard let members = CountedMembers(of: cluster) else {
      return RequirementFinding(self, .notShown(IndicatorReason.noMemberships.sentence))
    }
    return try finding(among: members, run: run)
  }

  private func finding(among members: CountedMembers, run: RunControl) throws -> RequirementFinding
  {
    switch check {
    case .members(let required):
      return RequirementFinding(
        self, by: .init(found: members.places.count, required: required, undecided: 0))
    case .group(let group, let required):
      return RequirementFinding(self, by: members.tally(of: group, required: required))
    case .researchPartners(let required):
      return RequirementFinding(self, by: members.researchPartnerTally(required: required))
    case .types(let required): return types(of: members, required: required)
    case .publicBody: return publicBody(among: members)
    case .growth: return growth(of: members.cluster)
    case .description(let description):
      let reading = try description.reading(of: members, run: RunControl(within: run))
      return RequirementFinding(
        self, reading.undefinedReason.map { .notShown($0.sentence) } ?? .described(reading))
    case .beyondRecords(let reason): return RequirementFinding(self, .notShown(reason))
    }
  }

  /// Members of unknown kind, and of kinds that have no type, may be of one more type.
  private func types(of members: CountedMembers, required: Int) -> RequirementFinding {
    let counts = members.typeCounts
    return RequirementFinding(
      self,
      by: .init(
        found: counts.count, required: required,
        undecided: members.organisations.count { MemberType($0.kind) == nil }),
      parts: counts.map { .init(label: $0.type.sentence, value: Double($0.count)) })
  }

  /// Without a public body in the records there may still be support or funding by one, which they
  /// do not hold.
  private func publicBody(among members: CountedMembers) -> RequirementFinding {
    let tally = members.tally(of: .publicBodies, required: 1)
    if tally.found > 0 { return RequirementFinding(self, .met, tally: tally) }
    let partners = members.publicBodiesOfRunner
    if partners > 0 {
      return RequirementFinding(
        self, .met, tally: .init(found: partners, required: 1, undecided: tally.undecided))
    }
    let reason = Sentence(
      english: "No public body is known among the members or in an activity of the cluster "
        + "organisation, and records do not hold support and funding.",
      latvian:
        "Ne biedru vidū, ne klastera organizācijas aktivitātēs nav zināma neviena valsts vai "
        + "pašvaldības iestāde, bet atbalstu un finansējumu ieraksti nerāda.")
    return RequirementFinding(self, .notShown(reason), tally: tally)
  }

  private func growth(of cluster: EvaluatedCluster) -> RequirementFinding {
    guard let growth = MemberGrowth(of: cluster) else {
      return RequirementFinding(self, .notShown(IndicatorReason.noJoiningDates.sentence))
    }
    let parts = zip(growth.years, growth.counts).map { year, count in
      IndicatorReading.Part(
        label: Sentence(english: String(year), latvian: String(year)), value: Double(count))
    }
    let outcome: RequirementFinding.Outcome =
      if growth.years.count < 2 {
        .notShown(
          Sentence(
            english: "The records show the members of one year only.",
            latvian: "Ierakstos redzami tikai viena gada biedri."))
      } else if growth.isGrowing {
        .met
      } else if growth.undatedCount > 0 {
        .notShown(
          Sentence(
            english: "Memberships without a date of joining: \(growth.undatedCount).",
            latvian: "Dalība bez iestāšanās datuma: \(growth.undatedCount)."))
      } else {
        .notMet
      }
    return RequirementFinding(self, outcome, parts: parts)
  }
}
