/// An activity ends after it begins.
///
/// Two dates in one row are compared by the reader, which leaves out the end. This rule compares
/// what several rows say of one activity: one when it begins, another when it ends.
public struct EndBeforeStart: ValidityRule {
  /// The name of its findings.
  public let code = "end-before-start"
  /// How much a breach matters.
  public let severity = Finding.Severity.warning
  /// What a breach is.
  public let title = Sentence(
    english: "Ends that come before their start", latvian: "Beigu datums pirms sākuma")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, activity by activity.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    for (place, activity) in assembled.records.activities.enumerated() {
      guard let start = activity.start, let end = activity.end, end.lastDay < start.firstDay else {
        continue
      }
      breaches.add(
        at: assembled.origin(ofActivity: place), column: "end",
        Sentence(
          english: "“\(activity.title)” ends on \(end) and begins on \(start), as its rows say "
            + "together; it counts from \(end) to \(start).",
          latvian: "„\(activity.title)” beidzas \(end), bet sākas \(start), ja rindas lasa kopā; "
            + "tiek skaitīts laiks no \(end) līdz \(start)."))
    }
  }
}
