/// How `1,234` is read: the one form of a number that does not tell what its comma means.
public enum LoneComma: Hashable, Sendable {
  /// The comma separates thousands: one thousand two hundred and thirty-four.
  case thousands
  /// The comma is the decimal mark: one and a bit.
  case decimal
}
