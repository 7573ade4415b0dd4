#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Another program that does a part of the work.
struct HelperProgram {
  /// How a run ended.
  enum Ending: Hashable {
    case success, failure, tooSlow
  }

  private let path: String

  /// Looks for a program by its names in the folders of `PATH`; `nil` if it is in none.
  ///
  /// Folders that are not absolute are passed over: whose files stand where one happens to be is not known.
  init?(called names: [String]) {
    let folders = Self.searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    let places = folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
    guard let path = places.first(where: { unsafe access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  private static var searchPath: String {
    guard let path = unsafe getenv("PATH") else { return "" }
    return unsafe String(cString: path)
  }

  /// Runs the program with `arguments`, with `folder` for its home and without any terminal, and waits for
  /// it as long as `seconds`; it and whatever it started are then ended.
  func run(_ arguments: [String], in folder: String, seconds: Int) -> Ending {
    // The shell sets the limits, in kibibytes of addresses and blocks of 512 bytes, and is replaced.
    let script = "ulimit -v 8388608; ulimit -f 2097152; exec \"$0\" \"$@\""
    let words = ["/bin/sh", "-c", script, path] + arguments
    let surroundings = [
      "PATH=\(Self.searchPath)", "HOME=\(folder)", "TMPDIR=\(folder)", "LC_ALL=C.UTF-8",
    ]
    guard let child = Self.start(words, surroundings) else { return .failure }
    defer { kill(-child, SIGKILL) }
    let end = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 ? .success : .failure }
      if ended < 0, errno != EINTR { return .failure }
      guard ContinuousClock.now < end else { break }
      usleep(10_000)
    }
    kill(-child, SIGKILL)
    _ = unsafe waitpid(child, &status, 0)
    return .tooSlow
  }

  /// Starts a program in a group of its own, which can be ended as a whole; `nil` if it cannot.
  private static func start(_ words: [String], _ surroundings: [String]) -> pid_t? {
    var attributes = posix_spawnattr_t()
    var actions = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    for (descriptor, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] as [(Int32, Int32)] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
    }
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
