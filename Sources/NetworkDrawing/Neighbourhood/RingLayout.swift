import CooperationRecords
import Foundation
import Graphviz
import Lettering

/// Where everybody stands in rings around one organisation.
struct RingLayout {
  private let members: [NeighbourhoodPicture.Member]
  private let drawn: [Int]
  private let size: Size
  /// The direction of each who is drawn, in turns.
  private var turns: [Int: Double] = [:]

  init(_ members: [NeighbourhoodPicture.Member], drawn: [Int], size: Size) {
    self.members = members
    self.drawn = drawn
    self.size = size
    placeRings()
    placeOuter()
  }

  private var centre: Point { Point(x: size.width / 2, y: size.height / 2) }

  /// The place in `turn` on a ring, as a share of the way to the edge.
  private func point(_ turn: Double, _ share: Double) -> Point {
    let angle = turn * 2 * Double.pi
    return Point(
      x: centre.x + cos(angle) * share * (size.width / 2 - 8),
      y: centre.y + sin(angle) * share * (size.height / 2 - 8))
  }

  private static let shares = [0, 0.42, 0.72, 0.96]

  private func point(of place: Int) -> Point {
    point(turns[place] ?? 0, Self.shares[min(max(members[place].steps, 1), 3)])
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
    // Room for the names of partners that have few followers.
    let least = Double(drawn.count) / Double(max(1, 2 * partners.count))
    let total = partners.reduce(0.0) { $0 + least + Double(followers[$1]?.count ?? 0) }
    var start = 0.0
    for partner in partners {
      let own = followers[partner] ?? []
      let width = (least + Double(own.count)) / total
      turns[partner] = start + width / 2
      for (number, follower) in own.enumerated() {
        turns[follower] = start + width * (Double(number) + 0.5) / Double(own.count)
      }
      start += width
    }
  }

  /// Those further away stand evenly on the outermost ring.
  private mutating func placeOuter() {
    let outer = drawn.filter { turns[$0] == nil }
    for (number, place) in outer.enumerated() {
      turns[place] = (Double(number) + 0.5) / Double(outer.count)
    }
  }

  /// Draws everybody with their lines and names, and `dots` grey dots outside.
  mutating func draw(
    into scene: inout Scene, name: String, kind: OrganisationKind, dots: Int
  ) {
    drawDots(dots, into: &scene)
    let middle = scene.addMark(of: KindGroup(kind), centre: centre, diameter: 15)
    var numbers: [Int: Int] = [:]
    for place in drawn {
      let diameter = Self.diameter(of: members[place])
      if members[place].rank != nil {
        scene.addRing(centre: point(of: place), diameter: diameter)
      }
      numbers[place] = scene.addMark(
        of: KindGroup(members[place].kind), centre: point(of: place), diameter: diameter)
    }
    drawLines(into: &scene, from: middle, numbers)
    drawNames(into: &scene, name: name)
  }

  private static func diameter(of member: NeighbourhoodPicture.Member) -> Double {
    member.rank != nil ? 9 : member.steps == 1 ? 9 : 5.5
  }

  /// Grey dots on the outermost ring, for those of whom nothing else is shown.
  private func drawDots(_ count: Int, into scene: inout Scene) {
    for number in 0..<count {
      let place = point(Double(number) / Double(count), number % 2 == 0 ? 0.92 : 1)
      scene.figures.append(
        Scene.Figure(
          form: .ellipse(in: Rectangle(centre: place, size: Size(width: 2.6, height: 2.6))),
          fill: Colour(0xB0B0B0), outline: nil))
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
        lowerLeft: .zero, upperRight: Point(x: size.width, y: size.height)))
    obstacles.marks =
      [(centre, 8)] + drawn.map { (point(of: $0), Self.diameter(of: members[$0]) / 2) }
    obstacles.lines = scene.segments
    _ = scene.addNames(wishes, among: obstacles)
  }
}
