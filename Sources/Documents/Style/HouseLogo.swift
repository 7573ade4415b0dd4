/// The logo of a house: a picture that runs nothing and loads nothing.
public struct HouseLogo: Hashable, Sendable {
  enum Picture: Hashable, Sendable {
    case png([UInt8])
    case svg(SVG)
  }

  let picture: Picture

  /// The most bytes that a logo may have, so that pages stay small.
  public static let sizeLimit = 512 << 10

  /// The most dots that a PNG may have on a side.
  public static let dotLimit = 4096

  /// Reads a logo.
  ///
  /// What it is, its bytes tell, and not the name of a file.
  ///
  /// - Throws: ``HouseStyleError`` if it is no PNG and no SVG, damaged, too large, or an SVG with anything
  ///   that no still picture needs.
  public init(_ bytes: [UInt8]) throws(HouseStyleError) {
    guard bytes.count <= Self.sizeLimit else {
      throw .logoTooLarge(kibibytes: Self.sizeLimit >> 10)
    }
    if bytes.starts(with: PNGHeader.signature) {
      guard let header = PNGHeader(bytes) else { throw .damagedLogo }
      guard max(header.width, header.height) <= Self.dotLimit else {
        throw .logoTooManyDots(limit: Self.dotLimit)
      }
      picture = .png(bytes)
    } else if let text = String(validating: bytes, as: UTF8.self), Self.looksLikeMarkup(text) {
      do throws(SVGError) {
        picture = .svg(try SVG(text))
      } catch {
        throw .logo(error)
      }
    } else {
      throw .noImage
    }
  }

  private static func looksLikeMarkup(_ text: String) -> Bool {
    text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.hasPrefix("<")
  }
}

/// What the parts of a PNG say before any of it is unpacked.
///
/// > "Portable Network Graphics (PNG) Specification, third edition." W3C, 2025, 5: datastream structure.
struct PNGHeader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  let width: Int
  let height: Int

  /// Reads the chunks of `bytes`, from the header to the end; `nil` if they are no whole PNG.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Self.signature) else { return nil }
    var chunks: [(name: String, content: ArraySlice<UInt8>)] = []
    var place = Self.signature.count
    while chunks.last?.name != "IEND" {
      guard place + 12 <= bytes.count else { return nil }
      let length = Self.number(bytes[place..<place + 4])
      let end = place + 8 + length
      guard end + 4 <= bytes.count else { return nil }
      let name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
      chunks.append((name, bytes[place + 8..<end]))
      place = end + 4
    }
    guard let header = chunks.first, header.name == "IHDR", header.content.count == 13,
      chunks.contains(where: { $0.name == "IDAT" })
    else { return nil }
    width = Self.number(header.content.prefix(4))
    height = Self.number(header.content.dropFirst(4).prefix(4))
    guard width > 0, height > 0 else { return nil }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
