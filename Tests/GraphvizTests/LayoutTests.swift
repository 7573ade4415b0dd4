import Graphviz
import TestKit
import Testing

@Suite("Layout")
struct LayoutTests {
  @Test(arguments: LayoutEngine.exemplars)
  func `every engine places every node inside the bounds`(engine: LayoutEngine) throws {
    let diagram = ring(for: engine)
    let placement = try diagram.layout(engine)
    #expect(placement.nodes.map(\.key) == diagram.nodes.map(\.key))
    for place in placement.nodes {
      #expect(placement.bounds.contains(place.bounds))
      #expect(place.size == Size(width: 30, height: 30))
      #expect(placement[place.key] == place)
    }
    #expect(Set(placement.nodes.map(\.centre)).count == 20)
    #expect(placement["nobody"] == nil)
  }

  @Test(arguments: LayoutEngine.exemplars)
  func `a diagram of nothing, of one node and of a loop can be drawn`(engine: LayoutEngine) throws {
    #expect(try Diagram().layout(engine).nodes.isEmpty)
    let one = Node("a", position: engine == .asPlaced ? .at(Point(x: 0, y: 0)) : .free)
    #expect(try Diagram(nodes: [one]).layout(engine).nodes.count == 1)
    let loop = Diagram(nodes: [one], edges: [Edge("a", "a"), Edge("a", "a")])
    #expect(try loop.layout(engine).nodes.count == 1)
    for format in OutputFormat.allCases {
      #expect(try !Diagram().render(format, by: engine).isEmpty)
      #expect(try !loop.render(format, by: engine).isEmpty)
    }
  }

  @Suite("by hand")
  struct ByHand {
    @Test func `as placed, nodes keep their places exactly, and SVG shows them there`() throws {
      let points = [Point(x: -120.25, y: 33.125), Point(x: 0, y: 0), Point(x: 477.0625, y: -8.5)]
      let diagram = Diagram(
        nodes: points.enumerated().map { index, point in
          Node(
            NodeKey(index), size: .fixed(Size(width: 22, height: 13)), position: .at(point),
            id: ElementID("node\(index)"))
        },
        edges: [Edge(0, 1), Edge(1, 2)])
      let placement = try diagram.layout(.asPlaced)
      #expect(placement.nodes.map(\.centre) == points)
      #expect(placement.nodes.allSatisfy { $0.size == Size(width: 22, height: 13) })
      let svg = try SVGElement.read(diagram.render(.svg, by: .asPlaced))
      for (index, point) in points.enumerated() {
        let ellipse = try #require(svg.group(id: "node\(index)")?.child("ellipse")?.attributes)
        #expect(isClose(ellipse["cx"].flatMap { Double($0) }, point.x, within: 0.01))
        #expect(isClose(ellipse["cy"].flatMap { Double($0) }, -point.y, within: 0.01))
      }
    }

    @Test(arguments: [LayoutEngine.neato, .fdp(seed: 1)])
    func `pinned nodes stay, and the others come to them`(engine: LayoutEngine) throws {
      let corners = [Point(x: 10, y: 20), Point(x: 310, y: 20), Point(x: 160, y: 250)]
      var diagram = Diagram(
        nodes: corners.enumerated().map { Node(NodeKey($0), position: .at($1)) },
        edges: (0..<3).map { Edge(NodeKey($0), "middle", length: 150) })
      diagram.nodes.append(Node("middle"))
      let placement = try diagram.layout(engine)
      for (index, corner) in corners.enumerated() {
        let centre = try #require(placement[NodeKey(index)]).centre
        #expect(isClose(centre.x, corner.x, within: 1e-3))
        #expect(isClose(centre.y, corner.y, within: 1e-3))
      }
      let middle = try #require(placement["middle"]).centre
      #expect((60...260).contains(middle.x) && (20...200).contains(middle.y))
    }

    @Test func `neato gives two nodes the distance of their edge`() throws {
      for length in [50.0, 100, 400] {
        let diagram = Diagram(
          nodes: [Node("a"), Node("b")], edges: [Edge("a", "b", length: length)])
        let places = try diagram.layout(.neato).nodes
        let distance = places[0].centre.distance(to: places[1].centre)
        #expect(isClose(distance, length, within: 0.01))
      }
    }

    @Test func `dot puts what follows below, or wherever the flow goes`() throws {
      var diagram = Diagram(
        direction: .directed, nodes: [Node("a"), Node("b"), Node("c")],
        edges: [Edge("a", "b"), Edge("b", "c")])
      let down = try diagram.layout(.dot).nodes.map(\.centre)
      #expect(down[0].y > down[1].y && down[1].y > down[2].y)
      diagram.flow = .leftToRight
      let right = try diagram.layout(.dot).nodes.map(\.centre)
      #expect(right[0].x < right[1].x && right[1].x < right[2].x)
    }

    @Test func `dot keeps the distances that are asked for`() throws {
      var diagram = Diagram(
        nodes: ["a", "b", "c"].map { Node($0, size: .fixed(diameter: 20)) },
        edges: [Edge("a", "b"), Edge("a", "c")])
      diagram.spacing = Spacing(betweenNodes: 90, betweenRanks: 70)
      let places = try diagram.layout(.dot).nodes
      #expect(abs(places[1].centre.x - places[2].centre.x) >= 110)
      #expect(places[0].centre.y - places[1].centre.y >= 90)
    }

    @Test func `twopi puts its centre in the middle of a ring`() throws {
      let leaves = (1...8).map { Node(NodeKey($0)) }
      let diagram = Diagram(
        nodes: [Node("hub")] + leaves, edges: leaves.map { Edge("hub", $0.key) })
      let placement = try diagram.layout(.twopi(centre: "hub"))
      let hub = try #require(placement["hub"]).centre
      let distances = placement.nodes.dropFirst().map { $0.centre.distance(to: hub) }
      #expect(distances.allSatisfy { isClose($0, distances[0], within: 0.01) })
      let offCentre = try diagram.layout(.twopi(centre: 1))
      #expect(offCentre.nodes.map(\.centre) != placement.nodes.map(\.centre))
    }

    @Test func `circo puts a ring on a circle`() throws {
      let diagram = Diagram(
        nodes: (0..<6).map { Node(NodeKey($0)) },
        edges: (0..<6).map { Edge(NodeKey($0), NodeKey(($0 + 1) % 6)) })
      let centres = try diagram.layout(.circo).nodes.map(\.centre)
      let middle = Point(
        x: centres.reduce(0) { $0 + $1.x } / 6, y: centres.reduce(0) { $0 + $1.y } / 6)
      let radii = centres.map { $0.distance(to: middle) }
      #expect(radii.allSatisfy { isClose($0, radii[0], within: 0.02) })
    }

    @Test(arguments: [LayoutEngine.dot, .fdp(seed: 1)])
    func `clusters hold their members and nobody else`(engine: LayoutEngine) throws {
      var diagram = Diagram.ring(of: 8)
      diagram.clusters = [Cluster([0, 1, 2], label: "first"), Cluster([4, 5], corners: .rounded)]
      let placement = try diagram.layout(engine)
      for (index, cluster) in diagram.clusters.enumerated() {
        let rectangle = try #require(placement.clusters[index])
        for place in placement.nodes {
          let isInside = rectangle.contains(place.bounds)
          #expect(isInside == cluster.members.contains(place.key))
        }
      }
    }

    @Test func `engines without clusters say so`() throws {
      var diagram = Diagram.ring(of: 5)
      diagram.clusters = [Cluster([0, 1])]
      #expect(try diagram.layout(.neato).clusters == [nil])
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: [LayoutEngine.neato, .sfdp(seed: 3), .fdp(seed: 3), .dot, .circo, .twopi()])
    func `a placement that is pinned is found again`(engine: LayoutEngine) throws {
      let diagram = Diagram.ring()
      let placement = try diagram.layout(engine)
      let again = try diagram.pinned(to: placement).layout(.asPlaced)
      #expect(again.nodes == placement.nodes)
    }

    @Test(arguments: [LayoutEngine.neato, .sfdp(seed: 1), .fdp(seed: 1)])
    func `removed overlaps leave the gap that is asked for`(engine: LayoutEngine) throws {
      var diagram = Diagram.ring()
      for index in diagram.edges.indices { diagram.edges[index].length = 10 }
      for index in diagram.nodes.indices { diagram.nodes[index].shape = .box }
      for overlap in [Overlap.removed(gap: 10), .scaled(gap: 10)] {
        diagram.overlap = overlap
        let places = try diagram.layout(engine).nodes
        for (index, one) in places.enumerated() {
          for other in places[..<index] {
            let across = abs(one.centre.x - other.centre.x) - 30
            let along = abs(one.centre.y - other.centre.y) - 30
            #expect(max(across, along) > 9)
          }
        }
      }
    }

    @Test func `sizes are rounded to whole points`() throws {
      let node = Node("a", size: .fixed(Size(width: 20.6, height: 13.4)))
      #expect(
        try Diagram(nodes: [node]).layout(.neato).nodes[0].size == Size(width: 21, height: 13))
    }

    @Test func `nodes fit their labels, and fixed nodes do not care`() throws {
      let long: Label = "a rather long label"
      let places = try Diagram(nodes: [
        Node("fitting", label: long, shape: .box),
        Node("roomy", label: long, size: .fittingLabel(atLeast: Size(width: 300, height: 200))),
        Node("fixed", label: long, size: .fixed(diameter: 10)),
      ]).layout(.neato)
      #expect(try #require(places["fitting"]).size.width > 80)
      #expect(try #require(places["roomy"]).size == Size(width: 300, height: 200))
      #expect(try #require(places["fixed"]).size == Size(width: 10, height: 10))
      #expect(places.warnings.count == 1 && places.warnings[0].contains("n2"))
    }

    @Test(arguments: Shape.allCases)
    func `every shape can be drawn at its size`(shape: Shape) throws {
      let node = Node(
        "a", label: "a", shape: shape, fill: .white, size: .fixed(diameter: 40), id: "a")
      let diagram = Diagram(nodes: [node])
      #expect(try diagram.layout(.neato).warnings == [])
      let whole = shape == .doubleCircle ? 48.0 : 40
      #expect(try #require(diagram.layout(.neato)["a"]).size == Size(width: whole, height: whole))
      let group = try SVGElement.read(diagram.render(.svg, by: .neato)).group(id: "a")
      #expect(
        try #require(group).children.contains { ["ellipse", "polygon", "path"].contains($0.name) })
    }
  }
}

extension Rectangle {
  fileprivate func contains(_ other: Rectangle) -> Bool {
    lowerLeft.x <= other.lowerLeft.x + 1 && lowerLeft.y <= other.lowerLeft.y + 1
      && upperRight.x >= other.upperRight.x - 1 && upperRight.y >= other.upperRight.y - 1
  }
}

extension Point {
  fileprivate func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
