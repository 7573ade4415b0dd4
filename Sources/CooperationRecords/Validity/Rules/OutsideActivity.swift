/// Who takes part does so while the activity lasts.
///
/// The dates of a row are compared with those that the activity has by earlier rows, or by the
/// list of activities. A month or a year is any of its days: 2016 fits 2016-05-01.
public struct OutsideActivity: ValidityRule {
  /// The name of its findings.
  public let code = "outside-activity"
  /// How much a breach matters.
  public let severity = Finding.Severity.warning
  /// What a breach is.
  public let title = Sentence(
    english: "Rows with dates outside their activity's time",
    latvian: "Rindas ar datumiem ārpus aktivitātes laika")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, row by row.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    for (position, place) in assembled.activityPlaces.enumerated() {
      let activity = assembled.records.activities[place]
      let mention = assembled.mentions.participations[position]
      guard let whole = activity.period, let part = mention.activity.period, part != whole,
        Self.reaches(part, beyond: whole)
      else { continue }
      breaches.add(
        at: mention.organisation.origin, column: mention.activity.start == nil ? "end" : "start",
        Sentence(
          english: "the row says \(part), but by what was read before, “\(activity.title)” lasted "
            + "\(whole); this holds.",
          latvian: "rindā rakstīts \(part), bet pēc iepriekš lasītā „\(activity.title)” ilga "
            + "\(whole); tas paliek spēkā."))
    }
  }

  private static func reaches(_ part: DateWindow, beyond whole: DateWindow) -> Bool {
    part.from.lastDay < whole.firstDay || part.from.firstDay > whole.lastDay
      || part.through.firstDay > whole.lastDay || part.through.lastDay < whole.firstDay
  }
}
