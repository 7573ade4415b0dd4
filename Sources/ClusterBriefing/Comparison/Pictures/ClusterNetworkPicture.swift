import Charts
import ClusterEvaluation
import Documents
import Foundation

/// The clusters around a circle, tied by the organisations they share.
struct ClusterNetworkPicture {
  let network: ClusterNetwork
  let labels: ClusterLabels

  private static let radius = 130.0
  private static let widest = 12.0

  func svg() throws(SVGError) -> SVG {
    let margin = labels.width + 30
    let centre = (x: margin + Self.radius, y: 40 + Self.radius)
    var drawing = ChartDrawing(width: 2 * centre.x, height: 2 * centre.y)
    let places = network.names.indices.map { place -> (x: Double, y: Double, side: Double) in
      let turn = 2 * Double.pi * Double(place) / Double(network.names.count) - .pi / 2
      let (across, down) = (cos(turn), sin(turn))
      return (centre.x + Self.radius * across, centre.y + Self.radius * down, across)
    }
    let most = Double(max(1, network.pairs.map(\.sharedOrganisations).max() ?? 1))
    for pair in network.pairs where pair.sharedOrganisations > 0 {
      let (first, second) = (places[pair.first], places[pair.second])
      let width = max(1, Self.widest * Double(pair.sharedOrganisations) / most)
      drawing.line(first.x, first.y, second.x, second.y, .chance, width: width)
    }
    let radii = DiscRadii(of: network.organisationCounts, largest: 18).values
    for (place, radius) in zip(places, radii) {
      drawing.disc(place.x, place.y, radius: radius, fill: .pale, edge: .blue)
    }
    for pair in network.pairs where pair.sharedOrganisations > 0 {
      let (first, second) = (places[pair.first], places[pair.second])
      // Off the middle, where many lines cross.
      let (x, y) = (first.x * 0.6 + second.x * 0.4, first.y * 0.6 + second.y * 0.4)
      drawing.letters("\(pair.sharedOrganisations)", x, y + 4, .middle, size: 11, hasGround: true)
    }
    for (label, (place, radius)) in zip(labels.names, zip(places, radii)) {
      let anchor: ChartLetters.Anchor =
        abs(place.side) < 0.1 ? .middle : place.side > 0 ? .start : .end
      let x = place.x + (anchor == .middle ? 0 : place.side > 0 ? radius + 6 : -radius - 6)
      let lift = anchor == .middle ? (place.y < centre.y ? -radius - 6 : radius + 16) : 4
      drawing.letters(label, x, place.y + lift, anchor)
    }
    return try drawing.picture()
  }
}
