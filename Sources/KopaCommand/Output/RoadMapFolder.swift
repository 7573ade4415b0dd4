import Foundation
import Kopa

/// The folder of a batch of road maps: an index, and a page for each member.
enum RoadMapFolder {
  /// The page that leads to all others.
  static let index = "index.html"

  /// The page of the member with this number.
  static func page(_ number: Int) -> String {
    let digits = String(number)
    return "roadmap-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits).html"
  }

  /// Writes `files` into `folder`, which is made if it is not there; pages of an earlier batch that
  /// are no longer written are taken away.
  ///
  /// - Throws: `FolderInUseError` if it holds anything but road maps, `FolderError` if it cannot be
  ///   made, or `OutputError`.
  static func write(_ files: [(name: String, text: String)], into folder: String) throws {
    let manager = FileManager.default
    let earlier = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
    guard earlier.allSatisfy(isOurs) else { throw FolderInUseError(folder: folder) }
    do {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw FolderError(folder: folder)
    }
    try AtomicFile.write(
      files.map { (bytes: Array($0.text.utf8), path: "\(folder)/\($0.name)") })
    let written = Set(files.map(\.name))
    for name in earlier where !written.contains(name) {
      try? manager.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  private static func isOurs(_ name: String) -> Bool {
    name == index
      || (name.hasPrefix("roadmap-") && name.hasSuffix(".html")
        && name.dropFirst(8).dropLast(5).allSatisfy(\.isNumber))
  }
}
