import Foundation
import Kopa

/// The folder for the pictures of a page.
enum PictureFolder {
  /// The files of the pictures of `page` in `folder`: an SVG and a PNG of each.
  ///
  /// - Throws: `PictureFileError`, or `CancellationError` if `run` is cancelled.
  static func files(
    of page: Document, in folder: String, _ run: RunControl
  ) throws -> [(bytes: [UInt8], path: String)] {
    let drawer = try PictureDrawer()
    try run.begin(ProgressWords.drawingPictures)
    return try page.pictureFiles.flatMap { picture in
      guard let png = try drawer.png(of: picture, unless: { run.isCancelled }) else {
        throw CancellationError()
      }
      let path = "\(folder)/\(picture.name)"
      return [(Array(picture.svg.utf8), "\(path).svg"), (png, "\(path).png")]
    }
  }

  /// Writes `files` into `folder`, which is made if it is not there.
  ///
  /// - Throws: `FolderError` if it cannot be made, or `OutputError`.
  static func write(
    _ files: [(bytes: [UInt8], path: String)], into folder: String, _ run: RunControl
  ) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw FolderError(folder: folder)
    }
    try Interruption.writing(run) { try AtomicFile.write(files) }
  }
}
