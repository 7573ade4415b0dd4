/// Gathers activities from the rows that mention them, in order of first appearance.
///
/// What an earlier row tells holds; what it leaves open is filled in from later ones.
struct ActivityRegister {
  private(set) var activities: [Activity] = []
  private var places = Numbering<Activity.ID>()

  /// Takes what `mention` tells; returns where the activity stands.
  @discardableResult
  mutating func add(_ mention: Activity) -> Int {
    let place = places.number(of: mention.id)
    if place == activities.count {
      activities.append(mention)
    } else {
      activities[place].complete(from: mention)
    }
    return place
  }
}

extension Activity {
  /// Fills in what is still open.
  mutating func complete(from mention: Activity) {
    if title == id.rawValue { title = mention.title }
    if kind == nil { kind = mention.kind }
    if start == nil { start = mention.start }
    if end == nil { end = mention.end }
    if budget == nil { budget = mention.budget }
    if ris3Direction == nil { ris3Direction = mention.ris3Direction }
    if ris3Area == nil { ris3Area = mention.ris3Area }
    if themes.isEmpty { themes = mention.themes }
  }
}
