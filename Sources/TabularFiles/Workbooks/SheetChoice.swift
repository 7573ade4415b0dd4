/// Which sheet of a workbook is read.
public enum SheetChoice {
  /// The first visible sheet that has any text.
  case firstWithText
  /// The sheet of this name, visible or not.
  case named(String)
  /// The first visible sheet whose table fits, or where none does, the first with any text.
  case firstFitting((TextTable) -> Bool)
}
