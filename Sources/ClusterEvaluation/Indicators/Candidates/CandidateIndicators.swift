/// Numbers that are often asked for, to be assessed beside the indicators: no comparison shows them.
public enum CandidateIndicators {
  /// All of them.
  public static let all: [any ClusterIndicator] = [
    TieDensity(), LongestPath(), ActivityCount(),
  ]

  /// The one called `name`, or `nil` if there is none.
  public static func named(_ name: String) -> (any ClusterIndicator)? {
    all.first { $0.profile.name == name }
  }
}
