import Foundation
import NetworkCore
import TestKit
import Testing

@testable import TabularFiles

/// Small samples with random changes: no crash, no hang, and a table that accounts for every row, or an
/// error with a sentence.
@Suite("Changed files are read or refused")
struct MutationTests {
  private let limit = Duration.seconds(2)

  /// Changes some bytes, or takes some out, or doubles a stretch.
  private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    for _ in 0...generator.number(below: 6) where !bytes.isEmpty {
      let place = generator.number(below: bytes.count)
      switch generator.number(below: 4) {
      case 0: bytes[place] = UInt8(generator.number(below: 256))
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + generator.number(below: 20)))
      case 2: bytes += bytes[place..<min(bytes.count, place + 40)]
      default:
        let signs = Array("\"<>&;,\n\r=/0179AZ\u{0}".utf8)
        bytes[place] = signs[generator.number(below: signs.count)]
      }
    }
  }

  /// Whether `bytes` are read; expects the reading to be sound.
  private func isRead(_ bytes: [UInt8]) -> Bool {
    do throws(TabularFileError) {
      let table = try TextTable(bytes: bytes, source: "t")
      let counts = table.counts
      #expect(counts.inTable == table.rows.count)
      #expect(
        counts.inFile == counts.declaration + counts.aboveHeader + counts.header + counts.blank
          + counts.repeatedHeaders + counts.inTable)
      #expect(table.findings.allSatisfy { !$0.description.isEmpty })
      #expect(table.rows.allSatisfy { $0.fields.count == $0.count })
      return true
    } catch {
      #expect(error.description.hasPrefix("t"))
      return false
    }
  }

  @Test func `texts in every encoding`() {
    let text = "Saraksts;;\nname;town;sum\n\"Rīga; \"\"x\"\"\";Cēsis;1 234,50\nĶ;\"a\nb\";2\n"
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let baltic = Array(text.replacing("ī", with: "\u{1}").utf8).map { $0 == 1 ? 0xEE : $0 }
    let start = ContinuousClock.now
    var readings = 0
    for sample in [Array(text.utf8), wide, baltic] {
      for replicate in 0..<500 where ContinuousClock.now - start < limit {
        var generator = Seed(21).stream(replicate).generator()
        var bytes = sample
        mutate(&bytes, &generator)
        readings += isRead(bytes) ? 1 : 0
      }
    }
    #expect(readings > 10)
  }

  @Test(arguments: ["members.xlsx", "cells.xlsx"])
  func `the parts of workbooks, packed again`(name: String) throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Workbooks/\(name)")
    let archive = try ZipArchive([UInt8](Data(contentsOf: path)), source: "t")
    var parts: [(name: String, bytes: [UInt8])] = []
    for part in archive.names {
      var bytes: [UInt8] = []
      try archive.unpack(part) { piece, _ in bytes += piece }
      parts.append((part, bytes))
    }
    let start = ContinuousClock.now
    var readings = 0
    for replicate in 0..<500 where ContinuousClock.now - start < limit {
      var generator = Seed(22).stream(replicate).generator()
      var changed = parts
      mutate(&changed[generator.number(below: parts.count)].bytes, &generator)
      readings += isRead(try #require(ZipArchive.packed(changed))) ? 1 : 0
    }
    #expect(readings > 5)
  }
}
