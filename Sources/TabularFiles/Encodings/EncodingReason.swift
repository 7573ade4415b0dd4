/// Why a text is taken to be in an encoding.
public enum EncodingReason: Hashable, Sendable {
  /// It begins with the byte-order mark of that encoding.
  case byteOrderMark
  /// Every other byte is NUL, as in UTF-16.
  case everyOtherByteIsNUL
  /// Read so, its most frequent letters beyond ASCII fit a language, named in English.
  case letters(String, language: String)
  /// It has signs beyond ASCII and no letters.
  case signsAlone
}

extension EncodingReason: CustomStringConvertible {
  /// The reason as half a sentence.
  public var description: String {
    switch self {
    case .byteOrderMark: "its byte-order mark says so"
    case .everyOtherByteIsNUL: "every other byte is NUL"
    case .letters(let letters, let language): "its letters (\(letters)) then fit \(language)"
    case .signsAlone: "it has signs but no letters"
    }
  }
}
