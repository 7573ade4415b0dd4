#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads whole files, and standard input, with an error that says what was in the way.
package enum FileBytes {
  /// The most bytes a file may have.
  package static let sizeLimit = 1 << 30

  /// The name that findings and errors give to standard input.
  package static let standardInputName = "standard input"

  /// The bytes of the file at `path`.
  package static func contents(
    of path: String, lineLimit: Int = sizeLimit
  ) throws(TabularFileError) -> [UInt8] {
    try contents(of: InputFile(path), name: path, lineLimit: lineLimit)
  }

  /// The first bytes of the file at `path`, at least `count` of them where there are so many.
  package static func beginning(
    of path: String, atLeast count: Int
  ) throws(TabularFileError) -> [UInt8] {
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    while bytes.count < count, try file.read(to: &bytes) {}
    return bytes
  }

  /// The bytes of the table at `path`, where they can be read only once, such as those of a pipe; `nil` for
  /// a file on a disk.
  package static func tableReadOnce(_ path: String) throws(TabularFileError) -> [UInt8]? {
    let file = try InputFile(path)
    guard !file.canRewind else { return nil }
    return try contents(of: file, name: path, lineLimit: TableLimits.lineLength)
  }

  /// The bytes of a table on standard input, up to its end.
  package static func tableOnStandardInput() throws(TabularFileError) -> [UInt8] {
    try standardInput(lineLimit: TableLimits.lineLength)
  }

  /// The bytes that stand on standard input, up to its end.
  package static func standardInput(
    lineLimit: Int = sizeLimit
  ) throws(TabularFileError) -> [UInt8] {
    let input = InputFile.standardInput(name: standardInputName)
    return try contents(of: input, name: standardInputName, lineLimit: lineLimit)
  }

  private static func contents(
    of file: InputFile, name: String, lineLimit: Int
  ) throws(TabularFileError) -> [UInt8] {
    let size = file.size ?? 0
    guard size <= sizeLimit else { throw .tooLarge(path: name, limit: sizeLimit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var lines = LineGauge(limit: lineLimit)
    while true {
      let old = bytes.count
      guard try file.read(to: &bytes) else { return bytes }
      guard bytes.count <= sizeLimit else {
        throw .tooLarge(path: name, limit: sizeLimit)
      }
      guard lines.take(bytes[old...]) else {
        throw .lineTooLong(path: name, line: lines.line, limit: lineLimit)
      }
    }
  }
}

extension TabularFileError {
  /// The error that the system's `code` stands for.
  init(code: Int32, path: String) {
    switch code {
    case ENOENT, ENOTDIR: self = .noSuchFile(path: path)
    case EISDIR: self = .isFolder(path: path)
    case EACCES, EPERM: self = .notPermitted(path: path)
    default: self = .unreadable(path: path, reason: systemReason(code))
    }
  }
}

/// The system's own words for the error `code`.
func systemReason(_ code: Int32) -> String {
  guard let words = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: words)
}
