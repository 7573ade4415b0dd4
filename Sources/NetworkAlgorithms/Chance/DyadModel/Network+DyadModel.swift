public import NetworkCore
import RealModule

extension Network {
  /// The odds of ties as a product of what terms add, each pair by itself: a dyad-independent
  /// exponential random graph model (ERGM), fitted exactly; see ``DyadModel``.
  ///
  ///     let model = try network.dyadModel([.edges, .sameText("kind"), .distance("size")])
  ///
  /// - Parameters:
  ///   - terms: What the odds depend on.
  ///   - run: The hand on the computation.
  /// - Throws: `CorrelationError`; `MeasureError.didNotConverge`; `CancellationError` if `run` is
  ///   cancelled.
  /// - Returns: The model, or why there is none.
  /// - Complexity: O(*t* *k*² *n*²) for *t* steps, *k* coefficients and *n* nodes, which are
  ///   ``mostRegressionNodes`` at most; 8 *k* *n* bytes for each worker.
  public func dyadModel(
    _ terms: [DyadTerm<Node>], run: RunControl = RunControl()
  ) throws -> DyadModel {
    try run.check()
    let known = try nodesWithValues(of: terms)
    guard known.count <= Self.mostRegressionNodes else {
      throw CorrelationError.tooManyNodes(limit: Self.mostRegressionNodes)
    }
    let columns = try terms.flatMap { try pairColumns($0, among: known, run: run) }
    var isSilent = [Bool](repeating: false, count: nodes.count)
    for node in attributes.silent { isSilent[node] = true }
    let design = PairDesign(
      try graph(run: run).induced(by: known), isSilent: known.map { isSilent[$0] },
      columns: columns)
    let outcome = try outcome(of: design, run: run)
    run.advance(by: 1)
    return DyadModel(
      measure: .dyadModel(of: columns.map(\.name)), context: context, nodeCount: known.count,
      outcome: outcome)
  }

  private func outcome(of design: PairDesign, run: RunControl) throws -> DyadModel.Outcome {
    guard design.nodeCount > 1 else { return .undefined(.fewerThanTwoNodes) }
    guard !design.columns.isEmpty else { return .undefined("there are no terms") }
    switch try LogisticFit.outcome(of: design, run: run) {
    case .allAlike: return .undefined(.allPairsTiedAlike)
    case .dependent: return .undefined("one of the numbers follows from the others")
    case .separated(let places): return .separated(places.map { design.names[$0] })
    case .found(let estimates, let errors, let logLikelihood, let pairs):
      let coefficients = design.names.indices.map { place in
        DyadModel.Coefficient(
          name: design.names[place], estimate: estimates[place], standardError: errors[place],
          p: Double.erfc(abs(estimates[place] / errors[place]) / 2.0.squareRoot()))
      }
      return .defined(
        DyadModel.Fit(
          coefficients: coefficients, logLikelihood: logLikelihood, pairCount: pairs,
          logOfCount: .log(Double(pairs))))
    }
  }

  /// The positions of the nodes that have a value in all attributes.
  private func nodesWithValues(of terms: [DyadTerm<Node>]) throws -> [Int] {
    var isKnown = [Bool](repeating: true, count: nodes.count)
    for term in terms {
      switch term {
      case .edges: break
      case .ties(let other, _, _): _ = try places(in: other)
      case .sameText(let name), .sameTextEach(let name), .textPairs(let name),
        .textOfEnds(let name):
        let words = try words(name)
        for place in words.indices where words[place] == nil { isKnown[place] = false }
      case .sum(let name), .distance(let name):
        let numbers = try numbers(name)
        for place in numbers.indices where numbers[place]?.isFinite != true {
          isKnown[place] = false
        }
      }
    }
    return nodes.indices.filter { isKnown[$0] }
  }

  private func words(_ name: String) throws(CorrelationError) -> [String?] {
    guard let words = attributes.text(name) else { throw .noSuchText(name) }
    return words
  }

  private func numbers(_ name: String) throws(CorrelationError) -> [Double?] {
    guard case .number(let numbers) = attributes[name] else { throw .noSuchNumber(name) }
    return numbers
  }

  /// The columns of a term, for the nodes at `known`.
  private func pairColumns(
    _ term: DyadTerm<Node>, among known: [Int], run: RunControl
  ) throws -> [(name: String, column: PairDesign.Column)] {
    switch term {
    case .edges: return [("edges", .one)]
    case .sameText(let name):
      return [("nodematch.\(name)", .same(try sorted(name, among: known).codes))]
    case .sameTextEach(let name):
      let (words, codes) = try sorted(name, among: known)
      return words.enumerated().map { place, word in
        ("nodematch.\(name).\(word)", .pair(codes, Int32(place), Int32(place)))
      }
    case .textPairs(let name):
      let (words, codes) = try sorted(name, among: known)
      return words.indices.flatMap { second in
        (0...second).map { first in
          (
            "mix.\(name).\(words[first]).\(words[second])",
            PairDesign.Column.pair(codes, Int32(first), Int32(second))
          )
        }
      }.dropFirst().map { ($0.0, $0.1) }
    case .textOfEnds(let name):
      let (words, codes) = try sorted(name, among: known)
      return words.enumerated().dropFirst().map { place, word in
        ("nodefactor.\(name).\(word)", .count(codes, Int32(place)))
      }
    case .sum(let name):
      let numbers = try numbers(name)
      return [("nodecov.\(name)", .sum(known.map { numbers[$0] ?? 0 }))]
    case .distance(let name):
      let numbers = try numbers(name)
      return [("absdiff.\(name)", .distance(known.map { numbers[$0] ?? 0 }))]
    case .ties(let other, let name, let reading):
      let places = try places(in: other)
      let graph = try other.graph(run: run).read(as: reading)
      return [("edgecov.\(name)", .ties(graph.reordered(known.map { Int(places[$0]) })))]
    }
  }

  /// The words of an attribute in alphabetical order, and the place of each node's among them.
  private func sorted(
    _ name: String, among known: [Int]
  ) throws -> (words: [String], codes: [Int32]) {
    let all = try words(name)
    let words = Set(known.compactMap { all[$0] }).sorted()
    let places = Dictionary(
      uniqueKeysWithValues: words.enumerated().map { ($1, Int32($0)) })
    return (words, known.map { all[$0].flatMap { places[$0] } ?? -1 })
  }
}

extension CompressedGraph {
  /// The ties among the nodes at `positions`, in that order.
  fileprivate func reordered(_ positions: [Int]) -> CompressedGraph {
    var places = [Int32](repeating: -1, count: nodeCount)
    for (place, position) in positions.enumerated() { places[position] = Int32(place) }
    return CompressedGraph(
      nodeCount: positions.count,
      edges: edges.compactMap { edge in
        let (first, second) = (places[Int(edge.first)], places[Int(edge.second)])
        guard first >= 0, second >= 0 else { return nil }
        return WeightedEdge(first, second, strength: edge.strength)
      })
  }
}

extension MeasureDescription {
  fileprivate static func dyadModel(of names: [String]) -> MeasureDescription {
    MeasureDescription(
      name: "dyad-model", title: "Odds of ties (dyad-independent ERGM)",
      definition:
        "Logistic regression of the ties on numbers for each pair of nodes: an exponential "
        + "random graph model in which pairs do not depend on each other, fitted exactly.",
      conventions: [
        "Ties are there or not; a pair counts once.",
        "Nodes without a value are left out, and pairs of two that did not answer.",
        "Errors are those of the information; z and p are Wald's.",
      ],
      parameters: [.init(name: "terms", value: names.joined(separator: " + "))],
      citation: "Wasserman & Pattison 1996, doi:10.1007/BF02294547")
  }
}
