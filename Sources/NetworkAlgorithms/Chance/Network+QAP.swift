public import NetworkCore

extension Network {
  /// How much the ties go with another number for the same pairs of nodes, and whether that is
  /// more than chance.
  ///
  /// ## Definition
  ///
  /// With a(i,j) the ties and b(i,j) the other numbers, it is Pearson's correlation of a and b
  /// over all unordered pairs of different nodes. Chance is that the nodes of b change places:
  /// each permutation π gives the correlation of a(i,j) with b(π(i),π(j)), which keeps both
  /// networks whole (quadratic assignment procedure).
  ///
  /// ## Conventions
  ///
  /// - Ties have no direction; a pair counts once. Pairs without a tie count as 0.
  /// - Ties are 1 with `.present`, and their strengths with `.strength`.
  /// - Nodes are matched by name, whatever their order. Isolates are nodes like others.
  /// - Nodes without a value in an attribute are left out, with their ties.
  /// - p = (b + 1) / (R + 1), upper, lower and two-sided; see ``ChanceTest``. Permutations whose
  ///   correlation equals the observed one count on both sides.
  /// - Where all ties, or all other numbers, are the same, as with fewer than three nodes, it is
  ///   undefined.
  /// - Permutation *k* depends on `seed` and *k* alone.
  ///
  /// ## Example
  ///
  ///     let result = try marriages.qapCorrelation(
  ///       with: .ties(of: business), permutations: 9_999, seed: 1)
  ///     result.correlation      // 0.372
  ///     result.test?.upperP     // 0.001
  ///
  /// - Complexity: O(*n* + *m*) per permutation, with *m* the ties of both networks, and 12 bytes
  ///   per node and lane.
  ///
  /// ## Reference
  ///
  /// > D. Krackhardt. "Predicting with networks: nonparametric multiple regression analysis of
  /// > dyadic data." *Social Networks* 10(4), 1988, 359–381. doi:10.1016/0378-8733(88)90004-4
  ///
  /// - Parameters:
  ///   - variable: The other number for each pair.
  ///   - ties: How the ties of this network are read.
  ///   - permutations: How many orders of the nodes are drawn.
  ///   - seed: The number from which all chance follows.
  ///   - run: The hand on the computation.
  /// - Throws: `CorrelationError`; `CancellationError` if `run` is cancelled.
  /// - Returns: The correlation and its test, or why there is none.
  public func qapCorrelation(
    with variable: PairVariable<Node>, ties: TieReading = .present, permutations: Int, seed: Seed,
    run: RunControl = RunControl()
  ) throws -> QAPCorrelation {
    precondition(permutations >= 0, "no negative number of permutations")
    let (graph, values, start) = try compared(with: variable, ties: ties, run: run)
    let products = PermutedProducts(graph, values)
    let workspace = PermutationWorkspace(start)
    return QAPCorrelation(
      measure: .qap(with: variable.name, ties: ties, permutations: permutations, seed: seed),
      context: context, nodeCount: graph.nodeCount,
      outcome: try products.outcome(
        from: workspace, permutations: permutations, seed: seed, run: run))
  }

  /// The ties, the other numbers, and which of the nodes of these is which of the network.
  private func compared(
    with variable: PairVariable<Node>, ties: TieReading, run: RunControl
  ) throws -> (CompressedGraph, PairValues, [Int32]) {
    let graph = try graph(run: run).read(as: ties)
    switch variable {
    case .ties(let other, let reading):
      let places = try places(in: other)
      return (graph, .ties(try other.graph(run: run).read(as: reading)), places)
    case .sameText(let name):
      guard let words = attributes.text(name) else { throw CorrelationError.noSuchText(name) }
      let known = words.indices.filter { words[$0] != nil }
      var codes: [String: Int32] = [:]
      let values = known.map { place in
        let word = words[place] ?? ""
        let code = codes[word] ?? Int32(codes.count)
        codes[word] = code
        return code
      }
      return (graph.induced(by: known), .same(values), Array(0..<Int32(known.count)))
    case .distance(let name):
      guard case .number(let numbers) = attributes[name] else {
        throw CorrelationError.noSuchNumber(name)
      }
      let known = numbers.indices.filter { numbers[$0]?.isFinite == true }
      return (
        graph.induced(by: known), .distances(known.compactMap { numbers[$0] }),
        Array(0..<Int32(known.count))
      )
    }
  }

  /// Where the nodes of this network stand in `other`.
  ///
  /// - Throws: `CorrelationError.nodeInOneNetwork`.
  func places(in other: Network) throws -> [Int32] {
    for node in other.nodes where nodes.position(of: node) == nil {
      throw CorrelationError.nodeInOneNetwork("\(node)")
    }
    return try nodes.map { node in
      guard let position = other.nodes.position(of: node) else {
        throw CorrelationError.nodeInOneNetwork("\(node)")
      }
      return Int32(position)
    }
  }
}

extension PermutedProducts {
  fileprivate func outcome(
    from start: PermutationWorkspace, permutations: Int, seed: Seed, run: RunControl
  ) throws -> QAPCorrelation.Outcome {
    let constant = isConstant
    guard !constant.ties, !constant.values else {
      try run.check()
      run.advance(by: 1)
      return .undefined(constant.ties ? .allPairsTiedAlike : .allPairsOfOneValue)
    }
    var workspace = start
    let observed = try correlation(&workspace, run: run)
    let drawn = try mapReplicates(0..<permutations, run: run) {
      start
    } _: { replicate, workspace in
      workspace.shuffle(by: seed.stream(replicate))
      return try correlation(&workspace, run: run)
    }
    return .defined(ChanceTest(observed: observed, drawn: drawn))
  }
}

extension MeasureDescription {
  fileprivate static func qap(
    with other: String, ties: TieReading, permutations: Int, seed: Seed
  ) -> MeasureDescription {
    MeasureDescription(
      name: "qap-correlation", title: "QAP correlation with \(other)",
      definition:
        "Pearson's correlation over the pairs of nodes, beside the correlations after the "
        + "nodes of one side have changed places.",
      conventions: [
        ties.convention, "A pair counts once.",
        "p = (b + 1) / (R + 1); two-sided, twice the smaller one.",
      ],
      parameters: [
        .ties(ties), .init(name: "with", value: other),
        .init(name: "permutations", value: "\(permutations)"),
        .init(name: "seed", value: "\(seed)"),
      ],
      citation: "Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4")
  }
}
