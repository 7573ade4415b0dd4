import ArgumentParser
import Foundation
import Kopa

/// How a network file is read, where the input is one.
struct NetworkFileOptions: ParsableArguments {
  @Option(help: "Of a network file with several relations the one to take; by default the first.")
  var relation: String?

  @Option(
    help: """
      A table with more of the nodes of a network file, joined by its column id, or else its \
      first.
      """, completion: .file(extensions: ["csv"]))
  var attributes: String?

  /// The network file at `input`, or the one to read of a folder, and what it tells; `nil` if it is
  /// something else.
  ///
  /// A folder with tables of records is none of network files.
  ///
  /// - Throws: `NetworkFileError`, `RecordImportError`, or `NoNetworkFileError` if an option asks
  ///   for what only a network file has.
  func file(at input: String) throws -> ReadNetworkFile? {
    let folder = RecordInput.isFolderOfRecords(input) ? nil : NetworkFolder(input)
    let path = folder.map { $0.path(of: $0.chosen) } ?? input
    let file: NetworkFile?
    do {
      file = input == "-" ? nil : try NetworkFile(path: path)
    } catch {
      throw RecordImportError.table(error)
    }
    guard let file else {
      if let option = firstGiven { throw NoNetworkFileError(input: input, option: option) }
      return nil
    }
    var read = ReadNetworkFile(
      file: file, folder: folder, document: try file.document(relation: relation))
    if let attributes {
      do {
        read.strangers = read.document.join(try TextTable(contentsOf: attributes))
      } catch {
        throw RecordImportError.table(error)
      }
    }
    return read
  }

  /// The first of these options that was given.
  var firstGiven: String? {
    [relation.map { _ in "--relation" }, attributes.map { _ in "--attributes" }]
      .compactMap(\.self).first
  }
}

/// A network file that was read.
struct ReadNetworkFile {
  let file: NetworkFile
  /// The folder that it was chosen from.
  var folder: NetworkFolder?
  var document: NetworkDocument
  /// The nodes of the table of attributes that are not in the file.
  var strangers: [String] = []

  /// The file's name, without its folder.
  var name: String { URL(fileURLWithPath: file.path).lastPathComponent }

  /// Whether it is a matrix or a list of ties in CSV.
  var holdsTableOfTies: Bool {
    file.format == .matrix || (file.format == .tables && document.isEvent == nil)
  }

  /// Says on standard error what was left aside.
  func tell(_ notes: [NetworkFileNote]) {
    if let remark = folder?.remark { StandardError.say("kopa: \(remark.english)") }
    for note in notes { StandardError.say("kopa: \(note)") }
    if !strangers.isEmpty {
      let shown = strangers.prefix(5).map { "“\($0)”" }.joined(separator: ", ")
      StandardError.say(
        "kopa: rows of --attributes whose node is not in the network: \(strangers.count) "
          + "(\(shown)\(strangers.count > 5 ? ", …" : ""))")
    }
  }

  /// The records in it; those of a folder have its name for a title.
  func mentions() throws -> CooperationMentions {
    var mentions = try CooperationMentions(document, of: file)
    if let folder { mentions.attribute(to: folder, of: document) }
    return mentions
  }
}

/// An option was given that only network files have.
struct NoNetworkFileError: StatusCarrying, CustomStringConvertible {
  let exitStatus = ExitStatus.misuse
  var input: String
  var option: String
  var description: String { "\(option) is for network files, and \(input) is none; leave it out." }
}

/// An option was given that asks for records of activities, of which a network has none.
struct NetworkAloneError: StatusCarrying, CustomStringConvertible {
  let exitStatus = ExitStatus.misuse
  var input: String
  var option: String
  var description: String {
    "\(input) holds a network alone, without activities; leave \(option) out."
  }
}
