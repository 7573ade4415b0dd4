import NetworkCore
import RealModule

/// Among whom entrants chose, and whom, by the number of earlier ties.
struct EntrantChoices {
  /// How many incumbents have each number of earlier ties, and how many ties entrants have to them.
  private var incumbents: [Int] = []
  private var ties: [Int] = []

  init<Node>(earlier: Network<Node>, later: Network<Node>, run: RunControl) throws {
    var budget = LookBudget(run)
    let degrees = try earlier.partnerCounts(run: run)
    let graph = try later.graph(run: run)
    let places = later.nodes.map { earlier.nodes.position(of: $0) }
    for (node, place) in places.enumerated() {
      guard let place else { continue }
      try budget.spend(1 + graph.degree(node))
      let degree = Int(degrees[place])
      while incumbents.count <= degree {
        incumbents.append(0)
        ties.append(0)
      }
      incumbents[degree] += 1
      ties[degree] += graph.neighbours(node).count { places[Int($0)] == nil }
    }
  }

  /// The mean number of earlier ties of those who were chosen, over that of all.
  var ratio: NetworkValue.Outcome {
    guard ties.contains(where: { $0 > 0 }) else { return .undefined(.noEntrantTies) }
    guard let all = mean(weights: incumbents), all > 0, let chosen = mean(weights: ties) else {
      return .undefined(.noEarlierTies)
    }
    return .defined(chosen / all)
  }

  private func mean(weights: [Int]) -> Double? {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    return Double(weights.enumerated().reduce(0) { $0 + $1.offset * $1.element }) / Double(total)
  }

  /// The power at which the mean logarithm of the ties of those chosen is the expected one.
  ///
  /// The expected one grows with the power, so that halving an interval finds it.
  func exponent(run: RunControl) throws -> NetworkValue.Outcome {
    let known = incumbents.indices.dropFirst().filter { incumbents[$0] > 0 }
    let total = known.reduce(0) { $0 + ties[$1] }
    guard total > 0 else { return .undefined(.noEntrantTies) }
    guard let least = known.first, let most = known.last, least < most else {
      return .undefined(.allOfOneDegree)
    }
    guard ties[least] < total, ties[most] < total else { return .undefined(.choicesAtOneEnd) }
    let levels = known.map { (log: Double.log(Double($0)), count: Double(incumbents[$0])) }
    let chosen = known.reduce(0) { $0 + Double(ties[$1]) * .log(Double($1)) } / Double(total)
    let top = Double.log(Double(most))
    let isTooSmall = { (power: Double) -> Bool in
      var (weights, sum) = (0.0, 0.0)
      for level in levels {
        // At the larger end of both signs the power of the quotient is at most 1.
        let weight = level.count * .exp(power * (level.log - (power > 0 ? top : levels[0].log)))
        weights += weight
        sum += weight * level.log
      }
      return sum / weights < chosen
    }
    var (low, high) = (-1.0, 1.0)
    while isTooSmall(high), high < 1e9 { high *= 2 }
    while !isTooSmall(low), low > -1e9 { low *= 2 }
    for _ in 0..<200 {
      try run.check()
      let middle = low + (high - low) / 2
      if isTooSmall(middle) { low = middle } else { high = middle }
    }
    return .defined(low + (high - low) / 2)
  }
}
