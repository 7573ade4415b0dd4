import NetworkCore

extension CompressedGraph {
  /// The same ties, read as `reading` says.
  func read(as reading: TieReading) -> CompressedGraph {
    switch reading {
    case .strength: self
    case .present:
      CompressedGraph(
        offsets: offsets, targets: targets,
        strengths: [Double](repeating: 1, count: targets.count))
    }
  }

  /// The same ties with the strongest 1, so that no product of strengths overflows.
  var scaledToStrongest: CompressedGraph {
    guard let strongest = strengths.max() else { return self }
    return CompressedGraph(
      offsets: offsets, targets: targets, strengths: strengths.map { $0 / strongest })
  }
}
