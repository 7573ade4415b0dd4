import CooperationRecords

extension RecordFolder {
  /// Says how many activities stand in one of the joined tables alone.
  func noteJoin(in mentions: inout CooperationMentions) {
    let listed = Set(mentions.activities.map(\.id))
    let shared = Set(mentions.participations.map(\.activity.id))
    let file = companions.map(\.name).joined(separator: ", ")
    let unlisted = shared.subtracting(listed).count
    if unlisted > 0 {
      note(
        .warning, "projects-not-listed", .projectsNotListed(unlisted, in: file), in: &mentions)
    }
    let empty = listed.subtracting(shared).count
    if empty > 0 {
      note(
        .warning, "projects-without-participants", .projectsWithoutParticipants(empty, of: file),
        in: &mentions)
    }
  }

  func noteLeftAlone(_ names: [String], in mentions: inout CooperationMentions) {
    guard !names.isEmpty else { return }
    note(.note, "tables-left-alone", .tablesLeftAlone(names), in: &mentions)
  }

  private func note(
    _ severity: Finding.Severity, _ code: String, _ sentence: Sentence,
    in mentions: inout CooperationMentions
  ) {
    let file = mains.first?.name ?? folder
    mentions.report.findings.append(
      Finding(severity, code: code, at: RowOrigin(file: file, row: 1), sentence))
  }
}
