import ClusterEvaluation
import CooperationRecords
import Testing

@Suite("What members like it began with")
struct PeerPathTests {
  private func peers(
    of name: String, in sketch: Sketch, asOf day: String = "2019-12-31"
  ) throws -> PeerReading {
    var maps = RoadMaps(of: try sketch.cluster(asOf: day))
    let member = try #require(sketch.records.organisations(matching: name).first)
    let map = maps.map(for: member)
    return try #require(map).peers
  }

  /// P and Q joined on 1 January 2016; R joined too late to be watched for two years.
  private func sketch() -> Sketch {
    var sketch = Sketch(kinds: [
      .sme: ["N", "P", "Q", "R", "S"], .university: ["U"], .clusterOrganisation: ["M"],
    ])
    sketch.member("N", since: "2019-06")
    sketch.member("P", "Q", since: "2016-01-01")
    sketch.member("R", since: "2018-06")
    sketch.member("S", since: "2016-02-01", until: "2017-02-01")
    sketch.member("U", "M", since: "2010")
    sketch.activity("a", "U", "M", on: "2015-01-01")
    sketch.activity("b", "P", "M", on: "2016-02-01", kind: .marketing)
    sketch.activity("c", "P", "U", on: "2016-07-02", kind: .research)
    sketch.activity("d", "P", "Q", on: "2017-12-31", kind: .marketing)
    sketch.activity("e", "P", "Q", "S", on: "2018-01-02", kind: .training)
    sketch.activity("f", "R", "U", on: "2018-07-01", kind: .training)
    return sketch
  }

  @Test func `each half-year counts those who began something, and who had a partner by then`()
    throws
  {
    let path = try #require(try peers(of: "N", in: sketch()).path)
    #expect(path.peerCount == 2)
    #expect(path.steps.map(\.kind) == [.marketing, .research])
    // 2 July 2016 is day 183 and so in the second half-year; 31 December 2017 is day 730.
    #expect(path.steps[0].counts == [1, 0, 0, 2])
    #expect(path.steps[0].everCount == 2)
    #expect(path.steps[1].counts == [0, 1, 0, 0])
    // Work with the cluster organisation alone is no partner.
    #expect(path.partneredCounts == [0, 1, 1, 2])
  }

  @Test func `where the records do not carry it, the reason is told`() throws {
    #expect(try peers(of: "U", in: sketch()) == .untold(.noPeers))
    var nobody = Sketch(kinds: [.sme: ["A", "B"]])
    nobody.activity("k", "A", "B", on: "2018")
    #expect(try peers(of: "A", in: nobody) == .untold(.noMemberships))
    var undated = Sketch(kinds: [.sme: ["A", "B"]])
    undated.member("A", "B")
    undated.activity("k", "A", "B", on: "2018")
    #expect(try peers(of: "A", in: undated) == .untold(.noJoiningDates))
    var strange = Sketch()
    strange.member("A", "B", since: "2018")
    strange.activity("k", "A", "B", on: "2018")
    #expect(try peers(of: "A", in: strange) == .untold(.unknownKind))
    var timeless = Sketch(kinds: [.sme: ["A", "B"]])
    timeless.member("A", "B", since: "2018")
    timeless.activity("k", "A", "B")
    #expect(try peers(of: "A", in: timeless) == .untold(.noDates))
    for gap in RoadMapGap.allCases { #expect(gap.sentence.english != gap.sentence.latvian) }
  }
}
