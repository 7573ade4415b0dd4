/// A briefing, a bulletin, a report: a title and sections that become one printable page file.
///
/// A document is a value and knows nothing of what it is about. Text in it is always text: no
/// name can turn into markup, whatever it contains.
///
///     let document = Document("Three firms hold the network together", source: "CORDIS, 2014–2020") {
///       Section("Who connects whom") {
///         Figure(map, caption: "A line joins partners.", description: "A network of 31 firms.")
///         Table("The best linked", of: firms, columns: [
///           .text("Firm") { $0.name },
///           .number("Partners") { Double($0.partners) },
///         ])
///       }
///     }
///     let page = document.html()
public struct Document: Hashable, Sendable {
  /// The language of the texts, and of the few words the document adds itself.
  public var language: DocumentLanguage

  /// What was found, in one line.
  public var title: String

  /// A small line above the title: a series, a programme, a period.
  public var kicker: String?

  /// A second line below the title.
  public var subtitle: String?

  /// The last line of the document: where its numbers come from.
  public var source: Text?

  /// A warning that stands at the top of the screen and of every printed page.
  ///
  /// On paper it needs a browser or printer that knows the margin boxes of CSS Paged Media
  /// (Chromium 131 and later, Edge, WeasyPrint); others print it on the first page only.
  public var banner: String?

  /// How pages of its house look.
  public var house: HouseStyle?

  /// Whether it is set closely on paper, for documents that are to fill one sheet and no more.
  public var isOneSheet = false

  /// The sections, in order.
  public var sections: [Section]

  /// Creates a document.
  public init(
    _ title: String, language: DocumentLanguage = .english, kicker: String? = nil,
    subtitle: String? = nil, source: Text? = nil, banner: String? = nil,
    @ContentBuilder<Section> sections: () throws -> [Section]
  ) rethrows {
    self.title = title
    self.language = language
    self.kicker = kicker
    self.subtitle = subtitle
    self.source = source
    self.banner = banner
    self.sections = try sections()
  }
}

/// A part of a document under a heading of its own.
public struct Section: Hashable, Sendable {
  /// The heading.
  public var title: String

  /// What stands in the section, in order.
  public var blocks: [Block]

  /// Creates a section.
  public init(
    _ title: String, @ContentBuilder<Block> blocks: () throws -> [Block]
  ) rethrows {
    self.title = title
    self.blocks = try blocks()
  }
}

/// A part of a section under a smaller heading.
public struct Subsection: Hashable, Sendable, BlockContent {
  /// The heading.
  public var title: String

  /// What stands in the subsection, in order.
  public var blocks: [Block]

  /// Creates a subsection.
  public init(
    _ title: String, @ContentBuilder<Block> blocks: () throws -> [Block]
  ) rethrows {
    self.title = title
    self.blocks = try blocks()
  }

  /// The subsection as a block.
  public var block: Block { .subsection(self) }
}
