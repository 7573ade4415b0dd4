import Graphviz
import Lettering

extension CommunityMap {
  private static let labelSize = 7.5

  /// The names beside each disc, by its place among those drawn.
  mutating func drawNames(within frame: Rectangle) -> [[Int]] {
    var names = [[Int]](repeating: [], count: communities.drawn.count)
    guard style.namesShown, !communities.drawn.isEmpty else { return names }
    let shares = nameShares
    let chosen = zip(communities.drawn, shares).map { Array(leading($0).prefix($1)) }
    let labels = ShortName.labels(of: chosen.flatMap { $0 }.map { subject.names[$0] })
    let hasHeadings = groups.kind == .countries || perMark > 1
    var wishes: [LabelWish] = []
    var owners: [Int] = []
    var used = 0
    for (place, organisations) in chosen.enumerated() where !organisations.isEmpty {
      owners.append(place)
      let heading = hasHeadings ? [heading(of: communities.drawn[place])] : []
      wishes.append(
        LabelWish(
          lines: heading + labels[used..<used + organisations.count].map(\.line),
          least: heading.count + (groups.kind == .countries ? 0 : 1), fontSize: Self.labelSize,
          mark: (places[place], packings[place].radius + 3)))
      used += organisations.count
    }
    var obstacles = LabelObstacles(frame: frame)
    obstacles.marks = zip(places, packings).map { ($0, $1.radius + 3) }
    obstacles.lines = drawing.scene.segments
    obstacles.texts = drawing.scene.texts.map(\.box)
    for placed in drawing.scene.addNames(wishes, among: obstacles) {
      let place = owners[placed.wish]
      names[place] = Array(
        chosen[place].prefix(placed.form.lines.count - (hasHeadings ? 1 : 0)))
      drawing.labelCount += names[place].count
    }
    return names
  }
}

extension CommunityMap {
  /// What a group is called, how large it is, and where many of its organisations sit.
  func heading(of community: CommunityPlan.Community) -> String {
    let size = style.words.organisations(community.organisations.count)
    if groups.kind == .countries { return "\(groups.names[community.number]): \(size)" }
    let countries = GroupContents(community.organisations, of: subject).countries
    guard let first = countries.first, 4 * first.organisations >= community.organisations.count
    else { return size }
    let percent = 100 * Double(first.organisations) / Double(community.organisations.count)
    return "\(size), \(Int(percent.rounded())) % \(first.country)"
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
