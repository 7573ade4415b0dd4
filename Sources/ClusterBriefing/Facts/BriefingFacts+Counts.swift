import CooperationRecords
import NetworkAlgorithms
import NetworkCore

extension BriefingFacts {
  static func repeatedTies(
    _ twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>, _ run: RunControl
  ) throws -> Int {
    let graph = try twoMode.projected(by: .count).graph(run: run)
    return graph.strengths.count { $0 >= 2 } / 2
  }

  static func reduction(
    _ network: Network<Organisation.ID>, _ records: CooperationRecords, _ run: RunControl
  ) throws -> Reduction? {
    let runners = network.nodes.filter { records.organisation($0)?.kind == .clusterOrganisation }
    guard !runners.isEmpty, runners.count < network.nodes.count else { return nil }
    let rest = try network.without(Set(runners)).communities(.components, run: run)
    return Reduction(removed: runners.count, largestGroup: rest.groups.first?.count ?? 0)
  }

  static func reach(
    _ network: Network<Organisation.ID>, _ records: CooperationRecords, _ run: RunControl
  ) throws -> EnterpriseReach? {
    let research: Set<OrganisationKind> = [.university, .researchInstitute, .universityOrResearch]
    let kinds = network.nodes.map { records.organisation($0)?.kind ?? .unknown }
    let isResearch = kinds.map(research.contains)
    let enterprises = kinds.indices.filter { kinds[$0] == .sme }
    // A network of firms alone does not tell that they have no such partners.
    guard !enterprises.isEmpty, !records.holdsTies || isResearch.contains(true) else { return nil }
    let graph = try network.graph(run: run)
    let reaching = enterprises.count { enterprise in
      graph.neighbours(enterprise).contains { isResearch[Int($0)] }
    }
    return EnterpriseReach(all: enterprises.count, withResearchPartner: reaching)
  }
}
