public import ClusterEvaluation
public import CooperationRecords
public import Documents

/// Clusters of several summaries side by side, in words.
///
///     let report = MergedReport(of: comparison, seed: 1, remarks: remarks)
///     print(report.text(in: .latvian))
///
/// ## Conventions
///
/// - It says what `ComparisonReport` says of indicators, and nothing of how alike the clusters are as
///   networks, which summaries do not know.
public struct MergedReport: Sendable {
  let comparison: ClusterComparison
  let seed: UInt64
  let remarks: [Sentence]

  /// Creates the report of `comparison`, which followed from `seed`; `remarks` stand above its numbers.
  public init(of comparison: ClusterComparison, seed: UInt64, remarks: [Sentence]) {
    self.comparison = comparison
    self.seed = seed
    self.remarks = remarks
  }

  /// The report as plain text.
  public func text(in language: DocumentLanguage) -> String {
    let text = ComparisonText(comparison: comparison, seed: seed, remarks: remarks)
    return text.lines(in: language).joined(separator: "\n") + "\n"
  }
}
