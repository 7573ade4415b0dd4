public import NetworkCore

/// What measures do where a spelling does not say: the command's `--over` and `--ties`.
public struct MeasureDefaults: Hashable, Sendable {
  /// How far a tie reaches.
  public var over: PathLength

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Creates defaults.
  public init(over: PathLength = .hops, ties: TieReading = .present) {
    self.over = over
    self.ties = ties
  }
}
