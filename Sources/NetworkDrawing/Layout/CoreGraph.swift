import Graphviz
import NetworkCore

/// Discs and the links between them, before anybody knows where they lie.
///
/// In a map of activities the discs are the plates and the organisations between them; in a map
/// of communities they are the communities.
struct CoreGraph {
  /// The radius of each disc.
  var radii: [Double]

  /// The links between discs.
  var links: [Link]

  /// The group that each disc is kept together with, -1 for none; empty where nobody is.
  var groups: [Int] = []

  struct Link {
    var first: Int
    var second: Int
    /// How far apart the edges of the two discs would like to be.
    var gap: Double
    /// Whether a line is drawn for it.
    var isDrawn: Bool
  }

  /// The discs of each connected part, in ascending order; parts in the order of their first.
  ///
  /// - Complexity: O(*n* + *m*).
  var components: [[Int]] {
    var neighbours = [[Int]](repeating: [], count: radii.count)
    for link in links {
      neighbours[link.first].append(link.second)
      neighbours[link.second].append(link.first)
    }
    var isMet = [Bool](repeating: false, count: radii.count)
    var parts: [[Int]] = []
    for start in radii.indices where !isMet[start] {
      isMet[start] = true
      var part = [start]
      var next = 0
      while next < part.count {
        for neighbour in neighbours[part[next]] where !isMet[neighbour] {
          isMet[neighbour] = true
          part.append(neighbour)
        }
        next += 1
      }
      parts.append(part.sorted())
    }
    return parts
  }

  /// The graph of the discs in `part`, which are in ascending order, numbered anew.
  func part(_ part: [Int]) -> CoreGraph {
    var numbers = [Int](repeating: -1, count: radii.count)
    for (number, disc) in part.enumerated() { numbers[disc] = number }
    let kept = links.filter { numbers[$0.first] >= 0 && numbers[$0.second] >= 0 }
    return CoreGraph(
      radii: part.map { radii[$0] },
      links: kept.map {
        Link(
          first: numbers[$0.first], second: numbers[$0.second], gap: $0.gap, isDrawn: $0.isDrawn)
      }, groups: groups.isEmpty ? [] : part.map { groups[$0] })
  }

  /// Places for the discs of a connected graph, where they may still overlap.
  ///
  /// Distances in the drawing are like those in the graph, longer between groups, and few of the
  /// drawn lines cross.
  func stressLayout() -> [Point] {
    let run = RunControl()
    let placement = StressPlacement(
      lengthsOf: lengths, groups: groups, lines: lines, effort: .page, run: run)
    return placement.places(seed: 1, radii: { _ in radii }, run: run)
  }

  private var lines: [PlacedTie] {
    links.filter(\.isDrawn).map { PlacedTie($0.first, $0.second) }
  }

  /// Each two linked discs with the least length of their links.
  private var lengths: CompressedGraph {
    let sorted = links.map { link -> WeightedEdge in
      WeightedEdge(
        Int32(min(link.first, link.second)), Int32(max(link.first, link.second)),
        strength: radii[link.first] + radii[link.second] + link.gap)
    }.sorted { ($0.first, $0.second, $0.strength) < ($1.first, $1.second, $1.strength) }
    var shortest: [WeightedEdge] = []
    for edge in sorted
    where edge.first != shortest.last?.first || edge.second != shortest.last?.second {
      shortest.append(edge)
    }
    return CompressedGraph(nodeCount: radii.count, edges: shortest)
  }
}
