import ArgumentParser
import Kopa

/// Where facts of activities stand that the input does not tell.
struct ActivityFactOptions: ParsableArguments {
  @Option(
    help: """
      A file or folder that tells of the input's activities, by their identifiers, what it leaves \
      open: title, kind, dates, budget, RIS3 direction and area, themes.
      """, completion: .file())
  var activities: String?

  /// Fills in what `mentions` leave open of their activities; an error names one of them where
  /// `namesActivities` says so.
  ///
  /// - Throws: `NoFactsError` if the file has none of them.
  func join(
    into mentions: inout CooperationMentions, namesActivities: Bool
  ) throws -> CooperationMentions.JoinedFacts? {
    guard let activities else { return nil }
    let facts = mentions.takeActivityFacts(from: try RecordInput(activities).read())
    guard facts.joined > 0 else {
      throw NoFactsError(path: activities, activity: namesActivities ? mentions.firstActivity : nil)
    }
    return facts
  }
}

extension CooperationMentions {
  fileprivate var firstActivity: String? {
    (activities.first ?? participations.first?.activity)?.id.rawValue
  }
}

/// A file of facts has none of the activities.
struct NoFactsError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var path: String
  var activity: String?

  var description: String {
    "\(path): none of the input's activities is in it; they are joined by their identifier"
      + (activity.map { ", such as “\($0)”." } ?? ".")
  }

  var latvian: String {
    "\(path): šeit nav nevienas ievades aktivitātes; tās savieno pēc identifikatora"
      + (activity.map { ", piemēram, „\($0)”." } ?? ".")
  }
}
