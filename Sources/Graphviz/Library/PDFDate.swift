/// The PDF with the first second of 1970 as its date of creation, so that no clock is in it.
///
/// The date keeps its length: the offsets in the file's table stay true.
func withoutCreationDate(_ pdf: [UInt8]) -> [UInt8] {
  let key = Array("/CreationDate (".utf8)
  guard let start = lastIndex(of: key, in: pdf) else { return pdf }
  var dated = pdf
  let epoch = Array("D:19700101000000".utf8)
  for (offset, byte) in epoch.enumerated() {
    let index = start + key.count + offset
    guard index < dated.count, dated[index] != UInt8(ascii: ")") else { break }
    dated[index] = byte
  }
  return dated
}

/// Where `pattern` begins for the last time.
private func lastIndex(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
  guard bytes.count >= pattern.count else { return nil }
  return stride(from: bytes.count - pattern.count, through: 0, by: -1).first { start in
    bytes[start] == pattern[0] && bytes[start..<start + pattern.count].elementsEqual(pattern)
  }
}
