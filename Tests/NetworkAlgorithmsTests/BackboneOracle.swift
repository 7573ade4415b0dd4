/// What SciPy says; see `scripts/oracles/backbones.py`.
struct BackboneOracle: Decodable {
  struct Table: Decodable {
    var name: String
    /// The columns of each row.
    var rows: [[Int]]
    var columns: Int
    var tests: Int
    /// The pairs that share something, with their p and this corrected in both ways.
    var pairs: [[Int]]
    var p: [Double]
    var bonferroni: [Double]
    var falseDiscovery: [Double]
  }

  var tables: [Table]

  static func recorded() throws -> BackboneOracle {
    try NetworkAlgorithmsTests.recorded("backbones")
  }
}

/// What bicm says of tables; see `scripts/oracles/tie_backbones.py`.
struct ExpectedTablesOracle: Decodable {
  struct Table: Decodable {
    var name: String
    /// The columns of each row.
    var rows: [[Int]]
    var columns: Int
    /// How likely each row meets each column.
    var chances: [[Double]]
    /// The pairs of rows that share something, with their p.
    var pairs: [[Int]]
    var p: [Double]
  }

  var tables: [Table]

  static func recorded() throws -> ExpectedTablesOracle {
    try NetworkAlgorithmsTests.recorded("sdsm")
  }
}
