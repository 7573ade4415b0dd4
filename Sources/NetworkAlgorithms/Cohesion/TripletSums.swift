import NetworkCore

/// What two ties of one node come to together.
///
/// The raw value is the command's spelling.
public enum TripletValue: String, Hashable, Sendable, CaseIterable {
  /// Half of their sum.
  case arithmetic
  /// The square root of their product.
  case geometric
  /// The stronger one.
  case maximum
  /// The weaker one.
  case minimum

  /// What ties of these strengths come to.
  func callAsFunction(_ first: Double, _ second: Double) -> Double {
    switch self {
    case .arithmetic: first / 2 + second / 2
    case .geometric: first.squareRoot() * second.squareRoot()
    case .maximum: max(first, second)
    case .minimum: min(first, second)
    }
  }
}

extension CompressedGraph {
  /// The sum, at each node, of what any two of its ties come to.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*), or O(*n* + *m* log *d*) for nodes of at most *d* ties where the
  ///   stronger or the weaker one counts.
  func tripletSums(of value: TripletValue, run: RunControl) throws -> [Double] {
    var budget = LookBudget(run)
    return try (0..<nodeCount).map { node in
      try budget.spend(1 + 8 * degree(node))
      let own = strengths[row(node)]
      let others = Double(max(0, own.count - 1))
      return switch value {
      case .arithmetic: own.reduce(0) { $0 + $1 / 2 * others }
      case .geometric: pairedProducts(own.map { $0.squareRoot() })
      case .maximum: own.sorted().enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
      case .minimum:
        own.sorted().enumerated().reduce(0) { $0 + (others - Double($1.offset)) * $1.element }
      }
    }
  }

  /// The sum, at each node, of the products of any two of its ties.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*).
  func productSums(run: RunControl) throws -> [Double] {
    var budget = LookBudget(run)
    return try (0..<nodeCount).map { node in
      try budget.spend(1 + degree(node))
      return pairedProducts(Array(strengths[row(node)]))
    }
  }
}

/// The sum of the products of any two of `numbers`; nothing is taken away, so nothing cancels.
private func pairedProducts(_ numbers: [Double]) -> Double {
  var (before, sum) = (0.0, 0.0)
  for number in numbers {
    sum += before * number
    before += number
  }
  return sum
}
