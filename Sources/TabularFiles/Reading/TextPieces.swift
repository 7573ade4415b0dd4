/// A file as UTF-8, of which a piece at a time is in memory.
struct TextPieces {
  /// The encoding of the file.
  let encoding: EncodingChoice
  /// Whether all of the file is known to be text.
  let isClean: Bool
  /// The piece at hand, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Whether the piece at hand is the last.
  private(set) var isAtEnd = false

  private let file: InputFile
  private var transcoder: Transcoder
  /// What had to be read to find the encoding, and cannot be read again.
  private var read: [UInt8] = []

  private static let pieceLength = 4 << 20

  /// Opens the file at `path`, and finds its encoding if nobody has said it.
  init(of path: String, encoding said: TextEncoding?) throws(TabularFileError) {
    let file = try InputFile(path)
    var opening: [UInt8] = []
    while opening.count < Self.pieceLength, try file.read(to: &opening) {}
    try TextCheck.check(opening[...], source: path)
    var census = ByteCensus()
    census.take(opening.span)
    let canRewind = file.canRewind
    if canRewind {
      var chunk: [UInt8] = []
      while try file.read(to: &chunk) {
        census.take(chunk.span)
        chunk.removeAll(keepingCapacity: true)
      }
      census.end()
      try file.rewind()
    }
    self.file = file
    read = canRewind ? [] : opening
    encoding = EncodingChoice(said: said, opening: opening[...], census: census)
    isClean = canRewind && encoding.encoding == .utf8 && census.isClean
    transcoder = Transcoder(from: encoding.encoding)
  }

  /// Reads on until another piece is at hand, beside what is left of the last.
  mutating func fill() throws(TabularFileError) {
    let wanted = bytes.count + Self.pieceLength
    if !read.isEmpty {
      transcoder.append(read[...], to: &bytes)
      read = []
    }
    var chunk: [UInt8] = []
    while bytes.count < wanted && !isAtEnd {
      chunk.removeAll(keepingCapacity: true)
      if try file.read(to: &chunk) {
        transcoder.append(chunk[...], to: &bytes)
      } else {
        transcoder.end(&bytes)
        isAtEnd = true
      }
    }
  }

  /// Forgets the first `count` bytes of the piece.
  mutating func drop(_ count: Int) {
    // Rows that were handed over may still need the old bytes.
    bytes = Array(bytes[count...])
  }
}
