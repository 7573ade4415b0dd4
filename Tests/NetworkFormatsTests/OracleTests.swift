import Foundation
import NetworkCore
import NetworkFormats
import TestKit
import Testing

/// What other programs make of our files, and we of theirs: `scripts/oracles/graphml.py` with
/// networkx and igraph.
@Suite(
  "Network files by oracle",
  .enabled(
    if: ProcessInfo.processInfo.environment["KOPA_PYTHON"] != nil,
    "KOPA_PYTHON does not name a Python that has networkx, igraph and pandas"))
struct NetworkFileOracleTests {
  /// What one program read in a file.
  struct Reading: Decodable {
    struct End: Decodable {
      var text = ""
      var number = 0.0

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
          self.text = text
        } else {
          number = try value.decode(Double.self)
        }
      }
    }

    let directed: Bool
    let nodes: [String]
    let ties: [[End]]

    func strengths() -> [Set<String>: Double] {
      var strengths: [Set<String>: Double] = [:]
      for tie in ties { strengths[[tie[0].text, tie[1].text], default: 0] += tie[2].number }
      return strengths
    }
  }

  private func python(_ arguments: [String]) throws -> Data {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(
      filePath: try #require(ProcessInfo.processInfo.environment["KOPA_PYTHON"]))
    process.arguments = [root.appending(path: "scripts/oracles/graphml.py").path] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return data
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "kopa-oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  /// Nasty names, without those that XML or a table cannot hold as they are.
  private func network() throws -> Network<String> {
    let words = NastyNetwork.words.filter { word in
      !word.isEmpty && !word.contains("_x")
        && !word.unicodeScalars.contains {
          $0.value < 32 && $0 != "\n" && $0 != "\t" || $0 == "\u{FFFE}"
        }
    }
    var ties: [Tie<String>] = []
    var generator = Seed(31).generator()
    for first in words.indices {
      for second in words.indices where first < second && generator.unit() < 0.3 {
        ties.append(Tie(words[first], words[second], strength: generator.unit() + 0x1p-60))
      }
    }
    var network = try Network(
      nodes: words + ["alone"], ties: ties,
      context: NetworkContext([.init(name: "window", value: "2017..2019 <ķ>")]))
    try network.setAttribute("kind", to: .text(network.nodes.map { $0 + " & more" }))
    try network.setAttribute(
      "activities", to: .number(network.nodes.indices.map { Double($0) / 3 }))
    return network
  }

  private func expectSame(
    _ reading: Reading?, _ network: Network<String>, spelling: (String) -> String = { $0 }
  ) throws {
    let reading = try #require(reading)
    #expect(!reading.directed)
    #expect(
      Set(reading.nodes.map { Array($0.utf8) })
        == Set(network.nodes.map { Array(spelling($0).utf8) }))
    #expect(reading.ties.count == network.tieCount)
    let strengths = reading.strengths()
    for tie in network.allTies() {
      #expect(strengths[[spelling(tie.first), spelling(tie.second)]] == tie.strength)
    }
  }

  @Test func `networkx and igraph read our GraphML with the same nodes and strengths`() throws {
    try inFolder { folder in
      let network = try network()
      try network.write(to: "\(folder)/x.graphml")
      let told = try python(["read", "\(folder)/x.graphml"])
      let readings = try JSONDecoder().decode([String: Reading].self, from: told)
      try expectSame(readings["networkx"], network)
      // igraph 1.0.0 leaves “&” escaped in identifiers, though not in other attributes.
      try expectSame(readings["igraph"], network) { $0.replacing("&", with: "&#38;") }

      let whole = try #require(JSONSerialization.jsonObject(with: told) as? [String: Any])
      for program in ["networkx", "igraph"] {
        let reading = try #require(whole[program] as? [String: Any])
        let attributes = try #require(reading["attributes"] as? [String: [String: Any]])
        #expect(attributes["alone"]?["kind"] as? String == "alone & more")
        #expect(
          attributes["alone"]?["activities"] as? Double == Double(network.nodes.count - 1) / 3)
        let graph = try #require(reading["graph"] as? [String: Any])
        #expect(graph["window"] as? String == "2017..2019 <ķ>")
      }
    }
  }

  @Test func `networkx and igraph read our tables with the same nodes and strengths`() throws {
    try inFolder { folder in
      let network = try network()
      let paths = try network.write(to: "\(folder)/x.csv")
      let readings = try JSONDecoder().decode(
        [String: Reading].self, from: try python(["tables"] + paths))
      try expectSame(readings["networkx"], network)
      try expectSame(readings["igraph"], network)
    }
  }

  @Test func `we read the karate club as networkx and igraph write it`() throws {
    try inFolder { folder in
      _ = try python(["write", folder])
      let karate = try Exemplar.karate(strengths: true)
      for program in ["networkx", "igraph"] {
        let network = try GraphML.network(contentsOf: "\(folder)/\(program).graphml")
        #expect(network.nodes.count == 34)
        #expect(network.allTies().map(\.strength) == karate.allTies().map(\.strength))
        let clubs = try #require(network.attributes.text("club"))
        #expect(clubs == (1...34).map { Exemplar.karateClub(of: $0) })
      }
    }
  }

  @Test func `their directed files are refused`() throws {
    try inFolder { folder in
      _ = try python(["directed", folder])
      for program in ["networkx", "igraph"] {
        #expect {
          try GraphML.network(contentsOf: "\(folder)/\(program).graphml")
        } throws: { error in
          if case .directed = error as? GraphMLError { true } else { false }
        }
      }
    }
  }
}
