/// How far one activity that did not take place moves a number.
///
/// ## Definition
///
/// With θ the value of a cluster, θ* that with the dummy, and *d* the standard deviation of the values
/// over the clusters:
///
///     mean over clusters of |θ* − θ| / d
///
/// ## Conventions
///
/// - The unit is what sets clusters apart: 1 is as far as from the middle to a good one.
/// - Of the dummies of two partners the one that moves most stands for all.
/// - Undefined where the clusters do not differ or nobody is there for a dummy.
public struct GamingEffect: Hashable, Sendable {
  /// The dummy of two partners that moves the number most.
  public let cheapest: DummyActivity

  /// How far it moves it.
  public let cheapestEffect: Double

  /// How far a meeting of all members moves it; `nil` where that leaves it undefined.
  public let meetingEffect: Double?

  /// `changed` are the values with each dummy, by cluster.
  init?(from values: [Double?], to changed: [DummyActivity: [Double?]]) {
    guard let variance = values.compactMap(\.self).variance, variance > 1e-18 else { return nil }
    let effect = { (dummy: DummyActivity) -> Double? in
      zip(values, changed[dummy] ?? []).compactMap { value, other in
        value.flatMap { value in other.map { abs($0 - value) / variance.squareRoot() } }
      }.mean
    }
    let cheap = DummyActivity.cheap.compactMap { dummy in effect(dummy).map { (dummy, $0) } }
    guard let first = cheap.first else { return nil }
    let most = cheap.dropFirst().reduce(first) { $1.1 > $0.1 ? $1 : $0 }
    (cheapest, cheapestEffect) = most
    meetingEffect = effect(.allMembers)
  }
}
