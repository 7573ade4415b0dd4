import NetworkCore

/// A walk that goes on as deep as it can before it turns back.
///
/// It notes for each place how early a place can be reached from there or below (Tarjan's low
/// points). What reaches nothing earlier than the node above it hangs on that node, and makes up a
/// bicomponent with it; what reaches nothing as early hangs on the tie. Each place knows where the
/// walk came from, so deep networks do not exhaust the stack.
struct DepthFirstWalk {
  /// What the walk knows of a node or a hub.
  struct Place {
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
    /// How many pairs there are of nodes in different pieces that hang on this one.
    var hangingPairs = 0

    init(isNode: Bool) {
      size = isNode ? 1 : 0
      open = size
    }
  }

  /// When the walk came to each place; −1 before.
  ///
  /// Apart from the rest, since it is asked for most often.
  private(set) var orders: [Int32]

  /// The nodes that the last walk came by, but for those that hold nothing together.
  private(set) var visited: [Int32] = []

  /// What all walks found.
  private(set) var bridges: [(first: Int32, second: Int32)] = []
  private(set) var bicomponentCount = 0
  private(set) var largestBicomponent = 0

  private var clock: Int32 = 0
  private var budget: LookBudget

  init(over network: WalkedNetwork, run: RunControl) {
    orders = [Int32](repeating: -1, count: network.offsets.count - 1)
    budget = LookBudget(run)
  }

  /// - Throws: `CancellationError` if the run is cancelled.
  mutating func walk(
    from root: Int, over network: WalkedNetwork, _ allPlaces: inout [Place]
  ) throws {
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    var places = allPlaces.mutableSpan
    visited.removeAll(keepingCapacity: true)
    var here = root
    enter(root, from: -1, &places, nodeCount: network.nodeCount)
    while true {
      let above = places[here].above
      let end = offsets[here + 1]
      var slot = offsets[here] + Int(places[here].seen)
      try budget.spend(1 + end - slot)
      var reach = places[here].reach
      var next = -1
      while next < 0, slot < end {
        let order = orders[Int(targets[slot])]
        if order < 0 {
          next = Int(targets[slot])
          if here >= network.nodeCount, offsets[next + 1] - offsets[next] == 1 {
            count(next, at: here, &places, isPair: end - offsets[here] == 2)
            next = -1
          }
        } else if targets[slot] != above {
          reach = min(reach, order)
        }
        slot &+= 1
      }
      places[here].reach = reach
      places[here].seen = Int32(truncatingIfNeeded: slot - offsets[here])
      if next >= 0 {
        enter(next, from: Int32(truncatingIfNeeded: here), &places, nodeCount: network.nodeCount)
        here = next
      } else {
        guard above >= 0 else { return }
        leave(here, nodeCount: network.nodeCount, offsets, in: &places)
        here = Int(above)
      }
    }
  }

  private mutating func enter(
    _ place: Int, from above: Int32, _ places: inout MutableSpan<Place>, nodeCount: Int
  ) {
    if place < nodeCount { visited.append(Int32(truncatingIfNeeded: place)) }
    orders[place] = clock
    places[place].reach = clock
    places[place].above = above
    clock += 1
  }

  /// Counts a node that no other hub than this one leads to, without a step there and back.
  private mutating func count(
    _ node: Int, at hub: Int, _ places: inout MutableSpan<Place>, isPair: Bool
  ) {
    orders[node] = clock
    clock += 1
    places[hub].size += 1
    places[hub].open += 1
    if isPair { noteBridge(node, Int(places[hub].above)) }
  }

  /// Hands what was learnt at `lower` and below to the place above it.
  private mutating func leave(
    _ lower: Int, nodeCount: Int, _ offsets: Span<Int>, in places: inout MutableSpan<Place>
  ) {
    let piece = places[lower]
    let upper = Int(piece.above)
    let order = orders[upper]
    places[upper].size += piece.size
    places[upper].reach = min(places[upper].reach, piece.reach)
    if upper < nodeCount, piece.reach >= order {
      places[upper].hangingPairs += Int(places[upper].hanging) * Int(piece.size)
      places[upper].hanging += piece.size
      places[upper].largestHanging = max(places[upper].largestHanging, piece.size)
      bicomponentCount += 1
      largestBicomponent = max(largestBicomponent, Int(piece.open) + 1)
    } else {
      places[upper].open += piece.open
    }
    guard piece.reach > order, lower < nodeCount else { return }
    // The members of a hub of three or more are tied to one another.
    let isHub = upper >= nodeCount
    guard !isHub || offsets[upper + 1] - offsets[upper] == 2 else { return }
    noteBridge(lower, isHub ? Int(places[upper].above) : upper)
  }

  private mutating func noteBridge(_ first: Int, _ second: Int) {
    bridges.append((Int32(min(first, second)), Int32(max(first, second))))
  }
}
