import NetworkCore

/// A walk that goes on as deep as it can before it turns back.
///
/// It notes for each place how early a place can be reached from there or below (Tarjan's low
/// points). What reaches nothing earlier than the node above it hangs on that node, and makes up a
/// bicomponent with it; what reaches nothing as early hangs on the tie. The walk keeps its own path, so
/// deep networks do not exhaust the stack.
struct DepthFirstWalk {
  /// What the walk knows of a node or a hub.
  struct Place {
    /// When the walk came here; −1 before.
    var order: Int32 = -1
    /// The earliest place that a tie leads to from here or below.
    var reach: Int32 = 0
    /// The place that the walk came from.
    var above: Int32 = -1
    /// How many of the neighbours have been looked at.
    var seen: Int32 = 0
    /// How many nodes there are here and below.
    var size: Int32
    /// How many of them are in no bicomponent yet that hangs on a node below.
    var open: Int32
    /// How many nodes hang on this one, in all and in the largest piece.
    var hanging: Int32 = 0
    var largestHanging: Int32 = 0

    init(isNode: Bool) {
      size = isNode ? 1 : 0
      open = size
    }
  }

  /// The nodes that the last walk came by.
  private(set) var visited: [Int32] = []

  /// What all walks found.
  private(set) var bridges: [(first: Int32, second: Int32)] = []
  private(set) var bicomponentCount = 0
  private(set) var largestBicomponent = 0

  private let network: WalkedNetwork
  private var path: [Int32] = []
  private var clock: Int32 = 0
  private var budget: LookBudget

  init(_ network: WalkedNetwork, run: RunControl) {
    self.network = network
    budget = LookBudget(run)
  }

  /// - Throws: `CancellationError` if the run is cancelled.
  mutating func walk(from root: Int, over allPlaces: inout [Place]) throws {
    let network = network
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    var places = allPlaces.mutableSpan
    visited.removeAll(keepingCapacity: true)
    enter(root, from: -1, in: &places)
    while let last = path.last {
      let here = Int(last)
      let (above, end) = (places[here].above, offsets[here + 1])
      var slot = offsets[here] + Int(places[here].seen)
      try budget.spend(1 + end - slot)
      var reach = places[here].reach
      var next: Int?
      while next == nil, slot < end {
        let order = places[Int(targets[slot])].order
        if order < 0 {
          next = Int(targets[slot])
        } else if targets[slot] != above {
          reach = min(reach, order)
        }
        slot += 1
      }
      places[here].reach = reach
      places[here].seen = Int32(truncatingIfNeeded: slot - offsets[here])
      if let next {
        enter(next, from: last, in: &places)
      } else {
        path.removeLast()
        leave(here, in: &places)
      }
    }
  }

  private mutating func enter(_ place: Int, from above: Int32, in places: inout MutableSpan<Place>) {
    places[place].order = clock
    places[place].reach = clock
    places[place].above = above
    clock += 1
    path.append(Int32(truncatingIfNeeded: place))
    if place < network.nodeCount { visited.append(Int32(truncatingIfNeeded: place)) }
  }

  /// Hands what was learnt at `lower` and below to the place above it.
  private mutating func leave(_ lower: Int, in places: inout MutableSpan<Place>) {
    let piece = places[lower]
    guard piece.above >= 0 else { return }
    let upper = Int(piece.above)
    let order = places[upper].order
    places[upper].size += piece.size
    places[upper].reach = min(places[upper].reach, piece.reach)
    if upper < network.nodeCount, piece.reach >= order {
      places[upper].hanging += piece.size
      places[upper].largestHanging = max(places[upper].largestHanging, piece.size)
      bicomponentCount += 1
      largestBicomponent = max(largestBicomponent, Int(piece.open) + 1)
    } else {
      places[upper].open += piece.open
    }
    guard piece.reach > order, lower < network.nodeCount else { return }
    // The members of a hub of three or more are tied to one another.
    let isHub = upper >= network.nodeCount
    guard !isHub || network.offsets[upper + 1] - network.offsets[upper] == 2 else { return }
    let other = isHub ? Int(places[upper].above) : upper
    bridges.append((Int32(min(lower, other)), Int32(max(lower, other))))
  }
}
