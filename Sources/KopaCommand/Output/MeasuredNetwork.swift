import Kopa

/// A network in every form in which a measure may ask for it.
struct MeasuredNetwork<Node: Hashable & Sendable> {
  /// Without directions.
  let network: Network<Node>
  /// With the directions that the file has; without, each tie points both ways.
  var directed: DirectedNetwork<Node>?
  /// The scores under a measure of two modes.
  var modeScores: ((any TwoModeMeasure) throws -> NodeScores<Node>)?
  /// The value under a measure of a two-mode network.
  var twoModeValue: ((any TwoModeNetworkMeasure) throws -> NetworkValue)?
  /// The network that comparisons hold it against, the earlier one.
  var other: OtherNetwork = .unsaid

  private var withDirections: DirectedNetwork<Node> {
    directed ?? DirectedNetwork(bothWays: network)
  }

  /// The outcomes of each node under a measure.
  func nodeOutcomes(_ column: MeasureColumn, run: RunControl) throws -> [NetworkValue.Outcome] {
    switch column.measure {
    case .nodes(let measure):
      return outcomes(try measure.scores(in: network, run: run))
    case .directedNodes(let measure):
      return outcomes(try measure.scores(in: withDirections, run: run))
    case .modes(let measure):
      guard let modeScores else { throw NetworkAloneError(input: nil, option: column.title) }
      return outcomes(try modeScores(measure))
    case .partition(let detection):
      let groups = try detection.communities(in: network, run: run)
      return network.nodes.map { node in .defined(Double((groups[node] ?? 0) + 1)) }
    case .marks(let marking):
      let marks = try marking.marks(in: network, run: run)
      return network.nodes.map { node in .defined(marks.contains(node) ? 1 : 0) }
    case .ties, .tieMarks, .network, .twoModeNetwork, .directedNetwork, .comparison:
      throw WrongSubjectError(measure: column.title, subject: column.measure.subject)
    }
  }

  /// The outcomes of each tie under a measure, in the order of `allTies()`.
  func tieOutcomes(_ column: MeasureColumn, run: RunControl) throws -> [NetworkValue.Outcome] {
    switch column.measure {
    case .ties(let measure):
      let scores = try measure.scores(in: network, run: run)
      let reason = scores.undefinedReason ?? .unsaid
      return network.allTies().map { tie in
        scores[tie.first, tie.second].map { .defined($0) } ?? .undefined(reason)
      }
    case .tieMarks(let marking):
      var marked = try marking.marks(in: network, run: run).marked[...]
      return network.allTies().map { tie in
        guard let next = marked.first, (next.first, next.second) == (tie.first, tie.second) else {
          return .defined(0)
        }
        marked.removeFirst()
        return .defined(1)
      }
    case .nodes, .directedNodes, .modes, .partition, .marks, .network, .twoModeNetwork,
      .directedNetwork, .comparison:
      throw WrongSubjectError(measure: column.title, subject: column.measure.subject)
    }
  }

  /// The outcome of the network as a whole under a measure.
  func outcome(_ column: MeasureColumn, run: RunControl) throws -> NetworkValue.Outcome {
    switch column.measure {
    case .network(let measure): return try measure.value(of: network, run: run).outcome
    case .directedNetwork(let measure):
      return try measure.value(of: withDirections, run: run).outcome
    case .twoModeNetwork(let measure):
      guard let twoModeValue else { throw NetworkAloneError(input: nil, option: column.title) }
      return try twoModeValue(measure).outcome
    case .comparison(let comparison):
      switch other {
      case .unsaid: throw OtherNetworkMissingError(measure: column.title)
      case .missing: return .undefined(.noEarlierNetwork)
      case .network(let other):
        return try comparison.value(between: other, and: identified(network), run: run).outcome
      }
    case .nodes, .directedNodes, .modes, .partition, .marks, .ties, .tieMarks:
      throw WrongSubjectError(measure: column.title, subject: column.measure.subject)
    }
  }

  private func outcomes(_ scores: NodeScores<Node>) -> [NetworkValue.Outcome] {
    let reason = scores.undefinedReason ?? .unsaid
    return scores.nodes.map { scores[$0].map { .defined($0) } ?? .undefined(reason) }
  }
}

/// The other network of a comparison.
enum OtherNetwork {
  /// Nobody said which.
  case unsaid
  /// There is none, as before the first year.
  case missing
  /// A network whose nodes have the identifiers that they have in the file.
  case network(Network<String>)
}

/// `network` with nodes called by their identifiers in words, so that it can be held against one of
/// another file.
func identified<Node>(_ network: Network<Node>) throws -> Network<String> {
  if let network = network as? Network<String> { return network }
  var named = try Network(
    nodes: network.nodes.map { "\($0)" },
    ties: network.allTies().map { Tie("\($0.first)", "\($0.second)", strength: $0.strength) },
    context: network.context)
  for name in network.attributes.names {
    if let column = network.attributes[name] { try named.setAttribute(name, to: column) }
  }
  return named
}

/// A comparison was asked for, and nobody said with what.
struct OtherNetworkMissingError: StatusCarrying {
  let exitStatus = ExitStatus.misuse
  var measure: String

  var description: String {
    "\(measure) holds two networks against each other; say the other one with --with FILE or "
      + "--since WINDOW, or each year after the one before with --by year."
  }

  var latvian: String {
    "\(measure) salīdzina divus tīklus; norādiet otru ar --with FAILS vai --since LAIKS, vai katru "
      + "gadu pret iepriekšējo ar --by year."
  }
}
