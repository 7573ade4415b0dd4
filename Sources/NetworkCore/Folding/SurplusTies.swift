/// The pairs of classes that share several hubs: what a walk through hubs counts too often.
package struct SurplusTies: Sendable {
  /// The classes that each class shares two hubs or more with, ascending.
  package let partners: CompressedLists

  /// How many hubs they share beyond the first, in the order of the entries of ``partners``.
  package let counts: [Double]

  package init(partners: CompressedLists, counts: [Double]) {
    self.partners = partners
    self.counts = counts
  }
}

extension FoldedGraph {
  /// How many hubs each pair of classes shares beyond the first.
  ///
  /// - Complexity: O(Σ n(h)² + *s* log *s*) for hubs with n(h) classes and *s* pairs in the result.
  /// - Throws: `CancellationError` if `run` is cancelled.
  package func surplus(run: RunControl) throws -> SurplusTies {
    var shared = [Int32](repeating: 0, count: classCount)
    var met: [Int32] = []
    var offsets = [0]
    var partners: [Int32] = []
    var counts: [Double] = []
    var budget = LookBudget(run)
    for member in 0..<classCount {
      for hub in hubsOfClass.list(member) {
        try budget.spend(classesOfHub.count(of: Int(hub)))
        for other in classesOfHub.list(Int(hub)) {
          shared[Int(other)] += 1
          if shared[Int(other)] == 2, other != member { met.append(other) }
        }
      }
      met.sort()
      for other in met { counts.append(Double(shared[Int(other)] - 1)) }
      partners += met
      offsets.append(partners.count)
      met.removeAll(keepingCapacity: true)
      for hub in hubsOfClass.list(member) {
        for other in classesOfHub.list(Int(hub)) { shared[Int(other)] = 0 }
      }
    }
    return SurplusTies(
      partners: CompressedLists(offsets: offsets, entries: partners), counts: counts)
  }
}
