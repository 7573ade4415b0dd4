#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that is open for writing.
struct OpenFile {
  let descriptor: Int32

  /// Writes `bytes` and closes the file; errors name the file `path`.
  func fill(with bytes: [UInt8], calledFor path: String) throws(OutputError) {
    var failure: Int32 = 0
    var written = 0
    while written < bytes.count && failure == 0 {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        return unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      if count >= 0 { written += count } else if errno != EINTR { failure = errno }
    }
    if close(descriptor) != 0 && failure == 0 { failure = errno }
    guard failure == 0 else {
      throw .writingFailed(path: path, reason: systemReason(failure))
    }
  }
}
