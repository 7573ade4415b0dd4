import CooperationRecords
import TabularFiles

/// What a table beside a matrix or a list of ties tells of its organisations.
struct OrganisationAttributes {
  /// Nothing is told.
  static let none = OrganisationAttributes()

  private var mentions: [String: OrganisationMention] = [:]
  /// What became of the rows of the table.
  private(set) var report = ImportReport()

  private init() {}

  /// What `listed` organisations tell, each by its name and its identifier.
  init(of listed: [OrganisationMention]) {
    for mention in listed {
      for label in [mention.identifier, mention.name] {
        if let label, mentions[label] == nil { mentions[label] = mention }
      }
    }
  }

  /// The organisation called `label` in the network, as it was met at `origin`.
  func mention(of label: String, at origin: RowOrigin) -> OrganisationMention {
    guard var mention = mentions[label] else {
      return OrganisationMention(origin: origin, name: label)
    }
    mention.origin = origin
    return mention
  }

  /// Reads `table`, whose column `labels` names the organisations as the network does.
  ///
  /// Where another column gives names, what the network calls them is their identifier. The number
  /// of employees tells the size of enterprises, and of those whose kind nobody tells: below 250
  /// it is an SME. Columns for which Kopa has no word are attributes, but for those with contact
  /// details of persons.
  init(_ table: SourceTable, labels: Int, network: String) throws(RecordImportError) {
    let kind = TableKind.attributes
    let names = ColumnBinding(of: table, as: kind)[.organisationName].first { $0 != labels }
    let source = TableSource(
      name: "attributes of organisations", family: "attributes", layout: .rows(kind),
      ownHeaders: [
        .organisationName: [table.header[names ?? labels]],
        .organisationID: names == nil ? [] : [table.header[labels]],
      ], evidence: { _ in nil })
    var reading = try TableReading(
      table, as: kind, from: source,
      evidence: .namesEveryone(table.header[labels], of: network))
    let columns = AttributeColumns(of: table, besides: source.ownHeaders)
    var read: [String: OrganisationMention] = [:]
    var sized = 0
    reading.forEachRow { cells, row in
      let label = CellText.cleaned(row[labels])
      guard !MissingText.isMissing(label) else {
        cells.note(.error, "no-organisation", row, .noOrganisationHere)
        return false
      }
      guard read[label] == nil else {
        cells.note(.error, "second-row", row, .secondRow(label))
        return false
      }
      guard var mention = cells.organisation(in: row) else { return false }
      mention.attributes = columns.attributes(in: row)
      if mention.kind == nil, let size = cells.size(in: row) {
        mention.kind = size
        sized += 1
      }
      read[label] = mention
      return true
    }
    mentions = read
    reading.add(to: &report)
    for place in report.bindings.indices
    where report.bindings[place].column == nil
      && columns.headers.contains(report.bindings[place].header)
    {
      report.bindings[place].column = "attribute"
    }
    guard sized > 0 else { return }
    report.findings.append(table.note("kind-by-employees", .kindByEmployees(sized)))
  }
}
