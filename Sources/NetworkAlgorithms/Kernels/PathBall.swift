import NetworkCore

/// What lies around one end of a path: the classes within some hops, and perhaps the hubs behind
/// the outermost.
///
/// Walks lead from class to class through hubs and along direct ties. Two classes that share
/// several hubs are joined by as many walks, but by one tie.
struct PathBall {
  private let folded: FoldedGraph

  /// The class where it starts; below 0 for a satellite.
  private(set) var start: Int32 = -1

  /// How many hops away the outermost classes are.
  private(set) var radius: Int32 = 0

  /// Whether the hubs that lead beyond have been met.
  private(set) var hasHubs = false

  private(set) var classes: PathLayer
  private(set) var hubs: PathLayer

  /// How many steps it takes to grow by half a hop.
  private(set) var stepsToGrow = 0

  /// Whether nothing is beyond.
  private(set) var isWhole = false

  init(_ folded: FoldedGraph) {
    self.folded = folded
    classes = PathLayer(count: folded.classCount)
    hubs = PathLayer(count: folded.hubCount)
  }

  /// Starts anew at one node of a class, or at a satellite of hub ~`position`.
  mutating func start(at position: Int32) {
    classes.clear()
    hubs.clear()
    start = position
    radius = 0
    hasHubs = position < 0
    if hasHubs {
      hubs.start(at: ~position, level: 1)
    } else {
      classes.start(at: position, level: 0)
    }
    look()
  }

  /// Takes in the hubs behind the outermost classes, or the classes behind those hubs.
  mutating func grow() {
    if hasHubs {
      let inner = classes.rim
      radius += 1
      classes.take(rimOf: hubs, along: folded.classesOfHub, to: radius)
      classes.take(inner, along: folded.directTies, to: radius)
      classes.multiply(by: folded.multiplicities)
    } else {
      hubs.take(rimOf: classes, along: folded.hubsOfClass, to: radius + 1)
    }
    hasHubs.toggle()
    look()
  }

  private mutating func look() {
    if hasHubs {
      stepsToGrow =
        hubs.steps(along: folded.classesOfHub) + classes.steps(along: folded.directTies)
      isWhole = stepsToGrow == 0
    } else {
      stepsToGrow = classes.steps(along: folded.hubsOfClass)
      isWhole = classes.rim.isEmpty
    }
  }
}
