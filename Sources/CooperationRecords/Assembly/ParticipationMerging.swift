/// Makes participations of their mentions; one that occurs again is merged into the first.
///
/// Contributions of merged rows add up, and the first role that is told holds.
struct ParticipationMerging {
  private(set) var participations: [Participation] = []
  private(set) var report: ImportReport
  private var places: [Key: Int] = [:]
  private var filePlaces: [String: Int] = [:]

  private struct Key: Hashable {
    var organisation: Organisation.ID
    var activity: Activity.ID
    var cluster: String?
    var territory: String?
  }

  init(report: ImportReport) {
    self.report = report
    for (place, file) in report.files.enumerated() { filePlaces[file.name] = place }
  }

  mutating func add(_ mention: ParticipationMention, by organisation: Organisation.ID) {
    let key = Key(
      organisation: organisation, activity: mention.activity.id, cluster: mention.cluster,
      territory: mention.territory)
    guard let place = places[key] else {
      places[key] = participations.count
      participations.append(
        Participation(
          organisation: organisation, activity: mention.activity.id, role: mention.role,
          contribution: mention.contribution, cluster: mention.cluster,
          territory: mention.territory, origin: mention.organisation.origin))
      return
    }
    if let more = mention.contribution {
      participations[place].contribution = (participations[place].contribution ?? 0) + more
    }
    participations[place].role = participations[place].role ?? mention.role
    if let file = filePlaces[mention.organisation.origin.file] {
      report.files[file].read -= 1
      report.files[file].merged += 1
    }
  }
}
