/// How pages of a house look: its name and logo at the top, two colours, and a line at the foot of every
/// printed page.
///
///     let style = try HouseStyle(
///       name: "Ekonomikas ministrija", logo: HouseLogo(bytes), colour: PageColour("#005540"))
///
/// The colours of pictures stay what they are: they tell kinds apart.
public struct HouseStyle: Hashable, Sendable {
  /// The name of the house.
  public var name: String?

  /// Its logo.
  public var logo: HouseLogo?

  /// The colour of headings, links and labels.
  public let colour: PageColour

  /// The colour of rules above key numbers.
  public let accent: PageColour

  /// The line at the foot of every printed page, and at the end of the page on a screen.
  public var footer: String?

  /// What the colours are unless said.
  static let usualColours = (
    colour: PageColour(red: 0x12, green: 0x43, blue: 0x6D),
    accent: PageColour(red: 0x28, green: 0xA1, blue: 0x97)
  )

  /// Creates a style; a colour that is not given is that of all pages.
  ///
  /// - Throws: ``HouseStyleError/faint(_:contrast:needed:nearest:)`` if text in `colour` would have less
  ///   than 4.5 : 1 to white paper, or rules in `accent` less than 3 : 1.
  public init(
    name: String? = nil, logo: HouseLogo? = nil, colour: PageColour? = nil,
    accent: PageColour? = nil, footer: String? = nil
  ) throws(HouseStyleError) {
    self.name = name
    self.logo = logo
    self.colour = try Self.checked(colour ?? Self.usualColours.colour, for: .text)
    self.accent = try Self.checked(accent ?? Self.usualColours.accent, for: .marks)
    self.footer = footer
  }

  /// What a colour is used for.
  public enum Purpose: Hashable, Sendable {
    /// Letters.
    case text
    /// Lines and signs that are larger than letters.
    case marks

    /// The least contrast to the ground.
    public var contrast: Double {
      switch self {
      case .text: 4.5
      case .marks: 3
      }
    }
  }

  /// `colour`, if it stands out from paper.
  public static func checked(
    _ colour: PageColour, for purpose: Purpose
  ) throws(HouseStyleError) -> PageColour {
    let contrast = colour.contrast(to: .paper)
    guard contrast >= purpose.contrast else {
      throw .faint(
        colour, contrast: contrast, needed: purpose.contrast,
        nearest: colour.nearest(withContrast: purpose.contrast, to: .paper))
    }
    return colour
  }

  /// The rules by which a style sheet takes the colours, which are lighter on a dark screen, and makes room
  /// on paper for the head of the house.
  var rules: String {
    let dark = PageColour.darkGround
    return """

      :root { --main: \(colour); --accent: \(accent); }
      @page { margin: 10mm 16mm 14mm; }
      @media screen and (prefers-color-scheme: dark) {
        :root {
          --main: \(colour.nearest(withContrast: 7, to: dark));
          --accent: \(accent.nearest(withContrast: Purpose.text.contrast, to: dark));
        }
      }

      """
  }
}
