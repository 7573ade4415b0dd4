import NetworkCore

/// How formats with types call what a column holds.
enum ColumnType: String {
  case string, boolean, double

  init(_ column: NodeAttributes.Column) {
    switch column {
    case .number: self = .double
    case .text(let values):
      let known = values.lazy.compactMap(\.self)
      let isBoolean = !known.isEmpty && known.allSatisfy { $0 == "true" || $0 == "false" }
      self = isBoolean ? .boolean : .string
    }
  }
}

extension NodeAttributes.Column {
  /// The value at `place` in words, or `nil` where it is unknown.
  func words(_ place: Int) -> String? {
    switch self {
    case .text(let values): values[place]
    case .number(let values): values[place].map(FileNumber.text)
    }
  }
}
