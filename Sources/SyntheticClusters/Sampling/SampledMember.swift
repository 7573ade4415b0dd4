import CooperationRecords
import NetworkCore

/// A member of a synthetic cluster.
struct SampledMember {
  let id: Organisation.ID
  let name: String
  let kind: OrganisationKind
  let propensity: Double
  var group: Int?
  var joined = PlanDay(month: 0)
  var left: PlanDay?
  var isNewcomer = false
  var isSilent = false

  /// How likely it is to take part in something on `day` compared with two years after joining; 0
  /// for who is not there.
  func reach(on day: PlanDay, from firstReach: Double) -> Double {
    guard !isSilent, joined <= day, left.map({ day <= $0 }) ?? true else { return 0 }
    let months = Double(min(24, day.month - joined.month))
    return firstReach + (1 - firstReach) * months / 24
  }
}

/// The members of a cluster: step 1 and 2 of the model.
struct MemberSampling {
  let plan: SyntheticPlan
  let cluster: SyntheticCluster
  private(set) var members: [SampledMember] = []

  init(
    _ plan: SyntheticPlan, _ cluster: SyntheticCluster, stems: inout StemDealer,
    generator: inout SeededGenerator
  ) {
    self.plan = plan
    self.cluster = cluster
    let lexicon = Lexicon(cluster.language)
    for (place, kind) in cluster.kinds.enumerated() {
      let trade = lexicon.trades[generator.number(below: lexicon.trades.count)]
      members.append(
        SampledMember(
          id: Organisation.ID("SYNTHETIC-\(cluster.code)-\(digits(place + 1))"),
          name: lexicon.name(kind: kind, stem: stems.next(cluster.language), trade: trade),
          kind: kind, propensity: 1 / (0.25 + generator.unit())))
    }
    drawGroups(&generator)
    drawMemberships(&generator)
    drawSilence(&generator)
  }

  private mutating func drawGroups(_ generator: inout SeededGenerator) {
    var places = members.indices.filter {
      members[$0].kind != .clusterOrganisation && members[$0].kind != .publicAuthority
    }
    generator.shuffle(&places)
    for (turn, place) in places.enumerated() {
      members[place].group = turn % cluster.workingGroups
    }
  }

  private mutating func drawMemberships(_ generator: inout SeededGenerator) {
    let span = PlanSpan(plan.years)
    // On the last day, who joined in this month has been a member for two years and a bit.
    let longAgo = span.lastMonth - 25
    for place in members.indices {
      let latest = min(span.firstMonth - 1, longAgo)
      members[place].joined = PlanDay(month: latest - generator.number(below: 72))
    }
    var enterprises = members.indices.filter {
      members[$0].kind == .sme || members[$0].kind == .largeEnterprise
    }
    generator.shuffle(&enterprises)
    let newcomers = part(plan.newcomerShare, of: enterprises.count)
    for place in enterprises.prefix(newcomers) {
      members[place].joined = PlanDay(month: span.lastMonth - 3 - generator.number(below: 20))
      members[place].isNewcomer = true
    }
    let rest = enterprises.dropFirst(newcomers)
    let between = longAgo >= span.firstMonth ? min(newcomers, rest.count) : 0
    for place in rest.prefix(between) {
      let month = span.firstMonth + generator.number(below: longAgo - span.firstMonth + 1)
      members[place].joined = PlanDay(month: month)
    }
    let founders = rest.dropFirst(between)
    for place in founders.prefix(part(plan.leaverShare, of: founders.count)) {
      let month = span.firstMonth + generator.number(below: span.monthCount - 1)
      members[place].left = PlanDay(month: month, day: 28)
    }
  }

  private mutating func drawSilence(_ generator: inout SeededGenerator) {
    var places = members.indices.filter { members[$0].kind != .clusterOrganisation }
    generator.shuffle(&places)
    for place in places.prefix(part(plan.silentShare, of: members.count)) {
      members[place].isSilent = true
    }
  }
}

/// `number` with at least three digits.
func digits(_ number: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, 3 - text.count)) + text
}
