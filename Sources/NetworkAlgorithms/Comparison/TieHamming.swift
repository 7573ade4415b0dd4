public import NetworkCore

/// How many ties two networks do not have in common.
///
/// ## Definition
///
///     H = b + c        share = (b + c) / (n (n − 1) / 2)
///
/// with *b* ties in the first network alone, *c* in the second alone, and *n* nodes in either.
///
/// ## Conventions
///
/// - Ties have no direction, and each counts once. Nodes are matched by name.
/// - With `ties: .strength` it is the sum of the differences of strengths, a tie that is not there
///   having none; so is sna's `hdist`, which counts both directions unless its mode is graph.
/// - It does not matter which network comes first.
/// - The share is of the pairs of nodes that are compared. With fewer than two it is undefined.
/// - With `.nodesInBoth` the ties of nodes that are in one of the networks only are left out: what
///   changed is then cooperation, not who is looked at.
///
/// ## Example
///
///     try network2018.value(.tieHamming(), with: network2019).value   // 23.0
///
/// - Complexity: O(*n* + *m* log *m*), *m* being the ties of both networks.
///
/// ## Reference
///
/// > C. T. Butts, K. M. Carley. "Some simple algorithms for structural comparison." *Computational
/// > and Mathematical Organization Theory* 11, 2005, 291–305. doi:10.1007/s10588-005-5586-6
public struct TieHamming: NetworkComparison, Hashable {
  /// Whether ties are counted, or reported as a share of the pairs of nodes.
  public var scale: CountScale

  /// Whose ties are compared.
  public var among: ComparedTies

  /// Whether ties are counted, or differences of strengths added up.
  public var ties: TieReading

  /// Creates the measure.
  public init(
    scale: CountScale = .count, among: ComparedTies = .everybody, ties: TieReading = .present
  ) {
    self.scale = scale
    self.among = among
    self.ties = ties
  }

  /// What is measured.
  public var description: MeasureDescription {
    MeasureDescription(
      name: "tie-hamming", title: "Hamming distance of ties",
      definition: scale == .count
        ? "The number of ties that are in one of two networks only."
        : "The share of pairs of nodes that are tied in one of two networks only.",
      conventions: [ties.convention, among.convention],
      parameters: [.scale(scale), .among(among), .ties(ties)],
      citation: "Butts & Carley 2005, doi:10.1007/s10588-005-5586-6")
  }

  /// How many ties `first` and `second` do not have in common.
  public func value<Node>(
    between first: Network<Node>, and second: Network<Node>, run: RunControl
  ) throws -> NetworkValue {
    let change = try first.change(to: second, among: among, run: run)
    let changed =
      ties == .present
      ? Double(change.lost.count + change.new.count) : difference(of: change, in: second)
    guard scale == .share else { return NetworkValue(.defined(changed), of: self, in: first) }
    let others = among == .everybody ? change.nodesLeft.count + change.nodesJoined.count : 0
    let n = Double(change.nodesInBoth.count + others)
    guard n > 1 else { return NetworkValue(.undefined(.fewerThanTwoNodes), of: self, in: first) }
    return NetworkValue(.defined(changed / (n * (n - 1) / 2)), of: self, in: first)
  }

  /// The sum of the differences of strengths.
  private func difference<Node>(of change: TieChange<Node>, in later: Network<Node>) -> Double {
    let kept = change.kept.reduce(0) { sum, tie in
      guard let first = later.nodes.position(of: tie.first),
        let second = later.nodes.position(of: tie.second)
      else { return sum }
      return sum + abs(tie.strength - later.strength(ofTieBetween: first, second))
    }
    return (change.lost + change.new).reduce(kept) { $0 + $1.strength }
  }
}

extension NetworkComparison where Self == TieHamming {
  /// How many ties two networks do not have in common.
  public static func tieHamming(
    scale: CountScale = .count, among: ComparedTies = .everybody, ties: TieReading = .present
  ) -> TieHamming {
    TieHamming(scale: scale, among: among, ties: ties)
  }
}
