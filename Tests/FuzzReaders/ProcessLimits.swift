import Foundation

/// What this process may take, and has taken.
enum ProcessLimits {
  /// Beyond 4 GiB memory is refused, and no core is written.
  static func set() {
    #if os(Linux)
    var memory = rlimit(rlim_cur: 4 << 30, rlim_max: 4 << 30)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory)
    var core = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
    #endif
  }

  /// The most memory that was in use so far.
  static var peakMebibytes: Int {
    let peak = usage.ru_maxrss
    #if os(Linux)
    return Int(peak) >> 10
    #else
    return Int(peak) >> 20
    #endif
  }

  /// The processor time taken so far.
  static var processorSeconds: Double {
    let usage = usage
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  private static var usage: rusage {
    var usage = rusage()
    #if os(Linux)
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
    _ = unsafe getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }
}
