#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The three streams that every program is given, and may find closed.
enum StandardStreams {
  /// Keeps the numbers of closed streams from going to the next file that is opened, which would then be
  /// read for standard input, or be written into by whatever is said.
  ///
  /// What is held in their place can be used for nothing, so that using it is still an error.
  static func hold() {
    for (number, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(number, F_GETFD) < 0 {
      // The lowest free number is the one that is missing.
      _ = unsafe open("/dev/null", mode)
    }
  }
}
