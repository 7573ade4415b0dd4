/// Text in quotation marks, as Pajek has it.
enum PajekLabel {
  /// `text` in quotation marks.
  static func quoted(_ text: String) -> String {
    var result = "\""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let beginsEscape =
        scalar == "&" && place + 1 < scalars.count && scalars[place + 1] == "#"
      if beginsEscape || scalar == "\"" || scalar == "\\" || scalar.isControl {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// `text`, as it stands between quotation marks, with characters for their numbers.
  static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "&", let (escaped, length) = reference(in: rest) {
        result.append(escaped)
        rest = rest.dropFirst(length)
      } else {
        result.append(scalar)
        rest.removeFirst()
      }
    }
    return String(result)
  }

  /// The character that `&#123;` at the start of `scalars` stands for, and how long that is.
  private static func reference(
    in scalars: Substring.UnicodeScalarView
  ) -> (Unicode.Scalar, length: Int)? {
    let head = Array(scalars.prefix(10))
    guard head.count > 3, head[1] == "#", let end = head.firstIndex(of: ";"),
      let number = UInt32(String(String.UnicodeScalarView(head[2..<end]))),
      let scalar = Unicode.Scalar(number)
    else { return nil }
    return (scalar, end + 1)
  }
}
