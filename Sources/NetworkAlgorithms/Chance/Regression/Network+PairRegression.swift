public import NetworkCore

extension Network {
  /// How the ties go with several other numbers for each pair of nodes at once (MRQAP).
  ///
  /// ## Definition
  ///
  /// Least squares over all unordered pairs of different nodes:
  ///
  ///     a(i,j) = β₀ + β₁ x₁(i,j) + … + βₚ xₚ(i,j) + e(i,j)
  ///
  /// Each number is tested by itself (double semi-partialling): what the other numbers do not explain
  /// of xₖ, as a matrix, has its nodes change places, and stands for xₖ in the model beside the others.
  /// The observed t = βₖ / its standard error is set beside those that the permutations give.
  ///
  /// ## Conventions
  ///
  /// - Ties have no direction; a pair counts once. Pairs without a tie count as 0.
  /// - Ties are 1 with `.present`, and their strengths with `.strength`.
  /// - Nodes are matched by name. Nodes without a value in one of the attributes are left out of all
  ///   numbers.
  /// - t, not β, is compared, since only its distribution under permutations does not depend on
  ///   how the numbers go together. Its own p from Student's distribution is not told: pairs that
  ///   share a node are not independent.
  /// - p = (b + 1) / (R + 1), upper, lower and two-sided; see `ChanceTest`. (sna divides b by R.)
  /// - Permutation *k* depends on `seed` and *k* alone, and is the same for all numbers.
  /// - Where one number is a sum of others, where the ties are all the same or the sum explains them
  ///   wholly, and where there are no more pairs than unknowns, it is undefined.
  ///
  /// - Complexity: O((*p* + *R*) *p*² *n*²) for *p* numbers and *n* nodes, which are
  ///   ``mostRegressionNodes`` at most; 8 (3 *p* + 4) bytes for a pair, and 8 for each worker.
  ///
  /// ## Reference
  ///
  /// > D. Dekker, D. Krackhardt, T. A. B. Snijders. "Sensitivity of MRQAP tests to collinearity and
  /// > autocorrelation conditions." *Psychometrika* 72(4), 2007, 563–581.
  /// > doi:10.1007/s11336-007-9016-1
  ///
  /// - Parameters:
  ///   - variables: The other numbers for each pair.
  ///   - ties: How the ties of this network are read.
  ///   - permutations: How many orders of the nodes are drawn.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the computation.
  /// - Throws: `CorrelationError`; `CancellationError` if `run` is cancelled.
  /// - Returns: The model and its tests, or why there is none.
  public func pairRegression(
    on variables: [PairVariable<Node>], ties: TieReading = .present, permutations: Int, seed: Seed,
    run: RunControl = RunControl()
  ) throws -> PairRegression {
    precondition(permutations >= 0, "no negative number of permutations")
    let known = try nodesWithValues(of: variables)
    guard known.count <= Self.mostRegressionNodes else {
      throw CorrelationError.tooManyNodes(limit: Self.mostRegressionNodes)
    }
    let columns = try variables.map { try column($0, among: known, run: run) }
    let response = PairColumn(
      try graph(run: run).read(as: ties), places: known, nodeCount: known.count)
    return PairRegression(
      measure: .pairRegression(
        on: variables.map(\.name), ties: ties, permutations: permutations, seed: seed),
      context: context, nodeCount: known.count,
      outcome: try PairLeastSquares.outcome(
        response, on: columns, names: variables.map(\.name), permutations: permutations,
        seed: seed, run: run))
  }

  /// The most nodes of a regression, whose columns have a number for each pair.
  public static var mostRegressionNodes: Int { 3_000 }

  /// The positions of the nodes that have a value in all attributes.
  private func nodesWithValues(of variables: [PairVariable<Node>]) throws -> [Int] {
    var isKnown = [Bool](repeating: true, count: nodes.count)
    for variable in variables {
      switch variable {
      case .ties(let other, _): _ = try places(in: other)
      case .sameText(let name):
        guard let words = attributes.text(name) else { throw CorrelationError.noSuchText(name) }
        for place in words.indices where words[place] == nil { isKnown[place] = false }
      case .distance(let name):
        guard case .number(let numbers) = attributes[name] else {
          throw CorrelationError.noSuchNumber(name)
        }
        for place in numbers.indices where numbers[place]?.isFinite != true {
          isKnown[place] = false
        }
      }
    }
    return nodes.indices.filter { isKnown[$0] }
  }

  /// The numbers of `variable` for the pairs of the nodes at `known`.
  private func column(
    _ variable: PairVariable<Node>, among known: [Int], run: RunControl
  ) throws -> PairColumn {
    switch variable {
    case .ties(let other, let reading):
      let places = try places(in: other)
      return PairColumn(
        try other.graph(run: run).read(as: reading), places: known.map { Int(places[$0]) },
        nodeCount: known.count)
    case .sameText(let name):
      let codes = KindCodes(attributes.text(name) ?? []).codes
      return PairColumn(nodeCount: known.count) { codes[known[$0]] == codes[known[$1]] ? 1 : 0 }
    case .distance(let name):
      guard case .number(let numbers) = attributes[name] else {
        throw CorrelationError.noSuchNumber(name)
      }
      let values = known.map { numbers[$0] ?? 0 }
      return PairColumn(nodeCount: known.count) { abs(values[$0] - values[$1]) }
    }
  }
}

extension MeasureDescription {
  fileprivate static func pairRegression(
    on others: [String], ties: TieReading, permutations: Int, seed: Seed
  ) -> MeasureDescription {
    MeasureDescription(
      name: "pair-regression", title: "Regression of ties (MRQAP)",
      definition:
        "Least squares of the ties on other numbers for each pair of nodes; each number is tested "
        + "by letting the nodes of what the others do not explain of it change places.",
      conventions: [
        ties.convention, "A pair counts once.",
        "The t of a coefficient is compared (double semi-partialling).",
        "p = (b + 1) / (R + 1); two-sided, twice the smaller one.",
      ],
      parameters: [
        .ties(ties), .init(name: "on", value: others.joined(separator: " + ")),
        .init(name: "permutations", value: "\(permutations)"),
        .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Dekker, Krackhardt & Snijders 2007, doi:10.1007/s11336-007-9016-1")
  }
}
