import Foundation
import Kopa

/// A measured drawing as a picture, to be looked at.
struct SketchedDrawing {
  private let diagram: Diagram

  init(_ drawing: PlainDrawing, of sample: Sample) {
    func upright(_ point: Point) -> Point { Point(x: point.x, y: drawing.room.height - point.y) }
    var nodes = drawing.places.enumerated().map { number, place in
      Node(
        NodeKey(number), shape: .circle, fill: Colour(0x0072B2),
        outline: Stroke(Colour(0x333333), width: 0.4), size: .fixed(diameter: drawing.diameter),
        position: .at(upright(place)))
    }
    nodes += drawing.names.map { name in
      Node(
        NodeKey("name \(name.node)"),
        label: Label(
          String(sample.names[name.node].prefix(24)), font: Font("DejaVu Sans", size: 7.5)),
        shape: .box, outline: nil, size: .fixed(diameter: 1),
        position: .at(upright(name.box.centre)))
    }
    diagram = Diagram(
      nodes: nodes,
      edges: drawing.ties.map {
        Edge(
          NodeKey($0.first), NodeKey($0.second), line: Stroke(Colour(0x808F9C), width: 0.4))
      })
  }

  func write(to path: String) throws {
    let bytes = try diagram.render(.svg, by: .asPlaced)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
