import ArgumentParser
import Kopa

/// What a briefing is about.
enum BriefSubject: String, ExpressibleByArgument, CaseIterable {
  /// Who cooperates with whom.
  case cluster
  /// Clusters side by side.
  case comparison
  /// Which indicators are worth using.
  case indicators
  /// What changed between two spans of time.
  case change
  /// Who is new, and whom newcomers work with.
  case newcomers
  /// What the records tell, and what they do not.
  case data
}
