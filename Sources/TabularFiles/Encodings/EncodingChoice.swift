/// An encoding, and why it was taken.
struct EncodingChoice {
  let encoding: TextEncoding
  /// Why; `nil` where nobody needs to be told.
  let reason: EncodingReason?

  /// The encoding that somebody has `said`, or the one that is found by looking.
  init(said: TextEncoding?, opening: ArraySlice<UInt8>, census: ByteCensus) {
    let search = said == nil ? EncodingSearch(opening: opening, census: census) : nil
    encoding = said ?? search?.encoding ?? .utf8
    reason = search?.reason
  }
}
