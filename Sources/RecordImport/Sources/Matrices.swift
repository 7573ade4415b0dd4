import TabularFiles

extension TableSource {
  /// A matrix whose rows and columns are the same organisations, as surveys, spreadsheets and
  /// UCINET write them: names in the first row and the first column, numbers between.
  static let adjacencyMatrix = TableSource(
    name: "adjacency matrix", family: "ties", layout: .adjacency,
    evidence: { table in
      guard let labels = MatrixLabels(of: table), labels.isSquare, labels.holdsNumbers else {
        return nil
      }
      return .sameNames(rows: labels.rows.count, columns: labels.columns.count)
    })

  /// A matrix whose rows are organisations and whose columns are activities, with a mark where one
  /// takes part in the other.
  static let incidenceMatrix = TableSource(
    name: "incidence matrix", family: "incidence", layout: .incidence,
    evidence: { table in
      guard let labels = MatrixLabels(of: table), labels.columns.count >= 2, labels.holdsMarks
      else { return nil }
      return .onlyMarks(columns: labels.columns.count)
    })
}

/// The names of the rows and columns of a matrix, and what stands between them.
struct MatrixLabels {
  /// The names of the rows, in their order.
  let rows: [String]
  /// The names of the columns, in their order.
  let columns: [String]
  /// Whether some cell is a number.
  let holdsNumbers: Bool
  /// Whether every cell is a mark of yes or no, and some cell says yes.
  let holdsMarks: Bool

  /// Whether the rows are among the columns, and most columns are rows.
  var isSquare: Bool {
    let known = Set(columns)
    return rows.count >= 2 && rows.count * 2 >= columns.count && rows.allSatisfy(known.contains)
  }

  /// Looks at `table`; `nil` if its rows or columns have no names, or one name twice, or if a text
  /// stands where a number should.
  init?(of table: SourceTable) {
    columns = table.header.dropFirst().map(CellText.cleaned)
    guard columns.count >= 1, Self.areNames(columns), !table.rows.isEmpty else { return nil }
    var rows: [String] = []
    var (numbers, yes, unmarked) = (0, 0, 0)
    for row in table.unhidden.rows {
      rows.append(CellText.cleaned(row[0]))
      for column in 1..<table.header.count {
        let cell = MatrixCell(row[column], loneComma: table.loneComma)
        guard cell != .other else { return nil }
        if cell.value != nil { numbers += 1 }
        if cell.isMark { yes += cell == .value(1) ? 1 : 0 } else { unmarked += 1 }
      }
    }
    guard Self.areNames(rows) else { return nil }
    self.rows = rows
    holdsNumbers = numbers > 0
    holdsMarks = yes > 0 && unmarked == 0
  }

  private static func areNames(_ names: [String]) -> Bool {
    names.allSatisfy { !MissingText.isMissing($0) } && Set(names).count == names.count
  }
}

/// What a cell of a matrix says.
enum MatrixCell: Hashable {
  /// A number; 0 is no tie, and a mark such as `x` counts as 1.
  case value(Double)
  /// Nothing: it is not known whether there is a tie.
  case missing
  /// A text that is neither.
  case other

  /// The number, where there is one.
  var value: Double? { if case .value(let value) = self { value } else { nil } }

  /// Whether the cell says yes, no, or nothing.
  var isMark: Bool { self == .missing || self == .value(0) || self == .value(1) }

  init(_ written: String, loneComma: LoneComma) {
    let text = CellText.cleaned(written)
    if MissingText.isMissing(text) {
      self = .missing
    } else if let number = TableNumber.parse(text, loneComma: loneComma) {
      self = .value(number)
    } else {
      self = Self.marks.contains(text.lowercased()) ? .value(1) : .other
    }
  }

  private static let marks: Set<String> = ["x", "✓", "✔", "+", "yes", "jā", "ja"]
}
