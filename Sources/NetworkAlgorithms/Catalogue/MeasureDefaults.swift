public import NetworkCore

/// What measures do where a spelling does not say: the command's `--over`, `--ties` and `--seed`.
public struct MeasureDefaults: Hashable, Sendable {
  /// How far a tie reaches.
  public var over: PathLength

  /// Whether a tie counts 1, or as much as it is strong.
  public var ties: TieReading

  /// Where chance starts; if `nil`, the spelling of a measure that draws by chance must say it.
  public var seed: Seed?

  /// Creates defaults.
  public init(over: PathLength = .hops, ties: TieReading = .present, seed: Seed? = nil) {
    self.over = over
    self.ties = ties
    self.seed = seed
  }
}
