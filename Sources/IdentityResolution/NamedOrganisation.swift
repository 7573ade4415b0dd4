/// A name, and what is known of whoever is written so.
public struct NamedOrganisation: Hashable, Sendable {
  /// The name, as written.
  public var name: String
  /// The countries under which it stands, as written.
  public var countries: Set<String>
  /// The towns under which it stands, as written.
  public var towns: Set<String>
  /// The postcodes under which it stands, as written.
  public var postcodes: Set<String>
  /// The identifiers under which it stands: registration and VAT numbers, PIC, ROR.
  ///
  /// Identifiers of different registers differ by nature, so each belongs to a scheme; only
  /// identifiers of one scheme are compared.
  public var identifiers: Set<Identifier>
  /// The web addresses under which it stands.
  public var websites: Set<String>
  /// How often it is written.
  public var uses: Int

  /// An identifier and the register that gave it.
  public struct Identifier: Hashable, Sendable, Comparable {
    /// The register: `id`, `vat`, `ror`.
    public var scheme: String
    /// The identifier.
    public var value: String

    /// Creates an identifier; spaces, points, hyphens and capitals do not matter.
    public init(scheme: String, value: String) {
      self.scheme = scheme
      let last =
        scheme == "ror" ? value.split(separator: "/").last.map(String.init) ?? value : value
      self.value = String(last.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Orders by register, then by identifier.
    public static func < (first: Self, second: Self) -> Bool {
      (first.scheme, first.value) < (second.scheme, second.value)
    }
  }

  /// Creates a named organisation.
  public init(
    _ name: String, countries: Set<String> = [], towns: Set<String> = [],
    postcodes: Set<String> = [], identifiers: Set<Identifier> = [], websites: Set<String> = [],
    uses: Int = 1
  ) {
    self.name = name
    self.countries = countries
    self.towns = towns
    self.postcodes = postcodes
    self.identifiers = identifiers
    self.websites = websites
    self.uses = uses
  }
}
