/// What the upper 128 bytes of a code page stand for.
struct CodePage {
  /// The characters of the bytes 0x80 to 0xFF; U+FFFD where there is none.
  let scalars: [Unicode.Scalar]

  /// The page of `encoding`; `nil` where it is none of one byte to a letter.
  init?(_ encoding: TextEncoding) {
    let text: String
    switch encoding {
    case .windows1257: text = Self.baltic
    case .windows1250: text = Self.centralEuropean
    case .latin1: text = Self.western
    case .utf8, .utf16LittleEndian, .utf16BigEndian: return nil
    }
    scalars = Array(text.unicodeScalars)
  }

  private static let baltic =
    "€\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰\u{FFFD}‹\u{FFFD}¨ˇ¸"
    + "\u{FFFD}‘’“”•–—\u{FFFD}™\u{FFFD}›\u{FFFD}¯˛\u{FFFD}"
    + "\u{A0}\u{FFFD}¢£¤\u{FFFD}¦§Ø©Ŗ«¬\u{AD}®Æ" + "°±²³´µ¶·ø¹ŗ»¼½¾æ"
    + "ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻ" + "ŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß" + "ąįāćäåęēčéźėģķīļ" + "šńņóōõö÷ųłśūüżž˙"

  private static let centralEuropean =
    "€\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ" + "\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź"
    + "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż" + "°±˛ł´µ¶·¸ąş»Ľ˝ľż"
    + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ" + "ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß" + "ŕáâăäĺćçčéęëěíîď" + "đńňóôőö÷řůúűüýţ˙"

  private static let western =
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}" + "\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
    + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯" + "°±²³´µ¶·¸¹º»¼½¾¿"
    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ" + "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß" + "àáâãäåæçèéêëìíîï" + "ðñòóôõö÷øùúûüýþÿ"
}
