#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Another program that does a part of the work.
package struct HelperProgram: Sendable {
  /// How a run ended.
  package enum Ending: Hashable, Sendable {
    case success, failure, tooSlow, stopped
  }

  private let path: String

  /// Looks for a program by its names in the folders of `PATH`; `nil` if it is in none.
  ///
  /// Folders that are not absolute are passed over: whose files stand where one happens to be is not known.
  package init?(called names: [String]) {
    let folders = Self.searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    let places = folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
    guard let path = places.first(where: { unsafe access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  /// The program at `path`; `nil` if there is none that may be run.
  package init?(at path: String) {
    guard FileTarget(path)?.kind == .file, unsafe access(path, X_OK) == 0 else { return nil }
    self.path = path
  }

  private static var searchPath: String { variable("PATH") ?? "" }

  /// What the user's surroundings say of `name`.
  package static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Runs the program with `arguments`, with `folder` for its home and without any terminal, and waits for
  /// it as long as `seconds`; it and whatever it started are then ended.
  ///
  /// - Parameters:
  ///   - arguments: What it is told.
  ///   - folder: The folder for whatever it writes.
  ///   - seconds: How long it may take.
  ///   - kept: Variables that it sees as the user set them; of all others it knows nothing.
  ///   - messages: The file that gets what it says; nobody reads it unless said.
  ///   - isStopped: Asked again and again whether it should be ended before.
  /// - Returns: How it ended.
  package func run(
    _ arguments: [String], in folder: String, seconds: Int, keeping kept: [String] = [],
    messages: String = "/dev/null", unless isStopped: () -> Bool = { false }
  ) -> Ending {
    // The shell sets the limits, in kibibytes of addresses and blocks of 512 bytes, and is replaced.
    let script = "ulimit -c 0; ulimit -v 8388608; ulimit -f 2097152; exec \"$0\" \"$@\""
    let words = ["/bin/sh", "-c", script, path] + arguments
    let surroundings =
      ["PATH=\(Self.searchPath)", "HOME=\(folder)", "TMPDIR=\(folder)", "LC_ALL=C.UTF-8"]
      + kept.compactMap { name in Self.variable(name).map { "\(name)=\($0)" } }
    guard let child = Self.start(words, surroundings, messages: messages) else { return .failure }
    defer { kill(-child, SIGKILL) }
    return Self.ending(of: child, seconds: seconds, unless: isStopped)
  }

  /// Waits for `child`, and ends it if it takes too long or is no longer wanted.
  private static func ending(
    of child: pid_t, seconds: Int, unless isStopped: () -> Bool
  ) -> Ending {
    let end = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 ? .success : .failure }
      if ended < 0, errno != EINTR { return .failure }
      let isUnwanted = isStopped()
      if isUnwanted || ContinuousClock.now >= end {
        kill(-child, SIGKILL)
        _ = unsafe waitpid(child, &status, 0)
        return isUnwanted ? .stopped : .tooSlow
      }
      usleep(10_000)
    }
  }

  /// Starts a program in a group of its own, which can be ended as a whole; `nil` if it cannot.
  private static func start(
    _ words: [String], _ surroundings: [String], messages: String
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    var actions = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, 1, messages, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe surroundings.map { unsafe strdup($0) } + [nil]
    defer {
      unsafe arguments.forEach { unsafe free($0) }
      unsafe variables.forEach { unsafe free($0) }
    }
    var child: pid_t = 0
    let status = unsafe posix_spawn(
      &child, words[0], &actions, &attributes, &arguments, &variables)
    return status == 0 ? child : nil
  }
}
