import NetworkCore

/// In how many connected induced graphs of two to four nodes each node is, at each kind of place.
///
/// Places that a symmetry exchanges are one orbit, numbered as Pržulj does: 0 a tie; 1 the end and 2 the
/// middle of a path of three; 3 a triangle; 4 the end and 5 the middle of a path of four; 6 a leaf and
/// 7 the hub of a star of three leaves; 8 a cycle of four; 9 the tail, 10 a side and 11 the joint of a
/// triangle with a tail; 12 the outer and 13 the inner nodes of two triangles that share a tie; 14 four
/// nodes all tied.
///
/// Triangles, cycles of four and cliques of four are counted; the rest follows from numbers of
/// neighbours, from which what is not induced is taken away.
///
/// > N. Pržulj. "Biological network comparison using graphlet degree distribution." *Bioinformatics*
/// > 23(2), 2007, e177–e183. doi:10.1093/bioinformatics/btl301
///
/// > T. Hočevar, J. Demšar. "A combinatorial approach to graphlet counting." *Bioinformatics* 30(4),
/// > 2014, 559–565. doi:10.1093/bioinformatics/btt717
///
/// - Complexity: O(*m* √*m*), and for cliques of four O(Σ *h*³ / 64) over the numbers *h* of neighbours
///   that come later when nodes are ordered by their ties.
struct GraphletOrbits: Sendable {
  static let orbitCount = 15

  /// The counts of each node in each orbit: of orbit 0 first, of all nodes.
  private(set) var counts: [[Int]]

  init(_ graph: CompressedGraph, run: RunControl) throws {
    let shared = try SharedTriangles(graph, run: run)
    let cycles = try fourCycles(in: graph, run: run)
    let cliques = try fourCliques(in: graph, run: run)
    counts = [[Int]](
      repeating: [Int](repeating: 0, count: graph.nodeCount), count: Self.orbitCount)
    var budget = LookBudget(run)
    let secondSums = (0..<graph.nodeCount).map { node in
      graph.neighbours(node).reduce(0) { $0 + graph.degree(Int($1)) }
    }
    for node in 0..<graph.nodeCount where graph.degree(node) > 0 {
      try budget.spend(graph.degree(node))
      let sums = NeighbourSums(of: node, in: graph, shared, secondSums)
      let orbits = sums.orbits(
        outer: shared.opposite[node], cycles: cycles[node], cliques: cliques[node])
      for orbit in orbits.indices { counts[orbit][node] = orbits[orbit] }
    }
  }
}

/// Sums over the neighbours of a node from which its orbits follow.
private struct NeighbourSums {
  private let degree: Int
  private let triangles: Int

  /// Σ C(t, 2) over the ties of the node, each in *t* triangles.
  private var tiePairs = 0
  /// Σ t (d − 2) over the neighbours with *d* neighbours.
  private var tails = 0
  /// Σ of the triangles that the neighbours are in.
  private var neighbourTriangles = 0
  /// Σ C(d − 1, 2), Σ (d − 1) over the neighbours.
  private var forks = 0
  private var steps = 0
  /// Σ over the neighbours of what their neighbours have beside them, less the ways back.
  private var twoSteps = 0

  init(of node: Int, in graph: CompressedGraph, _ shared: SharedTriangles, _ secondSums: [Int]) {
    degree = graph.degree(node)
    triangles = shared.atNode[node]
    for slot in graph.row(node) {
      let neighbour = Int(graph.targets[slot])
      let (others, common) = (graph.degree(neighbour) - 1, shared.atSlot[slot])
      tiePairs += common * (common - 1) / 2
      tails += common * (others - 1)
      neighbourTriangles += shared.atNode[neighbour]
      forks += others * (others - 1) / 2
      steps += others
      twoSteps += secondSums[neighbour] - degree - others
    }
  }

  /// The induced counts in each orbit, given how often the node is the outer end of two triangles that
  /// share a tie, in a cycle of four, and in a clique of four.
  func orbits(outer: Int, cycles: Int, cliques: Int) -> [Int] {
    let d = degree
    var o = [Int](repeating: 0, count: GraphletOrbits.orbitCount)
    o[0] = d
    o[1] = steps - 2 * triangles
    o[2] = d * (d - 1) / 2 - triangles
    o[3] = triangles
    o[14] = cliques
    o[13] = tiePairs - 3 * cliques
    o[12] = outer - 3 * cliques
    o[11] = triangles * (d - 2) - 2 * o[13] - 3 * cliques
    o[10] = tails - 2 * o[12] - 2 * o[13] - 6 * cliques
    o[9] = neighbourTriangles - 2 * triangles - 2 * o[12] - 3 * cliques
    o[8] = cycles - o[12] - o[13] - 3 * cliques
    o[7] = d * (d - 1) * (d - 2) / 6 - o[11] - o[13] - cliques
    o[6] = forks - o[9] - o[10] - 2 * o[12] - o[13] - 3 * cliques
    o[5] =
      (d - 1) * steps - 2 * triangles
      - 2 * o[8] - o[10] - 2 * o[11] - 2 * o[12] - 4 * o[13] - 6 * cliques
    o[4] =
      twoSteps - 2 * triangles
      - 2 * o[8] - 2 * o[9] - o[10] - 4 * o[12] - 2 * o[13] - 6 * cliques
    return o
  }
}
