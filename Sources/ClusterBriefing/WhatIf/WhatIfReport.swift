public import ClusterEvaluation
import CooperationRecords
public import Documents
import NetworkAlgorithms

/// What would change, in words.
///
/// ## Conventions
///
/// - One block for each cluster that changes, with a line for each indicator.
/// - Changes of shares are in percentage points.
/// - An asterisk marks those whose interval leaves out 0.
/// - Clusters that nothing touches are named at the end.
public struct WhatIfReport: Sendable {
  let answer: WhatIf

  /// Creates the report of `answer`.
  public init(of answer: WhatIf) {
    self.answer = answer
  }

  /// The report as plain text.
  public func text(in language: DocumentLanguage) -> String {
    let changes = answer.changes.map { $0[language] }.joined(separator: "; ")
    var lines = ["\(WhatIfPhrase.title[language]): \(changes)", ""]
    for item in answer.cases { lines += block(of: item, in: language) }
    if !answer.unchanged.isEmpty {
      let names = answer.unchanged.joined(separator: "; ")
      lines += ["\(WhatIfPhrase.unchanged[language]): \(names)", ""]
    }
    return (lines + [WhatIfPhrase.method[language]]).joined(separator: "\n") + "\n"
  }

  private func block(of item: WhatIf.Case, in language: DocumentLanguage) -> [String] {
    let columns = WhatIfPhrase.columns.map { $0[language] }
    let cells = [columns] + item.rows.map { self.cells(of: $0, in: language) }
    let sizes = [
      ComparisonPhrase.size(of: item.before)[language],
      ComparisonPhrase.size(of: item.after)[language],
    ]
    return [sizes.joined(separator: " → ")] + ColumnLines.lines(of: cells) + [""]
  }

  private func cells(of row: IndicatorChange, in language: DocumentLanguage) -> [String] {
    let writing = IndicatorWriting(scale: row.profile.scale, language: language)
    let values = [row.before, row.after].map { reading in
      reading.value.map(writing.number) ?? "– \(reading.undefinedReason?.sentence[language] ?? "")"
    }
    return [row.profile.title[language]] + values + [
      row.change.map { writing.change($0) + (row.isTold ? " *" : "") } ?? "–",
      row.jackknife?.interval.map { interval in
        "\(writing.change(interval.lowerBound)) … \(writing.change(interval.upperBound))"
      } ?? "–",
    ]
  }
}
