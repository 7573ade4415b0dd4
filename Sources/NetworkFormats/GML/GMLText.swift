/// Text and numbers as GML writes them.
enum GMLText {
  /// `text` in quotation marks, in ASCII.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "&#\(scalar.value);"
      }
    }
    return result + "\""
  }

  /// `text`, as it stands between quotation marks, with characters for what stands for them.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "&", let end = rest.prefix(10).firstIndex(of: ";"),
        let meant = character(String(rest[..<end]))
      {
        result.append(meant)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func character(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "quot": return "\""
    case "lt": return "<"
    case "gt": return ">"
    case "apos": return "'"
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init)
    }
  }

  /// `number`; whole numbers of more than 32 bits, and exponents, have a decimal point.
  static func number(_ number: Double) -> String {
    guard number.isFinite else { return number < 0 ? "-INF" : "+INF" }
    let text = FileNumber.text(number)
    guard number.magnitude >= 0x1p31 || text.contains("e"), !text.contains(".") else {
      return text
    }
    let mantissa = text.prefix { $0 != "e" }
    return "\(mantissa).0\(text.dropFirst(mantissa.count))"
  }

  /// `name` as a key, and not one of `taken`.
  static func key(for name: String, taken: inout Set<String>) -> String {
    var key = String(
      name.unicodeScalars.map { isOfKey($0) ? Character($0) : "_" })
    if !(key.first.map { $0.isASCII && $0.isLetter } ?? false) { key = "x\(key)" }
    var distinct = key
    var number = 2
    while !taken.insert(distinct.lowercased()).inserted {
      distinct = "\(key)\(number)"
      number += 1
    }
    return distinct
  }

  private static func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }
}
