public import NetworkCore

/// How likely two who have not met are to meet next, from whom they both know.
///
///     let score = PartnerScore(.resourceAllocation, over: .activities)
///     parties.candidates(for: "Evelyn", by: score).first?.actor
///
/// ## Definition
///
/// With *w(u,z)* how closely *u* and *z* work together, and *s(z) = Σ w(z,·)*, summed over the
/// partners *z* that *u* and *v* have in common:
///
///     common neighbours         Σ w(u,z) w(z,v)
///     Adamic–Adar               Σ w(u,z) w(z,v) / ln s(z)         over ties
///                               Σ w(u,z) w(z,v) / ln(1 + s(z))    over activities
///     resource allocation       Σ w(u,z) w(z,v) / s(z)
///     preferential attachment   s(u) s(v), of all pairs
///
/// Over ties, *w* is 1 for partners and *s* the number of partners: the well-known one-mode forms.
/// Over activities it is Newman's *w(u,z) = Σ 1/(n(k) − 1)* over the activities *k* that the two
/// share, of *n(k)* partners each, so that *s(z)* is the number of activities that *z* shares with
/// anybody. Resource allocation is then a walk: what *u* has in each activity is parted among the
/// others there, and what *z* gets by that among the activities of *z* and the others in these.
///
/// ## Conventions
///
/// - Only pairs that share no activity have a score, and nobody has one with itself.
/// - Activities of one partner join nobody and count nowhere.
/// - Pairs without a common partner have no score but by preferential attachment; an actor without a
///   partner has no candidates.
/// - Over activities the logarithm is that of 1 + *s*, since *s* can be 1 (Lü and Zhou 2010).
/// - Sums are taken in the order of the network, so that they are the same bits every time.
///
/// ## References
///
/// > L. A. Adamic, E. Adar. "Friends and neighbors on the Web." *Social Networks* 25(3), 2003,
/// > 211–230. doi:10.1016/S0378-8733(03)00009-1
///
/// > T. Zhou, L. Lü, Y.-C. Zhang. "Predicting missing links via local information." *European
/// > Physical Journal B* 71, 2009, 623–630. doi:10.1140/epjb/e2009-00335-8
///
/// > L. Lü, T. Zhou. "Link prediction in weighted networks: The role of weak ties." *EPL* 89, 2010,
/// > 18001. doi:10.1209/0295-5075/89/18001
public struct PartnerScore: Hashable, Sendable {
  /// What is summed over the partners in common.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// Each partner in common counts alike.
    case commonNeighbours = "common-neighbours"
    /// The partners of both, multiplied.
    case preferentialAttachment = "preferential-attachment"
    /// A partner in common counts less, slowly, the more it works with others.
    case adamicAdar = "adamic-adar"
    /// A partner in common counts less in proportion to how much it works with others.
    case resourceAllocation = "resource-allocation"
  }

  /// How closely partners work together.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// All partners alike: the projected network without strengths.
    case ties
    /// By the activities they share, large ones less: the two-mode network.
    case activities
  }

  /// What is summed.
  public let rule: Rule

  /// How closely partners work together.
  public let form: Form

  /// Creates a score.
  public init(_ rule: Rule, over form: Form) {
    self.rule = rule
    self.form = form
  }
}

/// Somebody to meet, or somebody through whom to meet, and how much speaks for it.
public struct PartnerCandidate<Actor: Hashable & Sendable>: Hashable, Sendable {
  /// Who it is.
  public let actor: Actor
  /// How much speaks for it.
  public let score: Double
}

extension TwoModeNetwork {
  /// Those with whom `actor` shares no activity and has a score above zero, the highest first.
  ///
  /// Equal ones are in network order. An actor who is not in the network has nobody.
  ///
  /// - Complexity: over activities O(*n* + *p*) for the *p* participations in the activities of
  ///   partners; over ties O(*n* + Σ *n(k)*) over the activities *k* of each partner. Preferential
  ///   attachment over ties takes as long as projecting the network.
  public func candidates(
    for actor: Actor, by score: PartnerScore
  ) -> [PartnerCandidate<Actor>] {
    guard let row = actors.position(of: actor) else { return [] }
    var walk = TwoStepWalk(incidence, by: score)
    return walk.scores(from: row).sorted { (-$0.score, $0.row) < (-$1.score, $1.row) }
      .map { PartnerCandidate(actor: actors[$0.row], score: $0.score) }
  }

  /// The partners that `actor` and `other` have in common, each with what it adds to the score.
  ///
  /// The highest is first; equal ones are in network order. Preferential attachment has none.
  ///
  /// - Complexity: as for ``candidates(for:by:)`` of either.
  public func goBetweens(
    from actor: Actor, to other: Actor, by score: PartnerScore
  ) -> [PartnerCandidate<Actor>] {
    guard let row = actors.position(of: actor), let target = actors.position(of: other) else {
      return []
    }
    var walk = TwoStepWalk(incidence, by: score)
    return walk.steps(from: row, to: target).sorted { (-$0.score, $0.row) < (-$1.score, $1.row) }
      .map { PartnerCandidate(actor: actors[$0.row], score: $0.score) }
  }
}
