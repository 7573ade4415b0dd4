import Foundation
import Kopa

/// The workbook to fill in, on its way to a file.
struct TemplateOutput {
  let language: Sentence.Language
  /// The file, if somebody said one.
  let path: String?

  /// Writes the workbook where no file stands yet: one that does may be filled in already.
  func write(_ run: RunControl) throws {
    let template = RecordTemplate(in: language)
    let path = try path ?? OutputFolder.path(for: template.fileName)
    guard !FileManager.default.fileExists(atPath: path) else { throw FilledInError(path: path) }
    let bytes = try template.bytes()
    try Interruption.writing(run) { try AtomicFile.write(bytes, to: path) }
    StandardError.say(.templateIsIn(path))
  }
}

/// A template would be written over a file that people may have filled in.
struct FilledInError: StatusCarrying {
  let exitStatus = ExitStatus.cannotCreate
  var path: String
  var description: String {
    "\(path): there is such a file already, and it may be filled in; say another --output."
  }
  var latvian: String {
    "\(path): šāds fails jau ir, un tas var būt aizpildīts; norādiet citu --output."
  }
}
