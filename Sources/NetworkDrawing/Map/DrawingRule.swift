/// By which rule a picture was drawn; a caption has to state it.
public enum DrawingRule: Hashable, Sendable {
  /// Every activity is a plate; organisations lie on it or are tied to it by a line.
  ///
  /// Organisations that share `linesFrom` activities or more stand between the plates, with a
  /// line to each of their activities. The others lie on one plate: that of their only activity,
  /// or of the one with the fewest partners.
  case activities(linesFrom: Int)

  /// Every organisation is a mark, and a line is what two of them share.
  ///
  /// All ties of `linesFrom` shared activities or more have lines, and beyond these the strongest
  /// ties that hold everybody together: a spanning forest of greatest strength.
  case organisations(linesFrom: Int)

  /// Every community is a plate of marks, and a line is what two communities share.
  ///
  /// All ties of `linesFrom` shared activities or more have lines, and beyond these the strongest
  /// ties that hold everything together: a spanning forest of greatest strength.
  ///
  /// - organisationsPerMark: How many organisations of one kind a mark stands for.
  /// - smallest: The fewest organisations of a community with a plate of its own.
  /// - linesFrom: The fewest shared activities for which every two communities have a line.
  case communities(organisationsPerMark: Int, smallest: Int, linesFrom: Int)

  /// Every country is a plate of marks, and a line is what two countries share, by the same rule.
  case countries(organisationsPerMark: Int, smallest: Int, linesFrom: Int)

  /// Every territory is a plate of marks, by the same rule.
  case territories(organisationsPerMark: Int, smallest: Int, linesFrom: Int)

  /// Every area of smart specialisation is a plate of marks, by the same rule.
  case areas(organisationsPerMark: Int, smallest: Int, linesFrom: Int)

  /// Every cluster is a plate of marks, by the same rule.
  case clusters(organisationsPerMark: Int, smallest: Int, linesFrom: Int)

  /// Every organisation with a tie that is more than chance is a mark, and a line is such a tie.
  ///
  /// - level: The share of ties that are false on average, at most.
  /// - lines: How many ties have lines, those furthest from chance.
  /// - ties: How many ties are more than chance.
  case backbone(level: Double, lines: Int, ties: Int)
}
