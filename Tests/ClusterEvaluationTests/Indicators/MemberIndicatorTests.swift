import ClusterEvaluation
import CooperationRecords
import NetworkCore
import Testing

@Suite("Indicators of members")
struct MemberIndicatorTests {
  private func sketch() -> Sketch {
    var sketch = Sketch(kinds: [
      .sme: ["A", "B", "C"], .university: ["U"], .clusterOrganisation: ["M"],
    ])
    sketch.member("M", "A", "B", "C", "U", since: "2010-01-01")
    sketch.activity("1", "M", "A", "U", on: "2015-03-01")
    sketch.activity("2", "M", "A", "B", on: "2016-03-01")
    sketch.activity("3", "A", "out", on: "2017-03-01")
    return sketch
  }

  @Test func `members are counted by kind, and outsiders are not`() throws {
    let reading = try sketch().reading(MembersByKind())
    #expect(reading.value == 5)
    #expect(reading.part("SME") == 3)
    #expect(reading.part("cluster organisation") == 1)
    #expect(reading.part("unknown") == nil)
  }

  @Test func `who does nothing stays in the denominator of the active share`() throws {
    let reading = try sketch().reading(ActiveShare())
    #expect(reading.count == .init(part: 4, whole: 5))
    #expect(reading.value == 0.8)
  }

  @Test func `the window decides who is active`() throws {
    #expect(try sketch().reading(ActiveShare(), window: "2017").count?.part == 1)
  }

  @Test func `an SME without any partner counts among those without a research tie`() throws {
    let reading = try sketch().reading(SMEResearchTies())
    #expect(reading.count == .init(part: 1, whole: 3))
  }

  @Test func `without the cluster organisation its activities bring no research tie`() throws {
    let indicator = SMEResearchTies()
    let cluster = try indicator.withoutClusterOrganisation(sketch().cluster())
    #expect(cluster.activityCount == 1)
    #expect(try indicator.reading(of: cluster, run: .init()).count == .init(part: 0, whole: 3))
  }

  @Test func `the Gini coefficient of 0, 1, 2, 2, 3 activities is what its definition says`()
    throws
  {
    // B, U: 1 each; M: 2; A: 3; C: 0. Σ (2i − 6) x = -4·0 - 2·1 + 0·1 + 2·2 + 4·3 = 14; n Σ x = 35.
    #expect(try sketch().reading(ParticipationConcentration()).value == 14.0 / 35)
  }

  @Test func `who left in the window is not retained`() throws {
    var sketch = Sketch()
    sketch.member("A", "B", since: "2010")
    sketch.member("C", since: "2010", until: "2016-05-31")
    sketch.member("D", since: "2016-01-01")
    sketch.activity("1", "A", "B", on: "2015-01-01")
    let reading = try sketch.reading(MemberRetention(), window: "2015..2017")
    #expect(reading.count == .init(part: 2, whole: 3))
  }

  @Test(arguments: ClusterIndicators.all.map(\.profile.name))
  func `records without anything but two names say why there is no number`(name: String) throws {
    var sketch = Sketch()
    sketch.activity("1", "A")
    let indicator = try #require(ClusterIndicators.named(name))
    let reading = try sketch.reading(indicator)
    #expect(reading.value == nil, "\(name)")
    #expect(reading.undefinedReason?.sentence.english.hasSuffix(".") == true)
  }
}
