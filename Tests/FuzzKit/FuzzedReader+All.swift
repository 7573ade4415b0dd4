import NetworkFormats

extension FuzzedReader {
  /// Every reader of files.
  package static let all: [FuzzedReader] =
    [textTable, rowStream, workbook]
    + NetworkFileFormat.allCases.map(network)
    + [
      ucinet, recognition, records, workbookRecords, matrices, folder, package, mapping, aliases,
      names,
    ]
}
