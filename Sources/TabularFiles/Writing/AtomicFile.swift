#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Writes whole files: at the path stands either all of the new text or what stood there before.
///
///     try AtomicFile.write(page.utf8, to: "out/hydrogen.html")
///
/// The bytes are written beside the file and then given its name in one step. A link is followed to the
/// file it stands for, whose permissions are kept. What is not a file on a disk, such as a
/// pipe, a terminal or `/dev/full`, is written to directly.
public enum AtomicFile {
  /// Writes `bytes` to the file at `path`.
  public static func write(
    _ bytes: some Collection<UInt8>, to path: String
  ) throws(OutputError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .cannotCreate(path: path, reason: "this is no name for a file")
    }
    let bytes = Array(bytes)
    guard let target = FileTarget(path) else {
      try replace(path, permissions: nil, with: bytes, calledFor: path)
      return
    }
    switch target.kind {
    case .folder: throw .folderInTheWay(path: path)
    case .file:
      guard unsafe access(target.path, W_OK) == 0 else { throw OutputError(code: errno, path) }
      try replace(target.path, permissions: target.permissions, with: bytes, calledFor: path)
    case .other:
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputError(code: errno, path) }
      try OpenFile(descriptor: descriptor).fill(with: bytes, calledFor: path)
    }
  }

  /// Writes a new file beside `target` and gives it the name of `target`.
  private static func replace(
    _ target: String, permissions: mode_t?, with bytes: [UInt8], calledFor path: String
  ) throws(OutputError) {
    let (descriptor, partial) = try createBeside(target, calledFor: path)
    do throws(OutputError) {
      if let permissions { _ = fchmod(descriptor, permissions) }
      try OpenFile(descriptor: descriptor).fill(with: bytes, calledFor: path)
      guard unsafe rename(partial, target) == 0 else { throw OutputError(code: errno, path) }
    } catch {
      _ = unsafe unlink(partial)
      throw error
    }
  }

  /// Creates an empty file of a name that is free, in the folder of `target`.
  private static func createBeside(
    _ target: String, calledFor path: String
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

extension OutputError {
  /// The error that the system's `code` stands for when a file is created.
  init(code: Int32, _ path: String) {
    switch code {
    case ENOENT, ENOTDIR: self = .folderMissing(path: path)
    case EISDIR: self = .folderInTheWay(path: path)
    case EACCES, EPERM: self = .notPermitted(path: path)
    case EROFS: self = .readOnlyDisk(path: path)
    default: self = .cannotCreate(path: path, reason: systemReason(code))
    }
  }
}
