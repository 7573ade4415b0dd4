import NetworkCore

extension MeasureCatalogue {
  /// The divisions of nodes, and the measures of divisions.
  static let communities: [Entry] = [
    Entry { .partition(AttributeGroups(by: $0.text("by", default: "kind"))) },
    Entry { .partition($0.leiden()) },
    Entry { .network($0.modularity()) },
  ]
}

/// The divisions of which the modularity can be asked for by name.
private enum DividedNetwork: String, CaseIterable {
  case leiden
  case component
  case groups
}

extension MeasureSettings {
  fileprivate mutating func leiden() -> Leiden {
    Leiden(
      resolution: resolution(), ties: communityTies(), starts: starts(), seed: seed())
  }

  /// The modularity of a division, which is made with the same resolution and ties.
  fileprivate mutating func modularity() -> any NetworkMeasure {
    let division = word("of", default: DividedNetwork.leiden)
    let attribute = text("by", default: "kind")
    let (resolution, ties) = (resolution(), communityTies())
    let (starts, seed) = (starts(), seed(isNeeded: division == .leiden))
    return switch division {
    case .leiden:
      Modularity(
        of: Leiden(resolution: resolution, ties: ties, starts: starts, seed: seed),
        resolution: resolution, ties: ties)
    case .component: Modularity(of: ConnectedComponents(), resolution: resolution, ties: ties)
    case .groups:
      Modularity(of: AttributeGroups(by: attribute), resolution: resolution, ties: ties)
    }
  }

  private mutating func resolution() -> Double { number("resolution", in: 0..<1000, default: 1) }

  /// Communities are a matter of strength, whatever holds for other measures.
  private mutating func communityTies() -> TieReading { word("ties", default: .strength) }

  private mutating func starts() -> Int { Int(wholeNumber("starts", in: 1...1000, default: 4)) }
}
