public import NetworkCore

/// What can be counted in a two-mode network at any number of events by a formula.
///
/// ## Definition
///
/// Each thing that is counted occurs in *d* of *K* events: an actor in those it takes part in, a tie
/// in those its two ends share. Of *k* events chosen at random, the expected number of
/// things that occur in one or more, and in two or more, is
///
///     Σ 1 − P(d, 0)      Σ 1 − P(d, 0) − P(d, 1)
///     P(d, x) = C(d, x) C(K − d, k − x) / C(K, k)
///
/// > S. H. Hurlbert. "The nonconcept of species diversity: a critique and alternative parameters."
/// > *Ecology* 52(4), 1971, 577–586. doi:10.2307/1934145
public enum RarefiedCount: String, Measure, Hashable, CaseIterable {
  /// Actors in one event or more.
  case activeActors = "active-actors"
  /// Pairs of actors who share an event.
  case ties
  /// Pairs of actors who share two events or more.
  case repeatedTies = "repeated-ties"

  /// What is counted.
  public var description: MeasureDescription {
    let (title, definition) =
      switch self {
      case .activeActors: ("Active organisations", "Organisations in one activity or more.")
      case .ties: ("Ties", "Pairs of organisations that share an activity.")
      case .repeatedTies:
        ("Repeated ties", "Pairs of organisations that share two activities or more.")
      }
    return MeasureDescription(
      name: rawValue, title: title, definition: definition,
      conventions: ["At fewer activities than there are, the mean over all choices of them."],
      citation: "Hurlbert 1971, doi:10.2307/1934145")
  }

  /// In how many events a thing must be to count.
  var fewestEvents: Int { self == .repeatedTies ? 2 : 1 }
}
