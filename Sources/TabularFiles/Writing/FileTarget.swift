#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What stands at a path already.
struct FileTarget {
  enum Kind { case file, folder, other }

  let kind: Kind
  /// The path without links.
  let path: String
  let permissions: mode_t

  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    permissions = status.st_mode & 0o7777
    let resolved = unsafe realpath(path, nil)
    defer { unsafe free(resolved) }
    self.path = unsafe resolved.map { unsafe String(cString: $0) } ?? path
  }
}
