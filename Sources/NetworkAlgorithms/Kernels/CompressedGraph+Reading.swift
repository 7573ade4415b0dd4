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

}
