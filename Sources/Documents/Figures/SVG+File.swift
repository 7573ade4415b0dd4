extension SVG {
  /// The picture as a file of its own, with a title and a description that screen readers tell.
  package func file(titled title: String, description: String) -> String {
    let speaking = [
      Markup.Attribute(name: "xmlns", value: "http://www.w3.org/2000/svg"),
      Markup.Attribute(name: "role", value: "img"),
      Markup.Attribute(name: "aria-labelledby", value: "kopa-title kopa-description"),
    ]
    let words = [
      tag("title", ["id": "kopa-title"]) { title },
      tag("desc", ["id": "kopa-description"]) { description },
    ]
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    Markup.element("svg", speaking + attributes, words + children).withElementIDs
      .write(to: &text)
    return text
  }

  /// How large it is on paper, in points (72 to the inch).
  ///
  /// A length without a unit is in pixels, 96 to the inch; without a size the view box is taken for pixels.
  package var sizeInPoints: PictureSize? {
    let box = attribute("viewBox")?.split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
    let width = attribute("width").flatMap(Self.points) ?? (box.count == 4 ? box[2] * 0.75 : nil)
    let height = attribute("height").flatMap(Self.points) ?? (box.count == 4 ? box[3] * 0.75 : nil)
    guard let width, let height, width > 0, height > 0, width.isFinite, height.isFinite
    else { return nil }
    return PictureSize(width: width, height: height)
  }

  private func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  private static func points(_ length: String) -> Double? {
    let number = length.prefix { $0.isNumber || $0 == "." }
    let factors = ["": 0.75, "px": 0.75, "pt": 1, "in": 72, "mm": 72 / 25.4, "cm": 72 / 2.54]
    guard let factor = factors[String(length.dropFirst(number.count))] else { return nil }
    return Double(number).map { $0 * factor }
  }
}

/// How large a picture is, in points.
package struct PictureSize: Hashable, Sendable {
  package let width: Double
  package let height: Double
}

extension Markup {
  /// The piece with the ids of elements where a file has them.
  fileprivate var withElementIDs: Markup {
    guard case .element(let name, let attributes, let children) = self else { return self }
    let kept = attributes.map {
      $0.name == "data-element" ? Attribute(name: "id", value: $0.value) : $0
    }
    return .element(name, kept, children.map(\.withElementIDs))
  }
}
