public import DocumentFiles

extension PictureFileError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .notInstalled:
      "PNG zīmē ar rsvg-convert, bet tas nav uzstādīts; uzstādiet pakotni librsvg2-bin vai izlaidiet "
        + "--pictures."
    case .notRunnable(let path):
      "\(path), ko nosauc \(PictureDrawer.variable), nav palaižama programma; nosauciet tur rsvg-convert vai "
        + "mainīgo izlaidiet."
    case .failed(let name, let message):
      "rsvg-convert neuzzīmēja „\(name)” (\(message)); izlaidiet --pictures."
    case .tooSlow(let name, let seconds):
      "rsvg-convert „\(name)” nebija uzzīmējis \(seconds) sekundēs; izlaidiet --pictures."
    case .noPlace(let reason):
      "nav vietas pagaidu failiem (\(reason)), bez kuriem PNG nevar uzzīmēt; atbrīvojiet vietu."
    }
  }
}
