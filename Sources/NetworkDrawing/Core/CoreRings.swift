/// Who stands in which ring: the innermost core, and around it those of ever lower coreness.
struct CoreRings {
  /// One ring; the first is the core.
  struct Ring {
    /// The lowest coreness of those who stand in it.
    let least: Int
    /// The highest.
    let most: Int
    /// Who stands in it, ascending.
    let organisations: [Int]
  }

  /// The rings, from the inside out.
  let rings: [Ring]
  /// Those of coreness 0, who have no partner.
  let alone: [Int]

  /// More rings around the core cannot be told apart.
  static let mostOuterRings = 4

  /// Sorts organisations by their `coreness`; where there are too many levels for a ring each, neighbouring
  /// levels share one, so that the rings hold about as many.
  init(_ coreness: [Int]) {
    alone = coreness.indices.filter { coreness[$0] <= 0 }
    let levels = Set(coreness.filter { $0 > 0 }).sorted(by: >)
    func members(_ levels: some Collection<Int>) -> [Int] {
      let levels = Set(levels)
      return coreness.indices.filter { levels.contains(coreness[$0]) }
    }
    var bands = levels.prefix(1).map { [$0] }
    let outer = levels.dropFirst()
    let total = members(outer).count
    var inBand = 0
    for level in outer {
      let count = members([level]).count
      let isFull = inBand * Self.mostOuterRings >= total || outer.count <= Self.mostOuterRings
      if bands.count == 1 || (isFull && bands.count <= Self.mostOuterRings) {
        bands.append([])
        inBand = 0
      }
      bands[bands.count - 1].append(level)
      inBand += count
    }
    rings = bands.map { band in
      Ring(least: band.min() ?? 0, most: band.max() ?? 0, organisations: members(band))
    }
  }
}
