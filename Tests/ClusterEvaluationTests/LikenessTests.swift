import ClusterEvaluation
import CooperationRecords
import NetworkAlgorithms
import NetworkCore
import Testing

@Suite("How alike clusters are, and what they share")
struct ClusterLikenessTests {
  /// In K and L a university works with two firms, in M the three firms work in a row; N is alone.
  private func clusters() throws -> [EvaluatedCluster] {
    var sketch = Sketch(kinds: [
      .sme: ["k1", "k2", "l1", "l2", "m1", "m2", "m3"], .university: ["ku", "lu"],
    ])
    for (cluster, hub, ends) in [
      ("K", "ku", ["k1", "k2"]), ("L", "lu", ["l1", "l2"]), ("M", "m2", ["m1", "m3"]),
    ] {
      for end in ends {
        sketch.member(end, hub, of: cluster)
        sketch.activity("\(cluster) \(end)", hub, end, cluster: cluster)
      }
    }
    sketch.activity("together", "k1", "l1", cluster: "K")
    sketch.member("n", of: "N")
    return try EvaluatedCluster.all(in: sketch.records)
  }

  @Test func `what is alike has no distance, and kinds are told by their ties`() throws {
    let likeness = try ClusterLikeness(of: [clusters()[0], clusters()[2]], replicates: 0, seed: 1)
    let kinds = try #require(likeness.tables.first { $0.distance == .kinds })
    // K: two ties of three join an SME and the university, one two SMEs. M: both ties join SMEs.
    #expect(kinds.places == [0, 1])
    #expect(abs((kinds.pairs.first?.distance ?? 0) - 2.0 / 3) < 1e-12)
    #expect(kinds.pairs.first?.chance == nil)
    #expect(kinds.pairs.first?.adjustedP == nil)
  }

  @Test func `a cluster without ties has a reason, and is in no tree`() throws {
    let likeness = try ClusterLikeness(of: clusters(), replicates: 0, seed: 1)
    for table in likeness.tables {
      #expect(table.reasons.last == .noTies)
      #expect(table.places == [0, 1, 2])
      #expect(table.pairs.count == 3)
      #expect(table.dendrogram?.merges.count == 2)
    }
  }

  @Test func `one cluster, and none, are compared with nobody`() throws {
    for count in 0...1 {
      let few = Array(try clusters().prefix(count))
      let likeness = try ClusterLikeness(of: few, seed: 1)
      #expect(likeness.tables.allSatisfy { $0.pairs.isEmpty && $0.dendrogram == nil })
      #expect(ClusterNetwork(of: few).pairs.isEmpty)
    }
  }

  @Test func `chance does not depend on the workers`() throws {
    let found = try [1, 2, 3].map { workers in
      try ClusterLikeness(
        of: clusters(), replicates: 19, seed: 7, run: RunControl(workers: workers)
      ).tables.map { $0.pairs.map(\.chance) }
    }
    #expect(found[0] == found[1])
    #expect(found[0] == found[2])
    #expect(found[0].allSatisfy { $0.allSatisfy { $0?.values.count == 19 } })
  }

  @Test func `a partner in one cluster is shared with the one it is a member of, and ties the two`()
    throws
  {
    let network = ClusterNetwork(of: try clusters())
    #expect(network.pairs.count == 1)
    let pair = try #require(network.pairs.first)
    #expect((pair.first, pair.second) == (0, 1))
    // The activity is one of K alone, in which l1 is a partner.
    #expect(pair.sharedOrganisations == 1)
    #expect(pair.sharedActivities == 0)
    #expect(pair.memberTies == 1)
  }
}
