/// What is known of each node beside its ties: named columns, one value for each node.
///
/// Columns keep the order in which they were set.
public struct NodeAttributes: Sendable {
  /// One column.
  public enum Column: Hashable, Sendable {
    /// Words, such as a kind or a country; `nil` where unknown.
    case text([String?])
    /// Numbers, such as a year; `nil` where unknown.
    case number([Double?])

    /// How many values there are.
    public var count: Int {
      switch self {
      case .text(let values): values.count
      case .number(let values): values.count
      }
    }
  }

  /// The names of the columns, in order.
  public private(set) var names: [String] = []
  private var columns: [String: Column] = [:]

  /// Creates an empty table.
  public init() {}

  /// The column called `name`; setting `nil` removes it.
  public subscript(name: String) -> Column? {
    get { columns[name] }
    set {
      if columns[name] == nil, newValue != nil { names.append(name) }
      if newValue == nil { names.removeAll { $0 == name } }
      columns[name] = newValue
    }
  }

  /// The name of the column that says whether a node answered the survey: 1, or 0 if not.
  ///
  /// Where two nodes did not answer, that no tie is told between them does not say that there is
  /// none. A node without a value was not asked, and counts as one that answered.
  public static let answered = "answered"

  /// The positions of the nodes that did not answer, ascending.
  public var silent: [Int] {
    guard case .number(let values) = columns[Self.answered] else { return [] }
    return values.indices.filter { values[$0] == 0 }
  }

  /// The numbers in the column `name`, or `nil` if there is no such column of numbers.
  public func number(_ name: String) -> [Double?]? {
    guard case .number(let values) = columns[name] else { return nil }
    return values
  }

  /// The words in the column `name`, or `nil` if there is no such column of words.
  public func text(_ name: String) -> [String?]? {
    guard case .text(let values) = columns[name] else { return nil }
    return values
  }

  /// The numbers in the column `name`, or `nil` if there is no such column of numbers.
  public func numbers(_ name: String) -> [Double?]? {
    guard case .number(let values) = columns[name] else { return nil }
    return values
  }
}
