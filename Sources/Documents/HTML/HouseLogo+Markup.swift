import Foundation

extension HouseLogo {
  /// The logo in a page, with its text alternative.
  func markup(called words: String) -> Markup {
    switch picture {
    case .png(let bytes):
      let source = "data:image/png;base64," + Data(bytes).base64EncodedString()
      return tag("img", ["class": "logo", "src": source, "alt": words])
    case .svg(let svg):
      let speaking = [
        Markup.Attribute(name: "class", value: "logo"),
        Markup.Attribute(name: "role", value: "img"),
        Markup.Attribute(name: "aria-labelledby", value: "logo-title"),
      ]
      let kept = svg.attributes.filter { $0.name != "class" }
      return .element(
        "svg", speaking + kept, [tag("title", ["id": "logo-title"]) { words }] + svg.children)
    }
  }
}
