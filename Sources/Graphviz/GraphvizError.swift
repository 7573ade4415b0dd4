/// Why a diagram could not be laid out or drawn.
public enum GraphvizError: Error, Hashable {
  /// Two nodes are called the same.
  case repeatedNode(NodeKey)
  /// An edge, a cluster or a layout names a node that is not there.
  case unknownNode(NodeKey)
  /// A node is a member of two clusters, or twice of one.
  case nodeInTwoClusters(NodeKey)
  /// A diagram is to be drawn as placed, but this node has no position.
  case missingPosition(NodeKey)
  /// A node has a position that this engine cannot keep.
  case cannotKeepPosition(NodeKey, LayoutEngine)
  /// Two parts of the diagram have the same `id`.
  case repeatedElementID(ElementID)
  /// A background shape has fewer corners than its figure needs.
  case tooFewCorners(Int)
  /// A number is not a number, or is beyond what can be drawn.
  case outOfRange(Quantity, Double, allowed: ClosedRange<Double>)
  /// There is more of something than can be drawn.
  case tooMany(Countable, Int, limit: Int)
  /// A PNG would have this many dots a side.
  case pictureTooLarge(width: Double, height: Double)
  /// Graphviz did not find a layout; the messages are its own.
  case layoutFailed(LayoutEngine, messages: [String])
  /// Graphviz did not write a picture; the messages are its own.
  case renderingFailed(OutputFormat, messages: [String])
  /// Graphviz could not be started.
  case unavailable

  /// What a number measures.
  public enum Quantity: String, Hashable, Sendable {
    /// Where something lies.
    case coordinate
    /// A width or a height.
    case size
    /// The width of a line.
    case lineWidth = "line width"
    /// The height of letters.
    case fontSize = "font size"
    /// The wished length of an edge.
    case length
    /// The weight of an edge.
    case weight
    /// A gap, a padding or another distance.
    case distance
    /// The dots in an inch.
    case resolution
  }

  /// What there can be too many of.
  public enum Countable: String, Hashable, Sendable {
    /// Nodes.
    case nodes
    /// Edges.
    case edges
    /// Clusters.
    case clusters
    /// Corners of background shapes.
    case corners
    /// Bytes in all labels together.
    case labelBytes = "bytes of label text"
  }
}

extension GraphvizError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .repeatedNode(let key):
      "two nodes are called “\(key)”; give each node a key of its own"
    case .unknownNode(let key):
      "there is no node called “\(key)”; add it, or leave out what refers to it"
    case .nodeInTwoClusters(let key):
      "the node “\(key)” is listed twice in clusters; list it once"
    case .missingPosition(let key):
      "the node “\(key)” has no position; give it one, or choose an engine that finds one"
    case .cannotKeepPosition(let key, let engine):
      "the engine \(engine.name) cannot keep the node “\(key)” at its position; "
        + "free the node, or choose neato, fdp or asPlaced"
    case .repeatedElementID(let id):
      "two parts of the diagram have the id “\(id)”; give each an id of its own"
    case .tooFewCorners(let count):
      "a background shape has \(count) corners; a line needs two, a polygon three"
    case .outOfRange(let quantity, let value, let allowed):
      "a \(quantity.rawValue) is \(value); it has to lie between \(allowed.lowerBound) "
        + "and \(allowed.upperBound)"
    case .tooMany(let what, let count, let limit):
      "there are \(count) \(what.rawValue), and at most \(limit) can be drawn this way; "
        + "draw a part of the network, or choose an engine for larger ones"
    case .pictureTooLarge(let width, let height):
      "the PNG would be \(width.rounded()) × \(height.rounded()) dots; lower its resolution, "
        + "set a page size, or draw an SVG"
    case .layoutFailed(let engine, let messages):
      "Graphviz found no layout with \(engine.name): \(messages.joined(separator: "; "))"
    case .renderingFailed(let format, let messages):
      "Graphviz wrote no \(format): \(messages.joined(separator: "; "))"
    case .unavailable:
      "Graphviz could not be started; install it, and see that memory is left"
    }
  }
}
