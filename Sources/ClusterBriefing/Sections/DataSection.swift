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
      if !records.pseudonyms.isEmpty {
        Paragraph(pseudonymNote(records)[words.language])
      }
      if let merged = report.groups.first(where: { $0.code == FindingKind.mergedUnasked }) {
        Paragraph(Text(words.mergedLine(merged.count)))
      }
      List(report.files.map { Text(words.fileLine($0)) })
      if !report.groups.isEmpty {
        List(report.groups.prefix(10).map { Text(words.findingLine($0)) })
      }
    }
  }

  private func pseudonymNote(_ records: CooperationRecords) -> Sentence {
    records.pseudonyms.count == records.organisations.count
      ? Sentence(
        english: "Codes stand in the place of the names of all organisations and activities.",
        latvian: "Visu organizāciju un aktivitāšu nosaukumu vietā ir kodi.")
      : Sentence(
        english: "Codes stand in the place of the names of likely natural persons, and of the "
          + "activities in which they take part.",
        latvian: "Iespējamo fizisko personu vārdu vietā, kā arī to aktivitāšu nosaukumu vietā, "
          + "kurās tās piedalās, ir kodi.")
  }
}
