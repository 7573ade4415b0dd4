import CGraphviz

/// A graph in libcgraph, built from a checked description.
///
/// It holds no text of the description but the escaped labels: names are n0, n1, …, the rest of
/// the attributes numbers, colours, words of ours, and names of a safe alphabet.
@safe
struct NativeGraph {
  /// The graph itself, until it is closed.
  let graph: UnsafeMutablePointer<graph_t>

  private let plan: DrawingPlan
  private var nodes: [UnsafeMutablePointer<node_t>] = unsafe []
  private var clusters: [UnsafeMutablePointer<graph_t>] = unsafe []

  /// Builds the graph; whoever builds it closes it.
  init(_ plan: DrawingPlan) throws(GraphvizError) {
    guard let graph = unsafe cgraphviz_open(plan.diagram.direction == .directed ? 1 : 0) else {
      throw .unavailable
    }
    unsafe self.graph = unsafe graph
    self.plan = plan
    do throws(GraphvizError) {
      unsafe set(plan.rootAttributes, on: graph)
      try addNodes()
      try addClusters()
      try addEdges()
    } catch {
      close()
      throw error
    }
  }

  /// Gives the graph and all its memory back.
  func close() { unsafe _ = agclose(graph) }

  private mutating func addNodes() throws(GraphvizError) {
    for (index, description) in plan.diagram.nodes.enumerated() {
      guard let node = unsafe cgraphviz_add_node(graph, DrawingPlan.nodeName(index)) else {
        throw .unavailable
      }
      unsafe set(description.attributes(id: GeneratedID.node(index)), on: node)
      unsafe nodes.append(node)
    }
  }

  private mutating func addClusters() throws(GraphvizError) {
    for (index, description) in plan.diagram.clusters.enumerated() {
      guard let cluster = unsafe cgraphviz_add_cluster(graph, "cluster\(index)") else {
        throw .unavailable
      }
      unsafe set(description.attributes(id: GeneratedID.cluster(index)), on: cluster)
      for member in plan.members[index] {
        unsafe _ = agsubnode(cluster, nodes[member], 1)
      }
      unsafe clusters.append(cluster)
    }
  }

  private func addEdges() throws(GraphvizError) {
    for (index, description) in plan.diagram.edges.enumerated() {
      let ends = plan.ends[index]
      guard let edge = unsafe agedge(graph, nodes[ends.tail], nodes[ends.head], nil, 1) else {
        throw .unavailable
      }
      let attributes = description.attributes(
        id: GeneratedID.edge(index), turned: plan.isTurned[index], engine: plan.engine)
      unsafe set(attributes, on: edge)
    }
  }

  private func set(_ attributes: Attributes, on object: UnsafeMutableRawPointer) {
    for attribute in attributes {
      unsafe _ = cgraphviz_set(object, attribute.name, attribute.value)
    }
  }
}

extension NativeGraph {
  /// Where the layout put everything.
  func placement(warnings: [String]) throws(GraphvizError) -> Placement {
    let centres = unsafe nodes.map { node in
      let centre = unsafe cgraphviz_centre(node)
      return Point(x: centre.x, y: centre.y)
    }
    guard centres.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
      throw .layoutFailed(plan.engine, messages: ["a node has no finite position"])
    }
    let shift = shift(of: centres)
    let places = plan.diagram.nodes.indices.map { index in
      NodePlace(
        key: plan.diagram.nodes[index].key,
        centre: centres[index].moved(by: shift).rounded,
        size: Size(
          width: (unsafe cgraphviz_width(nodes[index]) * 72).roundedToMillionth,
          height: (unsafe cgraphviz_height(nodes[index]) * 72).roundedToMillionth))
    }
    let rectangles = unsafe clusters.map { cluster -> Rectangle? in
      guard plan.engine.drawsClusters else { return nil }
      return Rectangle(unsafe cgraphviz_bounds(cluster), shift: shift)
    }
    return Placement(
      bounds: Rectangle(unsafe cgraphviz_bounds(graph), shift: shift), nodes: places,
      clusters: rectangles, warnings: warnings)
  }

  /// How far neato and fdp have moved the whole, pinned nodes included.
  private func shift(of centres: [Point]) -> Point {
    for (node, centre) in zip(plan.diagram.nodes, centres) where plan.engine != .asPlaced {
      if case .at(let place) = node.position {
        return Point(x: place.x - centre.x, y: place.y - centre.y)
      }
    }
    return Point(x: 0, y: 0)
  }
}

extension Rectangle {
  fileprivate init(_ box: boxf, shift: Point) {
    self.init(
      lowerLeft: Point(x: box.LL.x, y: box.LL.y).moved(by: shift).rounded,
      upperRight: Point(x: box.UR.x, y: box.UR.y).moved(by: shift).rounded)
  }
}

extension Point {
  fileprivate func moved(by shift: Point) -> Point {
    Point(x: x + shift.x, y: y + shift.y)
  }

  /// The point to a millionth, which takes off what inches and back again have added.
  fileprivate var rounded: Point {
    Point(x: x.roundedToMillionth, y: y.roundedToMillionth)
  }
}

extension Double {
  fileprivate var roundedToMillionth: Double { (self * 1e6).rounded() / 1e6 }
}
