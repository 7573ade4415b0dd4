/// What became of each row of the files that were read.
///
/// The counts of a file add up: `rows` = `read` + `merged` + `skipped`.
public struct ImportReport: Hashable, Sendable {
  /// What became of the rows of one file.
  public struct File: Hashable, Sendable {
    /// The file's name, without its folder.
    public var name: String
    /// What the file was taken for: “flat table”, “participations of a data package”.
    public var source: String
    /// Why it was taken for that, as the end of a sentence, where something told it.
    public var evidence: Sentence?
    /// Rows after the header, blank ones included.
    public var rows: Int
    /// Rows that became records.
    public var read: Int
    /// Rows that say again what another row had said.
    public var merged: Int
    /// Rows that were left out, each with a finding or counted as blank.
    public var skipped: Int
    /// Why rows were left out; the counts add up to ``skipped``.
    public var reasons: [Reason]
    /// Whether what is counted as rows are the ties of a network file.
    public var countsTies = false

    /// Creates a file's counts.
    public init(
      name: String, source: String, evidence: Sentence? = nil, rows: Int, read: Int, merged: Int,
      skipped: Int, reasons: [Reason] = []
    ) {
      self.name = name
      self.source = source
      self.evidence = evidence
      self.rows = rows
      self.read = read
      self.merged = merged
      self.skipped = skipped
      self.reasons = reasons
    }
  }

  /// Why so many rows were left out.
  public struct Reason: Hashable, Sendable {
    /// The kind of finding.
    public var code: String
    /// The number of rows.
    public var count: Int

    /// Creates a reason.
    public init(code: String, count: Int) {
      self.code = code
      self.count = count
    }
  }

  /// Which header was taken for which column.
  public struct Binding: Hashable, Sendable {
    /// The file's name.
    public var file: String
    /// The header as it stands in the file.
    public var header: String
    /// The column it was taken for, or `nil` for one that is not used.
    public var column: String?

    /// Creates a binding.
    public init(file: String, header: String, column: String?) {
      self.file = file
      self.header = header
      self.column = column
    }
  }

  /// The files, in the order in which they were read.
  public var files: [File] = []

  /// The headers, file by file, from left to right.
  public var bindings: [Binding] = []

  /// The findings, file by file, from top to bottom.
  public var findings: [Finding] = []

  /// How many more findings of each kind there were than are listed.
  private var unlisted: [String: Int] = [:]
  private var unlistedSeverities: [Finding.Severity: Int] = [:]

  /// Creates an empty report.
  public init() {}

  /// Counts findings that are too many to be listed.
  public mutating func countUnlisted(
    _ severity: Finding.Severity, code: String, times count: Int = 1
  ) {
    unlisted[severity.rawValue + code, default: 0] += count
    unlistedSeverities[severity, default: 0] += count
  }

  /// How many findings are of that severity, listed or not.
  public func count(of severity: Finding.Severity) -> Int {
    findings.count { $0.severity == severity } + unlistedSeverities[severity, default: 0]
  }

  /// The findings of one kind: how often, and the first few.
  public struct Group: Hashable, Sendable {
    /// The kind of finding.
    public var code: String
    /// How much it matters.
    public var severity: Finding.Severity
    /// How many there are.
    public var count: Int
    /// The first three.
    public var examples: [Finding]
  }

  /// The findings by kind, worst first; equal severities in order of first appearance.
  public var groups: [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for finding in findings {
      let key = finding.severity.rawValue + finding.code
      if let place = places[key] {
        groups[place].count += 1
        if groups[place].examples.count < 3 { groups[place].examples.append(finding) }
      } else {
        places[key] = groups.count
        groups.append(
          Group(code: finding.code, severity: finding.severity, count: 1, examples: [finding]))
      }
    }
    for place in groups.indices {
      groups[place].count +=
        unlisted[groups[place].severity.rawValue + groups[place].code, default: 0]
    }
    let worstFirst: [Finding.Severity] = [.error, .warning, .note]
    return worstFirst.flatMap { severity in groups.filter { $0.severity == severity } }
  }
}
