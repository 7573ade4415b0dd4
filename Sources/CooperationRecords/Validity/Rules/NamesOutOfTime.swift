/// Organisations act while they are there: predecessors before the date of the change, successors
/// after it.
///
/// An activity is out of time if it began after the last day that the date can mean (for a
/// predecessor), or ended before the first (for a successor, and for a department that counts as a
/// part of the whole). What has no date is never out of time.
public struct NamesOutOfTime: ValidityRule {
  /// The name of its findings.
  public let code = "names-out-of-time"
  /// How much a breach matters.
  public let severity = Finding.Severity.warning
  /// What a breach is.
  public let title = Self.titleOfKind

  static let titleOfKind = Sentence(
    english: "Organisations that act before they began or after they ended",
    latvian: "Organizācijas, kas darbojas pirms savas izveides vai pēc savām beigām")

  private let identities: Identities
  private let changes: [String: [(change: IdentityChange, isLater: Bool)]]

  /// Creates the rule.
  ///
  /// - Parameters:
  ///   - changes: The changes to look at.
  ///   - identities: Which spellings are one, the changes left aside.
  ///   - joined: The kinds of changes whose two organisations count as one.
  public init(
    _ changes: [IdentityChange], identities: Identities, joined: Set<IdentityChange.Kind> = []
  ) {
    self.identities = identities
    var byName: [String: [(change: IdentityChange, isLater: Bool)]] = [:]
    func add(_ name: String, _ change: IdentityChange, isLater: Bool) {
      byName[Identities.spelling(identities.name(for: name)), default: []]
        .append((change, isLater))
    }
    for change in changes where change.date != nil {
      switch change.kind {
      case .successors:
        add(change.name, change, isLater: false)
        add(change.joined, change, isLater: true)
      case .mergers: add(change.name, change, isLater: false)
      case .departments where joined.contains(.departments):
        add(change.name, change, isLater: true)
      case .departments: break
      }
    }
    self.changes = byName
  }

  /// Looks for breaches, row by row.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    guard !changes.isEmpty else { return }
    for (position, mention) in assembled.mentions.participations.enumerated() {
      let activity = assembled.records.activities[assembled.activityPlaces[position]]
      guard let period = activity.period else { continue }
      look(at: mention.organisation, in: activity.title, period, for: &breaches)
    }
    for mention in assembled.mentions.memberships {
      guard let since = mention.since else { continue }
      let period = DateWindow(from: since, through: mention.until ?? since)
      look(at: mention.organisation, in: mention.cluster, period, for: &breaches)
    }
  }

  private func look(
    at mention: OrganisationMention, in title: String, _ period: DateWindow,
    for breaches: inout Breaches
  ) {
    let name = Identities.spelling(identities.name(for: mention.name))
    for (change, isLater) in changes[name] ?? [] {
      guard let date = change.date else { continue }
      let isOut =
        isLater ? period.lastDay < date.firstDay : period.firstDay > date.lastDay
      guard isOut else { continue }
      breaches.add(
        at: mention.origin, column: "organisation_name",
        isLater
          ? .tooEarly(mention.name, in: title, period, change, date)
          : .tooLate(mention.name, in: title, period, change, date))
    }
  }
}

extension Sentence {
  fileprivate static func tooLate(
    _ name: String, in title: String, _ period: DateWindow, _ change: IdentityChange,
    _ date: PartialDate
  ) -> Sentence {
    Sentence(
      english: "“\(name)” stands in “\(title)” (\(period)), but since \(date) there is only "
        + "“\(change.joined)”, by the list of aliases; it counts all the same.",
      latvian: "„\(name)” ir pie „\(title)” (\(period)), bet pēc aizstājvārdu saraksta kopš "
        + "\(date) ir tikai „\(change.joined)”; tas tomēr ieskaitīts.")
  }

  fileprivate static func tooEarly(
    _ name: String, in title: String, _ period: DateWindow, _ change: IdentityChange,
    _ date: PartialDate
  ) -> Sentence {
    guard change.kind == .departments else {
      return Sentence(
        english: "“\(name)” stands in “\(title)” (\(period)), but it followed upon "
          + "“\(change.name)” only in \(date), by the list of aliases; it counts all the same.",
        latvian: "„\(name)” ir pie „\(title)” (\(period)), bet pēc aizstājvārdu saraksta "
          + "„\(change.name)” to pārņēma tikai \(date); tas tomēr ieskaitīts.")
    }
    return Sentence(
      english: "“\(name)” stands in “\(title)” (\(period)), but it belongs to "
        + "“\(change.joined)” only since \(date), by the list of aliases; it counts as a part "
        + "of it all the same.",
      latvian: "„\(name)” ir pie „\(title)” (\(period)), bet pēc aizstājvārdu saraksta tā pieder "
        + "pie „\(change.joined)” tikai kopš \(date); tomēr skaitīta kā tās daļa.")
  }
}
