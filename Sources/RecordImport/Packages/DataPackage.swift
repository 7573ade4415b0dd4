public import CooperationRecords
internal import TabularFiles

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// A folder with tables of records and a `datapackage.json` that describes them.
///
///     let package = try DataPackage("datasets/eu-cluster-projects")
///     package.title
///     let mentions = try package.read()
///
/// ## Conventions
///
/// - The resource `participations` is required; `organisations`, `activities`, `memberships`, `ties`
///   and `aliases` are used where they are listed. Every other resource is left alone with a finding.
/// - The columns are those of a flat table.
/// - Paths lead to files inside the folder: no `..`, no leading slash, no address.
/// - The records are made up if the property `synthetic` is true, or if the title has the word
///   SYNTHETIC.
/// - An `aliases.csv` in the folder counts even if it is not listed.
public struct DataPackage: Sendable {
  /// The title of the records.
  public let title: String

  /// Where the records come from.
  public let sources: [String]

  /// Whether the records are made up.
  public let isSynthetic: Bool

  /// The path of the table that says who is who, where there is one.
  public let aliasesPath: String?

  static let descriptorName = "datapackage.json"

  private let folder: String
  private let resources: [Resource]

  private struct Resource {
    var subject: String
    var paths: [String]
    var delimiter: Delimiter?
    var encoding: TextEncoding?
    var missingValues: [String]?
  }

  /// Reads the description of the package in `folder`.
  public init(_ folder: String) throws(RecordImportError) {
    let path = "\(folder)/\(Self.descriptorName)"
    let descriptor = try Self.descriptor(at: path)
    resources = try descriptor.resources.map { resource throws(RecordImportError) in
      if let entry = resource.paths.first(where: { !PackageDescriptor.isSafe($0) }) {
        throw .unsafePath(descriptor: path, entry: entry)
      }
      return Resource(
        subject: resource.subject, paths: resource.paths,
        delimiter: resource.delimiter.flatMap(Self.delimiter),
        encoding: resource.encoding.flatMap(Self.encoding),
        missingValues: resource.missingValues)
    }
    guard resources.contains(where: { $0.subject == "participations" && !$0.paths.isEmpty }) else {
      throw .noParticipations(descriptor: path)
    }
    self.folder = folder
    title = descriptor.title ?? descriptor.name ?? PathName.file(of: folder)
    sources = descriptor.sources?.compactMap(\.text) ?? []
    isSynthetic = descriptor.synthetic == true || title.uppercased().contains("SYNTHETIC")
    let listed = resources.first { $0.subject == "aliases" }?.paths.first
    let aliases = "\(folder)/\(listed ?? "aliases.csv")"
    let isThere = listed != nil || FileManager.default.fileExists(atPath: aliases)
    aliasesPath = isThere ? aliases : nil
  }

  /// Reads the tables.
  public func read() throws(RecordImportError) -> CooperationMentions {
    var mentions = CooperationMentions(
      title: title, source: sources.isEmpty ? nil : sources.joined(separator: "; "),
      isSynthetic: isSynthetic)
    for resource in resources {
      switch resource.subject {
      case "participations":
        mentions.participations += try rows(of: resource, as: .participations, &mentions.report) {
          $0.participation(in: $1)
        }
      case "organisations":
        mentions.organisations += try rows(of: resource, as: .organisations, &mentions.report) {
          $0.organisation(in: $1)
        }
      case "activities":
        mentions.activities += try rows(of: resource, as: .activities, &mentions.report) {
          $0.activity(in: $1)
        }
      case "memberships":
        mentions.memberships += try rows(of: resource, as: .memberships, &mentions.report) {
          $0.membership(in: $1)
        }
      case "aliases", "ties": break
      default: mentions.report.findings.append(Self.unread(resource.subject))
      }
    }
    try readTies(into: &mentions)
    return mentions
  }

  /// Reads the ties, whose ends may be names or identifiers of the other tables.
  private func readTies(into mentions: inout CooperationMentions) throws(RecordImportError) {
    let listed = mentions.organisations + mentions.participations.map(\.organisation)
    for resource in resources where resource.subject == "ties" {
      for path in resource.paths {
        var reading = SourceReading(of: try table(at: path, resource), as: .tieList)
        reading.attributes = OrganisationAttributes(of: listed)
        reading.isAmongActivities = true
        try reading.read(into: &mentions)
      }
    }
  }

  private func rows<Mention>(
    of resource: Resource, as kind: TableKind, _ report: inout ImportReport,
    _ read: (inout CellReader, SourceTable.Row) -> Mention?
  ) throws(RecordImportError) -> [Mention] {
    var mentions: [Mention] = []
    for path in resource.paths {
      var reading = try TableReading(
        try table(at: path, resource, kind.sheet), as: kind,
        declaredMissing: resource.missingValues)
      mentions += reading.rows(read)
      reading.add(to: &report)
    }
    return mentions
  }

  private func table(
    at path: String, _ resource: Resource, _ sheet: SheetChoice = .firstWithText
  ) throws(RecordImportError) -> SourceTable {
    do throws(TabularFileError) {
      let table = try TextTable(
        contentsOf: "\(folder)/\(path)", delimiter: resource.delimiter,
        encoding: resource.encoding, sheet: sheet)
      return SourceTable(table, in: path)
    } catch {
      throw .table(error)
    }
  }

  private static func descriptor(at path: String) throws(RecordImportError) -> PackageDescriptor {
    let bytes: [UInt8]
    do throws(TabularFileError) {
      bytes = try FileBytes.contents(of: path)
    } catch {
      throw .table(error)
    }
    do {
      return try JSONDecoder().decode(PackageDescriptor.self, from: Data(bytes))
    } catch {
      throw .unreadableDescriptor(path: path, reason: reason(of: error))
    }
  }

  private static func reason(of error: any Error) -> Sentence {
    guard let error = error as? DecodingError else { return .notJSON }
    let (place, reason) =
      switch error {
      case .keyNotFound(let key, let context):
        (context.codingPath, Sentence.missingProperty(key.stringValue))
      case .typeMismatch(_, let context): (context.codingPath, .wrongType)
      case .valueNotFound(_, let context): (context.codingPath, .nullValue)
      default: ([any CodingKey](), .notJSON)
      }
    let path = place.map(\.stringValue).joined(separator: ".")
    guard !path.isEmpty else { return reason }
    return Sentence(english: "\(path): \(reason.english)", latvian: "\(path): \(reason.latvian)")
  }

  private static func delimiter(_ text: String) -> Delimiter? {
    text.utf8.count == 1 ? text.utf8.first.flatMap(Delimiter.init) : nil
  }

  /// The encoding that the description names, except UTF-8, which is what stands there by default and
  /// is often not true.
  private static func encoding(_ name: String) -> TextEncoding? {
    TextEncoding(named: name).flatMap { $0 == .utf8 ? nil : $0 }
  }

  private static func unread(_ subject: String) -> Finding {
    Finding(
      .warning, code: "resource-not-read", at: RowOrigin(file: descriptorName, row: 1),
      column: subject, .tableNotRead)
  }
}
