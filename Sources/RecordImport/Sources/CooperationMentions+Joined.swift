import CooperationRecords

extension CooperationMentions {
  /// Says, at the table called `place`, how many activities stand in one of the joined tables alone;
  /// `companions` are those that list activities.
  mutating func noteJoin(of companions: [String], at place: String) {
    let listed = Set(activities.map(\.id))
    let shared = Set(participations.map(\.activity.id))
    let file = companions.joined(separator: ", ")
    let unlisted = shared.subtracting(listed).count
    if unlisted > 0 {
      note(.warning, "projects-not-listed", .projectsNotListed(unlisted, in: file), at: place)
    }
    let empty = listed.subtracting(shared).count
    if empty > 0 {
      note(
        .warning, "projects-without-participants", .projectsWithoutParticipants(empty, of: file),
        at: place)
    }
  }

  /// Says, at the table called `place`, which tables of its folder were left alone.
  mutating func noteLeftAlone(_ names: [String], at place: String) {
    guard !names.isEmpty else { return }
    note(.note, "tables-left-alone", .tablesLeftAlone(names), at: place)
  }

  private mutating func note(
    _ severity: Finding.Severity, _ code: String, _ sentence: Sentence, at place: String
  ) {
    report.findings.append(
      Finding(severity, code: code, at: RowOrigin(file: place, row: 1), sentence))
  }
}
