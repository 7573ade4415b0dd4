/// What the cells of a column may hold; spreadsheets offer it, and say when something else is typed.
///
/// Readers do not rely on it: who pastes, passes by every rule.
public struct CellRule: Sendable {
  /// What is allowed, besides nothing.
  public enum Condition: Sendable {
    /// Anything: the rule has a hint alone.
    case anything
    /// One of these texts, from a list that drops down.
    case oneOf([String])
    /// One of the texts in a column of another sheet, counted from 0, as far as it is filled in.
    case oneOfColumn(Int, sheet: String, room: Int)
    /// A day of these years.
    case day(years: ClosedRange<Int>)
    /// A number from this one on.
    case number(from: Double)
  }

  /// What is allowed.
  public var condition: Condition
  /// Whether anything else is refused, rather than asked about.
  public var isStrict: Bool
  /// What is said when a cell is chosen.
  public var hint: String?
  /// What is said when something else was typed.
  public var complaint: String?

  /// Creates a rule; hints and complaints are cut to the 255 characters that spreadsheets have room for.
  public init(
    _ condition: Condition, isStrict: Bool = true, hint: String? = nil, complaint: String? = nil
  ) {
    self.condition = condition
    self.isStrict = isStrict
    self.hint = hint
    self.complaint = complaint
  }
}

extension CellRule {
  /// The rule as a sheet spells it, for `cells` such as `B2:B9`; a list stands in the range `list`.
  func xml(for cells: String, list: String?) -> String {
    var text = "<dataValidation\(kind) allowBlank=\"1\" sqref=\"\(cells)\""
    if !isStrict { text += " errorStyle=\"warning\"" }
    if let hint { text += " showInputMessage=\"1\" prompt=\"\(Self.attribute(hint))\"" }
    if hasLimits { text += " showErrorMessage=\"1\"" }
    if hasLimits, let complaint { text += " error=\"\(Self.attribute(complaint))\"" }
    let formulas = formulas(list: list).enumerated().map { place, formula in
      let escaped = String(decoding: WorkbookXML.escaped(formula), as: UTF8.self)
      return "<formula\(place + 1)>\(escaped)</formula\(place + 1)>"
    }
    return text + ">\(formulas.joined())</dataValidation>"
  }

  /// The texts that a list holds.
  var list: [String]? {
    if case .oneOf(let texts) = condition { texts } else { nil }
  }

  private var kind: String {
    switch condition {
    case .anything: ""
    case .oneOf, .oneOfColumn: " type=\"list\""
    case .day: " type=\"date\" operator=\"between\""
    case .number: " type=\"decimal\" operator=\"greaterThanOrEqual\""
    }
  }

  private var hasLimits: Bool { if case .anything = condition { false } else { true } }

  private func formulas(list: String?) -> [String] {
    switch condition {
    case .anything: []
    case .oneOf: [list ?? ""]
    case .oneOfColumn(let column, let sheet, let room):
      [Self.filledPart(of: column, in: sheet, room: room)]
    case .day(let years):
      [
        SpreadsheetDay.serial(year: years.lowerBound, month: 1, day: 1),
        SpreadsheetDay.serial(year: years.upperBound, month: 12, day: 31),
      ].map(String.init)
    case .number(let least): [TableNumber.text(least)]
    }
  }

  /// A formula for the cells below the header of a column that hold something.
  private static func filledPart(of column: Int, in sheet: String, room: Int) -> String {
    let letters = CellReference.letters(ofColumn: column)
    let name = "'\(sheet.replacing("'", with: "''"))'"
    let first = "\(name)!$\(letters)$2"
    return "OFFSET(\(first),0,0,MAX(1,COUNTA(\(first):$\(letters)$\(room + 1))),1)"
  }

  private static func attribute(_ text: String) -> String {
    String(decoding: WorkbookXML.escaped(String(text.prefix(255))), as: UTF8.self)
  }
}
