public import CooperationRecords

/// The table in which people decide which names are one organisation.
///
///     let aliases = try AliasTable(contentsOf: "aliases.csv")
///     let records = CooperationRecords(mentions, identities: aliases.identities)
///
/// ## Format
///
/// Five columns, `canonical`, `variant`, `confidence`, `reason` and `decision`, that any
/// spreadsheet can edit. A row says that `variant` is, or is not, the organisation `canonical`:
///
/// - `decision` is `merge`, `apart`, or empty for a proposal nobody decided on. Only `merge`
///   acts.
/// - `confidence`, from 0 to 1, and `reason` say why it was proposed.
///
/// Two more columns may follow, `relation` and `date`: identity changes over time. They say what
/// the two names have to do with each other, and since when. What counts as one organisation is
/// said by `decision` alone, unless relations are joined (``identities(joining:)``).
public struct AliasTable: Sendable {
  /// What people decided on two names.
  public enum Decision: String, Hashable, Sendable {
    /// They are one organisation.
    case merge
    /// They are two.
    case apart
  }

  /// What two organisations have to do with each other, apart from being one.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// The variant is a department, institute or other part of the canonical organisation.
    case department
    /// The variant is what the canonical organisation belongs to.
    case parent
    /// The canonical organisation follows upon the variant, which is no more: it was renamed or
    /// refounded.
    case successor
    /// The variant was merged with others into the canonical organisation.
    case merger
  }

  /// What is said about two names.
  public struct Row: Hashable, Sendable {
    /// The name that the organisation is to have.
    public var canonical: String
    /// Another name.
    public var variant: String
    /// How sure the proposal is, from 0 to 1.
    public var confidence: Double?
    /// Why it was proposed, or decided.
    public var reason: String
    /// What people decided; `nil` for a proposal.
    public var decision: Decision?
    /// What the two have to do with each other; `nil` for two names of one organisation.
    public var relation: Relation?
    /// Since when.
    public var date: PartialDate?

    /// Creates a row.
    public init(
      canonical: String, variant: String, confidence: Double? = nil, reason: String = "",
      decision: Decision? = nil, relation: Relation? = nil, date: PartialDate? = nil
    ) {
      self.canonical = canonical
      self.variant = variant
      self.confidence = confidence
      self.reason = reason
      self.decision = decision
      self.relation = relation
      self.date = date
    }
  }

  /// The rows, in their order.
  public let rows: [Row]

  /// What is odd in the file that was read, and in what its rows say together.
  public let findings: [Finding]

  /// The headers of further columns in the file that was read; they are not written again.
  public let otherColumns: [String]

  /// What in the file would be lost if the table were written over it: further columns, cells that
  /// were not understood, rows without a name.
  public var losses: [Sentence] {
    let lost: Set<String> = [
      "odd-row", "no-name", "no-confidence", "unknown-decision", "unknown-relation", "no-date",
    ]
    return otherColumns.map { Sentence(english: "the column “\($0)”", latvian: "aile „\($0)”") }
      + findings.filter { lost.contains($0.code) }.map(\.lines)
  }

  /// What the rows decide.
  public var identities: Identities {
    Identities(
      rows.lazy.filter { $0.decision == .merge }.map { ($0.variant, $0.canonical) })
  }

  /// Creates a table.
  public init(rows: [Row]) {
    let origins = rows.indices.map { RowOrigin(file: "aliases.csv", row: $0 + 2) }
    self.init(rows: rows, findings: AliasContradictions(rows, origins).findings)
  }

  init(rows: [Row], findings: [Finding], otherColumns: [String] = []) {
    self.rows = rows
    self.findings = findings
    self.otherColumns = otherColumns
  }
}
