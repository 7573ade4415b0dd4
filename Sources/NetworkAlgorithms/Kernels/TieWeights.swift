import NetworkCore

extension CompressedGraph {
  /// What each tie counts, in the order of the slots.
  func weights(_ reading: TieReading) -> [Double] {
    switch reading {
    case .present: [Double](repeating: 1, count: targets.count)
    case .strength: strengths
    }
  }

  /// The sum over each row of `values`, which stand in the order of the slots.
  func rowSums(_ values: [Double]) -> [Double] {
    (0..<nodeCount).map { node in row(node).reduce(0) { $0 + values[$1] } }
  }

  /// The largest in each row of `values`, or 0 where the row is empty.
  func rowMaxima(_ values: [Double]) -> [Double] {
    (0..<nodeCount).map { node in row(node).reduce(0) { max($0, values[$1]) } }
  }

  /// How many neighbours each node has.
  var degrees: [Int] { (0..<nodeCount).map(degree) }
}
