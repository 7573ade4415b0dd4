import CooperationRecords

/// Small records of which a test knows everything.
struct Trial {
  private var mentions = CooperationMentions(title: "Trial", source: "made for a test")
  private let kinds: [String: OrganisationKind]
  private let country: String?

  init(_ kinds: [OrganisationKind: [String]] = [:], country: String? = "LV") {
    var known: [String: OrganisationKind] = [:]
    for (kind, names) in kinds { for name in names { known[name] = kind } }
    self.kinds = known
    self.country = country
  }

  private func mention(_ name: String) -> OrganisationMention {
    OrganisationMention(
      origin: RowOrigin(file: "t.csv", row: 2), name: name, kind: kinds[name], country: country)
  }

  mutating func organisation(_ name: String) { mentions.organisations.append(mention(name)) }

  mutating func member(_ names: String..., since: String? = nil, until: String? = nil) {
    for name in names {
      mentions.memberships.append(
        MembershipMention(
          organisation: mention(name), cluster: "Wood", since: since.flatMap { PartialDate($0) },
          until: until.flatMap { PartialDate($0) }))
    }
  }

  mutating func activity(
    _ id: String, _ names: String..., on start: String? = nil, until: String? = nil
  ) {
    for name in names {
      mentions.participations.append(
        ParticipationMention(
          organisation: mention(name),
          activity: Activity(
            id: .init(id), title: id, start: start.flatMap { PartialDate($0) },
            end: until.flatMap { PartialDate($0) })))
    }
  }

  mutating func file(_ file: ImportReport.File) { mentions.report.files.append(file) }

  mutating func finding(_ finding: Finding) { mentions.report.findings.append(finding) }

  var records: CooperationRecords { CooperationRecords(mentions, checking: .all) }
}

extension Trial {
  /// Records at the edges: nothing at all, one organisation, nobody with a partner, and nothing known.
  static let edges: [(name: String, trial: Trial)] = {
    let empty = Trial()
    var one = Trial([.sme: ["A"]])
    one.activity("1", "A", on: "2018")
    var noTies = Trial([.sme: ["A", "B", "C"]])
    for (place, name) in ["A", "B", "C"].enumerated() {
      noTies.activity("\(place)", name, on: "\(2016 + place)")
    }
    var unknown = Trial(country: nil)
    unknown.activity("1", "A", "B")
    unknown.activity("2", "B", "C")
    return [("empty", empty), ("one", one), ("no ties", noTies), ("unknown", unknown)]
  }()
}
