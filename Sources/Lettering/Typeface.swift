/// The typeface whose letters were measured, which pictures name.
package enum Typeface {
  /// Its family.
  package static let family = "DejaVu Sans"

  /// Families for readers who do not have it, the best first: Verdana's letters are as wide or
  /// narrower.
  package static let fallbacks = ["Verdana", "sans-serif"]
}
