extension Diagram {
  /// Finds places for the nodes.
  ///
  /// With ``LayoutEngine/asPlaced`` it finds none, but tells the sizes of the nodes.
  public func layout(_ engine: LayoutEngine) throws(GraphvizError) -> Placement {
    let plan = try DrawingPlan(self, engine: engine)
    return try GraphvizThread.run { library throws(GraphvizError) in
      try library.withLayout(of: plan) { graph throws(GraphvizError) in
        try graph.placement(warnings: library.messages())
      }
    }
  }

  /// Finds places for the nodes and draws them.
  public func render(
    _ format: OutputFormat, by engine: LayoutEngine
  ) throws(GraphvizError) -> [UInt8] {
    let plan = try DrawingPlan(self, engine: engine, format: format)
    let bytes = try GraphvizThread.run { library throws(GraphvizError) in
      try library.withLayout(of: plan) { graph throws(GraphvizError) in
        let placement = try graph.placement(warnings: [])
        if format == .png { try page.checkDots(of: placement.bounds, background) }
        return try library.render(graph, as: format)
      }
    }
    switch format {
    case .svg, .svgElement:
      var finish = SVGFinish(self, asDocument: format == .svg)
      return finish.finish(bytes)
    case .pdf: return withoutCreationDate(bytes)
    case .png: return bytes
    }
  }

  /// The same description with every node at the place that it has in `placement`.
  ///
  /// Nodes that `placement` does not know stay as they are.
  public func pinned(to placement: Placement) -> Diagram {
    var diagram = self
    for index in diagram.nodes.indices {
      guard let place = placement[diagram.nodes[index].key] else { continue }
      diagram.nodes[index].position = .at(place.centre)
    }
    return diagram
  }
}
