import CooperationRecords
import Foundation
@testable import Kopa
import Testing

@Suite("The book of codes")
struct PseudonymBookTests {
  private let key = PseudonymKey(bytes: Array(0..<32))

  private func code(
    _ name: String, _ identifier: String? = nil, in book: inout PseudonymBook
  ) -> String {
    var given: Set<String> = []
    return book.code(of: .organisation, name: name, identifier: identifier, given: &given)
  }

  /// Test cases 1, 2 and 6 of RFC 4231.
  @Test func `the digest is HMAC-SHA-256`() {
    func digest(_ key: [UInt8], _ text: String) -> String {
      PseudonymKey(bytes: key).digest(of: Array(text.utf8)).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
    }
    #expect(
      digest([UInt8](repeating: 0x0B, count: 20), "Hi There")
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    #expect(
      digest(Array("Jefe".utf8), "what do ya want for nothing?")
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(
      digest(
        [UInt8](repeating: 0xAA, count: 131),
        "Test Using Larger Than Block-Size Key - Hash Key First")
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }

  @Test func `a code depends on the key and the name alone`() {
    var (one, other) = (PseudonymBook(key: key), PseudonymBook(key: key))
    _ = code("Beta", in: &other)
    #expect(code("Alfa", in: &one) == code("Alfa", in: &other))
    var foreign = PseudonymBook(key: PseudonymKey(bytes: Array(1...32)))
    #expect(code("Alfa", in: &foreign) != code("Alfa", in: &one))
    #expect(code("Alfa", in: &one).count == 10)
  }

  @Test func `a code stays when the identifier becomes known`() {
    var book = PseudonymBook(key: key)
    let first = code("Alfa", in: &book)
    #expect(code("Alfa", "40003", in: &book) == first)
    #expect(code("Alfa Ltd", "40003", in: &book) == first)
    #expect(code("Alfa", "50003", in: &book) != first)
  }

  @Test func `two names with one code get two`() {
    var honest = PseudonymBook(key: key)
    let expected = code("Alfa", in: &honest)
    var book = PseudonymBook(
      key: key,
      rows: [.init(code: expected, subject: .organisation, name: "Other", identifier: "")])
    let second = code("Alfa", in: &book)
    #expect(second != expected)
    #expect(code("Alfa", in: &book) == second)
    #expect(code("Other", in: &book) == expected)
  }

  @Test func `two in one set of records never share a code`() {
    var book = PseudonymBook(key: key)
    var given: Set<String> = []
    let codes = ["7", "8", nil].map {
      book.code(of: .organisation, name: "BIC", identifier: $0, given: &given)
    }
    #expect(Set(codes).count == 3)
  }

  @Test func `key and table are read back, and only their owner may read them`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "kopa-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("p.key").path
    var book = try PseudonymBook(keyFile: path)
    let first = code("SIA \"Ķiploks\", Rīga", in: &book)
    try book.save(besideKey: path)
    var again = try PseudonymBook(keyFile: path)
    #expect(again.key.bytes == book.key.bytes)
    #expect(again.rows == book.rows)
    #expect(code("SIA \"Ķiploks\", Rīga", in: &again) == first)
    for file in [path, PseudonymBook.tablePath(besideKey: path)] {
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
    #expect(!PseudonymBook.isOpenToOthers(keyFile: path))
    #expect(try PseudonymBook(keyFile: path + "2").key.bytes != book.key.bytes)
    try Data("something else".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: PseudonymError.self) { try PseudonymBook(keyFile: path) }
  }
}
