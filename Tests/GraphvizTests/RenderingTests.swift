import Foundation
import Graphviz
import TestKit
import Testing

@Suite("Rendering")
struct RenderingTests {
  @Suite("SVG")
  struct SVG {
    @Test func `parts carry the ids, classes and tooltips they were given, and no others`() throws {
      var diagram = Diagram(
        title: "Map",
        nodes: [
          Node("a", tooltip: "first", id: "node-a", classes: ["hub", "is_member"]), Node("b"),
        ],
        edges: [Edge("a", "b", tooltip: "tie", id: "tie-1", classes: ["strong"]), Edge("b", "b")])
      diagram.id = "map"
      let svg = try SVGElement.read(diagram.render(.svg, by: .neato))
      #expect(Set(svg.all.compactMap { $0.attributes["id"] }) == ["map", "node-a", "tie-1"])
      #expect(svg.group(id: "node-a")?.attributes["class"] == "node hub is_member")
      #expect(svg.group(id: "tie-1")?.attributes["class"] == "edge strong")
      #expect(svg.elements("title").map(\.text).sorted() == ["Map", "first", "tie"])
    }

    @Test func `a picture with a title is one image, and a node tells more of itself`() throws {
      var diagram = Diagram(
        title: "A <map>", nodes: [Node("a", tooltip: "first", id: "a"), Node("b", id: "b")])
      diagram.summary = "Two & nothing else"
      diagram.nodes[0].summary = "university; 3 > 2"
      diagram.nodes[1].summary = ""
      let svg = try SVGElement.read(diagram.render(.svg, by: .neato))
      #expect(svg.attributes["role"] == "img")
      #expect(svg.children.prefix(2).map(\.text) == ["A <map>", "Two & nothing else"])
      #expect(svg.group(id: "a")?.children.prefix(2).map(\.name) == ["title", "desc"])
      #expect(svg.group(id: "a")?.child("desc")?.text == "university; 3 > 2")
      #expect(svg.group(id: "b")?.child("desc") == nil)
      diagram.title = ""
      #expect(try SVGElement.read(diagram.render(.svg, by: .neato)).attributes["role"] == nil)
    }

    @Test func `a typeface brings its fallbacks, and a label cannot`() throws {
      let label = Label(
        "font-family=\"DejaVu Sans\"", font: Font("DejaVu Sans", fallbacks: ["Verdana", .sans]))
      let svg = try SVGElement.read(
        Diagram(nodes: [Node("a", label: label)]).render(.svg, by: .neato))
      let text = try #require(svg.elements("text").first)
      #expect(text.attributes["font-family"] == "DejaVu Sans,Verdana,sans-serif")
      #expect(svg.lines == ["font-family=\"DejaVu Sans\""])
    }

    @Test func `the element alone is what follows the head of the document`() throws {
      let diagram = Diagram.ring()
      let document = String(decoding: try diagram.render(.svg, by: .neato), as: UTF8.self)
      let element = String(decoding: try diagram.render(.svgElement, by: .neato), as: UTF8.self)
      #expect(document.hasPrefix("<?xml"))
      #expect(element.hasPrefix("<svg"))
      #expect(document.hasSuffix(element))
      #expect(!element.contains("<!--"))
    }

    @Test func `background shapes lie behind everything, where they were put`() throws {
      var diagram = Diagram.ring(of: 4, placed: true)
      diagram.page.fill = nil
      let corners = [Point(x: -30, y: -40), Point(x: 200, y: -40), Point(x: 80, y: 90)]
      diagram.background = [
        BackgroundShape(
          .polygon(corners), fill: Colour(0xF0E442).opacity(0.4),
          outline: Stroke(Colour(0xE69F00), width: 2, dashes: .dashed)),
        BackgroundShape(
          .ellipse(in: Rectangle(centre: corners[0], size: Size(width: 10, height: 6)))),
        BackgroundShape(.line(corners), outline: Stroke(.black, width: 0.5)),
        BackgroundShape(.polygon(corners), outline: nil),
      ]
      let svg = try SVGElement.read(diagram.render(.svg, by: .asPlaced))
      let drawing = try #require(svg.child("g"))
      let order = drawing.children.map { $0.attributes["class"] ?? $0.name }
      let lastShape = try #require(order.firstIndex(of: "polyline"))
      #expect(lastShape < (try #require(order.firstIndex(of: "edge"))))
      let polygon = try #require(
        svg.elements("polygon").first { $0.attributes["fill"] == "#f0e442" })
      #expect(polygon.points.prefix(3).map(\.x) == [-30, 200, 80])
      #expect(polygon.points.prefix(3).map(\.y) == [-40, -40, 90])
      #expect(polygon.attributes["stroke"] == "#e69f00")
      #expect(polygon.attributes["stroke-dasharray"] == "5,2")
      let ellipse = try #require(
        svg.elements("ellipse").first { $0.attributes["rx"] == "5" }?.attributes)
      #expect(ellipse["ry"] == "3" && ellipse["cx"] == "-30" && ellipse["cy"] == "40")
      #expect(ellipse["stroke-dasharray"] == nil)
    }

    @Test func `a page is as large as its drawing, or as asked`() throws {
      func size(_ change: (inout Page) -> Void) throws -> (String?, String?) {
        var diagram = Diagram(nodes: [
          Node(0, size: .fixed(diameter: 20), position: .at(Point(x: 10, y: 10))),
          Node(1, size: .fixed(diameter: 20), position: .at(Point(x: 190, y: 90))),
        ])
        diagram.page.padding = 10
        change(&diagram.page)
        let svg = try SVGElement.read(diagram.render(.svg, by: .asPlaced))
        return (svg.attributes["width"], svg.attributes["height"])
      }
      #expect(try size { _ in } == ("220pt", "120pt"))
      #expect(try size { $0.padding = 0 } == ("200pt", "100pt"))
      #expect(try size { $0.size = .atMost(Size(width: 110, height: 110)) } == ("110pt", "60pt"))
      #expect(try size { $0.size = .atMost(Size(width: 999, height: 999)) } == ("220pt", "120pt"))
      #expect(try size { $0.size = .filling(Size(width: 440, height: 999)) } == ("440pt", "240pt"))
      #expect(
        try size {
          $0.frame = Rectangle(
            lowerLeft: Point(x: -100, y: 0), upperRight: Point(x: 300, y: 200))
        } == ("420pt", "220pt"))
    }

    @Test func `arrows point at the node they lead to, also round a cycle`() throws {
      let diagram = Diagram(
        direction: .directed, nodes: ["a", "b", "c"].map { Node($0) },
        edges: [("a", "b"), ("b", "c"), ("c", "a")].map { tail, head in
          Edge(NodeKey(tail), NodeKey(head), arrows: .forward, id: ElementID("to-\(head)"))
        })
      let placement = try diagram.layout(.dot)
      let svg = try SVGElement.read(diagram.render(.svg, by: .dot))
      for head in ["a", "b", "c"] {
        let arrow = try #require(svg.group(id: "to-\(head)")?.child("polygon"))
        let nearest = placement.nodes.min { one, other in
          func distance(_ place: NodePlace) -> Double {
            arrow.points.map { hypot($0.x - place.centre.x, $0.y - place.centre.y) }.min()
              ?? .infinity
          }
          return distance(one) < distance(other)
        }
        #expect(nearest?.key == NodeKey(head))
      }
    }

    @Test(arguments: [
      (Arrows.none, 0), (.forward, 1), (.backward, 1), (.both, 2),
    ])
    func `an edge has as many arrowheads as asked`(arrows: Arrows, count: Int) throws {
      let diagram = Diagram(
        nodes: [Node("a"), Node("b")], edges: [Edge("a", "b", arrows: arrows, id: "e")])
      let svg = try SVGElement.read(diagram.render(.svg, by: .neato))
      #expect(svg.group(id: "e")?.elements("polygon").count == count)
    }

    @Test(arguments: EdgeRouting.allCases, LayoutEngine.exemplars)
    func `every routing works with every engine`(
      routing: EdgeRouting, engine: LayoutEngine
    ) throws {
      var diagram = ring(for: engine)
      diagram.routing = routing
      diagram.overlap = .removed(gap: 8)
      let svg = try SVGElement.read(diagram.render(.svg, by: engine))
      let drawn = svg.elements("g").filter { $0.attributes["class"] == "edge" }
      #expect(drawn.count == (routing == .hidden ? 0 : 40))
    }
  }

  @Suite("PNG and PDF")
  struct OtherFormats {
    @Test func `a PNG has as many dots as its size and resolution say`() throws {
      var diagram = Diagram(nodes: [Node("a", size: .fixed(Size(width: 144, height: 72)))])
      diagram.page.padding = 0
      diagram.page.dotsPerInch = 100
      let png = try diagram.render(.png, by: .neato)
      #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
      #expect((199...203).contains(Int(png[18]) << 8 | Int(png[19])))
      #expect((99...103).contains(Int(png[22]) << 8 | Int(png[23])))
    }

    @Test func `a PDF holds no clock`() async throws {
      let first = try Diagram.ring().render(.pdf, by: .neato)
      try await Task.sleep(for: .milliseconds(1_100))
      #expect(try Diagram.ring().render(.pdf, by: .neato) == first)
      #expect(first.starts(with: "%PDF".utf8))
      #expect(String(decoding: first, as: UTF8.self).contains("/CreationDate (D:19700101000000Z)"))
    }
  }
}
