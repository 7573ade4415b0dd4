import Foundation
import NetworkCore
import NetworkFormats
import TestKit
import Testing

/// What networkx and igraph make of our files: `scripts/oracles/network_files.py`.
@Suite(
  "Network files of other formats by oracle",
  .enabled(
    if: ProcessInfo.processInfo.environment["KOPA_PYTHON"] != nil,
    "KOPA_PYTHON does not name a Python that has networkx and igraph"))
struct OtherFormatsOracleTests {
  private typealias Reading = NetworkFileOracleTests.Reading

  private func readings(
    of network: Network<String>, _ formats: [NetworkFileFormat]
  ) throws -> [String: Reading] {
    try TestData.withTemporaryFolder { folder in
      for format in formats { try network.write(to: "\(folder)/x.\(format.rawValue)") }
      let process = Process()
      process.executableURL = URL(
        filePath: try #require(ProcessInfo.processInfo.environment["KOPA_PYTHON"]))
      process.arguments = ["\(TestData.package)scripts/oracles/network_files.py", folder]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return try JSONDecoder().decode([String: Reading].self, from: data)
    }
  }

  /// A network whose names are `words`, and one node alone.
  private func network(_ words: [String]) throws -> Network<String> {
    var generator = Seed(43).generator()
    var ties: [Tie<String>] = []
    for first in words.indices {
      for second in words.indices where first < second && generator.unit() < 0.4 {
        ties.append(Tie(words[first], words[second], strength: generator.unit() + 0x1p-60))
      }
    }
    var network = try Network(
      nodes: words + ["alone"], ties: ties,
      context: NetworkContext([.init(name: "window", value: "2017..2019")]))
    try network.setAttribute("kind", to: .text(network.nodes.map { "\($0) & more" }))
    try network.setAttribute("year", to: .number(network.nodes.indices.map { Double($0) / 3 }))
    return network
  }

  private func expectSame(
    _ reading: Reading?, _ network: Network<String>, isDirected: Bool = false
  ) throws {
    let reading = try #require(reading)
    #expect(reading.directed == isDirected)
    #expect(Set(reading.nodes) == Set(network.nodes))
    #expect(reading.ties.count == network.tieCount * (isDirected ? 2 : 1))
    for tie in reading.ties {
      let strength = network.partners(of: tie[0].text).first { $0.node == tie[1].text }?.strength
      #expect(strength == tie[2].number)
    }
  }

  @Test func `plain names are read by both in every format`() throws {
    let network = try network(["RTU", "LU", "SIA2", "Latvia", "P-17"])
    let readings = try readings(
      of: network, [.gexf, .pajek, .nodeLink, .gml, .dl, .matrix, .workbook])
    #expect(readings.count == 9)
    for (name, reading) in readings {
      try expectSame(reading, network, isDirected: name == "x.dl igraph")
    }
  }

  @Test func `nasty names are read by networkx where the format can write them`() throws {
    let words = NastyNetwork.words.filter { word in
      !word.contains("_x") && word != "" && word != " leading and trailing "
        && !word.unicodeScalars.contains { $0.value < 32 || $0 == "\u{FFFE}" }
    }
    let network = try network(words)
    let readings = try readings(of: network, [.gexf, .nodeLink, .gml])
    for name in ["x.gexf networkx", "x.json networkx", "x.gml networkx"] {
      try expectSame(readings[name], network)
    }
  }

  @Test func `Latvian names are read by both in Pajek`() throws {
    let network = try network(["SIA “Ķļņš”", "Hajdú–Bihar", "ēīū", "two words"])
    let readings = try readings(of: network, [.pajek])
    for name in ["x.net networkx", "x.net igraph"] { try expectSame(readings[name], network) }
  }
}
