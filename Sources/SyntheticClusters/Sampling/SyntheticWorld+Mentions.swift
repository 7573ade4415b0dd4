import CooperationRecords
import NetworkCore

extension SyntheticWorld {
  /// The world as files would tell it, marked as synthetic throughout.
  func mentions(title: String, seed: Seed) -> CooperationMentions {
    var mentions = CooperationMentions(
      title: "SYNTHETIC: \(title)",
      source: "SYNTHETIC records, made up by Kopa with seed \(seed); nobody in them exists.",
      isSynthetic: true)
    for drawn in clusters {
      for activity in drawn.activities { mentions.activities.append(activity.record) }
    }
    addParticipations(to: &mentions)
    addMemberships(to: &mentions)
    mentions.organisations = mentions.memberships.map(\.organisation)
    mentions.report.files = [
      file(.participations, rows: mentions.participations.count),
      file(.memberships, rows: mentions.memberships.count),
    ]
    return mentions
  }

  private func addParticipations(to mentions: inout CooperationMentions) {
    var people: [Organisation.ID: (member: SampledMember, home: SyntheticCluster)] = [:]
    for drawn in clusters {
      for member in drawn.members { people[member.id] = (member, drawn.cluster) }
    }
    for drawn in clusters {
      for activity in drawn.activities {
        let partners = activity.partners.map { drawn.members[$0].id } + activity.guests
        for (place, id) in partners.enumerated() {
          guard let (member, home) = people[id] else { continue }
          let origin = TableName.participations.row(mentions.participations.count)
          mentions.participations.append(
            ParticipationMention(
              organisation: member.mention(from: home, at: origin), activity: activity.record,
              role: place == 0 ? "coordinator" : "participant", cluster: drawn.cluster.name,
              territory: drawn.cluster.territory))
        }
      }
    }
  }

  private func addMemberships(to mentions: inout CooperationMentions) {
    for drawn in clusters {
      for member in drawn.members {
        let origin = TableName.memberships.row(mentions.memberships.count)
        mentions.memberships.append(
          MembershipMention(
            organisation: member.mention(from: drawn.cluster, at: origin),
            cluster: drawn.cluster.name, since: member.joined.date, until: member.left?.date))
      }
    }
  }

  private func file(_ table: TableName, rows: Int) -> ImportReport.File {
    ImportReport.File(
      name: table.rawValue, source: "SYNTHETIC records", rows: rows, read: rows, merged: 0,
      skipped: 0)
  }
}

/// The tables that the rows would stand in.
private enum TableName: String {
  case participations = "SYNTHETIC participations"
  case memberships = "SYNTHETIC memberships"

  /// The origin of the row with `count` rows above it and below the header.
  func row(_ count: Int) -> RowOrigin {
    RowOrigin(file: rawValue, row: count + 2)
  }
}

extension SampledMember {
  fileprivate func mention(
    from cluster: SyntheticCluster, at origin: RowOrigin
  ) -> OrganisationMention {
    OrganisationMention(
      origin: origin, name: name, identifier: id.rawValue, kind: kind, country: cluster.country,
      region: cluster.territory)
  }
}

extension SampledActivity {
  fileprivate var record: Activity {
    Activity(
      id: id, title: title, kind: kind, start: start.date, end: end.date,
      ris3Direction: String(direction), ris3Area: areas[group])
  }
}
