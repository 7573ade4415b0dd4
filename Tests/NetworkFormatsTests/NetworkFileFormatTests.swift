import Foundation
import NetworkCore
import NetworkFormats
import TabularFiles
import Testing

@Suite("Formats of network files")
struct NetworkFileFormatTests {
  @Test func `the ending tells the format`() throws {
    #expect(try NetworkFileFormat(path: "out/x.graphml") == .graphML)
    #expect(try NetworkFileFormat(path: "a.b/X.GraphML") == .graphML)
    #expect(try NetworkFileFormat(path: "x.csv") == .tables)
  }

  @Test(arguments: ["x.gexff", "x", "", "graphml", "a.csv/x", "x.", "x.csv/"])
  func `another ending is an error that lists what is offered`(path: String) {
    #expect {
      try NetworkFileFormat(path: path)
    } throws: { error in
      "\(error)".hasSuffix(
        "choose one of .graphml, .gexf, .net, .paj, .json, .gml, .dl, .vna, .dot, .cx2, "
          + ".matrix.csv, .xlsx, .csv.") && "\(error)".contains("“\(path)”")
    }
  }

  @Suite("written")
  struct Written {
    private func inFolder(_ body: (String) throws -> Void) throws {
      let folder = FileManager.default.temporaryDirectory.appending(
        path: "kopa-formats-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      try body(folder.path)
    }

    @Test func `GraphML is one file that reads back`() throws {
      try inFolder { folder in
        let network = try NastyNetwork.make(seed: 1)
        #expect(try network.write(to: "\(folder)/x.graphml") == ["\(folder)/x.graphml"])
        let again = try GraphML.network(contentsOf: "\(folder)/x.graphml")
        #expect(Likeness(again) == Likeness(network))
      }
    }

    @Test func `tables are two files`() throws {
      try inFolder { folder in
        let network = try Network(nodes: ["alone"], ties: [Tie("a", "b")])
        let paths = try network.write(to: "\(folder)/x.csv")
        #expect(paths == ["\(folder)/x.csv", "\(folder)/x-nodes.csv"])
        let nodes = try TextTable(contentsOf: paths[1])
        #expect(nodes.rows.map { $0[0] } == ["alone", "a", "b"])
      }
    }

    @Test func `a folder that is not there and a file that is not there are told`() throws {
      let network = try Network(ties: [Tie("a", "b")])
      #expect(throws: OutputError.self) { try network.write(to: "/nowhere/at/all/x.graphml") }
      #expect(throws: TabularFileError.self) {
        try GraphML.network(contentsOf: "/nowhere/at/all/x.graphml")
      }
    }
  }
}
