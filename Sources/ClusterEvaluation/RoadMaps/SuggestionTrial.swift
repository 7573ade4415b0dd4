public import CooperationRecords
public import NetworkCore
import NetworkAlgorithms

/// How well suggestions foretell who meets whom, on records whose last part is hidden.
///
/// ## Definition
///
/// Activities that begin on the day or later are hidden; the others are known. A *new tie* of an
/// organisation is one with somebody in a known activity whom it shared no known one with; its
/// weight is *Σ 1/(n − 1)* over the hidden activities, of *n* partners each, that the two share, so
/// that one large project does not outweigh all others. For each organisation with a new tie, all
/// who are in a known activity and share none with it are put in order:
///
///     precision at 5 = Σ of the weights of the new ties among the first five / 5
///     average precision = Σ w(i) · hits(i)/i  over the new ties / Σ w
///
/// with *i* the place of a new tie in the order and *hits(i)* the new ties up to it: the area under
/// precision and recall.
///
/// ## Conventions
///
/// - Equal scores are put in an order that the seed draws for each organisation, the same for all
///   methods.
/// - Organisations with partners before the day and those without are told apart: nobody can know
///   the latter by their partners.
/// - A tie to somebody who does nothing before the day can be suggested by no method and is left
///   out; ``unforeseeableShare`` tells how many there are.
/// - Activities without a date are left out.
/// - Means over organisations have normal 95 % intervals, 1.96 standard errors of the mean, which
///   take organisations as drawn independently.
public struct SuggestionTrial: Sendable {
  /// A way to put organisations in order.
  public enum Method: String, Hashable, Sendable, CaseIterable {
    /// What road maps use.
    case roadMap = "road map"
    /// Resource allocation over activities.
    case allocation = "resource allocation"
    /// Adamic–Adar over activities.
    case adamicAdar = "Adamic–Adar"
    /// Common neighbours, over ties.
    case commonNeighbours = "common neighbours"
    /// Preferential attachment, over ties.
    case preferentialAttachment = "preferential attachment"
    /// Kind and place.
    case kindAndPlace = "kind and place"
    /// The order that the seed draws.
    case chance
  }

  /// What one method foretold of one organisation.
  public struct Score: Hashable, Sendable {
    /// The weights of the new ties among the first five, over five.
    public let precisionAtFive: Double
    /// The area under precision and recall.
    public let averagePrecision: Double
  }

  /// One organisation that met somebody new.
  public struct Subject: Hashable, Sendable {
    /// Whether it had a partner before.
    public let hadPartners: Bool
    /// What each method foretold, in the order of `Method.allCases`.
    public let scores: [Score]
  }

  /// Those who met somebody new, in network order.
  public let subjects: [Subject]

  /// The share of the new ties, each counted from both ends, whose other end did nothing before;
  /// `nil` without new ties.
  public let unforeseeableShare: Double?

  /// Tries all methods on `records`, of which everything from `day` on is hidden.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public init(
    on records: CooperationRecords, hidingFrom day: PartialDate,
    weights: SuggestionWeights = .roadMap, seed: Seed, run: RunControl = RunControl()
  ) throws {
    let split = SplitRecords(records, on: day.firstDay)
    var rankers = Rankers(split, weights: weights)
    var subjects: [Subject] = []
    for place in records.organisations.indices {
      try run.check()
      let gains = split.newTies(of: place)
      guard !gains.isEmpty else { continue }
      var generator = seed.stream(place).generator()
      var chance = split.known
      generator.shuffle(&chance)
      let partners = rankers.partners(of: place)
      let order = chance.filter { $0 != place && !partners.contains($0) }
      let scores = Method.allCases.map { method in
        let values = rankers.scores(of: place, by: method)
        let ranked = order.enumerated().sorted {
          (-values[$0.element], $0.offset) < (-values[$1.element], $1.offset)
        }
        return Score(ranked.map(\.element), gains: gains)
      }
      subjects.append(Subject(hadPartners: !partners.isEmpty, scores: scores))
    }
    self.subjects = subjects
    unforeseeableShare = split.unforeseeableShare
  }
}

extension SuggestionTrial.Score {
  /// What an order foretold, of new ties with these weights.
  init(_ order: [Int], gains: [Int: Double]) {
    var (hits, top, area, all) = (0.0, 0.0, 0.0, 0.0)
    for (rank, place) in order.enumerated() {
      guard let gain = gains[place] else { continue }
      hits += 1
      all += gain
      if rank < 5 { top += gain }
      area += gain * hits / Double(rank + 1)
    }
    precisionAtFive = top / 5
    averagePrecision = all > 0 ? area / all : 0
  }
}
