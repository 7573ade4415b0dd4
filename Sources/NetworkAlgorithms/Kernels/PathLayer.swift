import NetworkCore

/// All classes, or all hubs, in a search for shortest paths from one end: how far each is, and how
/// many of the shortest walks lead there.
struct PathLayer {
  /// What is known of one class or hub.
  struct Mark {
    /// How many hops away it is, −1 where it has not been met; a hub is as far as the classes
    /// behind it.
    var level: Int32 = -1

    /// The shortest walks that lead there, in a unit that may differ from level to level.
    var walks = 0.0
  }

  private(set) var marks: [Mark]

  /// What was met with the last step.
  private(set) var rim: [Int32] = []

  private var met: [Int32] = []

  init(count: Int) {
    marks = [Mark](repeating: Mark(), count: count)
  }

  /// Forgets the search before.
  mutating func clear() {
    for node in met { marks[Int(node)].level = -1 }
    met.removeAll(keepingCapacity: true)
    rim.removeAll(keepingCapacity: true)
  }

  /// Starts at `node`.
  mutating func start(at node: Int32, level: Int32) {
    marks[Int(node)] = Mark(level: level, walks: 1)
    met.append(node)
    rim.append(node)
  }

  /// Leads the walks that end in the rim of `other` on along `lists` to what was not met before.
  mutating func take(rimOf other: PathLayer, along lists: CompressedLists, to level: Int32) {
    rim.removeAll(keepingCapacity: true)
    lead(other.rim, other.rim.map { other.marks[Int($0)].walks }, along: lists, to: level)
  }

  /// Leads the walks that end in `front`, which is of this layer, on along `lists`, beside what was
  /// taken before.
  mutating func take(_ front: [Int32], along lists: CompressedLists, to level: Int32) {
    guard !lists.entries.isEmpty else { return }
    lead(front, front.map { marks[Int($0)].walks }, along: lists, to: level)
  }

  private mutating func lead(
    _ front: [Int32], _ walks: [Double], along lists: CompressedLists, to level: Int32
  ) {
    let before = rim.count
    Self.lead(front, walks, along: lists, to: level, &marks, &rim)
    met += rim[before...]
  }

  /// Multiplies the walks to each node of the rim by how many nodes it stands for.
  mutating func multiply(by counts: [Int32]) {
    var most = 1.0
    for node in rim { most = max(most, marks[Int(node)].walks) }
    // Only the proportions within a level count; so many walks shall not overflow.
    let unit = most > 1e100 ? 1 / most : 1
    for node in rim { marks[Int(node)].walks *= unit * Double(counts[Int(node)]) }
  }

  /// How many entries `lists` has for the rim.
  func steps(along lists: CompressedLists) -> Int {
    guard !lists.entries.isEmpty else { return 0 }
    let offsets = lists.offsets.span
    return rim.reduce(0) { $0 + offsets[Int($1) + 1] - offsets[Int($1)] }
  }

  private static func lead(
    _ front: [Int32], _ walks: [Double], along lists: CompressedLists, to level: Int32,
    _ marks: inout [Mark], _ rim: inout [Int32]
  ) {
    let (offsets, entries) = (lists.offsets.span, lists.entries.span)
    var marks = marks.mutableSpan
    for place in front.indices {
      let (node, count) = (Int(front[place]), walks[place])
      for slot in offsets[node]..<offsets[node + 1] {
        let next = Int(entries[slot])
        if marks[next].level < 0 {
          marks[next] = Mark(level: level, walks: count)
          rim.append(Int32(next))
        } else if marks[next].level == level {
          marks[next].walks += count
        }
      }
    }
  }
}
