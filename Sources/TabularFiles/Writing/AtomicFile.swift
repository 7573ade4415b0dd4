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
/// The bytes are written beside the file, and take its name in one step. A link is followed to the
/// file it stands for, whose permissions are kept. What is not a file on a disk, such as a
/// pipe, a terminal or `/dev/full`, is written to directly.
public enum AtomicFile {
  /// Writes `bytes` to the file at `path`.
  public static func write(
    _ bytes: some Collection<UInt8>, to path: String
  ) throws(OutputError) {
    try write([(Array(bytes), path)])
  }

  /// Writes files that belong together: if one of them cannot be written, what stood at the paths of all
  /// stays as it was.
  public static func write(_ files: [(bytes: [UInt8], path: String)]) throws(OutputError) {
    var partials: [PartialFile] = []
    do throws(OutputError) {
      for file in files {
        if let partial = try begin(file.path, file.bytes) { partials.append(partial) }
      }
      for partial in partials { try partial.takeName() }
    } catch {
      partials.forEach { $0.remove() }
      throw error
    }
  }

  /// Writes a new file beside what stands at `path`; what is no file is written to directly.
  private static func begin(
    _ path: String, _ bytes: [UInt8]
  ) throws(OutputError) -> PartialFile? {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .cannotCreate(path: path, reason: "this is no name for a file")
    }
    guard let target = FileTarget(path) else {
      return try PartialFile(beside: path, permissions: nil, bytes, calledFor: path)
    }
    switch target.kind {
    case .folder: throw .folderInTheWay(path: path)
    case .file:
      guard unsafe access(target.path, W_OK) == 0 else { throw OutputError(code: errno, path) }
      return try PartialFile(
        beside: target.path, permissions: target.permissions, bytes, calledFor: path)
    case .other:
      try OpenFile(descriptor: opened(path)).fill(with: bytes, calledFor: path)
      return nil
    }
  }

  /// Opens a device or a pipe; a pipe that nobody opens for reading within five seconds is an error.
  private static func opened(_ path: String) throws(OutputError) -> Int32 {
    for attempt in 0...50 {
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
      if descriptor >= 0 {
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        return descriptor
      }
      guard errno == ENXIO else { throw OutputError(code: errno, path) }
      if attempt < 50 { usleep(100_000) }
    }
    throw .cannotCreate(path: path, reason: "nobody reads from this pipe")
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
