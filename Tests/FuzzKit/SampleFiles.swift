import Foundation

/// The files that samples are made of: the package's own, and others as far as they are there.
enum SampleFiles {
  private static let package = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()

  private static let records =
    ProcessInfo.processInfo.environment["KOPA_TEST_DATA"] ?? package + "../shared/data"

  /// The most bytes of a sample, so that thousands of changed ones are read in a second.
  private static let length = 4096

  /// The whole of one of the package's own files.
  static func ours(_ name: String) -> [UInt8] {
    guard let bytes = whole(package + name) else { fatalError("\(name) is missing") }
    return bytes
  }

  /// The first lines of one of the package's own files.
  static func beginning(ofOurs name: String) -> [UInt8] { firstLines(of: ours(name)) }

  /// The first lines of those of the records called `names` that are there.
  static func beginnings(_ names: String...) -> [[UInt8]] {
    names.compactMap { whole("\(records)/\($0)").map(firstLines) }
  }

  /// Those of the files called `names` that are there and not large.
  static func small(_ names: [String]) -> [[UInt8]] {
    names.compactMap { whole("\(records)/\($0)") }.filter { $0.count <= 8 * length }
  }

  private static func whole(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: path))).map { [UInt8]($0) }
  }

  private static func firstLines(of bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > length else { return bytes }
    let end = bytes[..<length].lastIndex(of: 10) ?? bytes.firstIndex(of: 10) ?? length
    return Array(bytes[...end])
  }
}
