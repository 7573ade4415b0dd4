import ClusterEvaluation
import CooperationRecords
import Testing

@Suite("Integration of newcomers")
struct NewcomerIntegrationTests {
  /// An old member, and activities with it on the days given for each newcomer.
  private func sketch(
    _ newcomers: [(name: String, since: String, until: String?, meets: String?)]
  ) -> Sketch {
    var sketch = Sketch()
    sketch.member("old", since: "2001-01-01")
    sketch.activity("first", "old", on: "2015-01-01")
    for (place, newcomer) in newcomers.enumerated() {
      sketch.member(newcomer.name, since: newcomer.since, until: newcomer.until)
      if let day = newcomer.meets { sketch.activity("\(place)", "old", newcomer.name, on: day) }
    }
    return sketch
  }

  @Test func `of four who are watched for a year, two are tied`() throws {
    let sketch = sketch([
      ("a", "2016-01-01", nil, "2016-03-01"), ("b", "2016-01-01", nil, "2016-06-01"),
      ("c", "2016-01-01", nil, nil), ("d", "2016-01-01", nil, "2018-01-01"),
    ])
    #expect(try sketch.reading(NewcomerIntegration(), asOf: "2018-12-31").value == 0.5)
  }

  @Test func `who leaves untied has no longer the chance, and is not lost from sight`() throws {
    // a is tied after two months; b leaves after three; c is tied after five; d never.
    let sketch = sketch([
      ("a", "2016-01-01", nil, "2016-03-01"), ("b", "2016-01-01", "2016-04-01", nil),
      ("c", "2016-01-01", nil, "2016-06-01"), ("d", "2016-01-01", nil, nil),
    ])
    #expect(try sketch.reading(NewcomerIntegration(), asOf: "2018-12-31").value == 0.5)
  }

  @Test func `who is lost from sight leaves the others to speak`() throws {
    // d joins three months before the end, and is watched until then.
    let sketch = sketch([
      ("a", "2016-01-01", nil, "2016-03-01"), ("c", "2016-01-01", nil, "2016-10-01"),
      ("b", "2016-01-01", nil, nil), ("d", "2016-10-01", nil, nil),
    ])
    // 1/4 at day 61, then (3/4) · 1/2 at day 275: d is gone by then.
    let value = try #require(
      try sketch.reading(NewcomerIntegration(), asOf: "2016-12-31").value)
    #expect(abs(value - (0.25 + 0.75 / 2)) < 1e-15)
  }

  @Test func `work before joining is no sign of integration`() throws {
    let sketch = sketch([
      ("a", "2016-01-01", nil, "2015-12-31"), ("b", "2016-01-01", nil, "2016-01-01"),
    ])
    #expect(try sketch.reading(NewcomerIntegration(), asOf: "2018").value == 0.5)
  }

  @Test func `newcomers who meet only one another are not tied to an established member`() throws {
    var sketch = sketch([("a", "2016-01-01", nil, nil), ("b", "2016-01-01", nil, nil)])
    sketch.activity("both", "a", "b", on: "2016-02-01")
    sketch.activity("later", "a", "b", on: "2018-02-01")
    #expect(try sketch.reading(NewcomerIntegration(), asOf: "2018-12-31").value == 0)
  }

  @Test func `those who joined before the window come under watch when it begins`() throws {
    // a joined half a year before the window and is tied within it; b joined within it.
    let sketch = sketch([
      ("a", "2015-07-01", nil, "2016-02-01"), ("b", "2016-02-01", nil, nil),
    ])
    let reading = try sketch.reading(NewcomerIntegration(), window: "2016..2017")
    // On day 216 both a (entered on day 184) and b are under watch: 1/2.
    #expect(reading.value == 0.5)
  }

  @Test func `the cluster organisation integrates nobody`() throws {
    var sketch = Sketch(kinds: [.clusterOrganisation: ["M"]])
    sketch.member("M", since: "2001-01-01")
    sketch.member("a", since: "2016-01-01")
    sketch.activity("1", "M", "a", on: "2016-02-01")
    #expect(try sketch.reading(NewcomerIntegration(), asOf: "2018").value == 0)
  }

  @Test func `members since nobody knows when are no newcomers`() throws {
    var sketch = Sketch()
    sketch.member("a")
    sketch.activity("1", "a", "b", on: "2016")
    #expect(try sketch.reading(NewcomerIntegration()).undefinedReason == .noJoiningDates)
  }
}
