public import Documents

extension ChartDrawing {
  /// The picture as part of a page, which brings its own text alternative.
  ///
  /// - Throws: `SVGError` if the page does not take it.
  public func picture() throws(SVGError) -> SVG { try SVG(svg(head: "", root: "")) }

  /// The picture as a file that stands alone.
  ///
  /// Title and description are for those who hover over it or cannot see it.
  public func svg(title: String, description: String) -> String {
    let head = [("title", title), ("desc", description)].map { name, text in
      text.isEmpty ? "" : "<\(name)>\(PlainXML.text(text))</\(name)>\n"
    }
    return svg(head: head.joined(), root: " role=\"img\"") + "\n"
  }

  private func svg(head: String, root: String) -> String {
    let (width, height) = (PlainXML.number(width), PlainXML.number(height))
    return
      "<svg xmlns=\"http://www.w3.org/2000/svg\"\(root) width=\"\(width)\" height=\"\(height)\""
      + " viewBox=\"0 0 \(width) \(height)\""
      + " font-family=\"Noto Sans, DejaVu Sans, Arial, sans-serif\">\n" + head
      + "<rect x=\"0\" y=\"0\" width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>\n"
      + marks.map { PlainXML.element($0) + "\n" }.joined() + "</svg>"
  }
}

/// Marks as elements of an SVG.
private enum PlainXML {
  static func element(_ mark: ChartMark) -> String {
    switch mark {
    case .line(let places, let look) where places.count == 2:
      "<line x1=\"\(number(places[0].x))\" y1=\"\(number(places[0].y))\""
        + " x2=\"\(number(places[1].x))\" y2=\"\(number(places[1].y))\"\(stroke(look))/>"
    case .line(let places, let look):
      "<polyline points=\"\(points(places))\" fill=\"none\"\(stroke(look))/>"
    case .polygon(let corners, let fill, let edge):
      "<polygon points=\"\(points(corners))\" fill=\"\(fill?.hex ?? "none")\"\(stroke(edge))/>"
    case .rectangle(let box, let fill, let edge):
      "<rect x=\"\(number(box.left))\" y=\"\(number(box.top))\" width=\"\(number(box.width))\""
        + " height=\"\(number(box.height))\" fill=\"\(fill?.hex ?? "none")\"\(stroke(edge))/>"
    case .disc(let centre, let radius, let fill, let edge):
      "<circle cx=\"\(number(centre.x))\" cy=\"\(number(centre.y))\" r=\"\(number(radius))\""
        + " fill=\"\(fill.hex)\"\(stroke(edge))/>"
    case .letters(let letters): element(letters)
    }
  }

  private static func element(_ letters: ChartLetters) -> String {
    let title = letters.wholeText.map { "<title>\(text($0))</title>" } ?? ""
    return "<text x=\"\(number(letters.place.x))\" y=\"\(number(letters.place.y))\""
      + " text-anchor=\"\(letters.anchor.rawValue)\" font-size=\"\(number(letters.size))\""
      + " fill=\"\(letters.colour.hex)\"\(letters.isBold ? " font-weight=\"bold\"" : "")>"
      + "\(title)\(text(letters.text))</text>"
  }

  private static func stroke(_ look: LineLook?) -> String {
    guard let look else { return "" }
    let dashes = look.dashes.map(number).joined(separator: ",")
    return " stroke=\"\(look.colour.hex)\" stroke-width=\"\(number(look.width))\""
      + (dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\"")
  }

  private static func points(_ places: [Place]) -> String {
    places.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
  }

  /// A number with one digit after the point at most.
  static func number(_ number: Double) -> String {
    let tenths = (number * 10).rounded()
    guard tenths.isFinite, abs(tenths) < 1e9 else { return "0" }
    let whole = Int(tenths)
    return whole.isMultiple(of: 10) ? "\(whole / 10)" : "\(tenths / 10)"
  }

  /// The text as XML can hold it, without what turns the direction of the text after it.
  static func text(_ text: String) -> String {
    var kept = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: kept += "&amp;"
      case 0x3C: kept += "&lt;"
      case 0x3E: kept += "&gt;"
      case 0x00..<0x20, 0x7F...0x9F: kept += " "
      case 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: break
      case let value where value & 0xFFFE == 0xFFFE: break
      default: kept.unicodeScalars.append(scalar)
      }
    }
    return kept
  }
}
