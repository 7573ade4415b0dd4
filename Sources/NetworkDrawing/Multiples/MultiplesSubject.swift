import Lettering
import CollaborationNetworks
import CooperationRecords
import NetworkCore

/// What small multiples are drawn of: the parts of the records, and everybody in any of them.
struct MultiplesSubject {
  /// Everybody in any part, in the order of the records.
  let organisations: [Organisation.ID]
  let names: [String]
  let groups: [KindGroup]
  /// The parts, in the order of the panels.
  let parts: [Part]
  /// Whether the parts are years, in which everybody keeps a place.
  let areYears: Bool
  /// In what strengths of ties are counted; `nil` where activities are.
  let unit: Double?

  /// The network of one part; organisations are positions among all.
  struct Part {
    let value: String
    /// Who is in it, ascending.
    let present: [Int]
    /// How many activities each shares here, by position among all.
    let activityCounts: [Int]
    /// All ties.
    let ties: [StrongTies.Tie]
    /// Which of the ties no earlier part has; `nil` where there is no earlier one.
    var isNew: [Bool]?

    var newCount: Int? { isNew.map { $0.count(where: \.self) } }
  }

  /// A page has no room for more panels.
  static let mostPanels = 13
  /// More in one panel cannot be told apart.
  static let mostOrganisations = 300

  init(
    _ records: CooperationRecords, by grouping: CooperationRecords.Grouping, plan: NetworkPlan
  ) throws(MultiplesError) {
    let divided = try Self.divided(records, by: grouping, plan)
    let present = Set(divided.flatMap { $0.network.actors })
    let everybody = records.organisations.filter { present.contains($0.id) }
    organisations = everybody.map(\.id)
    names = everybody.map { ShortName.cleaned(records.label(of: $0.id)) }
    groups = everybody.map { KindGroup($0.kind) }
    areYears = grouping == .year
    let places = Dictionary(uniqueKeysWithValues: zip(organisations, organisations.indices))
    let strengths = TieUnits(records)
    unit = strengths?.unit
    var parts: [Part] = []
    for (value, network) in divided {
      guard network.actors.count <= Self.mostOrganisations else {
        throw .tooManyOrganisations(
          panel: value, count: network.actors.count, most: Self.mostOrganisations)
      }
      parts.append(Part(value, of: network, at: places, strengths))
    }
    self.parts = areYears ? Self.tellingNew(parts) : parts
    let tied = Set(self.parts.flatMap(\.ties).flatMap { [$0.first, $0.second] }).count
    guard !areYears || tied <= Self.mostOrganisations else {
      throw .tooManyOrganisations(
        panel: Self.span(parts), count: tied, most: Self.mostOrganisations)
    }
  }

  /// “2014–2020”.
  private static func span(_ parts: [Part]) -> String {
    guard let first = parts.first, let last = parts.last else { return "" }
    return first.value == last.value ? first.value : "\(first.value)–\(last.value)"
  }

  private static func tellingNew(_ parts: [Part]) -> [Part] {
    var met: Set<[Int]> = []
    return parts.enumerated().map { number, part in
      var part = part
      let pairs = part.ties.map { [$0.first, $0.second] }
      if number > 0 { part.isNew = pairs.map { !met.contains($0) } }
      met.formUnion(pairs)
      return part
    }
  }
}

// MARK: - Dividing

extension MultiplesSubject {
  private typealias Network = TwoModeNetwork<Organisation.ID, Activity.ID>

  /// The networks of the parts that the plan leaves something of.
  private static func divided(
    _ records: CooperationRecords, by grouping: CooperationRecords.Grouping, _ plan: NetworkPlan
  ) throws(MultiplesError) -> [(value: String, network: Network)] {
    let name = grouping.description
    let values = records.values(of: grouping, counting: plan.windowRule).filter { value in
      guard grouping == .year, let window = plan.window else { return true }
      return DateWindow(value).map { $0.overlaps(window) } ?? true
    }
    // Looked at before anything is divided, because a column of names has a part for each.
    guard values.count <= mostPanels else {
      throw .tooManyPanels(grouping: name, count: values.count, most: mostPanels)
    }
    let wanted = Set(values)
    var networks: [(value: String, network: Network)] = []
    var nothingLeft: NetworkPlanError?
    let day = plan.asOf?.lastDay ?? plan.window?.lastDay
    for (value, part) in records.divided(by: grouping, counting: plan.windowRule, asOf: day)
    where grouping == .cohort || wanted.contains(value) {
      var plan = plan
      if grouping == .year, plan.asOf == nil, plan.cohort != nil { plan.asOf = PartialDate(value) }
      do {
        networks.append((value, try part.twoModeNetwork(by: plan)))
      } catch {
        guard case .nothingLeft = error else { throw .plan(error) }
        nothingLeft = nothingLeft ?? error
      }
    }
    if let nothingLeft, networks.isEmpty { throw .plan(nothingLeft) }
    if networks.isEmpty { throw .noParts(grouping: name) }
    return networks
  }
}
