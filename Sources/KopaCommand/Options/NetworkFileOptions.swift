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

  /// How codes took the place of names, if they did.
  var coding: PseudonymousNetwork?

  /// The file's name, without its folder.
  var name: String { URL(fileURLWithPath: file.path).lastPathComponent }

  /// Whether it is a matrix or a list of ties in CSV.
  var holdsTableOfTies: Bool {
    file.format == .matrix || (file.format == .tables && document.isEvent == nil)
  }

  /// Says on standard error what was left aside.
  func tell(_ notes: [NetworkFileNote]) {
    let folderRemark = folder?.remark.map(\.spoken)
    for remark in [folderRemark].compactMap(\.self) + notes.map(\.sentence.spoken) {
      StandardError.note(coding?.replacement.applied(to: remark) ?? remark)
    }
    if let coding, !coding.lostAttributes.isEmpty {
      let names = coding.lostAttributes.map { coding.replacement.applied(to: $0) }
      StandardError.note(.attributesLeftOut(names))
    }
    if !strangers.isEmpty {
      StandardError.note(.strangeAttributes(strangers, areNamed: coding == nil))
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
struct NoNetworkFileError: StatusCarrying {
  let exitStatus = ExitStatus.misuse
  var input: String
  var option: String
  var description: String { "\(option) is for network files, and \(input) is none; leave it out." }
  var latvian: String { "\(option) ir tīkla failiem, bet \(input) tāds nav; izlaidiet to." }
}

/// An option was given that asks for records of activities, of which a network has none.
struct NetworkAloneError: StatusCarrying {
  let exitStatus = ExitStatus.misuse
  /// The file, or `nil` where only its network is known.
  var input: String?
  var option: String
  var description: String {
    "\(input ?? "this file") holds a network alone, without activities; leave \(option) out."
  }
  var latvian: String {
    "\(input ?? "šis fails") satur tikai tīklu bez aktivitātēm; \(option) izlaidiet."
  }
}
