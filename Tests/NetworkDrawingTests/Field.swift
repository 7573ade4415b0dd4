import CooperationRecords
import NetworkCore

/// Records and networks for the tests of pictures.
enum Field {
  typealias Network = TwoModeNetwork<Organisation.ID, Activity.ID>

  /// Records of who takes part in what.
  static func records(
    _ activities: [(name: String, partners: [String])], listed: [String] = [],
    isSynthetic: Bool = false, title: String = "A field"
  ) -> CooperationRecords {
    var mentions = CooperationMentions(title: title, source: "by hand", isSynthetic: isSynthetic)
    let origin = RowOrigin(file: "field.csv", row: 2)
    let kinds = OrganisationKind.allCases
    func mention(_ name: String) -> OrganisationMention {
      OrganisationMention(
        origin: origin, name: name, kind: kinds[name.unicodeScalars.count % kinds.count])
    }
    mentions.organisations = listed.map(mention)
    for activity in activities {
      for partner in activity.partners {
        mentions.participations.append(
          ParticipationMention(
            organisation: mention(partner),
            activity: Activity(id: .init(activity.name), title: activity.name)))
      }
    }
    return CooperationRecords(mentions)
  }

  static func network(_ records: CooperationRecords) -> Network {
    TwoModeNetwork(
      actors: records.organisations.map(\.id), events: records.activities.map(\.id),
      participations: records.participations.map { ($0.organisation, $0.activity) })
  }

  /// A field like those of cluster programmes: most organisations take part once, a few often.
  static func random(
    organisations: Int, activities: Int, seed: Seed
  ) -> [(name: String, partners: [String])] {
    var generator = seed.generator()
    var partners = [[String]](repeating: [], count: activities)
    for organisation in 0..<organisations {
      let often = organisation.isMultiple(of: 6) ? 1 + generator.number(below: 4) : 1
      let name = "Organisation \(organisation) of \(generator.number(below: 900)) & Co"
      for _ in 0..<often {
        let activity = generator.number(below: activities)
        if partners[activity].last != name { partners[activity].append(name) }
      }
    }
    return partners.enumerated().map { ("Activity \($0)", $1) }
  }

  /// A partition that puts each organisation where `group` says.
  static func partition(
    of network: Network, by group: (Int) -> Int
  ) throws -> Partition<Organisation.ID> {
    Partition(
      labels: network.actors.indices.map { Int32(group($0)) }, of: ByHand(),
      in: try network.projected(by: .count))
  }

  private struct ByHand: Measure {
    var description: MeasureDescription {
      MeasureDescription(
        name: "by-hand", title: "By hand", definition: "As the test says.", conventions: [],
        citation: "")
    }
  }
}
