import CooperationRecords

/// Which clusters become one.
struct ClusterJoining {
  /// What divides the records into clusters.
  private let grouping: CooperationRecords.Grouping?

  /// For each new cluster those that it is made of, in the order of the changes.
  let names: [(name: String, parts: [String])]

  /// Those that `changes` join of the clusters called `known`.
  init(
    _ changes: [ClusterChange], among known: [String], by grouping: CooperationRecords.Grouping?
  ) throws(ClusterChangeError) {
    self.grouping = grouping
    var taken = Set(known)
    var joined: Set<String> = []
    var names: [(name: String, parts: [String])] = []
    for case .join(let first, let second) in changes {
      guard grouping == .cluster || grouping == .territory else {
        throw .partsCannotJoin(by: grouping?.description ?? "file")
      }
      for part in [first, second] {
        guard known.contains(part) else { throw .noCluster(part, known: known) }
        guard joined.insert(part).inserted else { throw .joinedTwice(part) }
      }
      var name = "\(first) + \(second)"
      while !taken.insert(name).inserted { name += "′" }
      names.append((name, [first, second]))
    }
    self.names = names
  }

  /// The clusters that the one called `name` is made of: itself alone, where it is not joined.
  func parts(of name: String) -> [String] {
    names.first { $0.name == name }?.parts ?? [name]
  }

  /// `records` with the clusters joined.
  func applied(to records: CooperationRecords) -> CooperationRecords {
    names.reduce(records) { records, joined in
      grouping == .territory
        ? records.joining(territories: Set(joined.parts), as: joined.name)
        : records.joining(clusters: Set(joined.parts), as: joined.name)
    }
  }
}
