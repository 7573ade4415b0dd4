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
}
