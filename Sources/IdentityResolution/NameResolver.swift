public import CooperationRecords

/// Finds out which names are one organisation.
///
///     let resolution = NameResolver().resolve(organisations, decisions: aliases)
///     resolution.table   // the decisions, the merges and the proposals
///
/// ## Method
///
/// Names are folded (see `docs/identity.md`), those that share something rare are compared, and
/// each pair gets a confidence from 0 to 1 and a reason.
///
/// - From ``automatic`` on, two names are merged without asking.
/// - From ``proposal`` on, the merge is proposed.
/// - Below, they stay apart.
///
/// ## Conventions
///
/// - What people decided holds: `merge` and `apart` are never undone, and a row that was left
///   undecided is not decided by the program later.
/// - Identifiers that agree decide. Names whose identifiers of one register differ are never
///   merged unasked.
/// - A group of names merged without asking has no two names that are less alike than 0.6, names
///   that people merged counting as one.
/// - The same names in the same order give the same bytes.
/// - Complexity: O(*n* log *n*) time and O(*n*) space for *n* names of bounded length.
public struct NameResolver: Sendable {
  /// From this confidence on, names are merged without asking.
  public var automatic: Double
  /// From this confidence on, a merge is proposed.
  public var proposal: Double
  /// The language of the reasons.
  public var language: Sentence.Language

  /// Creates a resolver.
  ///
  /// The thresholds that stand here come from names of CORDIS. The upper one is chosen on four fifths
  /// of the organisations as the lowest with a precision of 0.99, PICs of one organisation counting
  /// as one, and is the same in five of five cases. The lower one is chosen so that nine tenths of
  /// their names that share a word are found: 0.45 in three of five cases, and 0.4 and 0.5 in the
  /// others. `docs/identity.md` tells how far these figures reach.
  ///
  /// - Precondition: 0 ≤ `proposal` ≤ `automatic`.
  public init(
    automatic: Double = 0.95, proposal: Double = 0.45, language: Sentence.Language = .english
  ) {
    precondition(proposal >= 0 && proposal <= automatic, "0 ≤ proposal ≤ automatic")
    self.automatic = automatic
    self.proposal = proposal
    self.language = language
  }

  /// Brings together what is one, by `decisions`, by identifiers, and by likeness.
  public func resolve(
    _ organisations: [NamedOrganisation], decisions: AliasTable = AliasTable(rows: [])
  ) -> Resolution {
    let subjects = ResolutionSubjects(organisations, decisions, automatic: automatic)
    var merging = NameMerging(
      subjects, finder: LinkFinder(subjects.organisations), from: proposal)
    merging.merge(from: automatic)
    merging.propose()
    return Resolution(merging, decisions: decisions, language)
  }

  /// Brings together what ``resolve(_:decisions:)`` merges without asking, and proposes nothing.
  ///
  /// Only names are compared that have the same letters or words, or all words but one, so this is
  /// quick enough for every run.
  public func merge(
    _ organisations: [NamedOrganisation], decisions: AliasTable = AliasTable(rows: [])
  ) -> Resolution {
    let subjects = ResolutionSubjects(organisations, decisions, automatic: automatic)
    var merging = NameMerging(
      subjects, finder: LinkFinder(subjects.organisations, reach: .merges), from: automatic)
    merging.merge(from: automatic)
    return Resolution(merging, decisions: decisions, language)
  }
}
