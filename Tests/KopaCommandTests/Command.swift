import Foundation

/// The built command, run as a user runs it.
enum Command {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    /// What it said on standard error, line by line.
    var lines: [Substring] { errors.split(separator: "\n") }
  }

  /// Runs `kopa` in `folder` and waits for it.
  static func run(
    shell script: String? = nil, _ arguments: String..., input: Data? = nil,
    output: FileHandle? = nil, errors: FileHandle? = nil, in folder: URL? = nil
  ) throws -> Outcome {
    try run(
      shell: script, with: arguments, input: input, output: output, errors: errors, in: folder)
  }

  /// Runs `kopa` with arguments that are made elsewhere.
  static func run(
    shell script: String? = nil, with arguments: [String], input: Data? = nil,
    output: FileHandle? = nil, errors: FileHandle? = nil, in folder: URL? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = script == nil ? binary : URL(fileURLWithPath: "/bin/sh")
    process.arguments = script.map { ["-c", $0, binary.path] + arguments } ?? arguments
    process.currentDirectoryURL = folder
    let (standardOutput, standardError, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output ?? standardOutput
    process.standardError = errors ?? standardError
    process.standardInput = standardInput
    try process.run()
    if let input { standardInput.fileHandleForWriting.write(input) }
    try standardInput.fileHandleForWriting.close()
    let complaints = Mailbox()
    let reading = Thread {
      complaints.put(
        errors == nil ? standardError.fileHandleForReading.readDataToEndOfFile() : Data())
    }
    reading.start()
    let printed = output == nil ? standardOutput.fileHandleForReading.readDataToEndOfFile() : Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complaints.take(), as: UTF8.self))
  }

  /// Runs `kopa`, presses Ctrl-C after a while, and gives the status it ended with.
  static func interrupted(after seconds: Double, _ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Starts `kopa` with its standard error on `terminal`, and does not wait for it.
  static func started(_ arguments: String..., errors terminal: Terminal) throws -> Process {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = terminal.commandEnd
    try process.run()
    return process
  }

  /// The command stands beside the tests.
  private static var binary: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("kopa")
  }

  private final class Mailbox: @unchecked Sendable {
    private let condition = NSCondition()
    private var data: Data?

    func put(_ data: Data) {
      condition.lock()
      self.data = data
      condition.signal()
      condition.unlock()
    }

    func take() -> Data {
      condition.lock()
      defer { condition.unlock() }
      while data == nil { condition.wait() }
      return data ?? Data()
    }
  }
}

/// A folder that is gone when the test is over.
final class Workplace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kopa-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Data(text.utf8))
  }

  func file(_ name: String, _ data: Data) throws -> String {
    let url = folder.appendingPathComponent(name)
    try data.write(to: url)
    return url.path
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Makes a pipe and gives its path.
  func pipe(_ name: String) throws -> String {
    guard unsafe mkfifo(path(name), 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
    return path(name)
  }

  /// Makes a file of so many bytes that takes no place on the disk, and gives its path.
  func sparseFile(_ name: String, size: UInt64) throws -> String {
    let path = try file(name, "")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: size)
    try handle.close()
    return path
  }

  /// Sets who may read, write and enter what stands at `path`.
  func permit(_ permissions: Int, at path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  /// Makes a folder and gives its path.
  func subfolder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: false)
    return path(name)
  }

  /// The names of the files in the folder.
  var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}
