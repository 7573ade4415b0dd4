import CooperationRecords
public import Documents

extension RecordsReport {
  /// The report as plain text.
  public func text(in language: DocumentLanguage) -> String {
    let report = records.report
    var lines = [records.title, ""]
    for file in report.files { lines += self.lines(of: file, in: language) }
    lines += ["", RecordsPhrase.contentsHeading[language]]
    lines += contents(in: language).map { "  \($0.name): \($0.value)" } + [""]
    lines.append(
      (report.groups.isEmpty ? RecordsPhrase.nothing : RecordsPhrase.findingsHeading)[language])
    for group in groups {
      lines.append(
        "  \(group.severity.name[language]), \(count(of: group) { "\($0)" }) × \(group.code): "
          + group.title(in: language))
      lines += group.examples.map { "    " + $0.line(in: language.ofSentences) }
    }
    return lines.map(\.onOneLine).joined(separator: "\n") + "\n"
  }

  private func lines(of file: ImportReport.File, in language: DocumentLanguage) -> [String] {
    let because = file.evidence.map { ", \(RecordsPhrase.because[language]) \($0[language])" } ?? ""
    var lines = ["\(file.name): \(RecordsPhrase.source(file.source, in: language))\(because)"]
    lines.append("  " + RecordsPhrase.account(of: file)[language])
    if !file.reasons.isEmpty {
      lines.append("  \(RecordsPhrase.leftOut[language]): \(records.report.reasons(of: file))")
    }
    let bindings = records.report.bindings.filter { $0.file == file.name }
    for binding in bindings {
      if let column = binding.column { lines.append("  \(binding.header) → \(column)") }
    }
    let unused = bindings.filter { $0.column == nil }.map(\.header)
    if !unused.isEmpty {
      lines.append("  \(RecordsPhrase.notUsed[language]): \(unused.joined(separator: ", "))")
    }
    return lines
  }
}
