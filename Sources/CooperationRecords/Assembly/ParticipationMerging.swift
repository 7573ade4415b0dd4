/// Makes participations of their mentions; one that occurs again is merged into the first.
///
/// Contributions of merged rows add up, the first role that is told holds, and services come together.
struct ParticipationMerging {
  private(set) var participations: [Participation] = []
  private(set) var report: ImportReport
  private var places = Numbering<Key>()
  private var lists = Numbering<String>()
  private var filePlaces: [String: Int] = [:]
  private var mergedRows: Set<RowOrigin> = []

  /// Who in what, by their places, and under which cluster and territory.
  private struct Key: Hashable {
    var organisation: Int
    var activity: Int
    var cluster: Int
    var territory: Int
  }

  init(report: ImportReport) {
    self.report = report
    for (place, file) in report.files.enumerated() { filePlaces[file.name] = place }
  }

  /// Takes what `mention` tells; returns where the participation stands.
  mutating func add(
    _ mention: ParticipationMention, by organisation: (place: Int, id: Organisation.ID),
    activity: Int
  ) -> Int {
    let place = places.number(
      of: Key(
        organisation: organisation.place, activity: activity,
        cluster: mention.cluster.map { lists.number(of: $0) } ?? -1,
        territory: mention.territory.map { lists.number(of: $0) } ?? -1))
    if place == participations.count {
      participations.append(
        Participation(
          organisation: organisation.id, activity: mention.activity.id, role: mention.role,
          contribution: mention.contribution, cluster: mention.cluster,
          territory: mention.territory, services: mention.services,
          origin: mention.organisation.origin))
    } else {
      merge(mention, into: place)
    }
    return place
  }

  private mutating func merge(_ mention: ParticipationMention, into place: Int) {
    if let more = mention.contribution {
      participations[place].contribution = (participations[place].contribution ?? 0) + more
    }
    participations[place].role = participations[place].role ?? mention.role
    participations[place].services.formUnion(mention.services)
    let origin = mention.organisation.origin
    // A row of a matrix has many participations, and must not count as merged for each of them.
    guard origin != participations[place].origin, mergedRows.insert(origin).inserted else { return }
    if let file = filePlaces[origin.file] {
      report.files[file].read -= 1
      report.files[file].merged += 1
    }
  }
}
