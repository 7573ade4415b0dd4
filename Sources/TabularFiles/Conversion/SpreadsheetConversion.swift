#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Makes workbooks of the spreadsheets that this room does not read itself, with LibreOffice.
///
/// - LibreOffice works on a copy under a name of our own, so that no name is taken for an option, in a
///   temporary folder that nobody else may enter and that is removed whatever happens.
/// - Its profile is new every time, runs no macros and follows no links to other files.
/// - It is ended after two minutes. It writes no file of more than 1 GiB, and takes no more than 8 GiB of
///   addresses.
package struct SpreadsheetConversion {
  let kind: SpreadsheetKind
  /// The path of the spreadsheet, which errors name.
  let source: String

  private static let seconds = 120

  /// The file at `path` as a workbook, where it is a spreadsheet of another kind; `nil` where it is not, or
  /// is no plain file: a pipe is opened once and no more.
  package static func workbook(
    contentsOf path: String
  ) throws(TabularFileError) -> [UInt8]? {
    guard FileTarget(path)?.kind == .file else { return nil }
    var head: [UInt8] = []
    _ = try InputFile(path).read(to: &head)
    guard SpreadsheetKind(head) != nil else { return nil }
    return try workbook(of: FileBytes.contents(of: path), source: path)
  }

  /// `bytes` as a workbook, where they are a spreadsheet of another kind; `nil` where they are not.
  package static func workbook(
    of bytes: [UInt8], source: String
  ) throws(TabularFileError) -> [UInt8]? {
    guard let kind = SpreadsheetKind(bytes) else { return nil }
    // Encrypted workbooks look like those of the old kind.
    if TextCheck.holdsEncryptedPackage(bytes[...]) { throw .encryptedWorkbook(path: source) }
    return try SpreadsheetConversion(kind: kind, source: source).workbook(of: bytes)
  }

  private func workbook(of bytes: [UInt8]) throws(TabularFileError) -> [UInt8] {
    guard let program = HelperProgram(called: ["soffice", "libreoffice"]) else {
      throw failure(.notInstalled(kind))
    }
    return try PrivateFolder.use { (folder) throws(TabularFileError) in
      try workbook(of: bytes, with: program, in: folder)
    } orThrow: { reason in
      failure(.noPlace(kind, reason: reason))
    }
  }

  private func workbook(
    of bytes: [UInt8], with program: HelperProgram, in folder: String
  ) throws(TabularFileError) -> [UInt8] {
    let input = "\(folder)/input.\(kind.rawValue)"
    do {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/profile/user", withIntermediateDirectories: true)
      try AtomicFile.write(
        LibreOfficeProfile.settings.utf8, to: "\(folder)/profile/user/registrymodifications.xcu")
      try AtomicFile.write(bytes, to: input)
    } catch {
      throw failure(.noPlace(kind, reason: "\(folder) cannot be written"))
    }
    let ending = program.run(
      LibreOfficeProfile.arguments(from: input, filter: kind.filter, in: folder),
      in: folder, seconds: Self.seconds)
    if ending == .tooSlow { throw failure(.tooSlow(kind, seconds: Self.seconds)) }
    guard ending == .success, let made = try? FileBytes.contents(of: "\(folder)/out/input.xlsx")
    else { throw failure(.notRead(kind)) }
    return made
  }

  private func failure(_ problem: ConversionProblem) -> TabularFileError {
    .conversion(path: source, problem)
  }
}
