import ClusterEvaluation
import CooperationRecords
import NetworkCore
import Testing

@Suite("Newcomers")
struct NewcomerStudyTests {
  /// Two members of many years, the runner of the cluster, and three who joined of late.
  ///
  /// Ann worked with Old before she joined and with Long since; Ben met Ann and Old in his first
  /// activity; Cid met Runner alone.
  private var sketch: Sketch {
    var sketch = Sketch(kinds: [.clusterOrganisation: ["Runner"], .sme: ["Ann", "Ben", "Cid"]])
    sketch.member("Runner", "Old", "Long", since: "2010-01-01")
    sketch.member("Ann", since: "2018-06-01")
    sketch.member("Ben", since: "2019-01-01")
    sketch.member("Cid", since: "2019-02-01")
    sketch.member("Who")
    sketch.activity("early", "Ann", "Old", on: "2017-05-01")
    sketch.activity("fair", "Ann", "Long", "Runner", on: "2018-09-01")
    sketch.activity("course", "Ann", "Ben", "Old", on: "2019-03-01")
    sketch.activity("visit", "Cid", "Runner", on: "2019-04-01")
    sketch.activity("some day", "Cid", "Long")
    return sketch
  }

  private func study(_ asOf: String? = "2019-12-31") throws -> NewcomerStudy {
    try NewcomerStudy(of: sketch.records, asOf: asOf.flatMap { PartialDate($0) })
  }

  private func names(_ organisations: [Organisation]) -> [String] { organisations.map(\.name) }

  @Test func `who joined less than two years ago is new, and who runs the cluster is neither`()
    throws
  {
    let study = try study()
    #expect(study.basis == .membership)
    #expect(study.gap == nil)
    #expect(study.newcomers.map(\.organisation.name) == ["Ann", "Ben", "Cid"])
    #expect(names(study.established) == ["Old", "Long", "Who"])
    #expect(study.undatedCount == 1)
    #expect(try self.study("2020-06-01").newcomers.map(\.organisation.name) == ["Ben", "Cid"])
  }

  @Test func `partners are those since joining, without the runner and without undated activities`()
    throws
  {
    let newcomers = try study().newcomers
    #expect(names(newcomers[0].partners) == ["Old", "Long", "Ben"])
    #expect(newcomers[0].establishedCount == 2)
    #expect(newcomers[2].partners.isEmpty)
  }

  @Test func `somebody came in through whom it knew, or else through its first activity`() throws {
    let newcomers = try study().newcomers
    #expect(names(newcomers[0].doors) == ["Old"])
    #expect(newcomers[0].knewDoorsBefore)
    #expect(names(newcomers[1].doors) == ["Ann", "Old"])
    #expect(!newcomers[1].knewDoorsBefore)
    #expect(newcomers[2].doors.isEmpty)
  }

  @Test func `what began after the day is not known on it`() throws {
    let early = try study("2019-02-28")
    #expect(early.newcomers.first { $0.organisation.name == "Ben" }?.partners.isEmpty == true)
  }

  @Test func `after twelve months the curve is the indicator, and it never falls`() throws {
    let curve = try #require(try study("2020-05-31").arrival)
    let indicator = try NewcomerIntegration().reading(
      of: EvaluatedCluster.whole(
        sketch.records.known(on: #require(PartialDate("2020-05-31")).lastDay),
        plan: .init(asOf: PartialDate("2020-05-31"))), run: RunControl())
    #expect(curve.afterOneYear?.value == indicator.value)
    #expect(curve.watchedCount == 3)
    #expect(curve.arrivedCount == 2)
    #expect(zip(curve.points, curve.points.dropFirst()).allSatisfy { $0.value <= $1.value })
  }

  @Test func `without memberships new is who first appears, cluster organisations too`() throws {
    var sketch = Sketch(kinds: [.clusterOrganisation: ["Late"]])
    sketch.activity("1", "A", "B", on: "2014")
    sketch.activity("2", "A", "Late", on: "2018-03-01")
    sketch.activity("3", "C", "Late", on: "2019-03-01")
    sketch.activity("4", "D", "A")
    let study = try NewcomerStudy(of: sketch.records)
    #expect(study.basis == .appearance)
    #expect(study.gap == nil)
    #expect(study.day?.description == "2019-03-01")
    #expect(study.newcomers.map(\.organisation.name) == ["Late", "C"])
    #expect(names(study.established) == ["A", "B"])
    #expect(names(study.newcomers[0].partners) == ["A", "C"])
    #expect(names(study.newcomers[0].doors) == ["A"])
    #expect(study.newcomers[1].establishedCount == 0)
  }

  @Test func `where it cannot be told, the reason is given`() throws {
    var (undated, short, unjoined) = (Sketch(), Sketch(), Sketch())
    undated.activity("1", "A", "B")
    short.activity("1", "A", "B", on: "2018")
    short.activity("2", "A", "C", on: "2019-06-01")
    unjoined.member("A", "B")
    unjoined.activity("1", "A", "B", on: "2018")
    #expect(try NewcomerStudy(of: undated.records).gap == .noDates)
    #expect(try NewcomerStudy(of: short.records).gap == .tooShort)
    #expect(try NewcomerStudy(of: unjoined.records).gap == .noJoiningDates)
    #expect(try NewcomerStudy(of: Sketch().records).gap == .noDates)
  }
}
