public import Documents

extension Document {
  /// The document as a tagged PDF for A4 (PDF/UA-1): title, language, headings, tables, text alternatives of
  /// pictures, and all fonts embedded.
  ///
  /// It is the page that ``Document/html()`` prints, without what only screens have.
  ///
  /// - Parameters:
  ///   - program: What sets the page.
  ///   - isStopped: Asked again and again whether the work should end.
  /// - Returns: The file; `nil` if it was stopped.
  /// - Throws: ``PDFError``.
  public func pdf(
    by program: WeasyPrint, unless isStopped: () -> Bool = { false }
  ) throws(PDFError) -> [UInt8]? {
    try program.pdf(of: htmlForPaper(), unless: isStopped)
  }
}
