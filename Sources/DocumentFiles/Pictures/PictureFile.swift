import Foundation
public import Documents

/// A picture of a document as files of its own: an SVG, and a PNG for print.
public struct PictureFile: Hashable, Sendable {
  /// The name of the files, without ending: the figure's number, what its caption says, and the title of
  /// the picture where the figure has several.
  public let name: String

  /// The picture as SVG, with its title and description.
  public let svg: String

  /// How large it is on paper, in points.
  let size: PictureSize?
}

extension Document {
  /// The pictures of all figures, in order; no two have one name.
  public var pictureFiles: [PictureFile] {
    var files: [PictureFile] = []
    for (number, figure) in figures.enumerated() {
      for (place, panel) in figure.panels.enumerated() {
        var words = [FileName.words(of: figure.caption.characters)]
        if let title = panel.title { words.append(FileName.words(of: title)) }
        var name = FileName.joined(["\(number + 1)"] + words)
        if figure.panels.count > 1 { name = FileName.numbered(name, place + 1) }
        let title = [panel.title, figure.caption.characters].compactMap(\.self)
        files.append(
          PictureFile(
            name: name,
            svg: panel.picture.file(
              titled: title.joined(separator: ": "), description: panel.description),
            size: panel.picture.sizeInPoints))
      }
    }
    return files
  }
}

/// Names of files that every system takes.
enum FileName {
  /// The most characters of the words of one text.
  private static let wordLimit = 48

  /// The first words of `text` in small letters of ASCII, joined by hyphens; empty if it has none of them.
  static func words(of text: String) -> String {
    let sentence = text.prefix { !".:;!?".contains($0) }
    let words = sentence.lowercased().decomposedStringWithCanonicalMapping
      .unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
      .split { !($0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))) }
      .map { String(String.UnicodeScalarView($0)) }
    var name = ""
    for word in words {
      let longer = name.isEmpty ? word : "\(name)-\(word)"
      guard longer.count <= wordLimit else { break }
      name = longer
    }
    return name
  }

  static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// The name with a number at its end, of two digits at least.
  static func numbered(_ name: String, _ number: Int) -> String {
    "\(name)-\(number < 10 ? "0" : "")\(number)"
  }
}
