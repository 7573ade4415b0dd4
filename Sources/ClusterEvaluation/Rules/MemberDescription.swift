import CooperationRecords
import NetworkCore

/// A number of a quality label that records give, without the threshold that the label has for it.
enum MemberDescription: Hashable, Sendable {
  /// Which share of the members are enterprises, and how many are of each kind.
  case composition
  /// How many members there are.
  case memberCount
  /// Which share of the members sits in the region, or else the country, that has most of them.
  case concentration
  /// Which share of the first members is still there.
  case retention
  /// Which share of the members shares an activity with another member.
  case cooperation
  /// Which share of the other members shares an activity with a university or research institute.
  case researchTies

  /// What the number is for `members`.
  func reading(of members: CountedMembers, run: RunControl) throws -> IndicatorReading {
    switch self {
    case .composition: members.composition
    case .memberCount: .value(Double(members.places.count))
    case .concentration: members.concentration
    case .retention:
      try MemberRetention().reading(of: members.cluster.withoutRunners, run: run)
    case .cooperation: try members.cooperation(run: run)
    case .researchTies: try members.researchTies(run: run)
    }
  }
}

extension CountedMembers {
  fileprivate var composition: IndicatorReading {
    let kinds = organisations.map(\.kind)
    let parts = OrganisationKind.allCases.compactMap { kind in
      let count = kinds.count { $0 == kind }
      return count == 0 ? nil : IndicatorReading.Part(label: kind.sentence, value: Double(count))
    }
    return .share(
      kinds.count { MemberType($0) == .business }, of: kinds.count, orBecause: .noMembers,
      parts: parts)
  }

  /// Regions where they are known of as many members as countries are, else countries; of several
  /// with as many members the first by name.
  fileprivate var concentration: IndicatorReading {
    guard !places.isEmpty else { return .undefined(.noMembers) }
    let regions = organisations.compactMap(\.region)
    let countries = organisations.compactMap(\.country)
    let known = regions.count >= countries.count ? regions : countries
    let counts = Dictionary(grouping: known) { $0 }.mapValues(\.count)
    guard let top = counts.min(by: { (-$0.value, $0.key) < (-$1.value, $1.key) }) else {
      return .undefined(.noCountries)
    }
    let unknown = places.count - known.count
    var parts = [
      IndicatorReading.Part(
        label: Sentence(english: top.key, latvian: top.key), value: Double(top.value))
    ]
    if unknown > 0 {
      parts.append(.init(label: OrganisationKind.unknown.sentence, value: Double(unknown)))
    }
    return .share(top.value, of: known.count, orBecause: .noCountries, parts: parts)
  }

  fileprivate func cooperation(run: RunControl) throws -> IndicatorReading {
    guard cluster.activityCount > 0 else { return .undefined(.noActivities) }
    let isMember = Set(places)
    let graph = try cluster.network.graph(run: run)
    let partners = places.map { place in
      graph.neighbours(place).count { isMember.contains(Int($0)) }
    }
    let mean = Double(partners.reduce(0, +)) / Double(max(1, partners.count))
    let label = Sentence(
      english: "mean number of partners among members",
      latvian: "vidējais partneru skaits biedru vidū")
    return .share(
      partners.count { $0 > 0 }, of: partners.count, orBecause: .noMembers,
      parts: [.init(label: label, value: mean)])
  }

  fileprivate func researchTies(run: RunControl) throws -> IndicatorReading {
    guard cluster.activityCount > 0 else { return .undefined(.noActivities) }
    let roster = cluster.roster
    guard roster.contains(where: \.isResearch) else { return .undefined(.noResearch) }
    let graph = try cluster.network.graph(run: run)
    let others = places.filter { !roster[$0].isResearch }
    let tied = others.count { place in
      graph.neighbours(place).contains { roster[Int($0)].isResearch }
    }
    let unknown = others.count { roster[$0].organisation.kind == .unknown }
    let label = OrganisationKind.unknown.sentence
    return .share(
      tied, of: others.count, orBecause: .noMembers,
      parts: unknown == 0 ? [] : [.init(label: label, value: Double(unknown))])
  }
}
