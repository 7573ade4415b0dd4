#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is open for reading.
final class InputFile: Sendable {
  private let descriptor: Int32
  private let name: String
  private let isOwned: Bool

  private static let chunkLength = 1 << 18

  /// Opens the file at `path`.
  init(_ path: String) throws(TabularFileError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .noSuchFile(path: path) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw TabularFileError(code: errno, path: path) }
    self.descriptor = descriptor
    name = path
    isOwned = true
  }

  private init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    isOwned = false
  }

  /// What stands on standard input, which findings and errors call `name`.
  static func standardInput(name: String) -> InputFile {
    InputFile(descriptor: STDIN_FILENO, name: name)
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// Appends the next bytes to `bytes`; false at the end of the file.
  func read(to bytes: inout [UInt8]) throws(TabularFileError) -> Bool {
    while true {
      var code: Int32 = 0
      var failed = false
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkLength) { buffer, count in
        let length = unsafe readBytes(descriptor, buffer.baseAddress, buffer.count)
        code = errno
        failed = length < 0
        count = max(length, 0)
      }
      if failed && code == EINTR { continue }
      guard !failed else { throw TabularFileError(code: code, path: name) }
      bytes += chunk
      return !chunk.isEmpty
    }
  }

  /// Whether the file can be read once more from its beginning.
  var canRewind: Bool {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Goes back to the beginning.
  func rewind() throws(TabularFileError) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw TabularFileError(code: errno, path: name)
    }
  }
}

/// The system's own `read`, which a method of the same name hides.
private func readBytes(
  _ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int
) -> Int {
  unsafe read(descriptor, buffer, count)
}
