/// Gathers activities from the rows that mention them, in order of first appearance.
///
/// What an earlier row tells holds; what it leaves open is filled in from later ones.
struct ActivityRegister {
  private(set) var activities: [Activity] = []
  private var places: [Activity.ID: Int] = [:]

  mutating func add(_ mention: Activity) {
    guard let place = places[mention.id] else {
      places[mention.id] = activities.count
      activities.append(mention)
      return
    }
    var activity = activities[place]
    if activity.title == activity.id.rawValue { activity.title = mention.title }
    activity.kind = activity.kind ?? mention.kind
    activity.start = activity.start ?? mention.start
    activity.end = activity.end ?? mention.end
    activity.budget = activity.budget ?? mention.budget
    activity.ris3Direction = activity.ris3Direction ?? mention.ris3Direction
    activity.ris3Area = activity.ris3Area ?? mention.ris3Area
    activities[place] = activity
  }
}
