/// Definitions of the terms and methods that a document uses; they are always printed.
public struct Notes: Hashable, Sendable, BlockContent {
  /// The notes, in order.
  public var notes: [Note]

  /// Creates notes.
  public init(@ContentBuilder<Note> _ notes: () throws -> [Note]) rethrows {
    self.notes = try notes()
  }

  /// The notes as a block.
  public var block: Block { .notes(self) }
}

/// What one term means.
public struct Note: Hashable, Sendable {
  /// The term.
  public var term: String

  /// Its definition.
  public var definition: Text

  /// The choices that the definition leaves open, and how they were made.
  public var conventions: [Text]

  /// The publication that defines it.
  public var citation: Text?

  /// Creates a note.
  public init(
    _ term: String, _ definition: Text, conventions: [Text] = [], citation: Text? = nil
  ) {
    self.term = term
    self.definition = definition
    self.conventions = conventions
    self.citation = citation
  }
}
