import Foundation
import Graphviz

/// Where everybody stands in rings around the core.
struct CoreLayout {
  /// The place of each organisation, from the middle.
  let places: [Int: Point]
  /// The radius of the outer edge of each ring.
  let edges: [Double]

  private static let innermost = 24.0
  private static let betweenMarks = 2.2
  /// Room between two rings, where the edge with its number runs.
  private static let betweenRings = 15.0
  private static let sweeps = 8

  /// A ring of marks in rows, each row a circle.
  private struct Band {
    var order: [Int]
    let rows: [Double]
    var turns: [Int: Double] = [:]
  }

  /// - Parameters:
  ///   - rings: Who stands in which ring.
  ///   - start: The order from which the search for few crossings starts, such as by communities.
  ///   - partners: For each organisation, those with whom it has a line.
  ///   - diameters: How large each mark is.
  ///   - mostRadius: How far from the middle anything may be.
  init?(
    _ rings: CoreRings, start: [Int], partners: [[Int]], diameters: [Double], mostRadius: Double
  ) {
    let ranks = Dictionary(uniqueKeysWithValues: start.enumerated().map { ($1, $0) })
    var bands: [Band] = []
    var edges: [Double] = []
    var inner = 0.0
    for ring in rings.rings {
      let widths = ring.organisations.map { diameters[$0] + Self.betweenMarks }
      let widest = widths.max() ?? 0
      let all = widths.reduce(0, +) * 1.12
      var radius = bands.isEmpty ? Self.innermost : inner + Self.betweenRings / 2 + widest / 2
      var rows = [radius]
      // The core is one circle as wide as it needs; outer rings get more rows.
      if bands.isEmpty {
        rows[0] = max(radius, all / (2 * .pi))
        if ring.organisations.count == 1 { rows[0] = 0 }
      }
      while Double(rows.count) * 2 * .pi * rows[0] < all, ring.organisations.count > 1 {
        radius += widest
        rows.append(radius)
      }
      inner = (rows.last ?? 0) + widest / 2 + Self.betweenRings / 2
      edges.append(inner)
      bands.append(
        Band(
          order: ring.organisations.sorted { ranks[$0, default: 0] < ranks[$1, default: 0] },
          rows: rows))
    }
    guard inner <= mostRadius else { return nil }
    // What is left of the page goes to the room between and inside the rings.
    let growth = inner > 0 ? min(1.4, mostRadius / inner) : 1
    Self.turn(&bands, partners: partners, diameters: diameters)
    var places: [Int: Point] = [:]
    for band in bands {
      for (number, organisation) in band.order.enumerated() {
        let angle = 2 * Double.pi * (band.turns[organisation] ?? 0)
        let radius = band.rows[number % band.rows.count] * growth
        places[organisation] = Point(x: cos(angle) * radius, y: sin(angle) * radius)
      }
    }
    self.places = places
    self.edges = edges.map { $0 * growth }
  }

  /// Turns everybody towards their partners, so that lines are short and few cross.
  private static func turn(_ bands: inout [Band], partners: [[Int]], diameters: [Double]) {
    var turns: [Int: Double] = [:]
    for number in bands.indices {
      let wishes = number == 0 ? [:] : wished(bands[number].order, partners, turns)
      place(&bands[number], towards: wishes, diameters)
      turns.merge(bands[number].turns) { $1 }
    }
    for _ in 0..<sweeps {
      for number in bands.indices {
        place(&bands[number], towards: wished(bands[number].order, partners, turns), diameters)
        turns.merge(bands[number].turns) { $1 }
      }
    }
  }

  /// The mean direction of each one's partners that have a place.
  private static func wished(
    _ organisations: [Int], _ partners: [[Int]], _ turns: [Int: Double]
  ) -> [Int: Double] {
    var wishes: [Int: Double] = [:]
    for organisation in organisations {
      let sum = partners[organisation].compactMap { turns[$0] }.reduce(Point.zero) {
        $0 + Point(x: cos(2 * .pi * $1), y: sin(2 * .pi * $1))
      }
      if sum.length > 1e-6 {
        let turn = atan2(sum.y, sum.x) / (2 * .pi)
        wishes[organisation] = turn < 0 ? turn + 1 : turn
      }
    }
    return wishes
  }

  /// Orders a ring by the wishes, and turns the whole of it to where they are met best.
  private static func place(
    _ band: inout Band, towards wishes: [Int: Double], _ diameters: [Double]
  ) {
    var last = 0.0
    let keyed = band.order.enumerated().map { place, organisation in
      // Who wishes nothing stays beside whom it stood.
      last = wishes[organisation] ?? band.turns[organisation] ?? last
      return (key: last, place: place, organisation: organisation)
    }
    band.order = keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.organisation)
    let widths = band.order.map { diameters[$0] + betweenMarks }
    // In several rows the last and the first are to be as far apart as any others of one row.
    let pad = Double(band.rows.count - 1) * (widths.max() ?? 0)
    let all = max(widths.reduce(0, +) + pad, 1e-9)
    var turns: [Double] = []
    var used = 0.0
    for width in widths {
      turns.append((used + width / 2) / all)
      used += width
    }
    let off = zip(band.order, turns).reduce(Point.zero) { sum, next in
      guard let wish = wishes[next.0] else { return sum }
      let angle = 2 * Double.pi * (wish - next.1)
      return sum + Point(x: cos(angle), y: sin(angle))
    }
    let shift = off.length > 1e-6 ? atan2(off.y, off.x) / (2 * .pi) : 0
    for (organisation, turn) in zip(band.order, turns) {
      let turned = turn + shift
      band.turns[organisation] = turned - turned.rounded(.down)
    }
  }
}
