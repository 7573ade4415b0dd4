extension CooperationMentions {
  /// How many activities another file tells something of.
  public struct JoinedFacts: Hashable, Sendable {
    /// How many of these activities it has.
    public let joined: Int
    /// How many activities there are.
    public let activities: Int
  }

  /// Fills in what these mentions leave open of their activities with what `other` tells of those with
  /// the same identifier: title, kind, dates, budget, direction and area.
  ///
  /// What these mentions state themselves holds. Nothing else of `other` is taken: neither its
  /// organisations nor its activities that are not here.
  ///
  /// - Complexity: O(*n*) for *n* mentions in both.
  public mutating func takeActivityFacts(from other: CooperationMentions) -> JoinedFacts {
    let (own, others) = (activityRegister, other.activityRegister)
    let known = Dictionary(uniqueKeysWithValues: others.activities.map { ($0.id, $0) })
    var joined = 0
    var complete: [Activity.ID: Activity] = [:]
    for activity in own.activities {
      guard let facts = known[activity.id] else { continue }
      joined += 1
      complete[activity.id] = activity.completed(from: facts)
    }
    for place in activities.indices {
      let activity = activities[place]
      if let facts = complete[activity.id] { activities[place] = activity.completed(from: facts) }
    }
    for place in participations.indices {
      let activity = participations[place].activity
      if let facts = complete[activity.id] {
        participations[place].activity = activity.completed(from: facts)
      }
    }
    return JoinedFacts(joined: joined, activities: own.activities.count)
  }

  private var activityRegister: ActivityRegister {
    var register = ActivityRegister()
    for activity in activities { register.add(activity) }
    for participation in participations { register.add(participation.activity) }
    return register
  }
}

extension Activity {
  fileprivate func completed(from facts: Activity) -> Activity {
    var activity = self
    activity.complete(from: facts)
    return activity
  }
}
