import CooperationRecords
import Documents

extension ClusterBriefing {
  /// What became of the rows, and what a reader of the records should know.
  func dataSection(_ words: any BriefingWords) -> Section {
    let records = facts.allRecords
    let report = records.report
    return Section(words.dataHeading) {
      Paragraph(
        Text(
          words.identityLine(
            spellings: records.spellingCount, organisations: records.organisations.count,
            nameless: records.namelessCount)))
      List(report.files.map { Text(words.fileLine($0)) })
      if !report.groups.isEmpty {
        List(report.groups.prefix(10).map { Text(words.findingLine($0)) })
      }
    }
  }
}
