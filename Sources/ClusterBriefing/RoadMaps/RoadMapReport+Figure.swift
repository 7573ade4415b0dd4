import ClusterEvaluation
import CooperationRecords
import Documents
import Graphviz
import NetworkDrawing

extension RoadMapReport {
  /// The neighbourhood of the member two steps deep, inside the whole cluster.
  func figure(in language: DocumentLanguage) throws -> Figure {
    let members = members
    let isPublic = audience == .public
    let unseen = members.count { $0.steps == 3 }
    let alternative = RoadMapPhrase.alternative(self)[language]
    let picture = NeighbourhoodPicture(
      around: map.member.name, kind: map.member.kind, members: members,
      othersCount: isPublic ? 0 : map.neighbourhood.othersCount - unseen,
      meetMeaning: RoadMapPhrase.toMeet[language], summary: alternative,
      size: Size(width: 500, height: 240),
      words: language == .latvian ? .latvian : .english)
    let svg = try SVG(String(decoding: picture.rendered(.svg), as: UTF8.self))
    return Figure(
      svg, caption: Text(RoadMapPhrase.caption(isPart: picture.isPart, audience)[language]),
      description: alternative)
  }

  /// Who is in the picture: the neighbourhood, and those to meet who are further away.
  private var members: [NeighbourhoodPicture.Member] {
    let places = map.neighbourhood.places
    let ranks = Dictionary(
      uniqueKeysWithValues: map.suggestions.enumerated().map { ($1.organisation.id, $0 + 1) })
    let near = places.map { place in
      NeighbourhoodPicture.Member(
        name: place.organisation.name, kind: place.organisation.kind, steps: place.steps,
        through: place.through, rank: ranks[place.organisation.id])
    }
    let drawn = Set(places.map(\.organisation.id))
    let far = map.suggestions.map(\.organisation).filter { !drawn.contains($0.id) }
    return near
      + far.map {
        NeighbourhoodPicture.Member(name: $0.name, kind: $0.kind, steps: 3, rank: ranks[$0.id])
      }
  }
}
