import NetworkCore

/// Nodes that wait for their turn, each at most once.
///
/// It takes 5 bytes for each node.
struct NodeQueue {
  private var ring: [Int32]
  private var isWaiting: [Bool]
  private var head = 0
  private var count: Int

  /// All nodes wait, in the given order.
  init(_ order: [Int32]) {
    ring = order
    isWaiting = [Bool](repeating: true, count: order.count)
    count = order.count
  }

  mutating func popFirst() -> Int? {
    guard count > 0 else { return nil }
    let node = Int(ring[head])
    head = head + 1 == ring.count ? 0 : head + 1
    count -= 1
    isWaiting[node] = false
    return node
  }

  /// Puts the neighbours of `node` that have not its label behind the others.
  mutating func appendNeighbours(of node: Int, in level: LeidenLevel, labels: [Int32]) {
    let tail = head + count
    count += appendTargets(
      level, node, labels, &ring, &isWaiting, from: tail >= ring.count ? tail - ring.count : tail)
  }
}

private func appendTargets(
  _ level: LeidenLevel, _ node: Int, _ labels: [Int32], _ ring: inout [Int32],
  _ isWaiting: inout [Bool], from tail: Int
) -> Int {
  let targets = level.targets.span
  let labels = labels.span
  let own = labels[node]
  var ring = ring.mutableSpan
  var isWaiting = isWaiting.mutableSpan
  var place = tail
  var count = 0
  for slot in level.row(node) {
    let next = targets[slot]
    guard !isWaiting[Int(next)], labels[Int(next)] != own else { continue }
    isWaiting[Int(next)] = true
    ring[place] = next
    place = place + 1 == ring.count ? 0 : place + 1
    count += 1
  }
  return count
}

extension SeededGenerator {
  /// All numbers below `count` in an order of chance.
  ///
  /// Large levels are dealt out in runs, so that what is read stands side by side in memory; the
  /// nodes of a level are in an order of chance themselves.
  mutating func order(of count: Int) -> [Int32] {
    let length = max(1, min(32, count / 256))
    var runs = (0..<(count + length - 1) / length).map { Int32($0) }
    shuffle(&runs)
    var order: [Int32] = []
    order.reserveCapacity(count)
    for run in runs {
      for node in Int(run) * length..<min(count, (Int(run) + 1) * length) {
        order.append(Int32(node))
      }
    }
    return order
  }
}
