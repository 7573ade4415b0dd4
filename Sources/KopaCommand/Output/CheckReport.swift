import Kopa

/// What `kopa check` tells programs of a file.
struct CheckReport {
  let records: CooperationRecords
  let language: Sentence.Language
  let minimumCell: MinimumCell?

  /// The report as JSON.
  var json: [UInt8] {
    get throws { try Form(records, language, minimumCell).printedJSON }
  }
}

/// The report as JSON spells it.
private struct Form: Encodable {
  struct File: Encodable {
    var name: String
    var source: String
    var evidence: String?
    var rows: Int
    var read: Int
    var merged: Int
    var skipped: Int
    var reasons: [Reason]
  }

  struct Reason: Encodable {
    var code: String
    var count: Int
  }

  struct Binding: Encodable {
    var file: String
    var header: String
    var column: String?
  }

  struct Group: Encodable {
    var code: String
    var severity: String
    var title: String?
    /// How many there are; left out where there are fewer than may be told.
    var count: Int?
    var below: Int?
    var examples: [Example]
  }

  struct Example: Encodable {
    var file: String
    var row: Int
    var column: String?
    var message: String
  }

  var title: String
  var synthetic: Bool
  var organisations: Int
  var spellings: Int
  var ties: Int?
  var activities: Int
  var undatedActivities: Int
  var participations: Int
  var memberships: Int
  var silentOrganisations: Int?
  var span: String?
  var files: [File]
  var bindings: [Binding]
  var findings: [Group]

  init(
    _ records: CooperationRecords, _ language: Sentence.Language, _ minimumCell: MinimumCell?
  ) {
    title = records.title
    synthetic = records.isSynthetic
    organisations = records.organisations.count
    spellings = records.spellingCount
    ties = records.holdsTies ? records.activities.count : nil
    activities = records.holdsTies ? 0 : records.activities.count
    undatedActivities = records.holdsTies ? 0 : records.undatedActivityCount
    participations = records.holdsTies ? 0 : records.participations.count
    memberships = records.memberships.count
    silentOrganisations = records.silentCount
    span = records.span?.description
    files = records.report.files.map { file in
      File(
        name: file.name, source: file.source, evidence: file.evidence?[language], rows: file.rows,
        read: file.read, merged: file.merged, skipped: file.skipped,
        reasons: file.reasons.map { Reason(code: $0.code, count: $0.count) })
    }
    bindings = records.report.bindings.map {
      Binding(file: $0.file, header: $0.header, column: $0.column)
    }
    findings = records.report.groups.map { group in
      let isSmall = minimumCell?.isSmall(group.count) ?? false
      return Group(
        code: group.code, severity: group.severity.rawValue,
        title: FindingKind.title(of: group.code)?[language], count: isSmall ? nil : group.count,
        below: isSmall ? minimumCell?.size : nil,
        examples: (minimumCell == nil ? group.examples : []).map {
          Example(
            file: $0.origin.file, row: $0.origin.row, column: $0.column,
            message: $0.message(in: language))
        })
    }
  }
}
