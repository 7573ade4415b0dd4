/// Why a picture did not become a PNG.
public enum PictureFileError: Error, Hashable, Sendable {
  /// rsvg-convert is not installed.
  case notInstalled
  /// What the environment variable names is no program.
  case notRunnable(path: String)
  /// rsvg-convert ended without a PNG, for the reason that it gives.
  case failed(name: String, message: String)
  /// rsvg-convert took longer than so many seconds.
  case tooSlow(name: String, seconds: Int)
  /// There is no place for its files, for the reason the system gives.
  case noPlace(reason: String)

  /// Whether a program is missing, rather than something going wrong.
  public var isAboutInstalling: Bool {
    switch self {
    case .notInstalled, .notRunnable: true
    case .failed, .tooSlow, .noPlace: false
    }
  }

  /// Whether there is no room for files.
  public var isAboutPlace: Bool { if case .noPlace = self { true } else { false } }
}

extension PictureFileError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .notInstalled:
      "PNG is drawn with rsvg-convert, which is not installed; install the package librsvg2-bin, or leave "
        + "--pictures out."
    case .notRunnable(let path):
      "\(path), which \(PictureDrawer.variable) names, is no program that can be run; name rsvg-convert "
        + "there, or leave the variable out."
    case .failed(let name, let message):
      "rsvg-convert did not draw “\(name)” (\(message)); leave --pictures out."
    case .tooSlow(let name, let seconds):
      "rsvg-convert had not drawn “\(name)” after \(seconds) seconds; leave --pictures out."
    case .noPlace(let reason):
      "there is no place for temporary files (\(reason)), which PNG needs; make room."
    }
  }
}
