import Foundation
import Kopa

/// Keeps results from taking the place of the files that they are made from.
struct InputGuard {
  /// A result would be written over what was read.
  struct Overwrite: StatusCarrying {
    let exitStatus = ExitStatus.misuse
    var path: String
    var description: String { "\(path) was read to make this result; say another --output." }
    var latvian: String {
      "\(path) ir lasīts, lai iegūtu šo rezultātu; norādiet citu --output."
    }
  }

  private let read: [URL]

  /// Guards the files and folders at `paths`.
  init(read paths: [String]) {
    read = paths.filter { $0 != "-" }.map(InputGuard.place)
  }

  /// Throws if writing to `output` would write over a file that was read, or over one of a package.
  func check(_ output: String) throws {
    let target = InputGuard.place(output)
    let isThere = FileManager.default.fileExists(atPath: target.path)
    let folder = target.deletingLastPathComponent().path
    if read.contains(where: { $0.path == target.path || (isThere && $0.path == folder) }) {
      throw Overwrite(path: output)
    }
  }

  /// Writes `bytes` to `output`, if that is nothing that was read; without one, to standard output.
  func write(_ bytes: [UInt8], to output: String?, _ run: RunControl) throws {
    guard let output else { return try StandardOutput.write(bytes) }
    try check(output)
    try Interruption.writing(run) { try AtomicFile.write(bytes, to: output) }
  }

  private static func place(_ path: String) -> URL {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
  }
}
