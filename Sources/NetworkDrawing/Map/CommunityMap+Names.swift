import Graphviz
import Lettering

extension CommunityMap {
  private static let labelSize = 7.5

  /// The names beside each disc, by its place among those drawn.
  mutating func drawNames(within frame: Rectangle) -> [[Int]] {
    var names = [[Int]](repeating: [], count: communities.drawn.count)
    guard !communities.drawn.isEmpty else { return names }
    let chosen = chosenNames
    let labels = ShortName.labels(of: chosen.flatMap { $0 }.map { subject.names[$0] })
    let headings = communities.drawn.map { hasHeadings ? wrapped(heading(of: $0)) : [] }
    var wishes: [LabelWish] = []
    var owners: [Int] = []
    var used = 0
    for (place, organisations) in chosen.enumerated() {
      let lines = headings[place] + labels[used..<used + organisations.count].map(\.line)
      used += organisations.count
      guard !lines.isEmpty else { continue }
      owners.append(place)
      wishes.append(
        LabelWish(
          lines: lines, headingCount: headings[place].count,
          least: headings[place].count + (groups.names.isEmpty ? 1 : 0),
          fontSize: Self.labelSize, mark: (places[place], packings[place].radius + 3)))
    }
    var obstacles = LabelObstacles(frame: frame)
    obstacles.marks = zip(places, packings).map { ($0, $1.radius + 3) }
    obstacles.lines = drawing.scene.segments
    obstacles.texts = drawing.scene.texts.map(\.box)
    for placed in drawing.scene.addNames(wishes, among: obstacles) {
      let place = owners[placed.wish]
      names[place] = Array(
        chosen[place].prefix(max(0, placed.form.lines.count - headings[place].count)))
      drawing.labelCount += names[place].count
    }
    return names
  }

  /// Whether something stands beside a disc that is no organisation's name.
  private var hasHeadings: Bool { !groups.names.isEmpty || perMark > 1 }
}

extension CommunityMap {
  private static let headingWidth = 190.0
  private static let mostHeadingLines = 2

  /// What a group is called, how large it is, and where many of its organisations sit: one line for
  /// a country, otherwise its name and then its size.
  func heading(of community: CommunityPlan.Community) -> [String] {
    let size = style.words.organisations(community.organisations.count)
    switch groups.kind {
    case .countries: return ["\(groups.names[community.number]): \(size)"]
    case .territories, .areas, .clusters:
      return [ShortName.cleaned(groups.names[community.number]), size]
    case .communities:
      let countries = GroupContents(community.organisations, of: subject).countries
      guard let first = countries.first,
        4 * first.organisations >= community.organisations.count
      else { return [size] }
      let percent = 100 * Double(first.organisations) / Double(community.organisations.count)
      return ["\(size), \(Int(percent.rounded())) % \(first.country)"]
    }
  }

  /// `heading` in lines that are narrow enough to stand beside a disc; a long name is cut.
  private func wrapped(_ heading: [String]) -> [String] {
    heading.flatMap { line in
      var lines = TextWrapping.lines(line, size: Self.labelSize, width: Self.headingWidth)
      guard lines.count > Self.mostHeadingLines else { return lines }
      lines = Array(lines.prefix(Self.mostHeadingLines))
      lines[Self.mostHeadingLines - 1] += "…"
      return lines
    }
  }
}

extension CommunityMap {
  private static let mostNames = 3

  /// Whose names stand beside each disc.
  private var chosenNames: [[Int]] {
    guard style.namesShown else { return communities.drawn.map { _ in [] } }
    switch style.labels {
    case .none: return communities.drawn.map { _ in [] }
    case .leading:
      return communities.drawn.map { community in
        Array(
          leading(community).filter { ranks[$0] < style.mostLeading }.prefix(Self.mostNames))
      }
    case .automatic, .all:
      return zip(communities.drawn, nameShares).map { Array(leading($0).prefix($1)) }
    }
  }

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
