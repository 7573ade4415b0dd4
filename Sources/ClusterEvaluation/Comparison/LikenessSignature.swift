import CooperationRecords
import NetworkAlgorithms
import NetworkCore

/// All that distances are taken of: worked out once for a cluster, and once for each that chance makes.
struct LikenessSignature: Sendable {
  private let portrait: NetworkPortrait
  private let trace: HeatTrace?
  private let kinds: TieKinds?
  private let hasTies: Bool

  init(
    of network: Network<Organisation.ID>, kinds: [OrganisationKind], run: RunControl
  ) throws {
    portrait = try NetworkPortrait(of: network, run: run)
    hasTies = try network.tieCount(run: run) > 0
    trace = hasTies ? try HeatTrace(of: network, run: run) : nil
    self.kinds = try TieKinds(of: network, kinds: kinds, run: run)
  }

  /// Why there is no such distance from this cluster; `nil` where there is one.
  func reason(against distance: LikenessDistance) -> LikenessReason? {
    guard hasTies else { return .noTies }
    return switch distance {
    case .portrait: nil
    case .heat: trace == nil ? .tooLarge : nil
    case .kinds: kinds == nil ? .noKnownKinds : nil
    }
  }

  /// How unlike two clusters are; `nil` where one of them has a reason.
  func distance(_ distance: LikenessDistance, to other: LikenessSignature) -> Double? {
    guard hasTies, other.hasTies else { return nil }
    switch distance {
    case .portrait: return portrait.divergence(from: other.portrait)
    case .heat:
      guard let trace, let others = other.trace else { return nil }
      return trace.distance(to: others)
    case .kinds:
      guard let kinds, let others = other.kinds else { return nil }
      return kinds.distance(to: others)
    }
  }
}

extension EvaluatedCluster {
  /// What distances are taken of.
  func signature(run: RunControl) throws -> LikenessSignature {
    try LikenessSignature(of: network, kinds: roster.map(\.organisation.kind), run: run)
  }

  /// The same of clusters that chance makes of this one.
  func drawnSignatures(
    _ replicates: Range<Int>, seed: Seed, run: RunControl
  ) throws -> [LikenessSignature] {
    let kinds = roster.map(\.organisation.kind)
    return try twoMode.randomised(
      replicates, by: .curveball(), within: exchangeStrata, seed: seed, run: run
    ) { table, inner in
      try LikenessSignature(of: table.projected(by: .count), kinds: kinds, run: inner)
    }
  }
}
