import Foundation
import NetworkCore
import NetworkFormats
import TestKit
import Testing

/// Files that were changed by chance: read, or refused in a sentence, and never a trap.
@Suite("Network files, mutated")
struct MutatedFilesTests {
  /// Pieces that mean something in one format or another.
  private static let pieces = [
    "*Vertices 5", "*Matrix", "*Arcs :2 \"x\"", "*Partition p", "\"", "<", "</", "]]>", "&#0;",
    "{", "}", "[", "]", "-1", "99999999999999999999", "1e999", "NaN", "0", "\n", "\r", "\u{0}",
    "<!DOCTYPE a [<!ENTITY x 'y'>]>", "&x;", "graph", "node", "edge", "strict", "subgraph",
    "nr=2 nc=3", "format=nodelist2", "labels embedded", "\\", "\\u", ",", ";", "\t", "--", "->",
    "\"directed\": 3", "null", "<node id=\"a\"/>", "\u{FEFF}",
  ].map { Array($0.utf8) }

  private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...generator.number(below: 4) {
      let place = generator.number(below: bytes.count + 1)
      switch generator.number(below: 5) {
      case 0: bytes.removeSubrange(place..<min(bytes.count, place + generator.number(below: 40)))
      case 1:
        bytes.insert(
          contentsOf: Self.pieces[generator.number(below: Self.pieces.count)], at: place)
      case 2:
        if place < bytes.count { bytes[place] = UInt8(generator.number(below: 256)) }
      case 3: bytes.removeSubrange(place...)
      default:
        let end = min(bytes.count, place + generator.number(below: 80))
        bytes.insert(contentsOf: bytes[place..<end], at: generator.number(below: bytes.count + 1))
      }
    }
    return bytes
  }

  /// The files of other programs, as far as they are there, and one of ours in each format.
  private func samples() throws -> [(NetworkFileFormat, [UInt8])] {
    var samples: [(NetworkFileFormat, [UInt8])] = []
    for (format, name) in [
      (NetworkFileFormat.pajekProject, "classic-padgett-florentine/Padgett.paj"),
      (.pajek, "classic-galaskiewicz-ceos-clubs/CEOs.net"),
      (.dl, "classic-padgett-florentine/PADGETT.DAT"),
      (.matrix, "cluster-kecskemet-2012/network_data.csv"),
    ] {
      if let bytes = try? TestFiles.bytes(name) { samples.append((format, bytes)) }
    }
    for format in NetworkFileFormat.allCases {
      for number in [3, 4, 5] {
        samples.append((format, try format.bytes(of: NastyDocument.make(number))))
      }
    }
    return samples
  }

  @Test func `no file traps, hangs or is refused without a sentence`() throws {
    let samples = try samples()
    var generator = Seed(4).generator()
    let end = ContinuousClock.now + .seconds(4)
    var (read, refused) = (0, 0)
    // Every sample is mutated at least three times, and as often as four seconds allow.
    for round in 0..<4000 where round < 3 || ContinuousClock.now < end {
      for (format, bytes) in samples {
        let changed = mutated(bytes, &generator)
        do {
          let document = try format.document(from: changed, source: "x")
          _ = try document.network()
          _ = document.twoModeNetwork()
          read += 1
        } catch {
          #expect("\(error)".count > 10)
          refused += 1
        }
        _ = NetworkFile(bytes: changed, path: "x")
      }
    }
    #expect(read > 20)
    #expect(refused > 20)
  }
}
