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
    let places = unsafe zip(plan.diagram.nodes, nodes).map { description, node in
      let centre = unsafe cgraphviz_centre(node)
      return NodePlace(
        key: description.key,
        centre: Point(x: millionths(centre.x), y: millionths(centre.y)),
        size: Size(
          width: millionths(unsafe cgraphviz_width(node) * 72),
          height: millionths(unsafe cgraphviz_height(node) * 72)))
    }
    guard places.allSatisfy({ $0.centre.x.isFinite && $0.centre.y.isFinite }) else {
      throw .layoutFailed(plan.engine, messages: ["a node has no finite position"])
    }
    let rectangles = unsafe clusters.map { cluster -> Rectangle? in
      guard plan.engine.drawsClusters else { return nil }
      return Rectangle(unsafe cgraphviz_bounds(cluster))
    }
    return Placement(
      bounds: Rectangle(unsafe cgraphviz_bounds(graph)), nodes: places, clusters: rectangles,
      warnings: warnings)
  }
}

/// The number to a millionth of a point, which takes off what inches and back again put on.
private func millionths(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }

extension Rectangle {
  fileprivate init(_ box: boxf) {
    self.init(
      lowerLeft: Point(x: millionths(box.LL.x), y: millionths(box.LL.y)),
      upperRight: Point(x: millionths(box.UR.x), y: millionths(box.UR.y)))
  }
}
