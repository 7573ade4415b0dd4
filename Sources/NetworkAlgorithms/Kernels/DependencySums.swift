import NetworkCore

/// The dependencies on each node, summed over all sources: every pair counts from both its ends.
///
/// For a source *s*, the dependency on *v* is δ(v) = Σ σ(s,t|v) / σ(s,t) over all targets *t*.
/// With σ(v) the number of shortest paths from *s* to *v*, it is found from the far end:
///
///     δ(v) = σ(v) · Σ (1 + δ(w)) / σ(w)     over the nodes w one step behind v
///
/// The sums are not numbers where more shortest paths lead somewhere than a `Double` can count.
///
/// - Complexity: O(*n* *m*) over hops, O(*n* *m* log *n*) over lengths.
///
/// > U. Brandes. "A faster algorithm for betweenness centrality." *Journal of Mathematical
/// > Sociology* 25(2), 2001, 163–177. doi:10.1080/0022250X.2001.9990249
func dependencySums<Node>(
  in network: Network<Node>, over length: PathLength, run: RunControl
) throws -> [Double] {
  switch length {
  case .hops: try dependencySums(in: network.folded(run: run), run: run)
  case .inverseStrength:
    try lengthDependencySums(in: network.graph(run: run), run: run, \.dependencies)
  }
}

/// The dependencies over hops on each node of a folded network, summed over all sources.
func dependencySums(in folded: FoldedGraph, run: RunControl) throws -> [Double] {
  let sources = DependencySources(folded)
  let sums = try HopDependencies(folded, run: run).sums(from: sources.searched, run: run)
  return folded.unfolded(undefinedUnlessFinite(zip(sums, sources.known).map { $0 + $1 }))
}

/// What a search found of a network, summed over sources that are dealt out to all cores.
struct HopDependencies: Sendable {
  private let folded: FoldedGraph
  private let structure: HopStructure

  init(_ folded: FoldedGraph, run: RunControl) throws {
    self.folded = folded
    structure = try HopStructure(folded, run: run)
  }

  /// The dependencies on each class, of each of `sources` as often as its weight says.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func sums(from sources: [HopSource], run: RunControl) throws -> [Double] {
    let size = HopSweep.sourcesAtOnce
    let sweeps = HopSweeps(folded, structure)
    let sums = try foldLanes(over: (sources.count + size - 1) / size, run: run) { batches in
      let batches = batches.lazy.map { sources[$0 * size..<min($0 * size + size, sources.count)] }
      return sweeps.sums(of: batches, run: run)
    } combine: {
      add($1, to: &$0)
    }
    return undefinedUnlessFinite(sums ?? [])
  }
}

/// Sweeps that wait for work, so that each worker uses one over and over.
private final class HopSweeps: Sendable {
  private let folded: FoldedGraph
  private let structure: HopStructure
  private let idle = Guarded<[HopSweep]>([])
  private let unfolded = Guarded<HopStructure?>(nil)

  init(_ folded: FoldedGraph, _ structure: HopStructure) {
    self.folded = folded
    self.structure = structure
  }

  /// The dependencies summed over `batches`; of no use if `run` is cancelled meanwhile.
  func sums(of batches: some Sequence<ArraySlice<HopSource>>, run: RunControl) -> [Double] {
    let sweep = idle.withLock { $0.popLast() } ?? HopSweep(structure)
    var sums = [Double](repeating: 0, count: folded.classCount)
    do {
      for batch in batches where try !sweep.add(from: batch, run: run) {
        let unfolded = try unfoldedDependencies(of: batch, run: run)
        for member in sums.indices { sums[member] += unfolded[member] }
      }
    } catch {
      return sums
    }
    for (member, sum) in sweep.takeDependencies().enumerated() { sums[member] += sum }
    idle.withLock { $0.append(sweep) }
    return sums
  }

  /// The dependencies of sources from which more paths lead than can be counted exactly.
  private func unfoldedDependencies(
    of sources: ArraySlice<HopSource>, run: RunControl
  ) throws -> [Double] {
    let structure = unfolded.withLock { structure in
      let made = structure ?? HopStructure(unfolding: folded)
      structure = made
      return made
    }
    let sweep = HopSweep(structure)
    let positions = sources.map { source in
      let position = source.position
      return HopSource(
        position: position < 0 ? Int32(folded.classCount) + ~position : position,
        weight: source.weight)
    }
    _ = try sweep.add(from: positions[...], run: run)
    return sweep.takeDependencies()
  }
}

/// Adds the sums of the next lane, in a fixed order.
func add(_ lane: [Double], to total: inout [Double]) {
  for place in total.indices { total[place] += lane[place] }
}

/// `sums`, or no numbers at all if one of them is none: more paths than can be counted mix with
/// everybody's.
func undefinedUnlessFinite(_ sums: [Double]) -> [Double] {
  sums.allSatisfy(\.isFinite) ? sums : sums.map { _ in .nan }
}
