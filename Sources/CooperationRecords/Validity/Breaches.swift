/// Where records break a rule: the first thousand places, and how many more there are.
public struct Breaches: Sendable {
  /// The breaches that are listed.
  public private(set) var findings: [Finding] = []

  /// How many more there are.
  public private(set) var unlistedCount = 0

  private let code: String
  private let severity: Finding.Severity

  private static let mostFindings = 1_000

  /// Starts without a breach of `rule`.
  public init(of rule: any ValidityRule) {
    code = rule.code
    severity = rule.severity
  }

  /// Adds a breach; `sentence` says what is wrong and what became of it.
  public mutating func add(
    at origin: RowOrigin, column: String? = nil, _ sentence: @autoclosure () -> Sentence
  ) {
    guard findings.count < Self.mostFindings else {
      unlistedCount += 1
      return
    }
    findings.append(Finding(severity, code: code, at: origin, column: column, sentence()))
  }
}
