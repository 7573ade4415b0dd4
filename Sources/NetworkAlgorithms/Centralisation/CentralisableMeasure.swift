public import NetworkCore

/// A measure of nodes of which it is known how unequal the scores in one network can be.
public protocol CentralisableMeasure: NodeMeasure {
  /// How much the scores can differ at most, or why that is not known.
  ///
  /// - Parameters:
  ///   - nodeCount: How many nodes there are, at least three.
  ///   - isConnected: Whether paths join them all.
  /// - Returns: The largest sum of differences from the highest score.
  func largestSpread(nodeCount: Int, isConnected: Bool) -> NetworkValue.Outcome

  /// Which networks have a centralisation of 1, and which of 0, in a sentence.
  var extremes: String { get }
}

extension CentralisableMeasure {
  /// 1 for a star, 0 where all nodes score the same.
  public var extremes: String { "1 for a star, 0 where all nodes score the same." }
}

extension Degree: CentralisableMeasure {
  /// What a star's degrees differ by.
  public func largestSpread(nodeCount: Int, isConnected: Bool) -> NetworkValue.Outcome {
    let n = Double(nodeCount)
    return switch scale {
    case .count: .defined((n - 1) * (n - 2))
    case .share: .defined(n - 2)
    }
  }
}

extension Closeness: CentralisableMeasure {
  /// What a star's closeness differs by.
  public func largestSpread(nodeCount: Int, isConnected: Bool) -> NetworkValue.Outcome {
    let n = Double(nodeCount)
    return switch (length, isConnected) {
    case (.inverseStrength, _): .undefined(.largestNotKnown)
    case (.hops, false): .undefined(.notConnected)
    case (.hops, true): .defined((n - 1) * (n - 2) / (2 * n - 3))
    }
  }
}

extension Betweenness: CentralisableMeasure {
  /// What a star's betweenness differs by.
  public func largestSpread(nodeCount: Int, isConnected: Bool) -> NetworkValue.Outcome {
    let n = Double(nodeCount)
    guard ends == .leftOut, cutOff == nil else {
      return .undefined("the most is not known with ends or a cut-off")
    }
    return switch (length, scale) {
    case (.inverseStrength, _): .undefined(.largestNotKnown)
    case (.hops, .pairs): .defined((n - 1) * (n - 1) * (n - 2) / 2)
    case (.hops, .share): .defined(n - 1)
    }
  }
}

extension Eigenvector: CentralisableMeasure {
  /// What the scores of a single tie among isolates differ by.
  ///
  /// With λ the largest eigenvalue, *d* the length of the vector of a node's ties and *x* its score:
  /// λ x is at most d √(1 − x²), and λ is at least d, that of a star; so x is at most √½. The partners
  /// of the highest score have at least as much together. So the sum of differences is at most
  /// (n − 2) x, and a single tie attains (n − 2) √½.
  public func largestSpread(nodeCount: Int, isConnected: Bool) -> NetworkValue.Outcome {
    .defined(Double(nodeCount - 2) * 0.5.squareRoot())
  }

  /// 1 for a single tie among isolates, 0 where all nodes score the same.
  public var extremes: String {
    "1 for a single tie among isolates, 0 where all nodes score the same."
  }
}
