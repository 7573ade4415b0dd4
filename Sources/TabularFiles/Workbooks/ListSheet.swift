/// Gathers the lists that drop down in the sheets of a workbook, for one hidden sheet.
struct ListSheet {
  private var lists: [[String]] = []

  /// Takes the lists of `sheet`, and tells where each stands, by its column.
  mutating func take(_ sheet: WorkbookSheet) -> [Int: String] {
    var places: [Int: String] = [:]
    for (column, content) in sheet.columns.enumerated() {
      guard let texts = content.rule?.list, !texts.isEmpty else { continue }
      let place = lists.firstIndex(of: texts) ?? lists.count
      if place == lists.count { lists.append(texts) }
      let letters = CellReference.letters(ofColumn: place)
      places[column] =
        "'\(WorkbookWriter.listSheet)'!$\(letters)$1:$\(letters)$\(texts.count)"
    }
    return places
  }

  /// The hidden sheet, if there is a list.
  var sheets: [WorkbookSheet] {
    guard !lists.isEmpty else { return [] }
    var sheet = WorkbookSheet(WorkbookWriter.listSheet)
    sheet.isHidden = true
    sheet.rows = (0..<(lists.map(\.count).max() ?? 0)).map { row in
      lists.map { row < $0.count ? .text($0[row]) : .empty }
    }
    return [sheet]
  }
}
