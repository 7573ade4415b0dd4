/// Which edges lead back to a node on the way to them, met in depth-first order.
///
/// Without them, or with them turned, the graph has no cycle. Loops are not counted: they stay a
/// cycle whichever way they run.
///
/// - Complexity: O(*n* + *m*), without recursion.
func edgesClosingCycles(_ ends: [(tail: Int, head: Int)], nodeCount: Int) -> [Bool] {
  enum State { case unseen, open, done }
  var outgoing = [[Int]](repeating: [], count: nodeCount)
  for (edge, end) in ends.enumerated() { outgoing[end.tail].append(edge) }
  var closing = [Bool](repeating: false, count: ends.count)
  var states = [State](repeating: .unseen, count: nodeCount)
  var path: [(node: Int, next: Int)] = []

  for start in 0..<nodeCount where states[start] == .unseen {
    states[start] = .open
    path.append((start, 0))
    while let (node, next) = path.last {
      guard next < outgoing[node].count else {
        states[node] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let edge = outgoing[node][next]
      let head = ends[edge].head
      switch states[head] {
      case .unseen:
        states[head] = .open
        path.append((head, 0))
      case .open: closing[edge] = head != node
      case .done: break
      }
    }
  }
  return closing
}
