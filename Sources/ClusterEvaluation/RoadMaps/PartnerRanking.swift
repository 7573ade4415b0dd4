import CooperationRecords
import NetworkAlgorithms
import NetworkCore
import RealModule

/// How much speaks for each pair of organisations that share no activity.
///
/// - Complexity: O(*n* + *m*) to make, for *m* participations; of one organisation O(*n* + *p*) for
///   the participations *p* in the activities of its partners, and O(*a*) a pair for *a* areas.
struct PartnerRanking {
  private let table: IncidenceTable
  private let traits: [PartnerTraits]
  private let weights: SuggestionWeights
  private var allocation: TwoStepWalk
  private var adamicAdar: TwoStepWalk
  /// How much each does, from 0 to 1.
  private let liveliness: [Double]

  /// Somebody to meet, by place in the network.
  struct Candidate: Hashable {
    let place: Int
    /// How much speaks for it, all in all.
    let score: Double
  }

  init(
    _ network: TwoModeNetwork<Organisation.ID, Activity.ID>, traits: [PartnerTraits],
    weights: SuggestionWeights = .roadMap
  ) {
    table = network.incidence
    self.traits = traits
    self.weights = weights
    allocation = TwoStepWalk(table, by: PartnerScore(.resourceAllocation, over: .activities))
    adamicAdar = TwoStepWalk(table, by: PartnerScore(.adamicAdar, over: .activities))
    let table = table
    let counts = (0..<table.rowCount).map { Double.log(1 + Double(table.columns(ofRow: $0).count)) }
    let most = counts.max() ?? 0
    liveliness = counts.map { most > 0 ? $0 / most : 0 }
  }

  /// The places of those who share an activity with the organisation at `place`.
  func partners(of place: Int) -> Set<Int> {
    Set(
      table.columns(ofRow: place).flatMap { table.rows(ofColumn: Int($0)) }.lazy.map(Int.init)
        .filter { $0 != place })
  }

  /// All who share no activity with the organisation at `place`, in network order; unless it is
  /// ranked `byPartners`, all others, as if it had done nothing.
  mutating func candidates(for place: Int, byPartners: Bool = true) -> [Candidate] {
    let partners = byPartners ? partners(of: place) : []
    let allocated = byPartners ? shares(allocation.scores(from: place)) : [:]
    let adamic = byPartners ? shares(adamicAdar.scores(from: place)) : [:]
    let own = traits[place]
    let areas = byPartners ? weights.areas : 0
    return traits.indices.compactMap { other in
      guard other != place, !partners.contains(other) else { return nil }
      let theirs = traits[other]
      var trait = weights.kinds * own.complementsKind(of: theirs)
      trait += areas * own.sharesAreas(with: theirs)
      trait += weights.place * own.sharesPlace(with: theirs)
      trait += weights.activity * liveliness[other]
      let walked =
        weights.allocation * (allocated[other] ?? 0) + weights.adamicAdar * (adamic[other] ?? 0)
      let score = walked + (partners.isEmpty ? 1 : weights.beside) * trait
      return Candidate(place: other, score: score)
    }
  }

  /// The partners through whom the organisation at `place` reaches `other`, and what each adds to
  /// resource allocation.
  mutating func goBetweens(from place: Int, to other: Int) -> [(row: Int, score: Double)] {
    allocation.steps(from: place, to: other)
  }

  private func shares(_ scores: [(row: Int, score: Double)]) -> [Int: Double] {
    let most = scores.map(\.score).max() ?? 1
    return Dictionary(uniqueKeysWithValues: scores.map { ($0.row, $0.score / most) })
  }
}
