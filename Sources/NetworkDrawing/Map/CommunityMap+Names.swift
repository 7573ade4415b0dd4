import Graphviz

extension CommunityMap {
  private static let labelSize = 7.5

  /// The names beside each disc, by its place among those drawn.
  mutating func drawNames(within frame: Rectangle) -> [[Int]] {
    var names = [[Int]](repeating: [], count: communities.drawn.count)
    guard style.namesShown, !communities.drawn.isEmpty else { return names }
    let shares = nameShares
    let chosen = zip(communities.drawn, shares).map { Array(leading($0).prefix($1)) }
    let labels = ShortName.labels(of: chosen.flatMap { $0 }.map { subject.names[$0] })
    var wishes: [LabelWish] = []
    var owners: [Int] = []
    var used = 0
    for (place, organisations) in chosen.enumerated() where !organisations.isEmpty {
      owners.append(place)
      wishes.append(
        LabelWish(
          names: labels[used..<used + organisations.count].map(\.line), fontSize: Self.labelSize,
          mark: (places[place], packings[place].radius + 3)))
      used += organisations.count
    }
    var obstacles = LabelObstacles(frame: frame)
    obstacles.marks = zip(places, packings).map { ($0, $1.radius + 3) }
    obstacles.lines = drawing.scene.segments
    obstacles.texts = drawing.scene.texts.map(\.box)
    for placed in drawing.scene.addNames(wishes, among: obstacles) {
      let place = owners[placed.wish]
      names[place] = Array(chosen[place].prefix(placed.form.lines.count))
      drawing.labelCount += placed.form.lines.count
    }
    return names
  }
}

extension CommunityMap {
  private static let mostNames = 3

  /// How many names stand beside each disc: one first, then more beside the largest.
  private var nameShares: [Int] {
    var shares = communities.drawn.map { _ in 0 }
    var left = style.mostLabels
    for _ in 0..<Self.mostNames {
      for (place, community) in communities.drawn.enumerated()
      where left > 0 && shares[place] < community.organisations.count {
        shares[place] += 1
        left -= 1
      }
    }
    return shares
  }
}
