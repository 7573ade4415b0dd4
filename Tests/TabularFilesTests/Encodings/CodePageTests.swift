import Foundation
import Testing

@testable import TabularFiles

@Suite("Code pages")
struct CodePageTests {
  struct Oracle: Decodable {
    struct Sample: Decodable {
      var encoding: String
      var text: String
      var bytes: String
    }
    var pages: [String: [UInt32]]
    var texts: [Sample]
  }

  private func oracle() throws -> Oracle {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Oracles/code-pages.json")
    return try JSONDecoder().decode(Oracle.self, from: Data(contentsOf: file))
  }

  @Test func `every byte stands for what Python takes it for`() throws {
    let oracle = try oracle()
    #expect(oracle.pages.count == 3)
    for (name, scalars) in oracle.pages {
      let encoding = try #require(TextEncoding(named: name))
      #expect(CodePage(encoding)?.scalars.map(\.value) == scalars, "\(name)")
    }
  }

  @Test func `texts in eighteen languages and mixtures are told apart by their letters`() throws {
    for sample in try oracle().texts {
      let hex = Array(sample.bytes.utf8)
      let bytes = stride(from: 0, to: hex.count, by: 2).compactMap {
        UInt8(String(decoding: hex[$0..<$0 + 2], as: UTF8.self), radix: 16)
      }
      let header = Array("name;town\n".utf8)
      let table = try TextTable(bytes: header + bytes, source: "t.csv")
      #expect(table.encoding.rawValue == sample.encoding, "\(sample.text)")
      #expect(table.texts.map { $0.joined(separator: ";") + "\n" }.joined() == sample.text)
      guard case .encoding(table.encoding, _) = table.problems.first else {
        Issue.record("no finding for \(sample.text)")
        continue
      }
      #expect(table.findings.count == 1)
    }
  }

  @Test(arguments: ["windows-1257", "CP1257", "Windows 1257", "1257"])
  func `a page has several names`(name: String) {
    #expect(TextEncoding(named: name) == .windows1257)
    #expect(TextEncoding(named: "klingon") == nil)
  }
}
