public import CooperationRecords

/// A member, its partners, and their partners, inside the whole cluster.
public struct Neighbourhood: Hashable, Sendable {
  /// Somebody in it.
  public struct Place: Hashable, Sendable {
    /// Who it is.
    public let organisation: Organisation
    /// How many steps away: 1 for a partner, 2 for a partner of one.
    public let steps: Int
    /// The places among ``places`` of those one step nearer with whom it works, the closest work
    /// first; empty for partners.
    public let through: [Int]
    /// How closely it works with the member, or with those who are nearer.
    public let strength: Double
  }

  /// The partners, then their partners; those who work closest first.
  public let places: [Place]

  /// How many organisations of the cluster are further away than two steps, or not linked at all.
  public let othersCount: Int

  /// How many partners the member has.
  public var partnerCount: Int { places.count { $0.steps == 1 } }

  /// How many organisations are two steps away.
  public var secondCount: Int { places.count - partnerCount }
}

extension EvaluatedCluster {
  /// The neighbourhood of the organisation at `place`.
  ///
  /// How closely two work together is Newman's *Σ 1/(n − 1)* over shared activities of *n* partners.
  ///
  /// - Complexity: O(*n* log *n* + *p*) for *p* participations in the activities of the member, and in the
  ///   other activities of its partners, one partner after the other.
  func neighbourhood(of place: Int) -> Neighbourhood {
    let own = Set(activities(ofOrganisation: place))
    let first = closeness(to: place)
    let partners = first.keys.sorted { (-(first[$0] ?? 0), $0) < (-(first[$1] ?? 0), $1) }
    var through: [Int: [(partner: Int, strength: Double)]] = [:]
    for (number, partner) in partners.enumerated() {
      for (other, strength) in closeness(to: partner, apartFrom: own) where first[other] == nil {
        through[other, default: []].append((number, strength))
      }
    }
    let second = through.map { other, ways in
      let ordered = ways.sorted { (-$0.strength, $0.partner) < (-$1.strength, $1.partner) }
      return (
        other: other, ways: ordered.map(\.partner),
        strength: ordered.reduce(0) { $0 + $1.strength }
      )
    }.sorted { (-$0.strength, $0.other) < (-$1.strength, $1.other) }
    let places =
      partners.map {
        Neighbourhood.Place(
          organisation: roster[$0].organisation, steps: 1, through: [], strength: first[$0] ?? 0)
      }
      + second.map {
        Neighbourhood.Place(
          organisation: roster[$0.other].organisation, steps: 2, through: $0.ways,
          strength: $0.strength)
      }
    return Neighbourhood(places: places, othersCount: roster.count - 1 - places.count)
  }

  private func closeness(
    to place: Int, apartFrom known: Set<Int> = []
  ) -> [Int: Double] {
    var strengths: [Int: Double] = [:]
    for activity in activities(ofOrganisation: place) where !known.contains(activity) {
      let partners = partners(inActivity: activity)
      for other in partners where other != place {
        strengths[other, default: 0] += 1 / Double(partners.count - 1)
      }
    }
    return strengths
  }
}
