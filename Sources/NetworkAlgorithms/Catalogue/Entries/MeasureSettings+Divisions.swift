import NetworkCore

/// The divisions that other measures can be asked about by name.
enum NamedDivision: String, CaseIterable {
  case leiden
  case louvain
  case labelPropagation = "label-propagation"
  case infomap
  case girvanNewman = "girvan-newman"
  case walktrap
  case component
  case groups

  /// Whether it follows from a seed.
  var isDrawn: Bool {
    switch self {
    case .leiden, .louvain, .labelPropagation, .infomap: true
    case .girvanNewman, .walktrap, .component, .groups: false
    }
  }
}

/// Those of them that follow from a seed.
enum DrawnDivision: String, CaseIterable {
  case leiden
  case louvain
  case labelPropagation = "label-propagation"
  case infomap
}

/// What divisions by name are made with.
struct DivisionSettings {
  var attribute: String
  var resolution: Double
  var ties: TieReading
  var starts: Int
  var seed: Seed

  /// The division called `name`; what it has no use for plays no part.
  func division(_ name: NamedDivision) -> any CommunityDetection {
    switch name {
    case .leiden: drawn(.leiden)
    case .louvain: drawn(.louvain)
    case .labelPropagation: drawn(.labelPropagation)
    case .infomap: drawn(.infomap)
    case .girvanNewman: GirvanNewman(ties: ties)
    case .walktrap: Walktrap(ties: ties)
    case .component: ConnectedComponents()
    case .groups: AttributeGroups(by: attribute)
    }
  }

  /// The division called `name`, which follows from the seed.
  func drawn(_ name: DrawnDivision) -> any SeededDetection {
    switch name {
    case .leiden: Leiden(resolution: resolution, ties: ties, starts: starts, seed: seed)
    case .louvain: Louvain(resolution: resolution, ties: ties, seed: seed)
    case .labelPropagation: LabelPropagation(ties: ties, seed: seed)
    case .infomap: Infomap(ties: ties, starts: starts, seed: seed)
    }
  }
}

extension MeasureSettings {
  /// The settings of a measure that asks for divisions by name, some of which may be drawn.
  mutating func divisionSettings(areDrawn: Bool) -> DivisionSettings {
    let attribute = text("by", default: "kind")
    let (resolution, ties) = (resolution(), communityTies())
    return DivisionSettings(
      attribute: attribute, resolution: resolution, ties: ties, starts: searchStarts(),
      seed: seed(isNeeded: areDrawn))
  }

  /// The settings of a measure that asks for divisions by name, all of which are drawn.
  mutating func divisionSettings() -> DivisionSettings {
    let (resolution, ties) = (resolution(), communityTies())
    return DivisionSettings(
      attribute: "", resolution: resolution, ties: ties, starts: searchStarts(), seed: seed())
  }

  mutating func resolution() -> Double { number("resolution", in: 0..<1000, default: 1) }

  /// Communities are a matter of strength, whatever holds for other measures.
  mutating func communityTies() -> TieReading { word("ties", default: .strength) }

  mutating func searchStarts() -> Int { Int(wholeNumber("starts", in: 1...1000, default: 4)) }
}
