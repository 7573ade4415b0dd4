#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is open for reading.
///
/// A pipe that has a name is read like standard input, however slowly it is written to. If nobody opens it
/// for writing within five seconds, that is an error: to wait for ever would look like work.
final class InputFile: Sendable {
  private let descriptor: Int32
  private let name: String
  private let isOwned: Bool

  private static let chunkLength = 1 << 18

  /// Opens the file at `path`.
  init(_ path: String) throws(TabularFileError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .noSuchFile(path: path) }
    // To open a pipe would wait for its writer.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
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
    var waits = 0
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
      if failed && code == EAGAIN {
        _ = wait(milliseconds: -1)
        continue
      }
      guard !failed else { throw TabularFileError(code: code, path: name) }
      bytes += chunk
      if !chunk.isEmpty { return true }
      guard kind == S_IFIFO, !wait(milliseconds: 0) else { return false }
      guard waits < Self.patience else {
        throw .unreadable(path: name, reason: "nobody writes to this pipe")
      }
      waits += 1
      _ = wait(milliseconds: 100)
    }
  }

  /// For how many tenths of a second a pipe may have no writer.
  private static let patience = 50

  /// Waits until there is something to read, or the last writer has gone; false if time is up.
  private func wait(milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var answer: Int32
    repeat {
      answer = unsafe poll(&request, 1, milliseconds)
    } while answer < 0 && errno == EINTR
    return answer != 0
  }

  /// Whether the file can be read once more from its beginning.
  var canRewind: Bool { kind == S_IFREG }

  /// The bytes of a file on a disk; `nil` for anything else.
  var size: Int? { status.flatMap { $0.st_mode & S_IFMT == S_IFREG ? Int($0.st_size) : nil } }

  private var kind: mode_t? { status.map { $0.st_mode & S_IFMT } }

  private var status: stat? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? status : nil
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
