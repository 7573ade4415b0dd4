/// What was found, each finding with its evidence.
public struct Findings: Hashable, Sendable, BlockContent {
  /// The findings, the most important first.
  public var findings: [Finding]

  /// Creates a list of findings.
  public init(@ContentBuilder<Finding> _ findings: () throws -> [Finding]) rethrows {
    self.findings = try findings()
  }

  /// The findings as a block.
  public var block: Block { .findings(self) }
}

/// A statement, and what it rests on.
public struct Finding: Hashable, Sendable {
  /// What kind of statement it is.
  public enum Kind: Hashable, Sendable {
    /// Something the data show.
    case finding
    /// Something the reader should be careful about; marked with a word, not with colour alone.
    case caution
  }

  /// The statement.
  public var statement: Text

  /// The numbers it rests on.
  public var evidence: Text?

  /// What kind of statement it is.
  public var kind: Kind

  /// Creates a finding.
  public init(_ statement: Text, evidence: Text? = nil, kind: Kind = .finding) {
    self.statement = statement
    self.evidence = evidence
    self.kind = kind
  }
}
