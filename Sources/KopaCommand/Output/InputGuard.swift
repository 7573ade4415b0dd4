import Foundation

/// Keeps a result from taking the place of the records that it is made from.
enum InputGuard {
  /// A result would be written over what was read.
  struct Overwrite: StatusCarrying, CustomStringConvertible {
    let exitStatus = ExitStatus.misuse
    var path: String
    var description: String {
      "\(path) holds the records that were read; say another file with --output."
    }
  }

  /// Throws if writing to `output` would write over `input`, or over a file of a package folder.
  static func check(_ output: String, against input: String?) throws {
    guard let input, input != "-" else { return }
    let target = URL(fileURLWithPath: output).resolvingSymlinksInPath()
    let source = URL(fileURLWithPath: input).resolvingSymlinksInPath()
    let isInFolder =
      target.deletingLastPathComponent().path == source.path
      && FileManager.default.fileExists(atPath: target.path)
    if target.path == source.path || isInFolder { throw Overwrite(path: output) }
  }
}
