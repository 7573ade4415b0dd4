import CooperationRecords
import Lettering
import NetworkCore

/// The groups that records name.
extension MapSubject {
  /// The areas of smart specialisation, by the activities of each organisation; an activity of
  /// several areas, parted by `;` or `|`, counts in each.
  var areas: OrganisationGroups {
    let areas = network.events.map { id in
      Self.parts(of: records.activity(id)?.ris3Area ?? "")
    }
    let table = network.incidence
    return OrganisationGroups(
      .areas,
      network.actors.indices.map { organisation in
        var counts: [String: Int] = [:]
        for activity in table.columns(ofRow: organisation) {
          for area in areas[Int(activity)] { counts[area, default: 0] += 1 }
        }
        return counts
      })
  }

  /// The territories, by the participations that stand under them.
  var territories: OrganisationGroups {
    OrganisationGroups(.territories, activityCounts { $0.territory })
  }

  /// The clusters: those whose member an organisation is, and where it is of none, those under
  /// whose name it takes part in something.
  var clusters: OrganisationGroups {
    var counts = activityCounts { $0.cluster }
    var own: [Int: Set<String>] = [:]
    for membership in records.memberships {
      guard let place = network.actors.position(of: membership.organisation) else { continue }
      own[place, default: []].insert(membership.cluster)
    }
    for (place, clusters) in own {
      var kept: [String: Int] = [:]
      for cluster in clusters { kept[cluster] = counts[place][cluster] ?? 0 }
      counts[place] = kept
    }
    return OrganisationGroups(.clusters, counts)
  }

  /// For each organisation, in how many activities it stands under which `name`.
  private func activityCounts(_ name: (Participation) -> String?) -> [[String: Int]] {
    struct Listing: Hashable {
      var organisation: Organisation.ID
      var activity: Activity.ID
      var name: String
    }
    var counts = [[String: Int]](repeating: [:], count: network.actors.count)
    var met: Set<Listing> = []
    for participation in records.participations {
      guard let name = name(participation),
        let place = network.actors.position(of: participation.organisation),
        met.insert(
          Listing(
            organisation: participation.organisation, activity: participation.activity, name: name)
        ).inserted
      else { continue }
      counts[place][name, default: 0] += 1
    }
    return counts
  }

  private static func parts(of tag: String) -> Set<String> {
    Set(
      tag.split { $0 == ";" || $0 == "|" }
        .map { ShortName.cleaned(String($0)) }.filter { !$0.isEmpty })
  }
}

extension MapSubject {
  /// The same with the groups that `outlines` asks for as those that are kept together.
  func outlining(_ outlines: MapStyle.Outlines) throws(NetworkMapError) -> MapSubject {
    var subject = self
    switch outlines {
    case .communities: break
    case .none: subject = ungrouped
    case .clusters, .automatic:
      let clusters = clusters
      if outlines == .clusters, clusters.names.isEmpty { throw .unknown(.clusters) }
      if outlines == .clusters || clusters.areKnownClusters { subject.outlined = clusters }
    }
    return subject
  }

  /// The same with nobody kept together.
  var ungrouped: MapSubject {
    var subject = self
    subject.outlined = nil
    return subject
  }
}
