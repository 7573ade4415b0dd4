public import NetworkCore

/// Which actors and events are the core: those of the dense block of a two-mode network.
///
/// ## Definition
///
/// A core is a set of actors and a set of events. Its fit is the correlation, over all cells of the
/// table of who takes part in what, of the table with an ideal one, which has 1 where an actor of the
/// core meets an event of the core, 0 where an actor of the periphery meets an event of the
/// periphery, and where the core of one mode meets the periphery of the other
///
///     absent     0
///     present    1
///
/// The core with the highest fit that the search finds has score 1, all others 0.
///
/// ## Conventions
///
/// - Participations have no direction and count once.
/// - The search chooses one mode to fit the other best, in turns, from all nodes of at least some
///   degree on, until nothing gets better. Where the smaller mode has *s* nodes, the other *t*, and
///   2ˢ (s + t) is at most 2¹⁶, all choices are tried, and the fit is the highest there is: in
///   networks of 10 events and 50 actors, for instance.
/// - Nothing is drawn by chance. Where several cores fit equally, the order of the nodes decides.
/// - Nodes without participations are in the periphery, and count.
/// - Without participations, or where everybody takes part in everything, there is no core.
/// - Every network has a best core: the fit, `two-mode-core-fit`, says how good it is.
///
/// ## Example
///
///     let core = try parties.scores(.corePeriphery(between: .absent))
///     core.actors["Evelyn"]   // 1.0
///
/// - Complexity: O(*n* + *m*) for each turn of each of up to 64 starts, and 2¹⁶ steps.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett. "Network analysis of 2-mode data." *Social Networks* 19(3),
/// > 1997, 243–269. doi:10.1016/S0378-8733(96)00301-2
///
/// > S. P. Borgatti, M. G. Everett. "Models of core/periphery structures." *Social Networks* 21(4),
/// > 2000, 375–395. doi:10.1016/S0378-8733(99)00019-2
public struct TwoModeCorePeriphery: TwoModeMeasure, Hashable {
  /// What is ideal where the core of one mode meets the periphery of the other.
  public enum Between: String, Hashable, Sendable, CaseIterable {
    /// Nothing.
    case absent
    /// Everything.
    case present
  }

  /// What is ideal where the core of one mode meets the periphery of the other.
  public var between: Between

  /// Creates the measure.
  public init(between: Between = .absent) {
    self.between = between
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "two-mode-core-periphery", title: "Two-mode core",
      definition: "1 for actors and events of the core, whose participations in each other fit an "
        + "ideal core best, and 0 for the periphery.",
      conventions: [between.convention, "The fit is the correlation with the ideal table."]
        + between.searchConventions,
      parameters: [.init(name: "between", value: between.rawValue)],
      citation: between.citation)
  }

  /// 1 for the core of each mode of `network`, and 0 for its periphery.
  public func scores<Actor, Event>(
    in network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> TwoModeScores<Actor, Event> {
    let core = try network.incidence.core(between: between, run: run)
    run.advance(by: 1)
    return TwoModeScores(
      actors: core?.rows.map { $0 ? 1 : 0 } ?? network.actors.map { _ in .nan },
      events: core?.columns.map { $0 ? 1 : 0 } ?? network.events.map { _ in .nan },
      of: self, in: network, whyUndefined: network.incidence.whyNoCore)
  }
}

extension TwoModeMeasure where Self == TwoModeCorePeriphery {
  /// Which actors and events are the core.
  public static func corePeriphery(
    between: TwoModeCorePeriphery.Between = .absent
  ) -> TwoModeCorePeriphery {
    TwoModeCorePeriphery(between: between)
  }
}

extension TwoModeCorePeriphery.Between {
  var convention: String {
    switch self {
    case .absent: "The core of one mode and the periphery of the other are ideally never joined."
    case .present: "The core of one mode and the periphery of the other are ideally all joined."
    }
  }

  var searchConventions: [String] {
    [
      "In small networks the best core of all, in larger ones the best that a search found.",
      "Undefined without participations, or where everybody takes part in everything.",
    ]
  }

  var citation: String {
    "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2; 2000, "
      + "doi:10.1016/S0378-8733(99)00019-2"
  }
}

extension IncidenceTable {
  /// The best core, or `nil` where there is none.
  func core(between: TwoModeCorePeriphery.Between, run: RunControl) throws -> TwoModeCore? {
    try run.check()
    guard whyNoCore == nil else { return nil }
    switch between {
    case .absent: return try TwoModeCore(of: self, isComplement: false, run: run)
    // The periphery is then the block of what is not there.
    case .present: return try TwoModeCore(of: self, isComplement: true, run: run).inverted
    }
  }

  /// Why there is no core, if there is none.
  var whyNoCore: UndefinedReason? {
    if pairCount == 0 { return .noParticipations }
    return Double(pairCount) == Double(rowCount) * Double(columnCount) ? .allPairsTiedAlike : nil
  }
}
