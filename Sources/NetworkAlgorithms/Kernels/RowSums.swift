import NetworkCore

extension CompressedGraph {
  /// The strengths of each node's ties, added up.
  ///
  /// What rounding takes away is carried along, so that thirds of an activity add up to a whole.
  ///
  /// > A. Neumaier. "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen."
  /// > *Zeitschrift für Angewandte Mathematik und Mechanik* 54(1), 1974, 39–51.
  /// > doi:10.1002/zamm.19740540106
  var strengthSums: [Double] {
    (0..<nodeCount).map { node in
      var sum = 0.0
      var lost = 0.0
      for slot in row(node) {
        let strength = strengths[slot]
        let next = sum + strength
        lost += sum >= strength ? (sum - next) + strength : (strength - next) + sum
        sum = next
      }
      return sum + lost
    }
  }

  /// The strength of each node's strongest tie, or 0 where it has none.
  var strongestTies: [Double] {
    (0..<nodeCount).map { node in row(node).reduce(0) { max($0, strengths[$1]) } }
  }
}
