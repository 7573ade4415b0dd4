import Foundation
import NetworkCore
import NetworkFormats
import TestKit
import Testing

/// UCINET's own files, as `scripts/oracles/ucinet.py` writes them.
@Suite("UCINET's own files")
struct UCINETTests {
  struct Sample: Decodable {
    let name: String
    let relation: String?
    let header: Data
    let data: Data
    let title: String
    let rows: [String]
    let columns: [String]
    let cells: [[Double]]
    let unknown: Int

    func document() throws(NetworkFileError) -> NetworkDocument {
      try UCINET.document(header: [UInt8](header), data: [UInt8](data), relation: relation)
    }
  }

  static func samples() throws -> [Sample] {
    let path = TestData.package + "Tests/NetworkFormatsTests/Oracles/ucinet.json"
    return try JSONDecoder().decode([Sample].self, from: Data(contentsOf: URL(filePath: path)))
  }

  private func sample(_ name: String) throws -> Sample {
    try #require(try Self.samples().first { $0.name == name })
  }

  @Test func `every cell of every sample is read`() throws {
    for sample in try Self.samples() {
      let document = try sample.document()
      let isTwoMode = document.isEvent != nil
      #expect(isTwoMode == (sample.name == "two modes"), "\(sample.name)")
      #expect(Array(document.nodes.prefix(sample.rows.count)) == sample.rows, "\(sample.name)")
      let offset = isTwoMode ? sample.rows.count : 0
      var cells = document.ties.map {
        [Double($0.source), Double($0.target - offset), $0.strength]
      }
      if document.direction == .undirected, !isTwoMode {
        cells += document.ties.map { [Double($0.target), Double($0.source), $0.strength] }
      }
      #expect(Set(cells) == Set(sample.cells), "\(sample.name)")
      #expect(
        document.notes.contains(.unknownCells(sample.unknown)) == (sample.unknown > 0),
        "\(sample.name)")
      #expect(document.context["title"] ?? "" == sample.title)
    }
  }

  @Test func `rows send ties to columns`() throws {
    let document = try sample("advice").document()
    #expect(document.direction == .directed)
    #expect(document.ties.contains(.init(1, 2, strength: 0.5)))
    #expect(!document.ties.contains { $0.source == 2 })
  }

  @Test func `an event that is called as an actor is another node`() throws {
    let document = try sample("two modes").document()
    #expect(Array(document.nodes) == ["A", "B", "x", "y", "A [2]"])
  }

  @Test func `relations are told, and there must be the one asked for`() throws {
    let sample = try sample("two relations")
    #expect(
      try sample.document().notes.first == .otherRelations(taken: "advice", others: ["friends"]))
    #expect {
      try UCINET.document(header: [UInt8](sample.header), data: [UInt8](sample.data), relation: "x")
    } throws: { "\($0)" == "there is no relation “x”; the file has “friends”, “advice”." }
  }

  @Test(arguments: ["##h", "##d", "##H", "##D"])
  func `either file finds the other`(ending: String) throws {
    let sample = try sample("advice")
    try TestData.withTemporaryFolder { folder in
      let isLarge = ending.uppercased() == ending
      try sample.header.write(to: URL(filePath: "\(folder)/x.\(isLarge ? "##H" : "##h")"))
      try sample.data.write(to: URL(filePath: "\(folder)/x.\(isLarge ? "##D" : "##d")"))
      let file = try #require(try NetworkFile(path: "\(folder)/x.\(ending)"))
      #expect(file.format == .ucinet)
      #expect(try file.document().nodes.count == 3)
      let chosen = try #require(NetworkFolder(folder))
      #expect(chosen.chosen.lowercased() == "x.##h")
      #expect(chosen.leftAside.isEmpty)
    }
  }

  @Test func `a header alone is refused`() throws {
    let sample = try sample("advice")
    try TestData.withTemporaryFolder { folder in
      try sample.header.write(to: URL(filePath: "\(folder)/x.##h"))
      let file = try #require(try NetworkFile(path: "\(folder)/x.##h"))
      #expect {
        try file.document()
      } throws: { "\($0)".contains("both files, .##h and .##d, should stand here") }
    }
  }

  @Test func `counts that the data do not bear are refused`() throws {
    let sample = try sample("no labels")
    var header = [UInt8](sample.header)
    // The number of columns, behind version, date, type and dimensions.
    header.replaceSubrange(19..<23, with: [0x80, 0x84, 0x1E, 0])
    #expect {
      try UCINET.document(header: header, data: [UInt8](sample.data))
    } throws: {
      "\($0)".contains("3 × 2000000 × 1 numbers, each of so many bytes: 8, should stand here")
    }
    header.replaceSubrange(19..<23, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect {
      try UCINET.document(header: header, data: [UInt8](sample.data))
    } throws: { "\($0)".contains("should be from 0 to 2000000") }
  }

  @Test func `other versions and types are refused`() throws {
    let sample = try sample("advice")
    var header = [UInt8](sample.header)
    header[3] = UInt8(ascii: "7")
    #expect {
      try UCINET.document(header: header, data: [])
    } throws: { "\($0)".contains("whose version is “V6704” cannot be read") }
    header = [UInt8](sample.header)
    header[16] = 14
    #expect {
      try UCINET.document(header: header, data: [])
    } throws: { "\($0)".contains("data of type 14 cannot be read") }
    #expect(throws: NetworkFileError.self) { try UCINET.document(header: [], data: []) }
  }

  @Test func `changed by chance they are read or refused in a sentence`() throws {
    var generator = Seed(9).generator()
    let samples = try Self.samples()
    var (read, refused) = (0, 0)
    for _ in 0..<300 {
      for sample in samples {
        var header = [UInt8](sample.header)
        var data = [UInt8](sample.data)
        for _ in 0...generator.number(below: 3) {
          let place = generator.number(below: header.count)
          switch generator.number(below: 4) {
          case 0: header[place] = UInt8(generator.number(below: 256))
          case 1: header.removeSubrange(place...)
          case 2: header.insert(UInt8(generator.number(below: 256)), at: place)
          default: data.removeLast(min(data.count, generator.number(below: 9)))
          }
          if header.isEmpty { header = [5] }
        }
        do {
          let document = try UCINET.document(header: header, data: data)
          _ = try document.network()
          _ = document.twoModeNetwork()
          read += 1
        } catch {
          #expect("\(error)".count > 10)
          refused += 1
        }
      }
    }
    #expect(read > 20)
    #expect(refused > 20)
  }
}
