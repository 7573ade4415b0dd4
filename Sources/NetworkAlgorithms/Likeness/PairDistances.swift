/// A distance between any two of some things, each pair held once.
public struct PairDistances: Hashable, Sendable {
  /// How many things there are.
  public let count: Int

  private var values: [Double]

  /// Asks `distance` for each pair once, the earlier thing first.
  public init(
    count: Int, _ distance: (_ first: Int, _ second: Int) throws -> Double
  ) rethrows {
    self.count = count
    values = try (0..<count).flatMap { second in
      try (0..<second).map { try distance($0, second) }
    }
  }

  /// The distance of two things; 0 of one from itself.
  public subscript(first: Int, second: Int) -> Double {
    let (low, high) = (min(first, second), max(first, second))
    return low == high ? 0 : values[high * (high - 1) / 2 + low]
  }
}
