public import NetworkCore

/// A way to draw a two-mode network by chance, in which every actor has as many events, and every
/// event as many actors, as in the network it starts from; or one of the two only.
///
/// ## Definition
///
/// A chain of small random steps, each of which keeps all these numbers. After enough steps every
/// two-mode network with the same numbers is equally likely, whatever the first one was.
///
/// ``fixedRows``, ``fixedColumns`` and ``fixedTotal`` keep less, and are drawn at once: every two-mode
/// network with what they keep is equally likely. They ask more easily for a finding, and say less
/// with one: that some actors or events are large is then a finding, too.
///
/// ## Conventions
///
/// - A step that can change nothing counts as a step. Leaving such steps out would favour the
///   networks in which many things can change.
/// - An actor is never in an event twice. Actors and events that meet nobody stay alone.
/// - Where the numbers leave one network only (one actor, or everybody everywhere), the drawn
///   network is that one.
/// - The result depends on the seed and on the order of actors and events; not on the number of
///   workers.
///
/// ## Example
///
///     let chance = try network.randomised(by: .curveball(), seed: 7)
///     try chance.projected(by: .count)
///
/// > G. Strona, D. Nappo, F. Boccacci, S. Fattorini, J. San-Miguel-Ayanz. "A fast and unbiased
/// > procedure to randomize ecological binary matrices with fixed row and column totals." *Nature
/// > Communications* 5, 4114, 2014. doi:10.1038/ncomms5114
public enum TwoModeRandomisation: Measure, Hashable {
  /// Two actors trade events: what only one of them was in is dealt out anew between them, to
  /// each as many as before, every deal equally likely.
  ///
  /// Actors who are in no event do not trade. There are `tradesPerActor` trades for each of the
  /// others, two actors in each. Five are a common rule, and ten a safer one; as no rule is
  /// proven, see whether more trades change what you measure. To let events trade actors, take
  /// the transposed network.
  ///
  /// - Complexity: O(*t* (*d* + 1)) for *t* trades of actors with *d* events on average, and
  ///   20 bytes per actor and 4 per participation and event.
  ///
  /// > C. J. Carstens. "Proof of uniform sampling of binary matrices with fixed row sums and
  /// > column sums for the fast Curveball algorithm." *Physical Review E* 91, 042812, 2015.
  /// > doi:10.1103/PhysRevE.91.042812
  case curveball(tradesPerActor: Int = 10)

  /// Two participations exchange their events, unless one of the new ones is there already.
  ///
  /// There are `attemptsPerParticipation` attempts for each participation, successful or not.
  /// A step changes less than a trade does, so this takes longer to forget where it began.
  ///
  /// - Complexity: O(*t*) expected for *t* attempts, and 20 bytes per participation, or 40 where
  ///   there are more than 65 535 actors or events.
  ///
  /// > I. Miklós, J. Podani. "Randomization of presence–absence matrices: comments and new
  /// > algorithms." *Ecology* 85(1), 2004, 86–92. doi:10.1890/03-0101
  case switching(attemptsPerParticipation: Int = 10)

  /// Every actor keeps its number of events; which these are is drawn anew, from all events.
  ///
  /// Within strata, from those of the stratum that have an actor of the actor's stratum. vegan calls
  /// this null `r0`.
  case fixedRows

  /// Every event keeps its number of actors; who these are is drawn anew, from all actors.
  ///
  /// Within strata, from those of the stratum that are in an event of the event's stratum. vegan calls
  /// this null `c0`.
  case fixedColumns

  /// There are as many participations as before, of any actors in any events.
  ///
  /// vegan calls this null `r00`.
  ///
  /// > N. J. Gotelli. "Null model analysis of species co-occurrence patterns." *Ecology* 81(9), 2000,
  /// > 2606–2621. doi:10.1890/0012-9658(2000)081[2606:NMAOSC]2.0.CO;2
  case fixedTotal

  /// What is drawn.
  public var description: MeasureDescription {
    let conventions = [
      "Every actor keeps its number of events, and every event its number of actors.",
      "Steps that can change nothing count as steps.",
    ]
    return switch self {
    case .curveball(let trades):
      MeasureDescription(
        name: "curveball", title: "Random two-mode network (curveball)",
        definition: "Pairs of actors trade the events that only one of them was in, by lot; after "
          + "enough trades every network with the same numbers is equally likely.",
        conventions: conventions,
        parameters: [.init(name: "trades-per-actor", value: "\(trades)")],
        citation: "Strona et al. 2014, doi:10.1038/ncomms5114")
    case .switching(let attempts):
      MeasureDescription(
        name: "switching", title: "Random two-mode network (switching)",
        definition: "Pairs of participations exchange their events, unless one of the new ones is "
          + "there already; after enough attempts every network with the same numbers is equally "
          + "likely.",
        conventions: conventions,
        parameters: [.init(name: "attempts-per-participation", value: "\(attempts)")],
        citation: "Miklós & Podani 2004, doi:10.1890/03-0101")
    case .fixedRows:
      Self.redrawn(
        "fixed-rows", "Random two-mode network (numbers of events kept)",
        "The events of every actor are drawn anew, as many as before.")
    case .fixedColumns:
      Self.redrawn(
        "fixed-columns", "Random two-mode network (numbers of actors kept)",
        "The actors of every event are drawn anew, as many as before.")
    case .fixedTotal:
      Self.redrawn(
        "fixed-total", "Random two-mode network (number of participations kept)",
        "All participations are drawn anew, as many as before.")
    }
  }

  private static func redrawn(
    _ name: String, _ title: String, _ definition: String
  ) -> MeasureDescription {
    MeasureDescription(
      name: name, title: title, definition: definition,
      conventions: ["Every two-mode network with what is kept is equally likely."],
      citation: "Gotelli 2000, doi:10.1890/0012-9658(2000)081[2606:NMAOSC]2.0.CO;2")
  }
}
