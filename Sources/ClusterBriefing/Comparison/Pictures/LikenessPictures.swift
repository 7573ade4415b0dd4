import ClusterEvaluation
import Documents
import NetworkAlgorithms

/// The tree of which clusters are alike: the further right two meet, the less alike they are.
struct DendrogramPicture {
  let tree: Dendrogram
  /// The labels of the things in the tree.
  let labels: ClusterLabels
  let number: (Double) -> String

  private static let rowHeight = 24.0
  private static let treeWidth = 240.0

  func svg() throws(SVGError) -> SVG {
    let bottom = 8 + Double(tree.leafOrder.count) * Self.rowHeight
    let left = labels.width + 10
    var drawing = LineDrawing(width: left + Self.treeWidth + 30, height: bottom + 24)
    let highest = tree.merges.map(\.height).max() ?? 0
    let across = { (height: Double) in
      left + (highest > 0 ? height / highest : 0) * Self.treeWidth
    }
    var places: [Int: (x: Double, y: Double)] = [:]
    for (row, leaf) in tree.leafOrder.enumerated() {
      let y = 8 + (Double(row) + 0.5) * Self.rowHeight
      places[leaf] = (left, y)
      drawing.letters(labels.names[leaf], left - 6, y + 4, .end)
    }
    for (step, merge) in tree.merges.enumerated() {
      guard let first = places[merge.first], let second = places[merge.second] else { continue }
      let x = across(merge.height)
      drawing.line(first.x, first.y, x, first.y, .blue, width: 1.5)
      drawing.line(second.x, second.y, x, second.y, .blue, width: 1.5)
      drawing.line(x, first.y, x, second.y, .blue, width: 1.5)
      places[tree.leafOrder.count + step] = (x, (first.y + second.y) / 2)
    }
    drawing.line(left, bottom, left + Self.treeWidth, bottom, .quiet)
    for (height, anchor) in [
      (0, LineDrawing.Anchor.start), (highest / 2, .middle), (highest, .end),
    ] {
      drawing.line(across(height), bottom, across(height), bottom + 4, .quiet)
      drawing.letters(number(height), across(height), bottom + 17, anchor, .quiet, size: 11)
    }
    return try drawing.svg()
  }
}

/// The map on which near clusters are alike; discs are as large as the clusters have organisations.
struct LikenessMapPicture {
  let map: ClassicalScaling
  let labels: ClusterLabels
  let sizes: [Int]

  private static let side = 240.0

  func svg() throws(SVGError) -> SVG {
    let margin = labels.width + 26
    let (xs, ys) = (map.points.map(\.x), map.points.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let low = ys.min(), let high = ys.max() else {
      return try LineDrawing(width: Self.side, height: Self.side).svg()
    }
    let reach = max(right - left, high - low, 1e-9)
    let scale = Self.side / reach
    let height = max(60, (high - low) * scale) + 70
    var drawing = LineDrawing(width: Self.side + 2 * margin, height: height)
    let places = map.points.map {
      (
        x: margin + (Self.side - (right - left) * scale) / 2 + ($0.x - left) * scale,
        y: 35 + (high - $0.y) * scale
      )
    }
    let radii = DiscRadii(of: sizes, largest: 16)
    for (place, radius) in zip(places, radii.values) {
      drawing.disc(place.x, place.y, radius: radius, fill: .pale, edge: .blue)
    }
    let discs = zip(places, radii.values).map { (x: $0.x, y: $0.y, radius: $1) }
    for (label, spot) in zip(labels.names, LabelSpots.spots(of: labels.names, at: discs)) {
      drawing.letters(label, spot.x, spot.y, spot.anchor, hasHalo: true)
    }
    return try drawing.svg()
  }
}

/// The radii of discs whose areas are as numbers are.
struct DiscRadii {
  let values: [Double]

  init(of sizes: [Int], largest: Double) {
    let most = Double(max(1, sizes.max() ?? 1))
    values = sizes.map { max(3, largest * (Double($0) / most).squareRoot()) }
  }
}
