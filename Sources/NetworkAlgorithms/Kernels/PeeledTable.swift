import NetworkCore

/// A table whose columns lose the rows that need not be told of others any more.
struct PeeledTable: PeeledTies {
  private let table: IncidenceTable
  private var left: [Int32]

  /// The rows of each column that have more left than the level; they end where `ends` says.
  private var members: [Int32]
  private var ends: [Int]

  /// The last row of whose going each row was told, from 1: rows may share several columns.
  private var stamps: [Int32]

  init(_ table: IncidenceTable, left: [Int32]) {
    self.table = table
    self.left = left
    members = table.byColumn.entries
    ends = Array(table.byColumn.offsets.dropFirst())
    stamps = [Int32](repeating: 0, count: left.count)
  }

  var nodeCount: Int { left.count }

  func left(of node: Int32) -> Int32 { left[Int(node)] }

  mutating func peel(
    _ going: inout [Int32], at level: Int32, budget: inout LookBudget
  ) throws {
    try Self.peel(&going, of: table, at: level, &left, &members, &ends, &stamps, budget: &budget)
  }

  // Spans of several properties of one value cannot be taken at once, but those of arguments can.
  private static func peel(
    _ going: inout [Int32], of table: IncidenceTable, at level: Int32, _ left: inout [Int32],
    _ members: inout [Int32], _ ends: inout [Int], _ stamps: inout [Int32],
    budget: inout LookBudget
  ) throws {
    let (rowStarts, columns) = (table.byRow.offsets.span, table.byRow.entries.span)
    let columnStarts = table.byColumn.offsets.span
    var left = left.mutableSpan
    var members = members.mutableSpan
    var ends = ends.mutableSpan
    var stamps = stamps.mutableSpan
    var head = 0
    while head < going.count {
      let row = Int(going[head])
      let stamp = Int32(row + 1)
      head += 1
      for slot in rowStarts[row]..<rowStarts[row + 1] {
        let column = Int(columns[slot])
        var end = columnStarts[column]
        try budget.spend(1 + ends[column] - end)
        for place in end..<ends[column] {
          let member = members[place]
          let neighbour = Int(member)
          let degree = left[neighbour]
          let isNews = stamps[neighbour] != stamp
          stamps[neighbour] = stamp
          members[end] = member
          // Whether a member went before, or was told, nobody could foresee.
          end &+= degree > level ? 1 : 0
          left[neighbour] = degree &- (degree > level && isNews ? 1 : 0)
          if degree == level &+ 1, isNews { going.append(member) }
        }
        ends[column] = end
      }
    }
  }
}
