extension Diagram {
  /// Where each key stands in `nodes`.
  func positions() throws(GraphvizError) -> [NodeKey: Int] {
    var positions: [NodeKey: Int] = [:]
    positions.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      guard positions.updateValue(index, forKey: node.key) == nil else {
        throw .repeatedNode(node.key)
      }
    }
    return positions
  }

  func checkCounts(for engine: LayoutEngine) throws(GraphvizError) {
    try check(.nodes, nodes.count, limit: engine.nodeLimit)
    try check(.edges, edges.count, limit: engine.edgeLimit)
    switch routing {
    case .straight, .hidden: break
    case .aroundNodes, .polylines: try check(.nodes, nodes.count, limit: engine.obstacleLimit)
    }
    try check(.clusters, clusters.count, limit: 1_000)
    try check(
      .corners, background.reduce(0) { $0 + $1.extremes.count }, limit: 1_000_000)
    try check(
      .labelBytes, labels.reduce(0) { $0 + $1.text.utf8.count }, limit: 16_000_000)
    for shape in background {
      switch shape.figure {
      case .polygon(let corners) where corners.count < 3: throw .tooFewCorners(corners.count)
      case .line(let corners) where corners.count < 2: throw .tooFewCorners(corners.count)
      case .polygon, .line, .ellipse: break
      }
    }
  }

  func checkPositions(for engine: LayoutEngine) throws(GraphvizError) {
    for node in nodes {
      switch node.position {
      case .at:
        if !engine.keepsPositions { throw .cannotKeepPosition(node.key, engine) }
      case .free, .near:
        if engine == .asPlaced { throw .missingPosition(node.key) }
      }
    }
  }

  func checkElementIDs() throws(GraphvizError) {
    var taken = Set<ElementID>()
    let ids = [id] + nodes.map(\.id) + edges.map(\.id) + clusters.map(\.id)
    for case let id? in ids where !taken.insert(id).inserted {
      throw .repeatedElementID(id)
    }
  }

  func checkNumbers() throws(GraphvizError) {
    for node in nodes { try node.checkNumbers() }
    for edge in edges {
      try edge.line.check()
      if let length = edge.length { try check(.length, length, in: 0.001...1e5) }
      try check(.weight, edge.weight, in: 0...10_000)
    }
    for cluster in clusters { try cluster.outline?.check() }
    for label in labels { try check(.fontSize, label.font.size, in: 0.1...1000) }
    for shape in background {
      try shape.outline?.check()
      for point in shape.extremes { try point.check() }
    }
    try page.checkNumbers()
    switch overlap {
    case .allowed: break
    case .removed(let gap), .scaled(let gap): try check(.distance, gap, in: 0...1000)
    }
    if let spacing {
      try check(.distance, spacing.betweenNodes, in: 1...10_000)
      try check(.distance, spacing.betweenRanks, in: 1...10_000)
    }
  }

  /// All that is written.
  var labels: [Label] {
    nodes.compactMap(\.label) + edges.compactMap(\.label) + clusters.compactMap(\.label)
  }
}

extension Node {
  fileprivate func checkNumbers() throws(GraphvizError) {
    try outline?.check()
    switch size {
    case .fittingLabel(let size), .fixed(let size): try size.check()
    }
    switch position {
    case .free: break
    case .near(let place), .at(let place): try place.check()
    }
  }
}

extension Page {
  fileprivate func checkNumbers() throws(GraphvizError) {
    try check(.distance, padding, in: 0...10_000)
    try check(.resolution, dotsPerInch, in: 1...2400)
    switch size {
    case .natural: break
    case .atMost(let size), .filling(let size): try size.check()
    }
    try frame?.lowerLeft.check()
    try frame?.upperRight.check()
  }

  /// The most dots that a PNG may have on one side.
  private static let sideLimit = 32_000.0

  /// The most dots that a PNG may have altogether; each takes four bytes while it is drawn.
  private static let dotLimit = 100_000_000.0

  /// Checks that a PNG of a drawing within `bounds` fits into memory.
  func checkDots(
    of bounds: Rectangle, _ background: [BackgroundShape]
  ) throws(GraphvizError) {
    let all = (background + frameShapes).flatMap(\.extremes).reduce(bounds) {
      $0.union(Rectangle(lowerLeft: $1, upperRight: $1))
    }
    var width = all.width + 2 * padding
    var height = all.height + 2 * padding
    switch size {
    case .natural: break
    case .atMost(let size):
      width = min(width, size.width)
      height = min(height, size.height)
    case .filling(let size):
      width = size.width
      height = size.height
    }
    width *= dotsPerInch / 72
    height *= dotsPerInch / 72
    guard max(width, height) <= Page.sideLimit, width * height <= Page.dotLimit else {
      throw .pictureTooLarge(width: width, height: height)
    }
  }
}

extension Stroke {
  fileprivate func check() throws(GraphvizError) {
    try Graphviz.check(.lineWidth, width, in: 0.001...1000)
  }
}

extension Point {
  fileprivate func check() throws(GraphvizError) {
    try Graphviz.check(.coordinate, x, in: -1e6...1e6)
    try Graphviz.check(.coordinate, y, in: -1e6...1e6)
  }
}

extension Size {
  fileprivate func check() throws(GraphvizError) {
    try Graphviz.check(.size, width, in: 0.1...1e5)
    try Graphviz.check(.size, height, in: 0.1...1e5)
  }
}

private func check(
  _ quantity: GraphvizError.Quantity, _ value: Double, in allowed: ClosedRange<Double>
) throws(GraphvizError) {
  guard allowed.contains(value) else { throw .outOfRange(quantity, value, allowed: allowed) }
}

private func check(
  _ what: GraphvizError.Countable, _ count: Int, limit: Int
) throws(GraphvizError) {
  guard count <= limit else { throw .tooMany(what, count, limit: limit) }
}
