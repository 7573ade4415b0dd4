import Graphviz

extension Diagram {
  /// Twenty nodes in a ring with chords, each with a label, a colour and a key from 0 to 19.
  static func ring(of count: Int = 20, placed: Bool = false) -> Diagram {
    let nodes = (0..<count).map { index in
      Node(
        NodeKey(index), label: Label("org \(index)", font: Font(size: 9)), shape: .circle,
        fill: Colour(0x56B4E9), size: .fixed(diameter: 30),
        position: placed
          ? .at(Point(x: Double(index % 5) * 60, y: Double(index / 5) * 50)) : .free)
    }
    let edges = (0..<count).flatMap { index in
      [1, 7].map { step in
        Edge(
          NodeKey(index), NodeKey((index + step) % count),
          line: Stroke(Colour(0x333333).opacity(0.5), width: Double(step)), length: 60)
      }
    }
    return Diagram(title: "Ring", nodes: nodes, edges: edges)
  }
}

extension LayoutEngine {
  /// One of each, with seeds where there are any.
  static let exemplars: [LayoutEngine] = [
    .dot, .neato, .sfdp(seed: 1), .fdp(seed: 1), .twopi(), .circo, .asPlaced,
  ]
}

/// A ring that `engine` can draw.
func ring(for engine: LayoutEngine) -> Diagram {
  .ring(placed: engine == .asPlaced)
}
