import CooperationRecords
public import NetworkCore

/// Which share of the pairs who met again moved on to another kind of activity.
///
/// ## Definition
///
/// Of the pairs with two activities or more whose kind and start are known:
///
///     pairs with an activity of another kind than their first / these pairs
///
/// Among the parts stand the moves from one kind to the next, such as marketing to
/// internationalisation.
///
/// ## Conventions
///
/// - Activities are in the order of their starts; those that begin on one day in the order of the
///   records. The move of a pair is from the kind of its first activity to that of the first one of
///   another kind.
/// - Undefined where no pair has two such activities.
public struct Moves: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "moves",
      title: Sentence(english: "Moves to another kind", latvian: "Pāreja uz citu veidu"),
      tells: Sentence(
        english: "How many of the pairs who worked together again went on to another kind of "
          + "activity.",
        latvian: "Cik pāru, kas sadarbojās atkārtoti, pārgāja uz cita veida aktivitāti."),
      formula:
        "pairs whose later kind differs / pairs with two or more dated activities of known kind",
      caution: Sentence(
        english: "It tells what came later, not what led to it.",
        latvian: "Tas rāda, kas bija vēlāk, nevis kas to izraisīja."),
      misuse: Sentence(
        english: "Not where most activities are of one kind by the rules of the programme.",
        latvian:
          "Nav izmantojams, ja programmas noteikumi paredz galvenokārt viena veida aktivitātes."),
      needs: [.activityKinds, .dates], scale: .share, null: .drawn)
  }

  /// Which share of the repeated pairs of `cluster` moved on.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let dated = cluster.activities.indices
      .filter { cluster.activities[$0].kind != nil && cluster.activities[$0].period != nil }
    guard !dated.isEmpty else { return .undefined(.noActivityKinds) }
    let places = Dictionary(
      uniqueKeysWithValues: dated.sorted { one, other in
        (start(one, cluster), one) < (start(other, cluster), other)
      }.enumerated().map { ($0.element, $0.offset) })
    var counts: [[Int]: Int] = [:]
    var pairs = 0
    for tie in try cluster.ties(run: run) where tie.activityCount > 1 {
      let shared = Set(cluster.activities(ofOrganisation: tie.first))
        .intersection(cluster.activities(ofOrganisation: tie.second))
      let order = shared.filter { places[$0] != nil }.sorted {
        (places[$0] ?? 0) < (places[$1] ?? 0)
      }
      let kinds = order.compactMap { cluster.activities[$0].kind }
      guard kinds.count > 1 else { continue }
      pairs += 1
      guard let next = kinds.first(where: { $0 != kinds[0] }) else { continue }
      counts[[number(kinds[0]), number(next)], default: 0] += 1
    }
    return .share(
      counts.values.reduce(0, +), of: pairs, orBecause: .noRepeatedPairs, parts: parts(counts))
  }

  private func start(_ activity: Int, _ cluster: EvaluatedCluster) -> Int {
    cluster.activities[activity].period?.firstDay.number ?? 0
  }

  private func number(_ kind: ActivityKind) -> Int {
    ActivityKind.allCases.firstIndex(of: kind) ?? 0
  }

  private func parts(_ counts: [[Int]: Int]) -> [IndicatorReading.Part] {
    let kinds = ActivityKind.allCases
    return kinds.indices.flatMap { from in
      kinds.indices.compactMap { to in
        counts[[from, to]].map { count in
          let (one, other) = (kinds[from].sentence, kinds[to].sentence)
          return IndicatorReading.Part(
            label: Sentence(
              english: "\(one.english) → \(other.english)",
              latvian: "\(one.latvian) → \(other.latvian)"),
            value: Double(count))
        }
      }
    }
  }
}
