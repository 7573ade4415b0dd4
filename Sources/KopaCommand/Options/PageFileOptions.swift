import ArgumentParser
import Kopa

/// How the file of a page looks, and what else is written of it.
struct PageFileOptions: ParsableArguments {
  @Option(
    help: """
      A file (YAML) with the name, logo, colour, accent and footer of the house, for pages.
      """, completion: .file(extensions: ["yaml", "yml"]))
  var style: String?

  @Option(
    help: "A folder for every picture of the page, as SVG, and as PNG for print.",
    completion: .directory)
  var pictures: String?

  /// `page` as `format` has it, which is a form of pages; its pictures are written, if they were asked for.
  func bytes<Format: RawRepresentable<String>>(
    of page: Document, as format: Format, _ run: RunControl
  ) throws -> [UInt8] {
    let page = try styled(page)
    let bytes = try (PageForm(format) ?? .html).bytes(of: page, run)
    if let pictures {
      let files = try PictureFolder.files(of: page, in: pictures, run)
      try PictureFolder.write(files, into: pictures, run)
    }
    return bytes
  }

  /// `page` in the style of the house.
  func styled(_ page: Document) throws -> Document {
    guard let style else { return page }
    var page = page
    page.house = try HouseStyle(contentsOf: style)
    return page
  }

  /// Refuses what only pages have, where `format` is none, and forms that are no text for a terminal.
  func check<Format: RawRepresentable<String>>(_ format: Format, output: String?) throws {
    guard let form = PageForm(format) else { return try refuse() }
    if form != .html, output == nil {
      throw ValidationError(.formatNeedsOutput(form.rawValue))
    }
  }

  /// Refuses these options where no page is made.
  func refuse() throws {
    if style != nil { throw ValidationError(.onlyForPages("--style")) }
    if pictures != nil { throw ValidationError(.onlyForPages("--pictures")) }
  }
}
