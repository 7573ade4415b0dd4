import Graphviz
import Testing
import Foundation

@Suite("Drawing")
struct DrawingTests {
  @Test(arguments: LayoutEngine.exemplars)
  func `probe`(engine: LayoutEngine) throws {
    var d = ring(for: engine)
    d.nodes[0].tooltip = "tip & <b>"
    d.nodes[1].id = "abc"
    d.nodes[1].classes = ["k1", "k2"]
    d.background = [
      BackgroundShape(
        .polygon([Point(x: 0, y: 0), Point(x: 50, y: 0), Point(x: 50, y: 50)]),
        fill: Colour(0xff0000).opacity(0.3), outline: Stroke(.black, width: 2.5, dashes: .dashed))
    ]
    try Data(d.render(.svg, by: engine)).write(
      to: URL(filePath: "/tmp/gvx/\(engine).svg".replacingOccurrences(of: "(", with: "_")))
    let p = try d.layout(engine)
    print(engine, p.bounds, p.nodes[3], p.warnings)
    try Data(d.render(.pdf, by: engine)).write(to: URL(filePath: "/tmp/gvx/\(engine).pdf"))
    try Data(d.render(.png, by: engine)).write(to: URL(filePath: "/tmp/gvx/\(engine).png"))
  }
}
