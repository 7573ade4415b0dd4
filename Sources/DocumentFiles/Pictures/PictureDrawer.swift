internal import Documents
internal import TabularFiles

/// Draws pictures in dots, for print, with the program `rsvg-convert` of librsvg.
///
/// ## Conventions
///
/// - The program is the one that the environment variable `KOPA_RSVG_CONVERT` names, or the `rsvg-convert`
///   of the folders of `PATH`.
/// - A PNG has 300 dots to the inch of the picture's size on paper, says so, and has a white ground. What
///   would be wider or higher than 10 000 dots is drawn in fewer.
/// - The program is ended after a minute for each picture.
public struct PictureDrawer: Sendable {
  /// The environment variable that names the program.
  public static let variable = "KOPA_RSVG_CONVERT"

  private static let seconds = 60
  private static let dotsPerInch = 300.0
  private static let dotLimit = 10_000.0
  private let program: HelperProgram

  /// Finds the program.
  ///
  /// - Throws: ``PictureFileError/notInstalled`` or ``PictureFileError/notRunnable(path:)``.
  public init() throws(PictureFileError) {
    if let path = HelperProgram.variable(Self.variable), !path.isEmpty {
      try self.init(at: path)
    } else {
      try self.init(HelperProgram(called: ["rsvg-convert"]), orThrow: .notInstalled)
    }
  }

  /// The program at `path`.
  ///
  /// - Throws: ``PictureFileError/notRunnable(path:)``.
  public init(at path: String) throws(PictureFileError) {
    try self.init(HelperProgram(at: path), orThrow: .notRunnable(path: path))
  }

  private init(
    _ program: HelperProgram?, orThrow failure: PictureFileError
  ) throws(PictureFileError) {
    guard let program else { throw failure }
    self.program = program
  }

  /// The picture as PNG; `nil` if it was stopped.
  ///
  /// - Throws: ``PictureFileError``.
  public func png(
    of picture: PictureFile, unless isStopped: () -> Bool = { false }
  ) throws(PictureFileError) -> [UInt8]? {
    try PrivateFolder.use { (folder) throws(PictureFileError) in
      try png(of: picture, in: folder, unless: isStopped)
    } orThrow: { reason in
      .noPlace(reason: reason)
    }
  }

  private func png(
    of picture: PictureFile, in folder: String, unless isStopped: () -> Bool
  ) throws(PictureFileError) -> [UInt8]? {
    let (input, output) = ("\(folder)/picture.svg", "\(folder)/picture.png")
    let messages = "\(folder)/messages"
    do throws(OutputError) {
      try AtomicFile.write(picture.svg.utf8, to: input)
    } catch {
      throw .noPlace(reason: "\(folder) cannot be written")
    }
    let (dots, perInch) = Self.dots(for: picture)
    let ending = program.run(
      ["--format", "png", "--background-color", "white", "--keep-aspect-ratio"] + dots
        + ["--output", output, input],
      in: folder, seconds: Self.seconds, keeping: ["FONTCONFIG_FILE", "FONTCONFIG_PATH"],
      messages: messages, unless: isStopped)
    switch ending {
    case .stopped: return nil
    case .tooSlow: throw .tooSlow(name: picture.name, seconds: Self.seconds)
    case .failure, .success:
      guard ending == .success, let made = try? FileBytes.contents(of: output),
        let png = PNGResolution.png(made, dotsPerInch: perInch)
      else {
        throw .failed(
          name: picture.name,
          message: ProgramMessages(at: messages).last ?? "it does not say why")
      }
      return png
    }
  }

  /// The size in dots that the program is told, and how many there are to an inch.
  private static func dots(for picture: PictureFile) -> (options: [String], perInch: Double) {
    guard let size = picture.size else { return ([], 96) }
    let perInch = min(dotsPerInch, dotLimit * 72 / max(size.width, size.height))
    let (width, height) = (size.width / 72 * perInch, size.height / 72 * perInch)
    return (
      [
        "--width", "\(max(1, Int(width.rounded())))",
        "--height", "\(max(1, Int(height.rounded())))",
      ], perInch
    )
  }
}
