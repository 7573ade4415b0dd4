import Kopa

/// Mixtures of evidence, from among which those of road maps were chosen.
enum TriedWeights {
  private static let mixtures: [(name: String, weights: SuggestionWeights)] = [
    ("allocation", SuggestionWeights(allocation: 1)),
    ("Adamic–Adar", SuggestionWeights(adamicAdar: 1)),
    ("half and half", SuggestionWeights(allocation: 0.5, adamicAdar: 0.5)),
    ("half, kinds .1", SuggestionWeights(allocation: 0.5, adamicAdar: 0.5, kinds: 0.1)),
    ("half, areas .1", SuggestionWeights(allocation: 0.5, adamicAdar: 0.5, areas: 0.1)),
    ("half, areas .2", SuggestionWeights(allocation: 0.5, adamicAdar: 0.5, areas: 0.2)),
    ("half, areas .5", SuggestionWeights(allocation: 0.5, adamicAdar: 0.5, areas: 0.5)),
    (
      "half, kinds .05, areas .2",
      SuggestionWeights(allocation: 0.5, adamicAdar: 0.5, kinds: 0.05, areas: 0.2)
    ),
    (
      "half, kinds .1, areas .2",
      SuggestionWeights(allocation: 0.5, adamicAdar: 0.5, kinds: 0.1, areas: 0.2)
    ),
    ("allocation, areas .2", SuggestionWeights(allocation: 1, areas: 0.2)),
    ("allocation, kinds .05, areas .2", SuggestionWeights(allocation: 1, kinds: 0.05, areas: 0.2)),
    ("road map", .roadMap),
    (
      "road map, beside .1",
      SuggestionWeights(
        allocation: 1, kinds: 0.1, areas: 0.2, place: 0.1, activity: 1, beside: 0.1)
    ),
    ("kind, place", .kindAndPlace),
    ("kinds 1, place 1, activity 1", SuggestionWeights(kinds: 1, place: 1, activity: 1)),
    ("kinds .2, place .1, activity 1", SuggestionWeights(kinds: 0.2, place: 0.1, activity: 1)),
    ("activity", SuggestionWeights(activity: 1)),
  ]

  /// Prints the precision at 5 and the average precision of each mixture over ten seeds: of those
  /// with partners, and of newcomers.
  static func printAll() throws {
    for (name, weights) in mixtures {
      let trials = try SuggestionScores.synthetic(seeds: 101...110, weights: weights)
      let subjects = trials.flatMap(\.subjects)
      let groups = [subjects.filter(\.hadPartners), subjects.filter { !$0.hadPartners }]
      let means = groups.flatMap { group in
        SuggestionTrial.Quantity.allCases.map {
          SuggestionTrial.summary(of: $0, by: .roadMap, over: group).mean ?? .nan
        }
      }
      print(name, means.map { "\(($0 * 10_000).rounded() / 10_000)" }.joined(separator: "  "))
    }
  }
}
