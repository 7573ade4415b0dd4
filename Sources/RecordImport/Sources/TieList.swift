import TabularFiles

extension TableSource {
  /// A list of ties: each row names two organisations.
  static let tieList = TableSource(
    name: "tie list", family: "ties", layout: .ties,
    evidence: { table in
      TieEnds(of: table).map { .twoEnds(table.header[$0.from], table.header[$0.to]) }
    })
}

/// The columns that name the two ends of ties.
struct TieEnds {
  var from: Int
  var to: Int

  /// The columns `from` and `to`.
  init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }

  /// The columns of `table` that are called like two ends; `nil` if there are none.
  init?(of table: SourceTable) {
    for (first, second) in Self.pairs {
      guard let from = table.columns[first], let to = table.columns[second], from != to else {
        continue
      }
      self.init(from: from, to: to)
      return
    }
    return nil
  }

  private static let pairs = [
    ("from", "to"), ("source", "target"), ("ego", "alter"), ("sender", "receiver"),
    ("organisation_1", "organisation_2"), ("organization_1", "organization_2"),
    ("organisation_a", "organisation_b"), ("organization_a", "organization_b"),
    ("partner_1", "partner_2"), ("partner_a", "partner_b"), ("node_1", "node_2"),
    ("from_node_id", "to_node_id"), ("name_1", "name_2"), ("organizācija 1", "organizācija 2"),
    ("partneris 1", "partneris 2"), ("no kā", "kam"),
  ]
}
