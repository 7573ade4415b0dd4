import Foundation

extension Document {
  /// The document as one HTML file.
  ///
  /// The file holds everything it needs and asks the network for nothing: its security policy
  /// forbids that to the browser, and allows this one script and this one style sheet, named by
  /// their digests. It prints on A4. Without a script it is complete; the script adds exploring.
  ///
  /// The same document gives the same text, always.
  ///
  /// - Complexity: O(*n*) for a text of *n* characters.
  public func html() -> String {
    page(of: [markup])
  }

  /// The document as a page for a program that sets pages for print: without scripts, links and what is
  /// folded away on a screen.
  package func htmlForPaper() -> String {
    page(of: markup.onPaper)
  }

  private func page(of pieces: [Markup]) -> String {
    var page = "<!DOCTYPE html>\n"
    for piece in pieces { piece.write(to: &page) }
    return page
  }

  private var markup: Markup {
    let style =
      Assets.style + (house?.rules ?? "") + pageRules + (isOneSheet ? Self.oneSheetRules : "")
    let script = graphs.isEmpty ? nil : Assets.script
    let phrases = language.phrases
    return tag("html", ["lang": language.code]) {
      tag("head") {
        tag("meta", ["charset": "utf-8"])
        tag(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": securityPolicy(style: style, script: script),
          ])
        tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        tag("title") { title }
        tag("style") { Markup.verbatim(style) }
      }
      tag("body") {
        tag("a", ["class": "skip-link", "href": "#content"]) { phrases.skipToContent }
        if let banner {
          tag("aside", ["class": "banner", "aria-label": phrases.notice]) { banner }
        }
        header
        contents
        tag("main", ["id": "content"]) { sectionMarkup }
        footer
        if let script { tag("script") { Markup.verbatim(script) } }
      }
    }
  }

  private var header: Markup {
    tag("header") {
      if let house { markup(of: house) }
      if let kicker { tag("p", ["class": "kicker"]) { kicker } }
      tag("h1") { title }
      if let subtitle { tag("p", ["class": "subtitle"]) { subtitle } }
    }
  }

  /// The name and the logo of the house.
  @ContentBuilder<Markup>
  private func markup(of house: HouseStyle) -> [Markup] {
    if house.name != nil || house.logo != nil {
      tag("div", ["class": "house"]) {
        if let logo = house.logo { logo.markup(called: language.phrases.logo) }
        if let name = house.name { tag("p") { name } }
      }
    }
  }

  @ContentBuilder<Markup>
  private var footer: [Markup] {
    if source != nil || house?.footer != nil {
      tag("footer") {
        if let source { tag("p") { source } }
        if let line = house?.footer { tag("p", ["class": "house-line"]) { line } }
      }
    }
  }

  /// Links to the sections, where there are more than a screen is likely to hold.
  private var contents: [Markup] {
    guard sections.count > 3 else { return [] }
    return [
      tag("nav", ["aria-label": language.phrases.contents]) {
        tag("ul") {
          for (index, section) in sections.enumerated() {
            tag("li") { tag("a", ["href": "#section-\(index + 1)"]) { section.title } }
          }
        }
      }
    ]
  }

  private var sectionMarkup: [Markup] {
    var writer = BlockWriter(language: language)
    return sections.enumerated().map { index, section in
      let id = "section-\(index + 1)"
      let blocks = writer.markup(of: section.blocks, headingLevel: 3)
      return tag("section", ["id": id, "aria-labelledby": "\(id)-title"]) {
        tag("h2", ["id": "\(id)-title"]) { section.title }
        blocks
      }
    }
  }

  /// The banner at the top of every printed page, and the line of the house at its foot.
  private var pageRules: String {
    var rules = banner.map { "@top-center { content: \(styleString($0)); }" } ?? ""
    if let line = house?.footer { rules += " @bottom-left { content: \(styleString(line)); }" }
    return rules.isEmpty ? "" : "\n@page { \(rules) }\n"
  }

  /// Narrower margins and smaller distances on paper; no letter is smaller than 7 points.
  private static let oneSheetRules = """

    @page { margin: 11mm 14mm 12mm; }
    @media print {
      html { font-size: 8.4pt; }
      body { line-height: 1.28; }
      header { margin: 0.2rem 0 0.4rem; padding-top: 0.4rem; }
      .kicker { margin-bottom: 0.2rem; }
      h1 { font-size: 1.6rem; }
      .subtitle { margin-top: 0.2rem; }
      h2 { margin: 0.7rem 0 0.3rem; font-size: 1.2rem; }
      p, ul, ol { margin-bottom: 0.35rem; }
      li { margin-bottom: 0.15rem; }
      figure, .table { margin: 0.4rem 0; }
      figcaption { margin-top: 0.3rem; }
      caption { padding-bottom: 0.2rem; }
      th, td { padding-top: 0.12rem; padding-bottom: 0.12rem; }
      .banner { padding: 0.15rem; }
      footer { margin-top: 0.5rem; padding-top: 0.3rem; }
    }

    """

  private func securityPolicy(style: String, script: String?) -> String {
    let scriptSource = script.map { "'sha256-\(digest(of: $0))'" } ?? "'none'"
    return """
      default-src 'none'; style-src 'sha256-\(digest(of: style))'; script-src \(scriptSource); \
      img-src data:; base-uri 'none'; form-action 'none'
      """
  }

  private func digest(of text: String) -> String {
    Data(sha256(Array(text.utf8))).base64EncodedString()
  }
}

/// The text as a string of a style sheet, in which only letters, digits and spaces stand for
/// themselves.
func styleString(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars.map(readable) {
    if scalar.properties.isAlphabetic || scalar == " " || ("0"..."9").contains(scalar) {
      result.unicodeScalars.append(scalar)
    } else {
      result += "\\\(String(scalar.value, radix: 16)) "
    }
  }
  return result + "\""
}
