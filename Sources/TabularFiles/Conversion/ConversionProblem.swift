/// Why a spreadsheet that LibreOffice has to read was not read.
public enum ConversionProblem: Hashable, Sendable {
  /// LibreOffice is not installed.
  case notInstalled(SpreadsheetKind)
  /// LibreOffice made no workbook of it.
  case notRead(SpreadsheetKind)
  /// LibreOffice took longer than so many seconds.
  case tooSlow(SpreadsheetKind, seconds: Int)
  /// There is no place for the files that LibreOffice needs, for the reason the system gives.
  case noPlace(SpreadsheetKind, reason: String)

  /// Whether a program is missing, rather than something wrong with the file.
  public var isAboutProgram: Bool { if case .notInstalled = self { true } else { false } }
}

extension ConversionProblem: CustomStringConvertible {
  /// What is wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .notInstalled(let kind):
      "a spreadsheet of the kind .\(kind.rawValue) is read with LibreOffice, which is not installed; "
        + "install LibreOffice Calc, or save the file as .xlsx."
    case .notRead(let kind):
      "LibreOffice cannot read this .\(kind.rawValue) file; open it in a spreadsheet program and save "
        + "it as .xlsx."
    case .tooSlow(let kind, let seconds):
      "LibreOffice had not read this .\(kind.rawValue) file after \(seconds) seconds; open it in a "
        + "spreadsheet program and save it as .xlsx."
    case .noPlace(let kind, let reason):
      "there is no place for temporary files (\(reason)), which reading .\(kind.rawValue) needs; make "
        + "room, or save the file as .xlsx."
    }
  }

  /// What is wrong and what to do, in one sentence of Latvian.
  public var latvian: String {
    switch self {
    case .notInstalled(let kind):
      ".\(kind.rawValue) izklājlapas nolasa ar LibreOffice, bet tā nav uzstādīta; uzstādiet "
        + "LibreOffice Calc vai saglabājiet failu kā .xlsx."
    case .notRead(let kind):
      "LibreOffice nevar nolasīt šo .\(kind.rawValue) failu; atveriet to izklājlapu programmā un "
        + "saglabājiet kā .xlsx."
    case .tooSlow(let kind, let seconds):
      "LibreOffice šo .\(kind.rawValue) failu nenolasīja \(seconds) sekundēs; atveriet to izklājlapu "
        + "programmā un saglabājiet kā .xlsx."
    case .noPlace(let kind, let reason):
      "nav vietas pagaidu failiem (\(reason)), bez kuriem .\(kind.rawValue) failu nevar nolasīt; "
        + "atbrīvojiet vietu vai saglabājiet failu kā .xlsx."
    }
  }
}
