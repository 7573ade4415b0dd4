import Kopa

/// A measure with the title of its column: the measure as the user spelt it.
struct MeasureColumn {
  var title: String
  var measure: CataloguedMeasure

  /// Whether it sees where ties point.
  var heedsDirections: Bool {
    switch measure {
    case .directedNodes, .directedNetwork: true
    default: false
    }
  }
}

/// A measure was asked of something that it does not measure.
struct WrongSubjectError: StatusCarrying {
  let exitStatus = ExitStatus.misuse
  var measure: String
  var subject: MeasureSubject

  var description: String {
    switch subject {
    case .network, .pairOfNetworks:
      "\(measure) measures the whole network; ask for it with --of network."
    case .ties: "\(measure) measures ties; ask for it with --of ties."
    case .nodes, .modes:
      "\(measure) measures organisations or activities; ask for it with --of organisations."
    }
  }

  var latvian: String {
    switch subject {
    case .network, .pairOfNetworks: "\(measure) mēra visu tīklu; prasiet to ar --of network."
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
  /// The network that comparisons hold the measured one against.
  var other = OtherNetwork.unsaid

  /// Whose score it is under each measure: one name, those of a tie's two ends, or none.
  struct Line {
    var names: [String]
    var outcomes: [NetworkValue.Outcome]
  }

  /// The lines for `records`, and how the network came about.
  func lines(
    for records: CooperationRecords
  ) throws -> (lines: [Line], context: NetworkContext) {
    let twoMode = try records.twoModeNetwork(by: plan)
    switch subject {
    case .activities:
      let network = try records.activityNetwork(by: plan)
      let measured = MeasuredNetwork(
        network: network, modeScores: { try twoMode.scores($0, run: run).events })
      return (
        try nodeLines(of: measured, called: network.nodes.map(\.rawValue)), network.context
      )
    case .organisations, .ties, .network:
      let network = try records.network(projecting: twoMode, by: plan)
      let measured = MeasuredNetwork(
        network: network, modeScores: { try twoMode.scores($0, run: run).actors },
        twoModeValue: { try $0.value(of: twoMode, run: run) }, other: other)
      return (
        try lines(of: measured, called: network.nodes.map { records.label(of: $0) }),
        network.context
      )
    }
  }

  /// The lines for a network that has no records behind it; its nodes are called by their
  /// attribute `name`, if they have one.
  func lines(
    for network: Network<String>, directed: DirectedNetwork<String>?
  ) throws -> [Line] {
    let labels = network.attributes.text("name")
    let names = network.nodes.enumerated().map { place, node in
      labels?[place].flatMap { $0.isEmpty ? nil : $0 } ?? node
    }
    return try lines(
      of: MeasuredNetwork(network: network, directed: directed, other: other), called: names)
  }

  /// Whether a network is held against the one before, because nobody said another.
  var comparesWithEarlier: Bool {
    guard case .unsaid = other else { return false }
    return columns.contains { $0.measure.subject == .pairOfNetworks }
  }

  /// The network of `records`, which that of a later year is held against.
  func earlierNetwork(of records: CooperationRecords) throws -> OtherNetwork {
    .network(try identified(try records.network(by: plan)))
  }

  private func lines<Node>(
    of measured: MeasuredNetwork<Node>, called names: [String]
  ) throws -> [Line] {
    switch subject {
    case .organisations, .activities:
      return try nodeLines(of: measured, called: names)
    case .ties:
      let nodes = measured.network.nodes
      let ends = measured.network.allTies().map { tie in
        [tie.first, tie.second].map { nodes.position(of: $0).map { names[$0] } ?? "" }
      }
      return assemble(
        ends, try outcomes { try measured.tieOutcomes($0, run: run) })
    case .network:
      return [Line(names: [], outcomes: try outcomes { try measured.outcome($0, run: run) })]
    }
  }

  private func nodeLines<Node>(
    of measured: MeasuredNetwork<Node>, called names: [String]
  ) throws -> [Line] {
    assemble(names.map { [$0] }, try outcomes { try measured.nodeOutcomes($0, run: run) })
  }

  /// What `measuring` gives for each column, told to whoever follows the run.
  private func outcomes<Outcome>(
    _ measuring: (MeasureColumn) throws -> Outcome
  ) throws -> [Outcome] {
    try columns.map { column in
      try run.begin(column.title)
      return try measuring(column)
    }
  }

  private func assemble(_ names: [[String]], _ scores: [[NetworkValue.Outcome]]) -> [Line] {
    names.enumerated().map { place, names in
      Line(names: names, outcomes: scores.map { $0[place] })
    }
  }
}
