import ClusterEvaluation
import CooperationRecords
import NetworkCore
import SyntheticClusters
import TestKit
import Testing

@Suite("Road maps")
struct RoadMapTests {
  /// A knows B, who knows U and C; D knows nobody, and M runs the cluster.
  private func sketch() -> Sketch {
    var sketch = Sketch(kinds: [
      .sme: ["A", "B", "C", "D"], .university: ["U"], .clusterOrganisation: ["M"],
    ])
    sketch.member("A", "D", since: "2018-06")
    sketch.member("B", "C", "U", "M", since: "2010")
    sketch.activity("k", "A", "B", on: "2018-07", kind: .marketing, area: "wood")
    sketch.activity("l", "B", "U", on: "2018-08", kind: .research, area: "wood; metal")
    sketch.activity("m", "B", "C", on: "2018-09", kind: .marketing)
    return sketch
  }

  private func maps(_ sketch: Sketch, asOf day: String = "2019-12-31") throws -> RoadMaps {
    RoadMaps(of: try sketch.cluster(asOf: day))
  }

  private func id(_ name: String, in sketch: Sketch) throws -> Organisation.ID {
    try #require(sketch.records.organisations(matching: name).first)
  }

  private func names(_ map: RoadMap?) -> [String] {
    map?.suggestions.map(\.organisation.name) ?? []
  }

  @Test func `services are counted over all who are or were members by then`() throws {
    var sketch = Sketch(kinds: [.sme: ["A", "B", "C", "D", "E"]])
    sketch.member("A", since: "2018", services: ["Training", "Advice"])
    sketch.member("B", since: "2010", until: "2015", services: ["advice", "Loans"])
    sketch.member("C", since: "2010")
    sketch.member("D", since: "2010", services: ["ADVICE"])
    sketch.member("E", since: "2020", services: ["Fairs"])
    sketch.activity("k", "A", "C", "Guest", on: "2019")
    func uses(_ name: String, asOf day: String) throws -> [String] {
      var maps = try maps(sketch, asOf: day)
      let map = try maps.map(for: id(name, in: sketch))
      return try #require(map).services.map { use in
        "\(use.service) \(use.userCount)\(use.isUsed ? " *" : "")"
      } + ["of \(#require(map).serviceBase)"]
    }
    #expect(
      try uses("A", asOf: "2019-12-31") == ["Advice 3 *", "Training 1 *", "Loans 1", "of 4"])
    #expect(
      try uses("C", asOf: "2020-12-31")
        == ["Advice 3", "Training 1", "Loans 1", "Fairs 1", "of 5"])
  }

  @Test func `it tells where a member stands`() throws {
    let sketch = sketch()
    var maps = try maps(sketch)
    let found = try maps.map(for: id("A", in: sketch))
    let map = try #require(found)
    #expect(map.isMember == true)
    #expect(map.joined == PartialDate("2018-06"))
    #expect(map.activityCount == 1)
    #expect(map.neighbourhood.places.map(\.organisation.name) == ["B", "U", "C"])
    #expect(map.neighbourhood.places.map(\.steps) == [1, 2, 2])
    #expect(map.neighbourhood.places.map(\.through) == [[], [0], [0]])
    #expect(map.neighbourhood.othersCount == 2)
    #expect(map.kinds.map(\.kind) == [.marketing, .research])
    #expect(map.kinds.map(\.own) == [1, 0])
    #expect(map.kinds.map(\.offered) == [2, 1])
    #expect(map.areas.map(\.area) == ["metal", "wood"])
    #expect(map.areas.map(\.own) == [0, 1])
  }

  @Test func `whom to meet follows from partners, kinds and areas, with who introduces them`()
    throws
  {
    let sketch = sketch()
    var maps = try maps(sketch)
    let found = try maps.map(for: id("A", in: sketch))
    let map = try #require(found)
    // U and C are as near; U is a university, and half of the areas are shared. ln 2 / ln 4 = ½.
    #expect(names(map) == ["U", "C"])
    #expect(isClose(map.suggestions[0].score, 1.007))
    #expect(isClose(map.suggestions[1].score, 1.005))
    #expect(map.suggestions[0].goBetweens.map(\.name) == ["B"])
    #expect(map.suggestions[0].complementsKind)
    #expect(!map.suggestions[1].complementsKind)
    #expect(map.suggestions[0].sharedAreas == ["wood"])
  }

  @Test func `who has no partner is told by kind and by how much others do`() throws {
    let sketch = sketch()
    var maps = try maps(sketch)
    let found = try maps.map(for: id("D", in: sketch))
    let map = try #require(found)
    #expect(map.neighbourhood.places.isEmpty)
    #expect(names(map) == ["B", "U", "A", "C"])
    #expect(isClose(map.suggestions[0].score, 1))
    #expect(isClose(map.suggestions[1].score, 0.6))
    #expect(map.suggestions.allSatisfy { $0.goBetweens.isEmpty })
  }

  @Test func `who was suggested before stands further down, and it is told`() throws {
    let sketch = sketch()
    var maps = try maps(sketch)
    _ = try maps.map(for: id("A", in: sketch))
    let found = try maps.map(for: id("D", in: sketch))
    let map = try #require(found)
    #expect(names(map) == ["B", "A", "U", "C"])
    #expect(map.suggestions.map(\.earlierSuggestions) == [0, 0, 1, 1])
  }

  @Test func `newcomers are members of less than two years who do not run the cluster`() throws {
    let sketch = sketch()
    let newcomers = try maps(sketch).newcomers
    #expect(newcomers == [try id("A", in: sketch), try id("D", in: sketch)])
    #expect(try maps(sketch, asOf: "2020-06-01").newcomers.isEmpty)
    #expect(try maps(sketch, asOf: "2018-05-31").newcomers.isEmpty)
  }

  @Test func `who left, and who is not there yet, is suggested to nobody`() throws {
    var sketch = Sketch(kinds: [.sme: ["A", "B", "L", "N"]])
    sketch.member("A", "B", since: "2010")
    sketch.member("L", since: "2010", until: "2018-12-31")
    sketch.member("N", since: "2021")
    sketch.activity("k", "A", "B", on: "2018")
    sketch.activity("l", "B", "L", on: "2018")
    var maps = try maps(sketch)
    let map = try maps.map(for: id("A", in: sketch))
    #expect(names(map).isEmpty)
    #expect(maps.isMember(try id("L", in: sketch)) == false)
    #expect(maps.isMember(try id("N", in: sketch)) == false)
  }

  @Test func `with fewer partners than are told, nothing follows from them`() throws {
    let sketch = sketch()
    var maps = RoadMaps(of: try sketch.cluster(asOf: "2019-12-31"), fewestPartners: 3)
    let found = try maps.map(for: id("A", in: sketch), partnersUsedFrom: 3)
    let map = try #require(found)
    // Only B has three partners; that it is one of A's is not to be told.
    #expect(names(map) == ["B"])
    let foundOther = try maps.map(for: id("D", in: sketch), partnersUsedFrom: 3)
    let other = try #require(foundOther)
    #expect(names(other) == ["B"])
  }

  @Test func `activities from later days are not known`() throws {
    let sketch = sketch()
    let day = try #require(PartialDate("2018-08")?.lastDay)
    #expect(sketch.records.known(on: day).activities.map(\.id.rawValue) == ["k", "l"])
    #expect(sketch.records.known(on: day).memberships.count == 6)
  }

  @Test func `laws hold for all newcomers of synthetic clusters`() throws {
    let records = CooperationRecords(SyntheticPlan.clusters3.mentions(seed: 3))
    let cluster = try EvaluatedCluster.whole(
      records.cluster("Piedmont (Piedmont Region)"),
      plan: EvaluatedCluster.Plan(asOf: PartialDate("2019-12-31")))
    var (batch, again) = (RoadMaps(of: cluster), RoadMaps(of: cluster))
    var (together, apart): ([String: Int], [String: Int]) = ([:], [:])
    #expect(batch.newcomers.count > 5)
    for member in batch.newcomers {
      let found = batch.map(for: member)
      let map = try #require(found)
      let second = again.map(for: member)
      #expect(second?.suggestions == map.suggestions)
      let partners = Set(
        map.neighbourhood.places.filter { $0.steps == 1 }.map(\.organisation.id))
      #expect(map.suggestions.count == RoadMaps.suggestionCount)
      for suggestion in map.suggestions {
        #expect(suggestion.organisation.id != member)
        #expect(!partners.contains(suggestion.organisation.id))
        #expect(suggestion.organisation.kind != .clusterOrganisation)
        #expect(suggestion.goBetweens.allSatisfy { partners.contains($0.id) })
        together[suggestion.organisation.name, default: 0] += 1
      }
      var alone = RoadMaps(of: cluster)
      for suggestion in alone.map(for: member)?.suggestions ?? [] {
        apart[suggestion.organisation.name, default: 0] += 1
      }
    }
    // A batch burdens nobody as much as road maps made one by one do.
    let (most, mostApart) = (together.values.max() ?? 0, apart.values.max() ?? 0)
    #expect(most > 0 && most < mostApart)
  }
}
