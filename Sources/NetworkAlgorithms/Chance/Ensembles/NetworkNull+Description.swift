public import NetworkCore

extension NetworkNull {
  /// What chance does.
  public var description: MeasureDescription {
    switch self {
    case .randomised(let randomisation): randomisation.description
    case .configuration(let model): Self.configurationDescription(model)
    case .permutedLabels(let attribute):
      MeasureDescription(
        name: "permuted-labels", title: "Permuted labels",
        definition: "The values of an attribute change places, every order equally likely; ties "
          + "stay as they are.",
        conventions: ["Nodes without a value stay without one."],
        parameters: [.init(name: "of", value: attribute)],
        citation: "Krackhardt & Stern 1988, doi:10.2307/2786835")
    case .sameKinds(let attribute, let kept): Self.kindsDescription(attribute, kept)
    case .sameTieCount:
      MeasureDescription(
        name: "same-tie-count", title: "Random network with as many ties",
        definition: "Every network of the same nodes with as many ties is equally likely.",
        conventions: ["Strengths are dealt out anew to the ties."],
        citation: "Anderson, Butts & Carley 1999, doi:10.1016/S0378-8733(99)00011-8")
    case .sameNodeCount:
      MeasureDescription(
        name: "same-node-count", title: "Random network with as many nodes",
        definition: "Every network of the same nodes is equally likely: each pair is tied with "
          + "probability 1/2.",
        conventions: ["Strengths are 1."],
        citation: "Anderson, Butts & Carley 1999, doi:10.1016/S0378-8733(99)00011-8")
    }
  }

  private static func configurationDescription(
    _ model: ConfigurationModel
  ) -> MeasureDescription {
    let strengths = "Strengths are dealt out anew to the ties."
    let (convention, parameters): (String, [MeasureDescription.Parameter]) =
      switch model {
      case .erased:
        (
          "Loops and parallel ties are left out, and with them some strengths by lot.",
          [.init(name: "spoilt", value: "erased")]
        )
      case .rejected(let attempts):
        (
          "A matching with loops or parallel ties is drawn anew.",
          [
            .init(name: "spoilt", value: "rejected"),
            .init(name: "attempts", value: "\(attempts)"),
          ]
        )
      }
    return MeasureDescription(
      name: "configuration-model", title: "Random network (configuration model)",
      definition: "All ties are cut in two, and the ends matched by lot.",
      conventions: [convention, strengths], parameters: parameters,
      citation: "Molloy & Reed 1995, doi:10.1002/rsa.3240060204")
  }

  private static func kindsDescription(
    _ attribute: String, _ kept: KindsKept
  ) -> MeasureDescription {
    let shared = [
      "Nodes without a value are a kind of their own.", "Strengths are dealt out anew to the ties.",
    ]
    return switch kept {
    case .tieCounts:
      MeasureDescription(
        name: "same-kinds", title: "Random network with the same kinds tied",
        definition:
          "Every network of the same nodes with as many ties within each kind, and between "
          + "each two kinds, is equally likely.",
        conventions: shared, parameters: [.init(name: "of", value: attribute)],
        citation: "Holland, Laskey & Leinhardt 1983, doi:10.1016/0378-8733(83)90021-7")
    case .degrees(let attempts):
      MeasureDescription(
        name: "same-kinds-switching", title: "Random network with the same ties to each kind",
        definition:
          "Pairs of ties between the same two kinds exchange an end each, unless that makes "
          + "a loop or a tie that is there already; every node keeps its number of ties to each "
          + "kind.",
        conventions: shared,
        parameters: [
          .init(name: "of", value: attribute),
          .init(name: "attempts-per-tie", value: "\(attempts)"),
        ],
        citation: "Fosdick et al. 2018, doi:10.1137/16M1087175")
    }
  }
}
