public import NetworkCore

/// How well a core of actors and events fits a two-mode network.
///
/// ## Definition
///
/// For the core that ``TwoModeCorePeriphery`` finds, the correlation of the table of who takes part in
/// what with the ideal table, or the density of one of its blocks: participations divided by cells.
///
///     fit           the correlation
///     core          density of core actors in core events
///     actors        density of core actors in peripheral events
///     events        density of peripheral actors in core events
///     periphery     density of peripheral actors in peripheral events
///
/// ## Conventions
///
/// - The fit lies above 0, up to 1 where the table is the ideal one.
/// - A block without cells has no density.
/// - Without participations, or where everybody takes part in everything, it is undefined.
/// - Tables by chance have cores of high fit, too: compare with some.
/// - Transposing the network swaps the densities of `actors` and `events`.
///
/// ## Example
///
///     try parties.value(.coreFit(between: .absent)).value
///     try parties.value(.coreFit(.periphery, between: .absent)).value
///
/// - Complexity: that of ``TwoModeCorePeriphery``.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett. "Network analysis of 2-mode data." *Social Networks* 19(3),
/// > 1997, 243–269. doi:10.1016/S0378-8733(96)00301-2
///
/// > S. P. Borgatti, M. G. Everett. "Models of core/periphery structures." *Social Networks* 21(4),
/// > 2000, 375–395. doi:10.1016/S0378-8733(99)00019-2
public struct TwoModeCoreFit: TwoModeNetworkMeasure, Hashable {
  /// What is told of the core.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// The correlation with the ideal table.
    case fit
    /// The density of core actors in core events.
    case core
    /// The density of core actors in peripheral events.
    case actors
    /// The density of peripheral actors in core events.
    case events
    /// The density of peripheral actors in peripheral events.
    case periphery
  }

  /// What is told of the core.
  public var part: Part

  /// What is ideal where the core of one mode meets the periphery of the other.
  public var between: TwoModeCorePeriphery.Between

  /// Creates the measure.
  public init(_ part: Part = .fit, between: TwoModeCorePeriphery.Between = .absent) {
    self.part = part
    self.between = between
  }

  /// What is measured.
  public var description: MeasureDescription {
    let told =
      switch part {
      case .fit: "The correlation of the table of who takes part in what with an ideal core"
      case .core: "The density of core actors in core events"
      case .actors: "The density of core actors in peripheral events"
      case .events: "The density of peripheral actors in core events"
      case .periphery: "The density of peripheral actors in peripheral events"
      }
    return MeasureDescription(
      name: "two-mode-core-fit", title: "Fit of the two-mode core",
      definition: told + ", for the core that fits best.",
      conventions: [between.convention] + between.searchConventions,
      parameters: [
        .init(name: "part", value: part.rawValue), .init(name: "between", value: between.rawValue),
      ],
      citation: between.citation)
  }

  /// The fit or the density for `network`.
  public func value<Actor, Event>(
    of network: TwoModeNetwork<Actor, Event>, run: RunControl
  ) throws -> NetworkValue {
    let table = network.incidence
    guard let core = try table.core(between: between, run: run) else {
      return NetworkValue(.undefined(table.whyNoCore ?? .unsaid), of: self, in: network)
    }
    run.advance(by: 1)
    let outcome: NetworkValue.Outcome =
      switch part {
      case .fit: .defined(core.fit)
      case .core: table.density(core, rows: true, columns: true)
      case .actors: table.density(core, rows: true, columns: false)
      case .events: table.density(core, rows: false, columns: true)
      case .periphery: table.density(core, rows: false, columns: false)
      }
    return NetworkValue(outcome, of: self, in: network)
  }
}

extension TwoModeNetworkMeasure where Self == TwoModeCoreFit {
  /// How well a core of actors and events fits, or how dense one of its blocks is.
  public static func coreFit(
    _ part: TwoModeCoreFit.Part = .fit, between: TwoModeCorePeriphery.Between = .absent
  ) -> TwoModeCoreFit {
    TwoModeCoreFit(part, between: between)
  }
}

extension IncidenceTable {
  /// The density of the block of those that are in the core, or are not, as `rows` and `columns` say.
  fileprivate func density(
    _ core: TwoModeCore, rows: Bool, columns: Bool
  ) -> NetworkValue.Outcome {
    let height = core.rows.count { $0 == rows }
    let width = core.columns.count { $0 == columns }
    guard height > 0, width > 0 else { return .undefined(.noNodes) }
    let inside = core.rows.indices.reduce(0) { sum, row in
      guard core.rows[row] == rows else { return sum }
      return sum + self.columns(ofRow: row).count { core.columns[Int($0)] == columns }
    }
    return .defined(Double(inside) / (Double(height) * Double(width)))
  }
}
