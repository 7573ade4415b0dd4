import NetworkCore
public import TabularFiles

extension NetworkDocument {
  /// Adds the columns of a table that has a row for each node.
  ///
  /// The node stands in the column `id`, or else in the first; a column is one of numbers where
  /// every cell is a number or empty. A column that is there already is replaced.
  ///
  /// - Parameter table: The table.
  /// - Returns: What the rows whose node is not in the document say for it.
  public mutating func join(_ table: TextTable) -> [String] {
    let identifier = table.header.firstIndex { $0.lowercased() == "id" } ?? 0
    let places = table.rows.map { nodes.position(of: $0[identifier]) }
    for column in table.header.indices where column != identifier {
      let texts = table.rows.map { $0[column] }
      let numbers = texts.map { TableNumber.parse($0, loneComma: .decimal) }
      let areNumbers = zip(texts, numbers).allSatisfy { $0.isEmpty || $1 != nil }
      var known = [Double?](repeating: nil, count: nodes.count)
      var words = [String?](repeating: nil, count: nodes.count)
      for (row, place) in places.enumerated() {
        guard let place else { continue }
        known[place] = numbers[row]
        words[place] = texts[row].isEmpty ? nil : texts[row]
      }
      let isNumber = areNumbers && numbers.contains { $0 != nil }
      attributes[table.header[column]] = isNumber ? .number(known) : .text(words)
    }
    return zip(places, table.rows).filter { $0.0 == nil }.map { $0.1[identifier] }
  }
}
