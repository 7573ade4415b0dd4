import CooperationRecords

extension Field {
  /// Something that several do together in some years.
  struct Dated {
    var name: String
    var years: ClosedRange<Int>
    var partners: [String]
  }

  /// Records with dates; a partner's name says its country after a slash: “Rīga/LV”.
  static func records(
    dated activities: [Dated], members: [String] = [], title: String = "Years"
  ) -> CooperationRecords {
    var mentions = CooperationMentions(title: title, source: "by hand", isSynthetic: false)
    let kinds = OrganisationKind.allCases
    func mention(_ text: String) -> OrganisationMention {
      let parts = text.split(separator: "/").map(String.init)
      return OrganisationMention(
        origin: RowOrigin(file: "years.csv", row: 2), name: parts[0],
        kind: kinds[parts[0].unicodeScalars.count % kinds.count],
        country: parts.count > 1 ? parts[1] : nil)
    }
    for activity in activities {
      let dated = Activity(
        id: .init(activity.name), title: activity.name,
        start: PartialDate(year: activity.years.lowerBound),
        end: PartialDate(year: activity.years.upperBound))
      for partner in activity.partners {
        mentions.participations.append(
          ParticipationMention(organisation: mention(partner), activity: dated))
      }
    }
    mentions.memberships = members.map {
      MembershipMention(organisation: mention($0), cluster: "Cluster")
    }
    return CooperationRecords(mentions)
  }

  /// Four years of a small field with firms, universities and others of three countries.
  static let years = records(dated: [
    Dated(name: "P", years: 2014...2015, partners: ["A/LV", "Bb/LV", "Ccc/EE"]),
    Dated(name: "Q", years: 2015...2016, partners: ["A/LV", "Dddd/EE"]),
    Dated(name: "R", years: 2016...2017, partners: ["A/LV", "Bb/LV", "Eeeee/LT", "Ffffff/LT"]),
    Dated(name: "S", years: 2017...2017, partners: ["Alone/LT"]),
  ])
}
