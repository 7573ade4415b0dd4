public import CooperationRecords
public import NetworkCore

/// Who works with whom, by kind: how many pairs of partners there are of each two kinds.
///
/// ## Definition
///
/// For two kinds *a* and *b*, the number of pairs of organisations with a tie of which one is of kind
/// *a* and the other of kind *b*. The pairs that there could be are n(a) · n(b) for two kinds, and
/// n(a) · (n(a) − 1) / 2 within one.
///
/// ## Conventions
///
/// - Ties are present or absent: their strength does not count. A pair counts once.
/// - Organisations without a partner count among the pairs that there could be.
/// - The kinds that occur, in the order of `OrganisationKind`; the unknown is a kind of its own.
/// - Where a kind has a single organisation, there is no pair within it, and no share.
/// - The network without organisations has no kinds.
///
/// - Complexity: O(*n* + *m*) for *n* organisations and *m* ties.
public struct KindTable: Hashable, Sendable {
  /// The kinds, in order.
  public let kinds: [OrganisationKind]

  /// How many organisations each has.
  public let organisationCounts: [Int]

  /// How many pairs of partners there are of the kinds at two places; the same both ways round.
  public let pairs: [[Int]]

  /// Counts the pairs of partners in `network`, whose organisations are in `records`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public init(
    of network: Network<Organisation.ID>, in records: CooperationRecords,
    run: RunControl = RunControl()
  ) throws {
    let kindOf = network.nodes.map { records.organisation($0)?.kind ?? .unknown }
    let present = Set(kindOf)
    kinds = OrganisationKind.allCases.filter(present.contains)
    let places = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    let placeOf = kindOf.map { places[$0] ?? 0 }
    var counts = [Int](repeating: 0, count: kinds.count)
    for place in placeOf { counts[place] += 1 }
    organisationCounts = counts
    var pairs = kinds.map { _ in [Int](repeating: 0, count: counts.count) }
    let graph = try network.graph(run: run)
    for node in placeOf.indices {
      for neighbour in graph.neighbours(node) where Int(neighbour) > node {
        let (one, other) = (placeOf[node], placeOf[Int(neighbour)])
        pairs[one][other] += 1
        if one != other { pairs[other][one] += 1 }
      }
    }
    self.pairs = pairs
  }

  /// How many pairs there could be of the kinds at two places.
  public func possiblePairs(_ one: Int, _ other: Int) -> Int {
    one == other
      ? organisationCounts[one] * (organisationCounts[one] - 1) / 2
      : organisationCounts[one] * organisationCounts[other]
  }

  /// How many pairs of partners there are.
  public var pairCount: Int {
    kinds.indices.reduce(0) { sum, row in sum + pairs[row][row...].reduce(0, +) }
  }
}
