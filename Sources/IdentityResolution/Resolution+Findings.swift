public import CooperationRecords

extension Resolution {
  /// Notes what was merged without asking in the report of `mentions`: each name at the row where it
  /// first stands, with the name that it counts as, how sure that is, and why.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  public func note(in mentions: inout CooperationMentions) {
    guard !merges.isEmpty else { return }
    let sought = Set(merges.map(\.variant))
    var origins: [String: RowOrigin] = [:]
    func look(at mention: OrganisationMention) {
      let name = Identities.spelling(mention.name)
      if sought.contains(name), origins[name] == nil { origins[name] = mention.origin }
    }
    for mention in mentions.organisations { look(at: mention) }
    for mention in mentions.participations { look(at: mention.organisation) }
    for mention in mentions.memberships { look(at: mention.organisation) }
    for (row, reason) in zip(merges.prefix(Self.mostFindings), reasons) {
      // A name that only the decisions mention stands in no row.
      let origin =
        origins[row.variant]
        ?? RowOrigin(file: mentions.report.files.first?.name ?? mentions.title, row: 1)
      mentions.report.findings.append(
        Finding(
          .note, code: FindingKind.mergedUnasked, at: origin, column: "organisation_name",
          .merged(row, because: reason)))
    }
    if merges.count > Self.mostFindings {
      mentions.report.countUnlisted(
        .note, code: FindingKind.mergedUnasked, times: merges.count - Self.mostFindings)
    }
  }

  private static let mostFindings = 1000
}

extension Sentence {
  fileprivate static func merged(_ row: AliasTable.Row, because reason: Sentence) -> Sentence {
    let hundredths = Int(((row.confidence ?? 1) * 100).rounded())
    let digits = "\(hundredths / 10 % 10)\(hundredths % 10)"
    return Sentence(
      english: "“\(row.variant)” counts as “\(row.canonical)” (confidence "
        + "\(hundredths / 100).\(digits)): \(reason.english).",
      latvian: "„\(row.variant)” skaitīts kā „\(row.canonical)” (ticamība "
        + "\(hundredths / 100),\(digits)): \(reason.latvian).")
  }
}
