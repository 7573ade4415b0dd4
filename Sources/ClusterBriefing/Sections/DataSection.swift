import CooperationRecords
import Documents

extension ClusterBriefing {
  /// What became of the rows, and what a reader of the records should know.
  func dataSection(_ words: any BriefingWords) -> Section {
    let report = facts.records.report
    return Section(words.dataHeading) {
      Paragraph(
        Text(
          words.identityLine(
            spellings: facts.records.spellingCount, organisations: facts.organisationCount)))
      List(report.files.map { Text(words.fileLine($0)) })
      if !report.groups.isEmpty {
        List(report.groups.prefix(10).map { Text(words.findingLine($0)) })
      }
    }
  }
}
