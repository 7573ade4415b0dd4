import NetworkCore

/// Who stands where in a map of organisations, by position in the network.
struct OrganisationCast {
  /// Those with lines between them.
  let tied: [Int]
  /// Those who stand in rows below.
  let apart: [Int]
  /// What is written above these.
  let heading: String
  /// How many of these a mark stands for.
  let perMark: Int
  /// The groups of the marks in the rows.
  let apartMarks: [KindGroup]

  /// More marks than these do not stand in rows.
  private static let mostApart = 240

  /// How wide the marks in the rows are at most, corners included.
  func widestApart(_ plan: ActivityPlan, of subject: MapSubject, sizes: MarkSize) -> Double {
    guard perMark == 1 else { return 0 }
    return apart.map { organisation in
      let look = Palette.look(of: subject.groups[organisation])
      return 2 * sizes.diameter(activities: plan.activities[organisation].count) * look.widening
        * Palette.reach(of: look.shape)
    }.max() ?? 0
  }

  /// Everybody has a mark; those who share nothing stand apart.
  init(_ plan: ActivityPlan, of subject: MapSubject, words: DrawingWords) {
    tied = plan.activities.indices.filter { !plan.activities[$0].isEmpty }
    apart = plan.alone
    heading = DrawingWords.filled(words.alone, words.organisations(plan.alone.count))
    perMark = 1
    apartMarks = plan.alone.map { subject.groups[$0] }
  }

  /// Those without a tie of `backbone` stand apart; a mark stands for several where they are many.
  init(_ backbone: TiePlan, of subject: MapSubject, words: DrawingWords) {
    let ends = Set(backbone.ends)
    let apart = subject.names.indices.filter { !ends.contains($0) }
    tied = backbone.ends
    self.apart = apart
    heading = DrawingWords.filled(
      words.map.outsideBackbone, words.organisations(apart.count))
    let perMark =
      [1, 2, 5, 10, 20, 50, 100, 200, 500].first { apart.count <= $0 * Self.mostApart } ?? 1_000
    self.perMark = perMark
    apartMarks = KindCounts.marks(
      for: apart.map { subject.groups[$0] }, organisationsPerMark: perMark)
  }
}
