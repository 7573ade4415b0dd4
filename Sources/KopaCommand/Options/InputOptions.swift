import ArgumentParser
import Foundation
import Kopa

/// The records that a command works on.
struct InputOptions: ParsableArguments {
  @Argument(
    help: """
      A table (CSV or .xlsx), a folder (CORDIS, data package), a network file, or - for standard \
      input.
      """, completion: .file())
  var input: String

  @OptionGroup var identities: IdentityOptions

  /// The records, with a line on standard error that says what was wrong with them.
  func records(
    quiet: Bool, checking rules: [any ValidityRule] = []
  ) throws -> CooperationRecords {
    try identities.records(of: input, quiet: quiet, checking: rules)
  }

  /// Keeps results from being written over what is read.
  var guarded: InputGuard { identities.guarding(input) }

  /// Where a result goes: to `output`, or to `out/<name>.<ending>` if nobody said.
  ///
  /// - Throws: `FolderError` if the folder cannot be made, `InputGuard.Overwrite` if the result
  ///   would take the place of what was read.
  func place(for output: String?, ending: String) throws -> String {
    if let output {
      try guarded.check(output)
      return output
    }
    // The name of the file may be somebody's.
    let input = identities.pseudonyms.scope == nil ? input : "pseudonymised"
    let url = URL(fileURLWithPath: input)
    let isFolder = url.pathExtension.isEmpty || url.hasDirectoryPath
    let name = isFolder ? url.lastPathComponent : url.deletingPathExtension().lastPathComponent
    return try OutputFolder.path(for: "\(input == "-" ? "records" : name).\(ending)")
  }
}

/// The folder for results of which nobody said where they go.
enum OutputFolder {
  /// Where a result called `name` goes; the folder is made if it is not there.
  static func path(for name: String) throws -> String {
    do {
      try FileManager.default.createDirectory(atPath: "out", withIntermediateDirectories: true)
    } catch {
      throw FolderError(folder: "out")
    }
    return "out/\(name)"
  }
}

/// A folder for results could not be made.
struct FolderError: StatusCarrying {
  let exitStatus = ExitStatus.cannotCreate
  var folder: String
  var description: String {
    "\(folder): the folder cannot be made; say --output with a file in a folder you may write to."
  }
  var latvian: String {
    "\(folder): mapi nevar izveidot; norādiet --output ar failu mapē, kurā drīkstat rakstīt."
  }
}
