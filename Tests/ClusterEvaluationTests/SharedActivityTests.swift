import CooperationRecords
import NetworkAlgorithms
import NetworkCore
import Testing

@testable import ClusterEvaluation

@Suite("Activities that two clusters share")
struct SharedActivityTests {
  private static let plan = EvaluationPlan(replicates: 0, findsIntervals: false, seed: 1)

  /// Twelve activities, of which those below `own` have names that no other cluster has.
  private func cluster(_ name: String, own: Int) throws -> EvaluatedCluster {
    var sketch = Sketch()
    for number in 0..<12 {
      let id = number < own ? "\(name) \(number)" : "shared \(number)"
      let pair = number % 3 == 0 ? 0 : number
      sketch.activity(id, "\(name) a\(pair)", "\(name) b\(pair)", "\(name) c", cluster: nil)
    }
    return try .whole(sketch.records, named: name)
  }

  private func difference(_ clusters: [EvaluatedCluster]) throws -> ClusterDifference? {
    try ClusterComparison(of: clusters, by: [RepeatCooperation()], plan: Self.plan)
      .rows[0].differences.first
  }

  /// The jackknife of the difference, by its definition.
  ///
  /// Each activity of either cluster is left out of both, and what is left of both is measured again.
  /// Changes are taken about their means over each cluster's own activities.
  private func literalError(_ first: EvaluatedCluster, _ second: EvaluatedCluster) throws -> Double
  {
    func deviations(_ cluster: EvaluatedCluster) throws -> [Activity.ID: Double] {
      let all = Array(cluster.activities.indices)
      let values = try all.map { left in
        try RepeatCooperation().reading(
          of: cluster.keeping(activities: all.filter { $0 != left }), run: RunControl()
        ).value ?? .nan
      }
      let mean = values.reduce(0, +) / Double(values.count)
      return Dictionary(
        uniqueKeysWithValues: zip(cluster.activities.map(\.id), values.map { $0 - mean }))
    }
    let (one, other) = (try deviations(first), try deviations(second))
    let union = Set(one.keys).union(other.keys).sorted { $0.description < $1.description }
    let squares = union.reduce(0) { sum, activity in
      let change = (one[activity] ?? 0) - (other[activity] ?? 0)
      return sum + change * change
    }
    return (11.0 / 12 * squares).squareRoot()
  }

  @Test(arguments: [12, 6, 3])
  func `a shared activity is removed from both clusters at once`(own: Int) throws {
    let clusters = [try cluster("K", own: own), try cluster("L", own: 6)]
    let found = try #require(try difference(clusters))
    let literal = try literalError(clusters[0], clusters[1])
    #expect(abs(found.standardError - literal) < 1e-12)
  }

  @Test func `two clusters that change together are not told apart by nothing`() throws {
    let same = try difference([cluster("K", own: 0), cluster("L", own: 0)])
    #expect(same == nil, "no activity changes the difference, and an error of 0 is no knowledge")
  }

  @Test func `clusters that differ by one activity in size are compared`() throws {
    var sketch = Sketch()
    for number in 0..<27 {
      let cluster = number < 13 ? "K" : "L"
      let pair = number % 3 == 0 ? 0 : number
      sketch.activity("\(number)", "\(cluster) a\(pair)", "\(cluster) b\(pair)", cluster: cluster)
    }
    let found = try difference(EvaluatedCluster.all(in: sketch.records))
    #expect((found?.standardError ?? 0) > 0)
  }
}
