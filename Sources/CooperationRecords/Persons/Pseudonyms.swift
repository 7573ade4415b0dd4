/// Codes that stand for names.
public struct Pseudonyms: Sendable {
  /// Who is replaced by codes.
  public enum Scope: Hashable, Sendable {
    /// All organisations.
    case everybody
    /// Those that are likely natural persons; see ``PersonSign``.
    case persons

    /// Whether an organisation is replaced.
    public func holds(_ organisation: Organisation) -> Bool {
      self == .everybody || organisation.personSign != nil
    }
  }

  /// The code of each organisation that has one.
  public var organisations: [Organisation.ID: String]

  /// The code of each activity that has one.
  public var activities: [Activity.ID: String]

  /// Creates a table of codes, each of which stands for one organisation or activity.
  public init(organisations: [Organisation.ID: String], activities: [Activity.ID: String]) {
    self.organisations = organisations
    self.activities = activities
  }
}

extension CooperationRecords {
  /// The activities in which an organisation of `scope` takes part.
  ///
  /// They are replaced too: CORDIS and keep.eu publish who takes part in a project, so its number or
  /// title would tell who the code stands for.
  public func activities(with scope: Pseudonyms.Scope) -> [Activity] {
    let replaced = Set(organisations.lazy.filter(scope.holds).map(\.id))
    let shared = Set(
      participations.lazy.filter { replaced.contains($0.organisation) }.map(\.activity))
    return activities.filter { scope == .everybody || shared.contains($0.id) }
  }
}

extension ImportReport {
  /// The same without a word of the cells: findings say their kind, and `replacement` is applied to
  /// headers and to the names of files.
  ///
  /// What a finding quotes may be cut or written otherwise than the name that it comes from, so
  /// no search would surely find it; file and row stay, so that whoever has the file finds the place.
  func withoutNames(_ replacement: NameReplacement) -> ImportReport {
    var report = self
    for place in files.indices {
      report.files[place].name = replacement.applied(to: files[place].name)
      report.files[place].evidence = files[place].evidence.map(replacement.applied)
    }
    for place in bindings.indices {
      report.bindings[place].file = replacement.applied(to: bindings[place].file)
      report.bindings[place].header = replacement.applied(to: bindings[place].header)
    }
    report.findings = findings.map { finding in
      let title = FindingKind.title(of: finding.code)
      let sentence = Sentence(
        english: "\(title?.english ?? finding.code).", latvian: "\(title?.latvian ?? finding.code)."
      )
      var origin = finding.origin
      origin.file = replacement.applied(to: origin.file)
      return Finding(
        finding.severity, code: finding.code, at: origin,
        column: finding.column.map { replacement.applied(to: $0) }, sentence)
    }
    return report
  }
}
