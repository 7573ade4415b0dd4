import ClusterEvaluation
import CooperationRecords
import NetworkCore
import Testing

@Suite("Indicators of ties")
struct TieIndicatorTests {
  /// A–B twice, A–C, and A and B each with an outsider.
  private func sketch() -> Sketch {
    var sketch = Sketch(countries: ["LV": ["A", "B", "C"], "EE": ["x"]])
    sketch.member("A", "B", "C", "D", since: "2010-01-01")
    sketch.activity("1", "A", "B", on: "2015-03-01", kind: .marketing)
    sketch.activity("2", "A", "B", on: "2016-03-01", kind: .research)
    sketch.activity("3", "A", "C", on: "2016-03-01", kind: .marketing)
    sketch.activity("4", "A", "x", on: "2017-03-01", kind: .marketing)
    sketch.activity("5", "B", "y", on: "2018-03-01", kind: .marketing)
    return sketch
  }

  @Test func `one of four ties was renewed`() throws {
    let reading = try sketch().reading(RepeatCooperation())
    #expect(reading.count == .init(part: 1, whole: 4))
    #expect(try sketch().reading(ActivitiesPerTie()).value == 5.0 / 4)
  }

  @Test func `half of the members' ties lead out`() throws {
    #expect(try sketch().reading(Openness()).count == .init(part: 2, whole: 4))
    #expect(try sketch().reading(ExternalInternalIndex()).value == 0)
  }

  @Test func `the rescaled E-I index lies between what group sizes allow`() throws {
    // 4 members, 2 outsiders: at most 8 external ties of 4, at least 4 − 6 < 0: from 0 to 4.
    #expect(try sketch().reading(ExternalInternalIndex()).part("rescaled") == 0)
  }

  @Test func `two of four members link the cluster with outside`() throws {
    let reading = try sketch().reading(Gatekeepers())
    #expect(reading.count == .init(part: 2, whole: 4))
    // A reaches x, and y through B; B reaches y, and x through A; C reaches x through A.
    #expect(reading.part("share of external reach mediated") == 3.0 / 5)
  }

  @Test func `the pair that met again moved from marketing to research`() throws {
    let reading = try sketch().reading(Moves())
    #expect(reading.count == .init(part: 1, whole: 1))
    #expect(reading.part("marketing → research") == 1)
  }

  @Test func `one tie of three with known countries crosses a border`() throws {
    #expect(try sketch().reading(CrossBorderTies()).count == .init(part: 1, whole: 3))
  }

  @Test func `within one country no tie can cross a border`() throws {
    let parts = try EvaluatedCluster.all(in: sketch().records, by: .country)
    #expect(parts.map(\.name) == ["EE", "LV"])
    for part in parts {
      let reading = try CrossBorderTies().reading(of: part, run: RunControl())
      #expect(reading.undefinedReason == .cutByCountry)
    }
  }

  @Test func `the three best linked touch every tie of six organisations in a row of stars`()
    throws
  {
    #expect(try sketch().reading(TopThreeDependence()).value == 1)
    var ring = Sketch()
    for (place, name) in ["a", "b", "c", "d", "e", "f"].enumerated() {
      ring.activity("\(place)", name, ["b", "c", "d", "e", "f", "a"][place])
    }
    ring.member("a")
    #expect(try ring.reading(TopThreeDependence()).count == .init(part: 4, whole: 6))
    #expect(try ring.reading(DegreeConcentration()).value == 0)
    #expect(try ring.reading(Resilience()).value == 0)
  }

  @Test func `ties are compared between the earlier and the later half of the years`() throws {
    // 2015–2016: A–B, A–C. 2017–2018: A–x, B–y.
    let reading = try sketch().reading(TieRetention())
    #expect(reading.value == 0)
    #expect(["kept", "lost", "new"].map { reading.part($0) } == [0, 2, 2])
    #expect(
      try sketch().reading(TieRetention(), window: "2015..2016").count == .init(part: 1, whole: 2))
    #expect(try sketch().reading(TieRetention(), window: "2015").undefinedReason == .oneYearOnly)
  }

  @Test func `a tie with a member of another cluster crosses, one with an outsider does not`()
    throws
  {
    var sketch = sketch()
    sketch.member("x", of: "L")
    #expect(try sketch.reading(CrossClusterTies()).count == .init(part: 1, whole: 4))
  }

  @Test func `three kinds of equal weight are as mixed as three of five can be`() throws {
    var sketch = Sketch()
    sketch.member("A")
    sketch.activity("1", "A", "B", kind: .marketing, area: "ICT; bioeconomy", budget: 10)
    sketch.activity("2", "A", "B", kind: .research, area: "ICT", budget: 30)
    sketch.activity("3", "A", "B", kind: .training)
    let mix = try #require(try sketch.reading(ActivityMix()).value)
    #expect(abs(mix - 0.682_606_194_485_985) < 1e-14)  // ln 3 / ln 5
    let areas = try sketch.reading(RIS3Coverage(by: .area))
    #expect(areas.part("ICT") == 1.5)
    #expect(areas.part("bioeconomy") == 0.5)
    // −(¾ ln ¾ + ¼ ln ¼) / ln 2
    #expect(abs(try #require(areas.value) - 0.811_278_124_459_132_9) < 1e-14)
    #expect(try sketch.reading(Money()).value == 40)
  }
}

@Suite("Spread over themes")
struct ThemeSpreadTests {
  @Test func `an activity of two themes counts half for each`() throws {
    var sketch = Sketch()
    sketch.activity("1", "A", "B", themes: ["Tourism", "Clusters"])
    sketch.activity("2", "A", "B", themes: ["Tourism"])
    sketch.activity("3", "A", "B")
    let spread = try sketch.reading(ThemeSpread())
    #expect(spread.part("Tourism") == 1.5)
    #expect(spread.part("Clusters") == 0.5)
    // −(¾ ln ¾ + ¼ ln ¼) / ln 2
    #expect(abs(try #require(spread.value) - 0.811_278_124_459_132_9) < 1e-14)
  }

  @Test func `one theme is no spread, and none has a reason`() throws {
    var sketch = Sketch()
    sketch.activity("1", "A", "B", themes: ["Tourism"])
    #expect(try sketch.reading(ThemeSpread()).value == 0)
    var silent = Sketch()
    silent.activity("1", "A", "B")
    #expect(try silent.reading(ThemeSpread()).undefinedReason == .noThemes)
  }
}

@Suite("Dependence on one")
struct DependenceTests {
  private func star() -> Sketch {
    var sketch = Sketch(kinds: [.clusterOrganisation: ["M"]])
    sketch.member("M", "a", "b", "c", "d")
    sketch.activity("1", "M", "a", "b")
    sketch.activity("2", "M", "c")
    sketch.activity("3", "M", "d")
    return sketch
  }

  @Test func `half of the largest group is lost without the cluster organisation`() throws {
    #expect(try star().reading(ClusterOrganisationDependence()).count == .init(part: 2, whole: 4))
  }

  @Test func `five of six pairs lose touch without the one in the middle`() throws {
    #expect(try star().reading(Resilience()).count == .init(part: 5, whole: 6))
  }

  @Test func `nobody is cut off where all work with all`() throws {
    var sketch = Sketch(kinds: [.clusterOrganisation: ["M"]])
    sketch.member("M", "a", "b")
    sketch.activity("1", "M", "a", "b")
    #expect(try sketch.reading(ClusterOrganisationDependence()).value == 0)
    #expect(try sketch.reading(Resilience()).value == 0)
  }
}
