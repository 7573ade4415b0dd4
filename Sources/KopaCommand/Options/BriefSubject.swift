import ArgumentParser
import Kopa

/// What a briefing is about.
enum BriefSubject: String, ExpressibleByArgument, CaseIterable {
  /// Who cooperates with whom.
  case cluster
  /// Which indicators are worth using.
  case indicators
}
