import NetworkCore

extension MeasureCatalogue {
  /// The divisions of nodes, and the measures of divisions.
  static let communities: [Entry] = [
    Entry { .partition(AttributeGroups(by: $0.text("by", default: "kind"))) },
    Entry { .partition($0.leiden()) },
    Entry {
      .partition(Louvain(resolution: $0.resolution(), ties: $0.communityTies(), seed: $0.seed()))
    },
    Entry { .partition(LabelPropagation(ties: $0.communityTies(), seed: $0.seed())) },
    Entry {
      .partition(Infomap(ties: $0.communityTies(), starts: $0.searchStarts(), seed: $0.seed()))
    },
    Entry { .partition($0.girvanNewman()) },
    Entry {
      .partition(
        Walktrap(
          steps: Int($0.wholeNumber("steps", in: 1...1000, default: 4)), ties: $0.communityTies()))
    },
    Entry { .network($0.modularity()) },
    Entry { .network($0.mapEquation()) },
    Entry { .partition($0.consensus()) },
    Entry { .network($0.stability()) },
    Entry { .network($0.agreement()) },
  ]
}

extension MeasureSettings {
  fileprivate mutating func leiden() -> Leiden {
    Leiden(
      resolution: resolution(), ties: communityTies(), starts: searchStarts(), seed: seed())
  }

  fileprivate mutating func girvanNewman() -> GirvanNewman {
    let groups = Int(wholeNumber("groups", in: 0...1_000_000_000, default: 0))
    return GirvanNewman(groups: groups == 0 ? nil : groups, ties: communityTies())
  }

  /// The modularity of a division, which is made with the same resolution and ties.
  fileprivate mutating func modularity() -> any NetworkMeasure {
    let name = word("of", default: NamedDivision.leiden)
    let settings = divisionSettings(areDrawn: name.isDrawn)
    func made(of division: some CommunityDetection) -> any NetworkMeasure {
      Modularity(of: division, resolution: settings.resolution, ties: settings.ties)
    }
    return made(of: settings.division(name))
  }

  /// The codelength of a division, which is made with the same ties.
  fileprivate mutating func mapEquation() -> any NetworkMeasure {
    let name = word("of", default: NamedDivision.infomap)
    let settings = divisionSettings(areDrawn: name.isDrawn)
    func made(of division: some CommunityDetection) -> any NetworkMeasure {
      MapEquation(of: division, ties: settings.ties)
    }
    return made(of: settings.division(name))
  }

  fileprivate mutating func consensus() -> any CommunityDetection {
    let name = word("of", default: DrawnDivision.leiden)
    let settings = divisionSettings()
    let runs = Int(wholeNumber("runs", in: 1...1000, default: 20))
    let threshold = number("threshold", in: 0..<1, default: 0.5)
    func made(of search: some SeededDetection) -> any CommunityDetection {
      Consensus(of: search, runs: runs, threshold: threshold)
    }
    return made(of: settings.drawn(name))
  }

  fileprivate mutating func stability() -> any NetworkMeasure {
    let name = word("of", default: DrawnDivision.leiden)
    let index = word("index", default: PartitionAgreement.adjustedRand)
    let settings = divisionSettings()
    let runs = Int(wholeNumber("runs", in: 2...1000, default: 20))
    func made(of search: some SeededDetection) -> any NetworkMeasure {
      CommunityStability(of: search, index: index, runs: runs)
    }
    return made(of: settings.drawn(name))
  }

  fileprivate mutating func agreement() -> any NetworkMeasure {
    let first = word("of", default: NamedDivision.leiden)
    let second = word("with", default: NamedDivision.groups)
    let index = word("index", default: PartitionAgreement.adjustedRand)
    let settings = divisionSettings(
      areDrawn: first.isDrawn || second.isDrawn)
    func made(
      of first: some CommunityDetection, with second: some CommunityDetection
    ) -> any NetworkMeasure {
      Agreement(of: first, with: second, index: index)
    }
    return made(of: settings.division(first), with: settings.division(second))
  }
}
