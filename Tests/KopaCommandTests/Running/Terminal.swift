import Foundation
import Glibc

/// A terminal that a test looks at: what a command writes to it, while it is running.
final class Terminal: @unchecked Sendable {
  /// The end that a command gets.
  let commandEnd: FileHandle

  private let ourEnd: Int32
  // TIOCSPTLCK and TIOCGPTN of Linux, which Swift does not see.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  private let condition = NSCondition()
  private var text = ""

  init() throws {
    ourEnd = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard ourEnd >= 0 else { throw POSIXError(.ENXIO) }
    var (lock, number) = (CInt(0), CInt(0))
    guard unsafe ioctl(ourEnd, Self.setLock, &lock) == 0,
      unsafe ioctl(ourEnd, Self.getNumber, &number) == 0
    else { throw POSIXError(.ENXIO) }
    let descriptor = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard descriptor >= 0 else { throw POSIXError(.ENXIO) }
    commandEnd = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    let reading = Thread { [self] in read() }
    reading.start()
  }

  deinit { close(ourEnd) }

  /// Everything that was written until now.
  var written: String { condition.withLock { text } }

  /// Waits until `words` were written; false where that takes more than `seconds`.
  func waits(for words: String, seconds: Double = 120) -> Bool {
    condition.withLock {
      let deadline = Date(timeIntervalSinceNow: seconds)
      while !text.contains(words) {
        guard condition.wait(until: deadline) else { return false }
      }
      return true
    }
  }

  private func read() {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = unsafe Glibc.read(ourEnd, &bytes, bytes.count)
      guard count > 0 else { return }
      condition.withLock {
        text += String(decoding: bytes[..<count], as: UTF8.self)
        condition.broadcast()
      }
    }
  }
}
