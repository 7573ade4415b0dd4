import CollaborationNetworks
import CooperationRecords
import NetworkAlgorithms
import NetworkCore

/// What a briefing tells, as numbers and names, before any language is chosen.
struct BriefingFacts {
  /// The organisations and the activities they share.
  let twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>
  /// The organisations, tied by the rule of the plan.
  let network: Network<Organisation.ID>
  /// The records of the plan: its window, boundary and layer.
  let records: CooperationRecords
  /// The records before anything was selected.
  let allRecords: CooperationRecords

  /// The groups within which everybody is linked to everybody, directly or through others.
  let components: Partition<Organisation.ID>
  /// The groups that cooperate more within than without.
  let communities: Partition<Organisation.ID>
  /// How often each organisation lies between two others, as a share of all pairs.
  let betweenness: NodeScores<Organisation.ID>
  /// How many organisations would lose the largest part of their group without each.
  let cutOff: NodeScores<Organisation.ID>

  /// How many pairs have worked together in two activities or more.
  let repeatedTies: Int
  /// How the network fares without the organisations that run clusters, if there are any.
  let withoutClusterOrganisations: Reduction?
  /// How many SMEs there are, and how many work with a university or a research institute.
  let enterprises: EnterpriseReach?

  /// What is left of the largest group when some organisations are taken away.
  struct Reduction {
    var removed: Int
    var largestGroup: Int
  }

  /// How many small and medium-sized enterprises reach research.
  struct EnterpriseReach {
    var all: Int
    var withResearchPartner: Int
  }

  /// The number of partners of each organisation, in network order.
  let partnerCounts: [Int]
  /// How many pairs of partners there are.
  let tieCount: Int

  init(
    records: CooperationRecords, plan: NetworkPlan, seed: Seed, run: RunControl
  ) throws {
    try run.begin(BriefingStep.network.rawValue)
    let twoMode = try records.twoModeNetwork(by: plan)
    let network = try records.network(projecting: twoMode, by: plan)
    let selected = try records.selected(by: plan)
    let graph = try network.graph(run: run)
    self.twoMode = twoMode
    self.network = network
    self.records = selected
    allRecords = records
    partnerCounts = network.nodes.indices.map { graph.degree($0) }
    tieCount = graph.edgeCount
    try run.begin(BriefingStep.components.rawValue)
    components = try network.communities(.components, run: run)
    try run.begin(BriefingStep.communities.rawValue)
    communities = try network.communities(.leiden(resolution: 1, seed: seed), run: run)
    try run.begin(BriefingStep.betweenness.rawValue)
    betweenness = try network.scores(.betweenness(over: .hops, scale: .share), run: run)
    try run.begin(BriefingStep.cutOff.rawValue)
    cutOff = try network.scores(.cutOff, run: run)
    try run.begin(BriefingStep.counts.rawValue)
    repeatedTies = try BriefingFacts.repeatedTies(twoMode, run)
    withoutClusterOrganisations = try BriefingFacts.reduction(network, selected, run)
    enterprises = try BriefingFacts.reach(network, selected, run)
  }
}

extension BriefingFacts {
  var organisationCount: Int { network.nodes.count }
  var activityCount: Int { twoMode.events.count }

  /// Whether the records are ties alone, without activities.
  var holdsTies: Bool { allRecords.holdsTies }

  /// The strengths of the ties, where the records are ties that differ in strength; empty where not.
  var tieStrengths: [Double] {
    guard holdsTies else { return [] }
    let strengths = network.allTies().map(\.strength)
    return Set(strengths).count > 1 ? strengths : []
  }

  /// With how many decimals strengths of ties are told: none where all are whole numbers.
  var strengthDecimals: Int { tieStrengths.allSatisfy { $0 == $0.rounded() } ? 0 : 2 }

  /// How strong all ties of `organisation` are together.
  func strength(of organisation: Organisation.ID) -> Double {
    network.partners(of: organisation).reduce(0) { $0 + $1.strength }
  }

  /// The organisations without a partner, in network order.
  var isolates: [Organisation.ID] {
    network.nodes.indices.filter { partnerCounts[$0] == 0 }.map { network.nodes[$0] }
  }

  /// How many organisations have a partner.
  var partneredCount: Int { partnerCounts.count { $0 > 0 } }

  /// The groups of two or more, the largest first.
  var groups: [[Organisation.ID]] { components.groups.filter { $0.count > 1 } }

  var largestGroupSize: Int { components.groups.first?.count ?? 0 }

  /// How many partners `organisation` has.
  func partnerCount(of organisation: Organisation.ID) -> Int {
    network.nodes.position(of: organisation).map { partnerCounts[$0] } ?? 0
  }

  /// Whether any organisation's kind is known.
  var knowsKinds: Bool { records.organisations.contains { $0.kind != .unknown } }

  /// The number of partners that half of the organisations do not exceed.
  var medianPartners: Double? {
    let counts = partnerCounts.sorted()
    guard !counts.isEmpty else { return nil }
    let middle = counts.count / 2
    return counts.count % 2 == 1
      ? Double(counts[middle]) : Double(counts[middle - 1] + counts[middle]) / 2
  }

  /// How many organisations others need to stay linked.
  var keystoneCount: Int { network.nodes.count { (cutOff[$0] ?? 0) > 0 } }

  /// How many organisations of each kind there are, the most frequent first.
  var kinds: [(kind: OrganisationKind, count: Int)] {
    OrganisationKind.allCases
      .map { kind in (kind, records.organisations.count { $0.kind == kind }) }
      .filter { $0.1 > 0 }
      .sorted { $0.1 > $1.1 }
      .map { (kind: $0.0, count: $0.1) }
  }

  /// The organisations that lie most often between two others.
  var brokers: [Broker] {
    betweenness.ranking.lazy.filter { $0.score > 0 }.prefix(10).map { node, score in
      Broker(
        organisation: node, name: records.label(of: node),
        kind: records.organisation(node)?.kind ?? .unknown,
        country: records.organisation(node)?.country,
        activities: twoMode.events(of: node).count, partners: partnerCount(of: node),
        share: score, cutOff: Int(cutOff[node] ?? 0))
    }
  }
}

/// An organisation through which others reach one another.
struct Broker {
  var organisation: Organisation.ID
  var name: String
  var kind: OrganisationKind
  var country: String?
  var activities: Int
  var partners: Int
  /// The share of the pairs of other organisations whose shortest paths lead through it.
  var share: Double
  /// How many others would lose the largest part of their group without it.
  var cutOff: Int
}
