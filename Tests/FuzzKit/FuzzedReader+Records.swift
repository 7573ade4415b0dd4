import CooperationRecords
import Foundation
import IdentityResolution
import RecordImport

extension FuzzedReader {
  static let records = FuzzedReader(
    "records", pieces: TableSamples.recordPieces, samples: TableSamples.records, read: readTable)

  static let workbookRecords = FuzzedReader(
    "workbook-records", pieces: TableSamples.recordPieces,
    samples: TableSamples.workbooksOfRecords,
    read: readTable)

  static let matrices = FuzzedReader(
    "matrices", pieces: TableSamples.recordPieces, samples: TableSamples.matrices, read: readTable)

  static let folder = FuzzedReader(
    "folder", pieces: TableSamples.recordPieces, samples: FolderSamples.folders, read: readFolder)

  static let package = FuzzedReader(
    "package", pieces: FolderSamples.descriptorPieces, samples: FolderSamples.packages,
    read: readFolder)

  static let mapping = FuzzedReader(
    "mapping", pieces: TableSamples.mappingPieces, samples: TableSamples.mappings
  ) { input, _ in
    guard case .file(let bytes) = input else { return }
    let mapping = try RecordMapping(bytes: bytes, path: "m.yaml")
    let table = RecordTable(bytes: TableSamples.mapped, name: "t", mapping: mapping)
    try check(try table.read())
  }

  static let aliases = FuzzedReader("aliases", samples: TableSamples.aliases) { input, _ in
    guard case .file(let bytes) = input else { return }
    let table = try AliasTable(bytes: bytes, name: "aliases.csv")
    for finding in table.findings.prefix(200) { try check(finding) }
    _ = table.identities
    _ = try AliasTable(bytes: table.bytes, name: "written.csv")
  }

  /// Who is who among names of any kind.
  static let names = FuzzedReader(
    "names", pieces: TableSamples.recordPieces, samples: TableSamples.records
  ) { input, _ in
    guard case .file(let bytes) = input else { return }
    let mentions = try RecordTable(bytes: bytes, name: "t").read()
    let resolution = NameResolver().resolve(NamedOrganisation.named(in: mentions))
    for row in resolution.table.rows {
      try BrokenLaw.unless(!row.reason.isEmpty, "a merge without a reason")
    }
    _ = try AliasTable(bytes: resolution.table.bytes, name: "written.csv")
  }

  private static func readTable(_ input: FuzzInput, _ scratch: String) throws {
    guard case .file(let bytes) = input else { return }
    let table = RecordTable(bytes: bytes, name: "t")
    if let draft = try? table.draftMapping() {
      do {
        _ = try RecordMapping(bytes: Array(draft.utf8), path: "draft.yaml")
      } catch RecordMappingError.wrong(_, _, let problem) {
        // A draft may lack what people have to add, and says so.
        try BrokenLaw.unless(
          !problem.english.contains("YAML"), "the drafted mapping is \(problem.english)")
      }
    }
    try check(try table.read())
  }

  private static func readFolder(_ input: FuzzInput, _ scratch: String) throws {
    guard case .folder(let files) = input else { return }
    let folder = "\(scratch)/folder"
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in files {
      try Data(file.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)"))
    }
    let read = try RecordInput(folder)
    try check(try read.read())
    if let path = read.aliasesPath { _ = try AliasTable(contentsOf: path) }
  }

  /// Every row is accounted for, and every finding is a sentence in both languages.
  private static func check(_ mentions: CooperationMentions) throws {
    let records = CooperationRecords(mentions, checking: .all)
    for file in records.report.files {
      try BrokenLaw.unless(
        file.rows == file.read + file.merged + file.skipped,
        "\(file.rows) rows ≠ \(file.read) + \(file.merged) + \(file.skipped)")
      try BrokenLaw.unless(
        file.skipped == file.reasons.reduce(0) { $0 + $1.count }, "the reasons do not add up")
    }
    for group in records.report.groups {
      for finding in group.examples { try check(finding) }
    }
  }

  private static func check(_ finding: Finding) throws {
    for language in Sentence.Language.allCases {
      let line = finding.line(in: language)
      if let flaw = Sentences.flaw(ofLine: line) { throw BrokenLaw("\(flaw): \(line)") }
    }
  }
}
