import CooperationRecords
public import Documents

extension RecordsReport {
  /// The report as a page.
  public func document(in language: DocumentLanguage) -> Document {
    let number = { (count: Int) in language.number(Double(count), decimals: 0) }
    return Document(
      RecordsPhrase.title(leftOut: number(leftOutCount), doubtful: number(doubtCount))[language],
      language: language, kicker: records.title,
      source: Text(
        ([records.source].compactMap(\.self) + ["Kopa \(version)"]).joined(separator: " · ")),
      banner: records.isSynthetic ? language.briefingWords.synthetic : nil
    ) {
      Section(RecordsPhrase.rowsHeading[language]) { rowBlocks(language) }
      Section(RecordsPhrase.findingsHeading[language]) { findingBlocks(language) }
      contentsSection(language)
      Section(RecordsPhrase.columnsHeading[language]) { columnTable(language) }
    }
  }

  /// What there is, with its number.
  func contentsSection(_ language: DocumentLanguage) -> Section {
    Section(RecordsPhrase.contentsHeading[language]) {
      Table(
        Text(RecordsPhrase.contentsHeading[language]), of: contents(in: language),
        columns: [
          .text(RecordsPhrase.what[language]) { $0.name },
          .text(RecordsPhrase.number[language]) { $0.value },
        ])
    }
  }

  /// What became of the rows of each file.
  func rowBlocks(_ language: DocumentLanguage) -> [Block] {
    let report = records.report
    return [
      Table(
        Text(RecordsPhrase.rowsCaption[language]), of: report.files,
        columns: [
          .text(RecordsPhrase.file[language]) { $0.name },
          .text(RecordsPhrase.readAs[language]) { RecordsPhrase.source($0.source, in: language) },
          .number(RecordsPhrase.rows[language]) { Double($0.rows) },
          .number(RecordsPhrase.read[language]) { Double($0.read) },
          .number(RecordsPhrase.merged[language]) { Double($0.merged) },
          .number(RecordsPhrase.leftOutHeading[language]) { Double($0.skipped) },
          .text(RecordsPhrase.whyReadSo[language]) { $0.evidence?[language] ?? "" },
          .text(RecordsPhrase.whyLeftOut[language]) { file in
            file.reasons.map { reason in
              let title = FindingKind.title(of: reason.code)?[language] ?? reason.code
              return "\(title): \(language.number(Double(reason.count), decimals: 0))"
            }.joined(separator: "; ")
          },
        ]
      ).block
    ]
  }

  /// What is wrong or doubtful, by kind.
  func findingBlocks(_ language: DocumentLanguage) -> [Block] {
    let groups = self.groups
    guard !groups.isEmpty else { return [Paragraph(RecordsPhrase.nothing[language]).block] }
    let counted = groups.map { group in
      let number = count(of: group) { language.number(Double($0), decimals: 0) }
      return Subsection("\(group.title(in: language)): \(number)") {
        Paragraph("\(group.severity.name[language]) · \(group.code)", style: .small)
        List(
          group.examples.map { example in
            Text(
              "\(example.origin): " + (example.column.map { "\($0): " } ?? "")
                + example.message(in: language.ofSentences))
          })
      }.block
    }
    return [Paragraph(RecordsPhrase.severities[language], style: .small).block] + counted
  }

  private func columnTable(_ language: DocumentLanguage) -> Table {
    Table(
      Text(RecordsPhrase.columnsCaption[language]), of: records.report.bindings,
      columns: [
        .text(RecordsPhrase.header[language]) { $0.header },
        .text(RecordsPhrase.readAs[language]) {
          $0.column ?? RecordsPhrase.columnNotUsed[language]
        },
        .text(RecordsPhrase.file[language]) { $0.file },
      ])
  }
}
