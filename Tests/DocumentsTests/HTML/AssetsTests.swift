import Documents
import Foundation
import Testing

@Suite("The files that are compiled in")
struct AssetsTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(components: "Sources", "CDocumentAssets")

  static let node = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(arguments: ["document.css", "figure.js"])
  func `stand in the page as they are`(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(component: name), encoding: .utf8)
    #expect(try Sample.document(.english).html().contains(text))
  }

  @Test(arguments: ["document.css", "figure.js"])
  func `cannot end the element they stand in`(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(component: name), encoding: .utf8)
    #expect(!text.contains("</"))
    #expect(!text.contains("<!--"))
  }

  @Test(.enabled(if: node != nil, "node is not installed"))
  func `the script is one that an engine can read`() throws {
    let checking = Process()
    checking.executableURL = URL(filePath: try #require(Self.node))
    checking.arguments = ["--check", Self.folder.appending(component: "figure.js").path]
    try checking.run()
    checking.waitUntilExit()
    #expect(checking.terminationStatus == 0)
  }
}

/// The examples of the National Institute of Standards and Technology for FIPS 180-4.
@Suite("SHA-256")
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ])
  func `gives the published digests`(message: String, digest: String) {
    let bytes = sha256(Array(message.utf8))
    #expect(bytes.map { String(format: "%02x", $0) }.joined() == digest)
  }
}
