internal import TabularFiles

/// Sets pages for print, as PDF, with the program WeasyPrint.
///
///     let pdf = try document.pdf(by: WeasyPrint())
///
/// ## Conventions
///
/// - The program is the one that the environment variable `KOPA_WEASYPRINT` names, or the `weasyprint` of
///   the folders of `PATH`. Version 70 or later is needed: earlier ones lose text alternatives.
/// - It works in a temporary folder that nobody else may enter and that is removed whatever happens, and is
///   told to fetch nothing: pages hold all that they show.
/// - It is ended after five minutes. It writes no file of more than 1 GiB, and takes no more than 8 GiB of
///   addresses.
/// - The same page gives the same bytes, as long as program and fonts are the same.
public struct WeasyPrint: Sendable {
  /// The environment variable that names the program.
  public static let variable = "KOPA_WEASYPRINT"

  /// The first version that does what is needed.
  package static let firstVersion = 70

  private static let seconds = 300
  private let program: HelperProgram

  /// Finds the program.
  ///
  /// - Throws: ``PDFError/notInstalled`` or ``PDFError/notRunnable(path:)``.
  public init() throws(PDFError) {
    if let path = HelperProgram.variable(Self.variable), !path.isEmpty {
      try self.init(at: path)
    } else {
      try self.init(HelperProgram(called: ["weasyprint"]), orThrow: .notInstalled)
    }
  }

  /// The program at `path`.
  ///
  /// - Throws: ``PDFError/notRunnable(path:)``.
  public init(at path: String) throws(PDFError) {
    try self.init(HelperProgram(at: path), orThrow: .notRunnable(path: path))
  }

  private init(
    _ program: HelperProgram?, orThrow failure: PDFError
  ) throws(PDFError) {
    guard let program else { throw failure }
    self.program = program
  }

  /// The PDF of `page`, which is HTML; `nil` if it was stopped.
  func pdf(of page: String, unless isStopped: () -> Bool) throws(PDFError) -> [UInt8]? {
    try PrivateFolder.use { (folder) throws(PDFError) in
      try pdf(of: page, in: folder, unless: isStopped)
    } orThrow: { reason in
      .noPlace(reason: reason)
    }
  }

  private func pdf(
    of page: String, in folder: String, unless isStopped: () -> Bool
  ) throws(PDFError) -> [UInt8]? {
    let (input, output) = ("\(folder)/page.html", "\(folder)/page.pdf")
    do throws(OutputError) {
      try AtomicFile.write(page.utf8, to: input)
    } catch {
      throw .noPlace(reason: "\(folder) cannot be written")
    }
    // No protocol but that of data inside the page may be fetched, and no address is relative to the folder.
    let ending = run(
      [
        "--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--allowed-protocols",
        "data",
      ]
        + ["--base-url", "about:blank", input, output],
      in: folder, unless: isStopped)
    switch ending {
    case .stopped: return nil
    case .tooSlow: throw .tooSlow(seconds: Self.seconds)
    case .failure: throw failure(in: folder)
    case .success:
      guard let pdf = try? FileBytes.contents(of: output), pdf.starts(with: Array("%PDF-".utf8))
      else { throw .failed(message: "it wrote no PDF") }
      return pdf
    }
  }

  private func run(
    _ arguments: [String], in folder: String, unless isStopped: () -> Bool = { false }
  ) -> HelperProgram.Ending {
    program.run(
      arguments, in: folder, seconds: Self.seconds,
      keeping: ["FONTCONFIG_FILE", "FONTCONFIG_PATH", "PYTHONUSERBASE"],
      messages: Self.messages(in: folder), unless: isStopped)
  }

  private static func messages(in folder: String) -> String { "\(folder)/messages" }

  /// Why the program failed: what it says, or its version if that is too old.
  private func failure(in folder: String) -> PDFError {
    let said = ProgramMessages(at: Self.messages(in: folder))
    if said.areAboutFonts { return .noFonts }
    let own = "\(folder)/version"
    try? AtomicFile.write([], to: own)
    _ = program.run(
      ["--version"], in: folder, seconds: 30, keeping: ["PYTHONUSERBASE"], messages: own)
    if let version = ProgramMessages(at: own).version, version.major < Self.firstVersion {
      return .tooOld(version: version.text)
    }
    return .failed(message: said.last ?? "it does not say why")
  }
}
