import CooperationRecords
import Foundation
import Graphviz
import Lettering

/// Where everybody stands in rings around one organisation.
struct RingLayout {
  private let members: [NeighbourhoodPicture.Member]
  private let drawn: [Int]
  private let size: Size
  /// Where the upper edge of the rings is.
  private let top: Double
  /// The direction of each who is drawn, in turns.
  private var turns: [Int: Double] = [:]

  init(_ members: [NeighbourhoodPicture.Member], drawn: [Int], size: Size, top: Double) {
    self.top = top
    self.members = members
    self.drawn = drawn
    self.size = size
    placeRings()
    placeOuter()
  }

  private var centre: Point { Point(x: size.width / 2, y: top + size.height / 2) }

  /// The place in `turn` on a ring, as a share of the way to the edge.
  private func point(_ turn: Double, _ share: Double) -> Point {
    let angle = turn * 2 * Double.pi
    return Point(
      x: centre.x + cos(angle) * share * (size.width / 2 - 8),
      y: centre.y + sin(angle) * share * (size.height / 2 - 8))
  }

  private static let shares = [0, 0.42, 0.72, 0.96]

  private func point(of place: Int) -> Point {
    let ring = min(max(members[place].steps, 1), 3)
    // Those in the second ring stand in two rows, as far apart as their marks are wide.
    let row = ring == 2 ? (place.isMultiple(of: 2) ? 0.02 : -0.02) : 0
    return point(turns[place] ?? 0, Self.shares[ring] + row)
  }

  /// Each partner has a sector that grows with its followers, who stand in it.
  private mutating func placeRings() {
    let partners = drawn.filter { members[$0].steps == 1 }
    let isPartner = Set(partners)
    var followers: [Int: [Int]] = [:]
    for place in drawn where members[place].steps == 2 {
      if let first = members[place].through.first(where: isPartner.contains) {
        followers[first, default: []].append(place)
      }
    }
    let least = leastWidth(
      lonely: partners.count { followers[$0] == nil }, followers: drawn.count - partners.count,
      partners: partners.count)
    let total = partners.reduce(0.0) { $0 + max(least, Double(followers[$1]?.count ?? 0)) }
    var start = 0.0
    for partner in partners {
      let own = followers[partner] ?? []
      let width = max(least, Double(own.count)) / total
      turns[partner] = start + width / 2
      for (number, follower) in own.enumerated() {
        turns[follower] = start + width * (Double(number) + 0.5) / Double(own.count)
      }
      start += width
    }
  }

  /// How wide the sector of a partner is at least, where each follower takes 1: room for its name, and
  /// where the ring is long enough for those without followers, for its mark.
  private func leastWidth(lonely: Int, followers: Int, partners: Int) -> Double {
    let forNames = Double(partners + followers) / Double(max(1, 2 * partners))
    // Marks stand closest where the ellipse bends most.
    let length = 2 * Double.pi * Self.shares[1] * (min(size.width, size.height) / 2 - 8)
    let share = Self.markRoom / max(length, 1)
    let free = 1 - share * Double(lonely)
    guard free > 0.25 else { return max(forNames, 4 * share * Double(followers)) }
    return max(forNames, share * Double(followers) / free)
  }

  /// How much of the ring the mark of a partner takes.
  private static let markRoom = 10.0

  /// Those further away stand evenly on the outermost ring.
  private mutating func placeOuter() {
    let outer = drawn.filter { turns[$0] == nil }
    for (number, place) in outer.enumerated() {
      turns[place] = (Double(number) + 0.5) / Double(outer.count)
    }
  }

  /// Draws everybody with their lines and names, and `dots` grey dots outside.
  mutating func draw(
    into scene: inout Scene, _ content: NeighbourhoodPicture.Content, dots: Int
  ) {
    drawDots(dots, into: &scene)
    let middle = scene.addMark(
      of: KindGroup(content.kind), centre: centre, diameter: 15,
      tooltip: content.about.map { _ in MapSubject.bounded(ShortName.cleaned(content.name)) },
      id: content.about == nil ? nil : "ego", summary: content.about)
    var numbers: [Int: Int] = [:]
    for place in drawn {
      let member = members[place]
      let diameter = Self.diameter(of: member)
      if member.rank != nil { scene.addRing(centre: point(of: place), diameter: diameter) }
      numbers[place] = scene.addMark(
        of: KindGroup(member.kind), centre: point(of: place), diameter: diameter,
        tooltip: member.about.map { _ in MapSubject.bounded(ShortName.cleaned(member.name)) },
        id: member.about == nil ? nil : .numbered("m", place), summary: member.about)
    }
    drawLines(into: &scene, from: middle, numbers)
    drawNames(into: &scene, name: content.name)
  }

  private static func diameter(of member: NeighbourhoodPicture.Member) -> Double {
    member.rank != nil ? 9 : member.steps == 1 ? 9 : 5.5
  }

  /// Grey dots on the outermost ring, for those of whom nothing else is shown.
  private func drawDots(_ count: Int, into scene: inout Scene) {
    for number in 0..<count {
      let place = point(Double(number) / Double(count), number % 2 == 0 ? 0.92 : 1)
      scene.addDot(centre: place)
    }
  }

  private func drawLines(into scene: inout Scene, from middle: Int, _ numbers: [Int: Int]) {
    for place in drawn {
      guard let number = numbers[place] else { continue }
      if members[place].steps == 1 {
        scene.lines.append(
          Scene.Line(
            first: middle, second: number, stroke: Stroke(Palette.tie, width: 1)))
      }
      let near = members[place].steps == 2 ? members[place].through : []
      for (rank, partner) in near.compactMap({ numbers[$0] }).prefix(3).enumerated() {
        scene.lines.append(
          Scene.Line(
            first: partner, second: number,
            stroke: Stroke(
              rank == 0 ? Palette.tie : Palette.plateEdge, width: rank == 0 ? 0.6 : 0.3)))
      }
    }
  }

  private func drawNames(into scene: inout Scene, name: String) {
    let ranked = drawn.filter { members[$0].rank != nil }
      .sorted { (members[$0].rank ?? 0) < (members[$1].rank ?? 0) }
    let partners = drawn.filter { members[$0].steps == 1 && members[$0].rank == nil }.prefix(14)
    let shown = ranked + partners
    let labels = ShortName.labels(
      of: [ShortName.cleaned(name)]
        + shown.map { place in
          let name = ShortName.cleaned(members[place].name)
          return members[place].rank.map { "\($0) \(name)" } ?? name
        })
    let wishes = zip(labels, [nil] + shown.map(Optional.some)).map { label, place in
      LabelWish(
        label, fontSizes: place == nil ? [9] : [7.5],
        mark: place.map { (point(of: $0), Self.diameter(of: members[$0]) / 2 + 2) } ?? (centre, 8))
    }
    var obstacles = LabelObstacles(
      frame: Rectangle(
        lowerLeft: Point(x: 0, y: top), upperRight: Point(x: size.width, y: top + size.height)))
    obstacles.marks =
      [(centre, 8)] + drawn.map { (point(of: $0), Self.diameter(of: members[$0]) / 2) }
    obstacles.lines = scene.segments
    _ = scene.addNames(wishes, among: obstacles)
  }
}
