import Foundation
import Kopa

/// What `kopa check` tells of a file.
struct CheckReport {
  let records: CooperationRecords

  init(_ records: CooperationRecords) {
    self.records = records
  }

  /// The report for people.
  var text: String {
    let report = records.report
    var lines = [records.title, ""]
    for file in report.files {
      let because = file.evidence.map { ", because \($0)" } ?? ""
      lines.append("\(file.name): \(file.source)\(because)")
      lines.append(
        "  \(file.rows) rows = \(file.read) read + \(file.merged) merged + \(file.skipped) left out"
      )
      let bindings = report.bindings.filter { $0.file == file.name }
      for binding in bindings where binding.column != nil {
        lines.append("  \(binding.header) → \(binding.column ?? "")")
      }
      let unused = bindings.filter { $0.column == nil }.map(\.header)
      if !unused.isEmpty { lines.append("  not used: \(unused.joined(separator: ", "))") }
    }
    lines += ["", "What is in it"] + contents.map { "  \($0.name): \($0.value)" } + [""]
    lines.append(report.groups.isEmpty ? "Nothing to remark." : "What to look at")
    for group in report.groups {
      lines.append("  \(group.severity.rawValue), \(group.count) × \(group.code)")
      lines += group.examples.map { "    \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The report for programs.
  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(Form(self))) + [UInt8(ascii: "\n")]
    }
  }

  private var contents: [(name: String, value: String)] {
    let kinds = OrganisationKind.allCases.compactMap { kind -> String? in
      let count = records.organisations.count { $0.kind == kind }
      return count > 0 ? "\(count) \(kind.rawValue)" : nil
    }
    return [
      ("organisations", "\(records.organisations.count) (\(kinds.joined(separator: ", ")))"),
      ("spellings of names", "\(records.spellingCount)"),
      ("activities", "\(records.activities.count)"),
      ("activities without a date", "\(records.undatedActivityCount)"),
      ("participations", "\(records.participations.count)"),
      ("memberships", "\(records.memberships.count)"),
      ("from the first to the last date", records.span?.description ?? "no dates"),
    ]
  }
}

extension CheckReport {
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
    }

    struct Binding: Encodable {
      var file: String
      var header: String
      var column: String?
    }

    struct Group: Encodable {
      var code: String
      var severity: String
      var count: Int
      var examples: [Finding]
    }

    struct Finding: Encodable {
      var file: String
      var row: Int
      var column: String?
      var message: String
    }

    var title: String
    var synthetic: Bool
    var organisations: Int
    var spellings: Int
    var activities: Int
    var undatedActivities: Int
    var participations: Int
    var memberships: Int
    var span: String?
    var files: [File]
    var bindings: [Binding]
    var findings: [Group]

    init(_ report: CheckReport) {
      let records = report.records
      title = records.title
      synthetic = records.isSynthetic
      organisations = records.organisations.count
      spellings = records.spellingCount
      activities = records.activities.count
      undatedActivities = records.undatedActivityCount
      participations = records.participations.count
      memberships = records.memberships.count
      span = records.span?.description
      files = records.report.files.map {
        File(
          name: $0.name, source: $0.source, evidence: $0.evidence, rows: $0.rows, read: $0.read,
          merged: $0.merged, skipped: $0.skipped)
      }
      bindings = records.report.bindings.map {
        Binding(file: $0.file, header: $0.header, column: $0.column)
      }
      findings = records.report.groups.map { group in
        Group(
          code: group.code, severity: group.severity.rawValue, count: group.count,
          examples: group.examples.map {
            Finding(
              file: $0.origin.file, row: $0.origin.row, column: $0.column, message: $0.message)
          })
      }
    }
  }
}
