import Kopa

/// A measure with the title of its column: the measure as the user spelt it.
struct MeasureColumn {
  var title: String
  var measure: CataloguedMeasure
}

/// A measure was asked of something that it does not measure.
struct WrongSubjectError: StatusCarrying {
  let exitStatus = ExitStatus.misuse
  var measure: String
  var subject: MeasureSubject

  var description: String {
    switch subject {
    case .network: "\(measure) measures the whole network; ask for it with --of network."
    case .ties: "\(measure) measures ties; ask for it with --of ties."
    case .nodes, .modes:
      "\(measure) measures organisations or activities; ask for it with --of organisations."
    }
  }

  var latvian: String {
    switch subject {
    case .network: "\(measure) mēra visu tīklu; prasiet to ar --of network."
    case .ties: "\(measure) mēra saites; prasiet to ar --of ties."
    case .nodes, .modes:
      "\(measure) mēra organizācijas vai aktivitātes; prasiet to ar --of organisations."
    }
  }
}

/// What is measured, of whom, and how the network is made.
struct Measurement {
  var columns: [MeasureColumn]
  var subject: MeasureCommand.Subject
  var plan: NetworkPlan
  var run: RunControl
  /// The smallest number of organisations of which a network may be measured.
  var minimumCell: MinimumCell?

  /// Whose score it is under each measure: one name, those of a tie's two ends, or none.
  struct Line {
    var names: [String]
    var outcomes: [NetworkValue.Outcome]
  }

  /// The lines for `records`, and how the network came about.
  func lines(
    for records: CooperationRecords
  ) throws -> (lines: [Line], context: NetworkContext) {
    switch subject {
    case .organisations:
      let twoMode = try records.twoModeNetwork(by: plan)
      let network = try records.network(projecting: twoMode, by: plan)
      let scores = try columns.map { column in
        try outcomes(column, nodes: network) { try twoMode.scores($0, run: run).actors }
      }
      return (
        assemble(network.nodes.map { [records.label(of: $0)] }, scores), network.context
      )
    case .activities:
      let twoMode = try records.twoModeNetwork(by: plan)
      let network = try records.activityNetwork(by: plan)
      let scores = try columns.map { column in
        try outcomes(column, nodes: network) { try twoMode.scores($0, run: run).events }
      }
      return (assemble(network.nodes.map { [$0.rawValue] }, scores), network.context)
    case .ties:
      let network = try records.network(by: plan)
      let scores = try columns.map { try outcomes($0, tiesOf: network) }
      let labels = network.nodes.map { records.label(of: $0) }
      let names = network.allTies().map { tie in
        [tie.first, tie.second].map { network.nodes.position(of: $0).map { labels[$0] } ?? "" }
      }
      return (assemble(names, scores), network.context)
    case .network:
      let network = try records.network(by: plan)
      return ([try line(for: network)], network.context)
    }
  }

  /// The lines for a network that has no records behind it; its nodes are called by their
  /// attribute `name`, if they have one.
  func lines(for network: Network<String>) throws -> [Line] {
    let labels = network.attributes.text("name")
    let names = network.nodes.enumerated().map { place, node in
      labels?[place].flatMap { $0.isEmpty ? nil : $0 } ?? node
    }
    switch subject {
    case .network: return [try line(for: network)]
    case .ties:
      let ends = network.allTies().map { tie in
        [tie.first, tie.second].map { network.nodes.position(of: $0).map { names[$0] } ?? "" }
      }
      return assemble(ends, try columns.map { try outcomes($0, tiesOf: network) })
    case .organisations, .activities:
      let scores = try columns.map { column in
        try outcomes(column, nodes: network) { _ in
          throw NetworkAloneError(input: nil, option: column.title)
        }
      }
      return assemble(names.map { [$0] }, scores)
    }
  }

  /// The line for the whole of `network`.
  private func line<Node>(for network: Network<Node>) throws -> Line {
    Line(
      names: [],
      outcomes: try columns.map { column in
        guard case .network(let measure) = column.measure else {
          throw WrongSubjectError(measure: column.title, subject: column.measure.subject)
        }
        try run.begin(column.title)
        return try measure.value(of: network, run: run).outcome
      })
  }

  private func outcomes<Node>(
    _ column: MeasureColumn, nodes network: Network<Node>,
    modes: (any TwoModeMeasure) throws -> NodeScores<Node>
  ) throws -> [NetworkValue.Outcome] {
    let nodes = network.nodes
    try run.begin(column.title)
    switch column.measure {
    case .nodes(let measure): return outcomes(try measure.scores(in: network, run: run))
    case .modes(let measure): return outcomes(try modes(measure))
    case .partition(let detection):
      let groups = try detection.communities(in: network, run: run)
      return nodes.map { node in .defined(Double((groups[node] ?? 0) + 1)) }
    case .marks(let marking):
      let marks = try marking.marks(in: network, run: run)
      return nodes.map { node in .defined(marks.contains(node) ? 1 : 0) }
    case .ties, .tieMarks, .network:
      throw WrongSubjectError(measure: column.title, subject: column.measure.subject)
    }
  }

  /// The outcomes of each tie, in the order of `allTies()`.
  private func outcomes<Node>(
    _ column: MeasureColumn, tiesOf network: Network<Node>
  ) throws -> [NetworkValue.Outcome] {
    try run.begin(column.title)
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
    case .nodes, .modes, .partition, .marks, .network:
      throw WrongSubjectError(measure: column.title, subject: column.measure.subject)
    }
  }

  private func outcomes<Node>(_ scores: NodeScores<Node>) -> [NetworkValue.Outcome] {
    let reason = scores.undefinedReason ?? .unsaid
    return scores.nodes.map { scores[$0].map { .defined($0) } ?? .undefined(reason) }
  }

  private func assemble(_ names: [[String]], _ scores: [[NetworkValue.Outcome]]) -> [Line] {
    names.enumerated().map { place, names in
      Line(names: names, outcomes: scores.map { $0[place] })
    }
  }
}
