import CooperationRecords
import NetworkCore

/// Between which kinds of organisations the ties of a cluster run.
///
/// ## Definition
///
/// The share of each unordered pair of kinds in the ties whose both ends are of known kind. The distance of
/// two clusters is half the sum of the differences of these shares (total variation): the share of the ties
/// of one that would have to join other kinds for both to have the same shares.
///
/// ## Conventions
///
/// - A tie counts once, however many activities it stands for.
/// - Total variation is chosen over other distances since it says in a sentence what it counts, and since
///   rare pairs of kinds weigh no more than they are.
struct TieKinds: Hashable, Sendable {
  /// How many ties there are of each pair of kinds, by the places of the kinds in their list.
  private let counts: [Int]

  private let tieCount: Int

  /// The pairs of kinds of the ties of `network`, whose nodes are of `kinds`; `nil` if there are none
  /// between organisations of known kind.
  init?(of network: Network<Organisation.ID>, kinds: [OrganisationKind], run: RunControl) throws {
    let graph = try network.graph(run: run)
    let places = Dictionary(
      uniqueKeysWithValues: OrganisationKind.allCases.enumerated().map { ($1, $0) })
    let codes = kinds.map { $0 == .unknown ? nil : places[$0] }
    let kindCount = OrganisationKind.allCases.count
    var counts = [Int](repeating: 0, count: kindCount * kindCount)
    for first in 0..<graph.nodeCount {
      guard let own = codes[first] else { continue }
      for other in graph.neighbours(first) where Int(other) > first {
        guard let others = codes[Int(other)] else { continue }
        counts[min(own, others) * kindCount + max(own, others)] += 1
      }
    }
    self.counts = counts
    tieCount = counts.reduce(0, +)
    if tieCount == 0 { return nil }
  }

  /// The share of ties that would have to join other kinds.
  func distance(to other: TieKinds) -> Double {
    zip(counts, other.counts).reduce(0) { sum, pair in
      sum + abs(Double(pair.0) / Double(tieCount) - Double(pair.1) / Double(other.tieCount))
    } / 2
  }
}
