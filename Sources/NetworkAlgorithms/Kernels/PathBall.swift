import NetworkCore

/// What lies around one end of a path: the classes within some hops, and the hubs one step beyond.
///
/// Walks lead from class to class through hubs and along direct ties. Two classes that share
/// several hubs are joined by as many walks, but by one tie.
struct PathBall {
  private let folded: FoldedGraph

  /// How many hops away the outermost classes are.
  private(set) var radius: Int32 = 0

  /// How many hops away each class is, −1 where it is not in the ball.
  private(set) var levels: [Int32]

  /// How many hops away the classes behind each hub are, −1 where it has not been met.
  private(set) var hops: [Int32]

  /// The shortest walks that lead to any node of each class, and to each hub, in a unit that may
  /// differ from level to level.
  private(set) var walks: [Double]
  private(set) var hubWalks: [Double]

  /// The outermost classes, and the hubs that lead beyond.
  private(set) var rim: [Int32] = []
  private(set) var rimHubs: [Int32] = []

  /// How many steps it takes to grow; 0 where nothing is beyond.
  private(set) var stepsToGrow = 0

  private var met: [Int32] = []
  private var metHubs: [Int32] = []

  init(_ folded: FoldedGraph) {
    self.folded = folded
    levels = [Int32](repeating: -1, count: folded.classCount)
    hops = [Int32](repeating: -1, count: folded.hubCount)
    walks = [Double](repeating: 0, count: folded.classCount)
    hubWalks = [Double](repeating: 0, count: folded.hubCount)
  }

  /// Starts anew at one node of a class, or at a satellite of hub ~`position`.
  mutating func start(at position: Int32) {
    for member in met { levels[Int(member)] = -1 }
    for hub in metHubs { hops[Int(hub)] = -1 }
    met.removeAll(keepingCapacity: true)
    metHubs.removeAll(keepingCapacity: true)
    rim.removeAll(keepingCapacity: true)
    rimHubs.removeAll(keepingCapacity: true)
    radius = 0
    stepsToGrow = 0
    if position >= 0 {
      enter(position)
      walks[Int(position)] = 1
      reachHubs()
    } else {
      meet(~position)
      hubWalks[Int(~position)] = 1
    }
  }

  /// Takes in the classes one hop farther.
  mutating func grow() {
    let (inner, hubs) = (rim, rimHubs)
    rim.removeAll(keepingCapacity: true)
    rimHubs.removeAll(keepingCapacity: true)
    stepsToGrow = 0
    radius += 1
    for hub in hubs {
      for member in folded.classesOfHub.list(Int(hub)) { lead(hubWalks[Int(hub)], to: member) }
    }
    for member in inner {
      for partner in folded.directTies.list(Int(member)) { lead(walks[Int(member)], to: partner) }
    }
    var most = 1.0
    for member in rim { most = max(most, walks[Int(member)]) }
    // Only the proportions within a level count; so many walks shall not overflow.
    let unit = most > 1e100 ? 1 / most : 1
    for member in rim {
      walks[Int(member)] *= unit * Double(folded.multiplicities[Int(member)])
    }
    reachHubs()
  }

  private mutating func lead(_ count: Double, to member: Int32) {
    if levels[Int(member)] < 0 {
      enter(member)
      walks[Int(member)] = 0
    }
    if levels[Int(member)] == radius { walks[Int(member)] += count }
  }

  private mutating func enter(_ member: Int32) {
    levels[Int(member)] = radius
    met.append(member)
    rim.append(member)
  }

  private mutating func meet(_ hub: Int32) {
    hops[Int(hub)] = radius + 1
    hubWalks[Int(hub)] = 0
    metHubs.append(hub)
    rimHubs.append(hub)
    stepsToGrow += folded.classesOfHub.count(of: Int(hub))
  }

  private mutating func reachHubs() {
    for member in rim {
      stepsToGrow += folded.directTies.count(of: Int(member))
      for hub in folded.hubsOfClass.list(Int(member)) {
        if hops[Int(hub)] < 0 { meet(hub) }
        if hops[Int(hub)] == radius + 1 { hubWalks[Int(hub)] += walks[Int(member)] }
      }
    }
  }
}
