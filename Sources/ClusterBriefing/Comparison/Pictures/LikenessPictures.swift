import Charts
import ClusterEvaluation
import Documents
import NetworkAlgorithms

/// The tree of which clusters are alike: the further right two meet, the less alike they are.
struct DendrogramPicture {
  let tree: Dendrogram
  /// The labels of the things in the tree.
  let labels: ClusterLabels
  let numbers: ChartNumbers

  private static let rowHeight = 24.0
  private static let treeWidth = 240.0

  func svg() throws(SVGError) -> SVG {
    let bottom = 8 + Double(tree.leafOrder.count) * Self.rowHeight
    let left = labels.width + 10
    var drawing = ChartDrawing(width: left + Self.treeWidth + 30, height: bottom + 24)
    let highest = tree.merges.map(\.height).max() ?? 0
    let scale = LinearScale(
      0...(highest > 0 ? highest : 1), from: left, to: left + Self.treeWidth)
    var places: [Int: (x: Double, y: Double)] = [:]
    for (row, leaf) in tree.leafOrder.enumerated() {
      let y = 8 + (Double(row) + 0.5) * Self.rowHeight
      places[leaf] = (left, y)
      drawing.letters(labels.names[leaf], left - 6, y + 4, .end)
    }
    for (step, merge) in tree.merges.enumerated() {
      guard let first = places[merge.first], let second = places[merge.second] else { continue }
      let x = scale.place(of: merge.height)
      drawing.line(first.x, first.y, x, first.y, .blue, width: 1.5)
      drawing.line(second.x, second.y, x, second.y, .blue, width: 1.5)
      drawing.line(x, first.y, x, second.y, .blue, width: 1.5)
      places[tree.leafOrder.count + step] = (x, (first.y + second.y) / 2)
    }
    drawing.line(left, bottom, left + Self.treeWidth, bottom, .quiet)
    for (height, text) in numbers.ticks(in: scale.range, most: 5) {
      let x = scale.place(of: height)
      drawing.line(x, bottom, x, bottom + 4, .quiet)
      drawing.letters(text, x, bottom + 17, .middle, .quiet, size: ChartDrawing.smallSize)
    }
    return try drawing.picture()
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
      return try ChartDrawing(width: Self.side, height: Self.side).picture()
    }
    let reach = max(right - left, high - low, 1e-9)
    let scale = Self.side / reach
    let height = max(60, (high - low) * scale) + 70
    var drawing = ChartDrawing(width: Self.side + 2 * margin, height: height)
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
      drawing.letters(label, spot.x, spot.y, spot.anchor, hasGround: true)
    }
    return try drawing.picture()
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
