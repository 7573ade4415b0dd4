import CDocumentAssets

/// The files that are compiled in.
enum Assets {
  /// `document.css`.
  static let style = unsafe String(cString: document_assets_style())

  /// `figure.js`.
  static let script = unsafe String(cString: document_assets_script())
}
