import ArgumentParser
import Foundation
import Kopa

/// Whose names are replaced by codes, and where the key to the codes is kept.
struct PseudonymOptions: ParsableArguments {
  @Flag(
    help: """
      Codes in the place of all names, of organisations and activities; the key stays apart.
      """)
  var pseudonymise = false

  @Flag(
    help: """
      The same for likely natural persons alone, and for the activities in which they take part.
      """)
  var pseudonymisePersons = false

  @Option(
    help: """
      The file with the key to the codes, made where it is not there; beside it, with .csv behind \
      its name, stands which code is whose. By default in ~/.config/kopa.
      """, completion: .file())
  var pseudonymKey: String?

  mutating func validate() throws {
    if pseudonymise, pseudonymisePersons {
      throw ValidationError(.pseudonymsOfOneKind)
    }
    if pseudonymKey != nil, scope == nil {
      throw ValidationError(.keyNeedsPseudonyms)
    }
  }

  /// Who is replaced by codes; `nil` if nobody is.
  var scope: Pseudonyms.Scope? {
    if pseudonymise { return .everybody }
    return pseudonymisePersons ? .persons : nil
  }

  /// The files that no result may be written over.
  var files: [String] {
    scope == nil ? [] : [keyFile, PseudonymBook.tablePath(besideKey: keyFile)]
  }

  /// What `change` makes of the book of codes, which is written before anything that holds codes.
  ///
  /// - Throws: `PseudonymError`, or `OutputError` if the book cannot be written.
  func withBook<Result>(_ change: (inout PseudonymBook) -> Result) throws -> Result {
    if pseudonymKey == nil {
      let folder = URL(fileURLWithPath: keyFile).deletingLastPathComponent().path
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw FolderError(folder: folder)
      }
    }
    var book = try PseudonymBook(keyFile: keyFile)
    let result = change(&book)
    try book.save(besideKey: keyFile)
    if PseudonymBook.isOpenToOthers(keyFile: keyFile) {
      StandardError.note(.keyIsOpen(keyFile))
    }
    return result
  }

  private var keyFile: String {
    if let pseudonymKey { return pseudonymKey }
    let environment = ProcessInfo.processInfo.environment
    let configuration =
      environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? FileManager.default.homeDirectoryForCurrentUser.path + "/.config"
    return configuration + "/kopa/pseudonyms.key"
  }
}
