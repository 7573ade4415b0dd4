import Graphviz
import Testing

@Suite("Graphviz errors")
struct GraphvizErrorTests {
  private func expect(
    _ error: GraphvizError, from diagram: Diagram, by engine: LayoutEngine = .neato,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: error, sourceLocation: location) { try diagram.layout(engine) }
    #expect(throws: error, sourceLocation: location) { try diagram.render(.svg, by: engine) }
  }

  @Suite("keys")
  struct Keys {
    let outer = GraphvizErrorTests()

    @Test func `two nodes may not be called the same`() {
      outer.expect(.repeatedNode("a"), from: Diagram(nodes: [Node("a"), Node("b"), Node("a")]))
      outer.expect(.repeatedNode(7), from: Diagram(nodes: [Node(7), Node(7)]))
    }

    @Test func `edges, clusters and centres name nodes that are there`() {
      outer.expect(.unknownNode("b"), from: Diagram(nodes: [Node("a")], edges: [Edge("a", "b")]))
      outer.expect(.unknownNode("b"), from: Diagram(nodes: [Node("a")], edges: [Edge("b", "a")]))
      outer.expect(.unknownNode("b"), from: Diagram(nodes: [Node("a")], clusters: [Cluster(["b"])]))
      outer.expect(
        .unknownNode("b"), from: Diagram(nodes: [Node("a")]), by: .twopi(centre: "b"))
    }

    @Test func `a node is in one cluster only, once`() {
      let nodes = [Node("a"), Node("b")]
      outer.expect(
        .nodeInTwoClusters("a"),
        from: Diagram(nodes: nodes, clusters: [Cluster(["a"]), Cluster(["b", "a"])]))
      outer.expect(
        .nodeInTwoClusters("b"), from: Diagram(nodes: nodes, clusters: [Cluster(["b", "b"])]))
    }

    @Test func `no two parts share an id`() {
      let nodes = [Node("a", id: "x"), Node("b")]
      outer.expect(
        .repeatedElementID("x"), from: Diagram(nodes: nodes, edges: [Edge("a", "b", id: "x")]))
      outer.expect(
        .repeatedElementID("x"), from: Diagram(nodes: nodes, clusters: [Cluster(["a"], id: "x")]))
      var diagram = Diagram(nodes: nodes)
      diagram.id = "x"
      outer.expect(.repeatedElementID("x"), from: diagram)
    }
  }

  @Suite("positions")
  struct Positions {
    let outer = GraphvizErrorTests()

    @Test func `as placed needs a place for every node`() {
      let placed = Node("a", position: .at(Point(x: 0, y: 0)))
      for position in [NodePosition.free, .near(Point(x: 1, y: 1))] {
        outer.expect(
          .missingPosition("b"), from: Diagram(nodes: [placed, Node("b", position: position)]),
          by: .asPlaced)
      }
    }

    @Test(arguments: [LayoutEngine.dot, .sfdp(seed: 1), .twopi(), .circo])
    func `an engine that moves every node refuses a place that must be kept`(
      engine: LayoutEngine
    ) {
      outer.expect(
        .cannotKeepPosition("a", engine),
        from: Diagram(nodes: [Node("a", position: .at(Point(x: 0, y: 0)))]), by: engine)
    }
  }

  @Suite("numbers")
  struct Numbers {
    static let wrong: [(GraphvizError.Quantity, @Sendable (inout Diagram, Double) -> Void)] = [
      (.coordinate, { $0.nodes[0].position = .at(Point(x: $1, y: 0)) }),
      (.coordinate, { $0.nodes[0].position = .near(Point(x: 0, y: $1)) }),
      (.size, { $0.nodes[0].size = .fixed(diameter: $1) }),
      (.size, { $0.nodes[0].size = .fittingLabel(atLeast: Size(width: 9, height: $1)) }),
      (.size, { $0.page.size = .atMost(Size(width: $1, height: 9)) }),
      (.size, { $0.page.size = .filling(Size(width: 9, height: $1)) }),
      (.lineWidth, { $0.nodes[0].outline = Stroke(width: $1) }),
      (.lineWidth, { $0.edges[0].line.width = $1 }),
      (.lineWidth, { $0.clusters[0].outline = Stroke(width: $1) }),
      (.lineWidth, { $0.background[0].outline = Stroke(width: $1) }),
      (.fontSize, { $0.nodes[0].label = Label("a", font: Font(size: $1)) }),
      (.fontSize, { $0.edges[0].label = Label("a", font: Font(size: $1)) }),
      (.fontSize, { $0.clusters[0].label = Label("a", font: Font(size: $1)) }),
      (.length, { $0.edges[0].length = $1 }),
      (.weight, { $0.edges[0].weight = $1 }),
      (.distance, { $0.page.padding = $1 }),
      (.distance, { $0.overlap = .removed(gap: $1) }),
      (.distance, { $0.overlap = .scaled(gap: $1) }),
      (.distance, { $0.spacing = Spacing(betweenNodes: $1, betweenRanks: 9) }),
      (.distance, { $0.spacing = Spacing(betweenNodes: 9, betweenRanks: $1) }),
      (.resolution, { $0.page.dotsPerInch = $1 }),
      (.coordinate, { $0.background[0].figure = .line([Point(x: 0, y: 0), Point(x: 0, y: $1)]) }),
      (
        .coordinate,
        {
          $0.page.frame = Rectangle(
            lowerLeft: Point(x: 0, y: 0), upperRight: Point(x: $1, y: 0))
        }
      ),
    ]

    @Test(arguments: wrong.indices, [Double.nan, .infinity, -.infinity, -1e300, 1e300])
    func `what is not a number or not drawable is an error`(index: Int, value: Double) {
      let (quantity, change) = Numbers.wrong[index]
      var diagram = Diagram.ring(of: 4)
      diagram.clusters = [Cluster([0])]
      diagram.background = [
        BackgroundShape(.line([Point(x: 0, y: 0), Point(x: 1, y: 1)]))
      ]
      change(&diagram, value)
      let error = #expect(throws: GraphvizError.self) { try diagram.layout(.neato) }
      guard case .outOfRange(quantity, _, _) = error else {
        Issue.record("\(String(describing: error)) is not about \(quantity)")
        return
      }
    }

    @Test func `the outermost numbers that are allowed can be drawn`() throws {
      let far = Diagram(
        nodes: [
          Node(0, size: .fixed(diameter: 0.1), position: .at(Point(x: -1e6, y: -1e6))),
          Node(
            1, label: Label("a", font: Font(size: 1000)), size: .fixed(diameter: 1e5),
            position: .at(Point(x: 1e6, y: 1e6))),
        ], edges: [Edge(0, 1, line: Stroke(width: 1000), length: 1e5, weight: 10_000)])
      #expect(try far.layout(.asPlaced).nodes[1].centre == Point(x: 1e6, y: 1e6))
      #expect(try !far.render(.svg, by: .asPlaced).isEmpty)
    }
  }

  @Suite("amounts")
  struct Amounts {
    let outer = GraphvizErrorTests()

    @Test func `engines refuse what would take them hours`() {
      outer.expect(
        .tooMany(.nodes, 501, limit: 500),
        from: Diagram(nodes: (0...500).map { Node(NodeKey($0)) }), by: .circo)
      outer.expect(
        .tooMany(.edges, 601, limit: 600),
        from: Diagram(nodes: [Node(0)], edges: (0...600).map { _ in Edge(0, 0) }), by: .circo)
      var diagram = Diagram(nodes: (0...100).map { Node(NodeKey($0)) })
      diagram.routing = .aroundNodes
      outer.expect(.tooMany(.nodes, 101, limit: 100), from: diagram, by: .sfdp(seed: 1))
    }

    @Test func `labels have a limit together`() {
      let long = Label(String(repeating: "a", count: 4_000_001))
      outer.expect(
        .tooMany(.labelBytes, 16_000_004, limit: 16_000_000),
        from: Diagram(nodes: (0..<4).map { Node(NodeKey($0), label: long) }))
    }

    @Test func `lines have two ends and polygons three corners`() {
      var diagram = Diagram(nodes: [Node("a")])
      let corners = [Point(x: 0, y: 0), Point(x: 1, y: 1)]
      diagram.background = [BackgroundShape(.polygon(corners))]
      outer.expect(.tooFewCorners(2), from: diagram)
      diagram.background = [BackgroundShape(.line([corners[0]]))]
      outer.expect(.tooFewCorners(1), from: diagram)
    }

    @Test func `a PNG beyond memory is refused, and an SVG of the same is drawn`() throws {
      var diagram = Diagram(nodes: [Node("a", size: .fixed(diameter: 50_000))])
      #expect(throws: GraphvizError.self) { try diagram.render(.png, by: .neato) }
      #expect(try !diagram.render(.svg, by: .neato).isEmpty)
      diagram.page.size = .atMost(Size(width: 300, height: 300))
      #expect(try !diagram.render(.png, by: .neato).isEmpty)
      diagram.page.frame = Rectangle(
        lowerLeft: Point(x: 0, y: 0), upperRight: Point(x: 1e6, y: 1e6))
      diagram.page.size = .natural
      #expect(throws: GraphvizError.self) { try diagram.render(.png, by: .neato) }
    }
  }

  @Test(arguments: [
    GraphvizError.repeatedNode("a"), .unknownNode(3), .nodeInTwoClusters("a"),
    .missingPosition("a"), .cannotKeepPosition("a", .circo), .repeatedElementID("x"),
    .tooFewCorners(1), .outOfRange(.fontSize, -1, allowed: 0.1...1000),
    .tooMany(.labelBytes, 5, limit: 4), .pictureTooLarge(width: 1e6, height: 2),
    .layoutFailed(.dot, messages: ["lost"]), .renderingFailed(.png, messages: ["no cairo"]),
    .unavailable,
  ])
  func `every error is one line that says what to do`(error: GraphvizError) {
    let sentence = error.description
    #expect(!sentence.contains("\n") && !sentence.contains("GraphvizError"))
    #expect(sentence.count > 20 && sentence.first?.isUppercase != nil)
  }
}
