#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A new file that stands beside the one whose name it is to take.
struct PartialFile {
  private let name: String
  private let target: String
  /// What errors call the file.
  private let path: String

  /// Writes `bytes` to a new file in the folder of `target`.
  init(
    beside target: String, permissions: mode_t?, _ bytes: [UInt8], calledFor path: String
  ) throws(OutputError) {
    let (descriptor, name) = try Self.create(beside: target, calledFor: path)
    self.name = name
    self.target = target
    self.path = path
    if let permissions { _ = fchmod(descriptor, permissions) }
    do throws(OutputError) {
      try OpenFile(descriptor: descriptor).fill(with: bytes, calledFor: path)
    } catch {
      remove()
      throw error
    }
  }

  /// Puts the file in the place of its target.
  func takeName() throws(OutputError) {
    guard unsafe rename(name, target) == 0 else { throw OutputError(code: errno, path) }
  }

  /// Takes the file away again.
  func remove() {
    _ = unsafe unlink(name)
  }

  /// Creates an empty file of a name that is free, in the folder of `target`.
  private static func create(
    beside target: String, calledFor path: String
  ) throws(OutputError) -> (descriptor: Int32, name: String) {
    let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
    for attempt in 0..<1000 {
      let name = "\(folder).kopa-\(getpid())-\(attempt).partial"
      let descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { throw OutputError(code: errno, path) }
    }
    throw OutputError(code: EEXIST, path)
  }
}
