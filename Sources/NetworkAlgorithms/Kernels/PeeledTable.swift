import NetworkCore

/// A table whose columns lose the rows that need not be told of others any more.
struct PeeledTable: PeeledTies {
  private let table: IncidenceTable
  private var states: [State]

  /// The rows of each column that have more left than the level; they end where `ends` says.
  private var members: [Int32]
  private var ends: [Int]

  /// What is known of a row, side by side, since both are asked for together.
  private struct State {
    /// How many partners are left.
    var left: Int32
    /// The last row of whose going this one was told, from 1: rows may share several columns.
    var told: Int32
  }

  init(_ table: IncidenceTable, left: [Int32]) {
    self.table = table
    states = left.map { State(left: $0, told: 0) }
    members = table.byColumn.entries
    ends = Array(table.byColumn.offsets.dropFirst())
  }

  var nodeCount: Int { states.count }

  func left(of node: Int32) -> Int32 { states[Int(node)].left }

  mutating func peel(
    _ going: inout [Int32], at level: Int32, budget: inout LookBudget
  ) throws {
    try Self.peel(&going, of: table, at: level, &states, &members, &ends, budget: &budget)
  }

  // Spans of several properties of one value cannot be taken at once, but those of arguments can.
  private static func peel(
    _ going: inout [Int32], of table: IncidenceTable, at level: Int32, _ states: inout [State],
    _ members: inout [Int32], _ ends: inout [Int], budget: inout LookBudget
  ) throws {
    let (rowStarts, columns) = (table.byRow.offsets.span, table.byRow.entries.span)
    let columnStarts = table.byColumn.offsets.span
    var states = states.mutableSpan
    var members = members.mutableSpan
    var ends = ends.mutableSpan
    var head = 0
    while head < going.count {
      let row = Int(going[head])
      let number = Int32(row + 1)
      head += 1
      for slot in rowStarts[row]..<rowStarts[row + 1] {
        let column = Int(columns[slot])
        var end = columnStarts[column]
        try budget.spend(1 + ends[column] - end)
        for place in end..<ends[column] {
          let member = members[place]
          let state = states[Int(member)]
          let isNews = state.told != number
          let isLower = state.left > level && isNews
          states[Int(member)] = State(left: state.left &- (isLower ? 1 : 0), told: number)
          members[end] = member
          end &+= state.left > level ? 1 : 0
          if state.left == level &+ 1, isNews { going.append(member) }
        }
        ends[column] = end
      }
    }
  }
}
