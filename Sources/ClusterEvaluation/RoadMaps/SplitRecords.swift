import CooperationRecords
import NetworkAlgorithms
import NetworkCore

/// Records parted on a day: what is known, and who met whom from then on.
struct SplitRecords {
  /// Who takes part in what began before the day; all organisations are in it.
  let before: TwoModeNetwork<Organisation.ID, Activity.ID>

  /// What is known of each organisation before the day, in the order of the records.
  let traits: [PartnerTraits]

  /// The places of those in an activity before the day.
  let known: [Int]

  /// The share of new ties, from both ends, whose other end is in no activity before the day.
  let unforeseeableShare: Double?

  private let gains: [[Int: Double]]

  init(_ records: CooperationRecords, on day: CalendarDay) {
    let dated = records.activities.filter { $0.period != nil }
    let early = Set(dated.filter { $0.period.map { $0.firstDay < day } ?? false }.map(\.id))
    let late = Set(dated.lazy.map(\.id).filter { !early.contains($0) })
    func table(of activities: Set<Activity.ID>) -> TwoModeNetwork<Organisation.ID, Activity.ID> {
      TwoModeNetwork(
        actors: records.organisations.map(\.id),
        participations: records.participations.lazy.filter { activities.contains($0.activity) }
          .map { ($0.organisation, $0.activity) })
    }
    before = table(of: early)
    let after = table(of: late)
    let before = before
    traits = records.organisations.map { organisation in
      PartnerTraits(
        of: organisation,
        in: before.events(of: organisation.id).compactMap { records.activity($0) })
    }
    known = before.actors.indices.filter { !before.incidence.columns(ofRow: $0).isEmpty }
    (gains, unforeseeableShare) = Self.gains(before.incidence, after.incidence)
  }

  /// Whom the organisation at `place` met from the day on, of those who were known, and with what
  /// weight.
  func newTies(of place: Int) -> [Int: Double] { gains[place] }

  private static func gains(
    _ before: IncidenceTable, _ after: IncidenceTable
  ) -> (gains: [[Int: Double]], unforeseeable: Double?) {
    var gains = [[Int: Double]](repeating: [:], count: after.rowCount)
    var (unforeseeable, all) = (0, 0)
    for place in 0..<after.rowCount {
      let partners = Set(before.columns(ofRow: place).flatMap { before.rows(ofColumn: Int($0)) })
      var met: Set<Int32> = []
      for column in after.columns(ofRow: place) {
        let others = after.rows(ofColumn: Int(column))
        for other in others where Int(other) != place && !partners.contains(other) {
          let isNew = met.insert(other).inserted
          all += isNew ? 1 : 0
          guard !before.columns(ofRow: Int(other)).isEmpty else {
            unforeseeable += isNew ? 1 : 0
            continue
          }
          gains[place][Int(other), default: 0] += 1 / Double(others.count - 1)
        }
      }
    }
    return (gains, all > 0 ? Double(unforeseeable) / Double(all) : nil)
  }
}

/// The methods of a trial, ready for one organisation after the other.
struct Rankers {
  private let count: Int
  private let split: SplitRecords
  private var roadMap: PartnerRanking
  private var kindAndPlace: PartnerRanking
  private var walks: [SuggestionTrial.Method: TwoStepWalk]

  init(_ split: SplitRecords, weights: SuggestionWeights) {
    self.split = split
    let table = split.before.incidence
    count = table.rowCount
    roadMap = PartnerRanking(split.before, traits: split.traits, weights: weights)
    kindAndPlace = PartnerRanking(split.before, traits: split.traits, weights: .kindAndPlace)
    walks = [
      .allocation: TwoStepWalk(
        table, by: PartnerScore(.resourceAllocation, over: .activities)),
      .adamicAdar: TwoStepWalk(table, by: PartnerScore(.adamicAdar, over: .activities)),
      .commonNeighbours: TwoStepWalk(table, by: PartnerScore(.commonNeighbours, over: .ties)),
      .preferentialAttachment: TwoStepWalk(
        table, by: PartnerScore(.preferentialAttachment, over: .ties)),
    ]
  }

  func partners(of place: Int) -> Set<Int> { roadMap.partners(of: place) }

  /// What `method` says of each organisation for the one at `place`.
  mutating func scores(of place: Int, by method: SuggestionTrial.Method) -> [Double] {
    var scores = [Double](repeating: 0, count: count)
    switch method {
    case .roadMap:
      for candidate in roadMap.candidates(for: place) { scores[candidate.place] = candidate.score }
    case .kindAndPlace:
      for candidate in kindAndPlace.candidates(for: place) {
        scores[candidate.place] = candidate.score
      }
    case .chance: break
    default:
      for (row, score) in walks[method]?.scores(from: place) ?? [] { scores[row] = score }
    }
    return scores
  }
}
