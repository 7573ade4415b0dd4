import Foundation
import Testing

@Suite("kopa measure")
struct MeasureTests {
  private let place: Workplace
  private let table: String

  init() throws {
    place = try Workplace()
    table = try place.file(
      "chain.csv",
      """
      organisation,activity,year,kind,cluster
      a,1,2016,SME,North
      b,1,2016,,North
      b,2,2017,,South
      c,2,2017,,South
      c,3,,,South
      d,3,,,South
      e,4,2017,,South

      """)
  }

  private func lines(_ arguments: String...) throws -> [String] {
    let outcome = try Command.run(with: ["measure", table] + arguments + ["--format", "csv"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func `unknown kinds are no kind, and are shown where the network is written`() throws {
    let index = try lines("ei-index", "--of", "network")
    #expect(index[1].hasPrefix("ei-index,,5,"))
    #expect(index[1].count > "ei-index,,5,".count, "a reason")
    let nodes = try Command.run("network", table, "--table", "nodes")
    #expect(nodes.output.contains("unknown"))
  }

  @Test func `components, communities, articulation organisations and modularity`() throws {
    let scores = try lines("component", "articulation", "leiden(starts: 2)")
    #expect(scores[0] == "organisation,component,articulation,leiden(starts: 2)")
    #expect(scores[1].hasPrefix("a,1,0,"))
    #expect(scores[2].hasPrefix("b,1,1,"))
    #expect(scores[5].hasPrefix("e,2,0,"))
    #expect(
      try lines("component", "--of", "activities") == [
        "activity,component", "1,1", "2,1", "3,1", "4,2",
      ])
    #expect(try lines("modularity", "--of", "network").count == 2)
    #expect(try Command.run("measure", table, "leiden", "--of", "network").status == 64)
  }

  @Test func `ties are measured by the names of their ends`() throws {
    #expect(
      try lines("edge-betweenness", "bridges", "--of", "ties") == [
        "source,target,edge-betweenness,bridges", "a,b,3,1", "b,c,4,1", "c,d,3,1",
      ])
    #expect(
      try lines("edge-betweenness(scale: share)", "--of", "ties")[2] == "b,c,0.4")
    #expect(
      try lines("bridges", "--of", "ties", "--by", "cluster") == [
        "cluster,source,target,bridges", "North,a,b,1", "South,b,c,1", "South,c,d,1",
      ])
    let outcome = try Command.run("measure", table, "bridges", "--of", "ties", "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let part = (json?["results"] as? [[String: Any]])?.first
    let row = try #require((part?["rows"] as? [[String: Any]])?.first)
    #expect(row["source"] as? String == "a" && row["target"] as? String == "b")
    #expect(row["name"] == nil)
  }

  @Test func `who asks a measure of the wrong thing is told of what to ask it`() throws {
    for (measure, of, hint) in [
      ("degree", "ties", "--of organisations"), ("bridges", "organisations", "--of ties"),
      ("edge-betweenness", "network", "--of ties"), ("density", "ties", "--of network"),
    ] {
      let outcome = try Command.run("measure", table, measure, "--of", of)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains(hint), "\(measure) of \(of): \(outcome.errors)")
    }
  }

  @Test func `the seed of the command reaches the communities`() throws {
    let outcome = try Command.run("measure", table, "leiden", "--seed", "9", "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let measure = (json?["measures"] as? [[String: Any]])?.first
    #expect((measure?["parameters"] as? [String: String])?["seed"] == "9")
  }

  @Test func `a window in which nothing happened ends with 65 and one sentence`() throws {
    for by in [[], ["--by", "year"]] {
      let outcome = try Command.run(with: ["measure", table, "degree", "--window", "2050"] + by)
      #expect(outcome.status == 65)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains("the window 2050"))
    }
  }

  @Test func `a part of which nothing is left has no lines, and JSON tells why`() throws {
    let rows = try lines("degree", "--by", "cluster", "--window", "2016")
    #expect(rows == ["cluster,organisation,degree", "North,a,1", "North,b,1"])
    let outcome = try Command.run(
      "measure", table, "degree", "--by", "cluster", "--window", "2016", "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let parts = try #require(json?["results"] as? [[String: Any]])
    #expect(parts.map { $0["value"] as? String } == ["North", "South"])
    #expect(parts[1]["organisations"] as? Int == 0)
    #expect((parts[1]["reason"] as? String)?.contains("1 of 3 activities") == true)
  }

  @Test func `what no row says divides nothing`() throws {
    let outcome = try Command.run("measure", table, "degree", "--by", "territory")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("territory"))
  }

  @Test func `the list tells definition, conventions and source`() throws {
    let text = try Command.run("measure", "--list").output
    for part in ["leiden  [", "A node without ties is a component by itself.", "Source: Freeman"] {
      #expect(text.contains(part), "\(part)")
    }
    let csv = try Command.run("measure", "--list", "--format", "csv").output
    #expect(csv.hasPrefix("name,of,parameters,definition,conventions,citation"))
  }
}
