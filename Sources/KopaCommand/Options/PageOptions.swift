import ArgumentParser
import Kopa

/// How a page is made.
struct PageOptions: ParsableArguments {
  /// `page` as `format` has it, which is a form of pages.
  func bytes<Format: RawRepresentable<String>>(
    of page: Document, as format: Format, _ run: RunControl
  ) throws -> [UInt8] {
    let form = PageForm(format) ?? .html
    return try form.bytes(of: page, run)
  }

  /// Refuses what only pages have, where `format` is none, and forms that are no text on standard output.
  func check<Format: RawRepresentable<String>>(_ format: Format, output: String?) throws {
    let form = PageForm(format)
    if let form, form != .html, output == nil {
      throw ValidationError(.formatNeedsOutput(form.rawValue))
    }
  }
}
