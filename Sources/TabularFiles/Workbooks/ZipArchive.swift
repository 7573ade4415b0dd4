import CZip

/// A ZIP archive in memory, of which files are unpacked piece by piece and never to a disk.
///
/// What would lead out of a folder, is encrypted, or unpacks to far more than any workbook holds is
/// refused before anything is unpacked.
@safe package final class ZipArchive {
  /// The path that errors name.
  let source: String

  private let archive: OpaquePointer
  private var places: [String: UInt64] = [:]

  /// Opens the archive that `bytes` hold.
  package init(_ bytes: [UInt8], source: String) throws(TabularFileError) {
    self.source = source
    let opened = unsafe bytes.withUnsafeBytes { unsafe czip_open_copy($0.baseAddress, $0.count) }
    guard let archive = unsafe opened else {
      throw .damagedWorkbook(path: source, reason: .noArchive)
    }
    unsafe self.archive = archive
    try look()
  }

  deinit { unsafe zip_discard(archive) }

  /// The names of all files, sorted.
  package var names: [String] { places.keys.sorted() }

  /// Whether there is a file of that name.
  func has(_ name: String) -> Bool { places[name] != nil }

  /// Unpacks the file `name`, and hands it on piece by piece; false if there is none.
  @discardableResult
  package func unpack(
    _ name: String, _ take: (ArraySlice<UInt8>, _ isLast: Bool) throws(TabularFileError) -> Void
  ) throws(TabularFileError) -> Bool {
    guard let place = places[name] else { return false }
    guard let file = unsafe zip_fopen_index(archive, place, 0) else { throw damage(name) }
    defer { unsafe zip_fclose(file) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe buffer.baseAddress.map { unsafe zip_fread(file, $0, UInt64(buffer.count)) } ?? -1
      }
      guard count >= 0 else { throw damage(name) }
      total += Int(count)
      guard total <= WorkbookLimits.unpacked else {
        throw .tooLarge(path: source, limit: WorkbookLimits.unpacked)
      }
      try take(piece[..<Int(count)], count == 0)
      if count == 0 { return true }
    }
  }

  /// Looks at what is in the archive, and refuses what no workbook has.
  private func look() throws(TabularFileError) {
    let count = unsafe zip_get_num_entries(archive, 0)
    guard count <= WorkbookLimits.parts else {
      throw .refusedWorkbook(path: source, reason: .tooManyParts(Int(count)))
    }
    for place in 0..<UInt64(max(count, 0)) {
      var status = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, place, 0, &status) == 0,
        let name = unsafe zip_get_name(archive, place, 0).map({ unsafe String(cString: $0) })
      else { throw .damagedWorkbook(path: source, reason: .partWithoutName) }
      if unsafe status.encryption_method != UInt16(ZIP_EM_NONE) {
        throw .encryptedWorkbook(path: source)
      }
      guard Self.isInside(name) else {
        throw .refusedWorkbook(path: source, reason: .leadsOut(part: name))
      }
      let size = unsafe status.size
      let packed = unsafe status.comp_size
      if size > WorkbookLimits.suspicious, packed < size / WorkbookLimits.ratio {
        throw .refusedWorkbook(
          path: source,
          reason: .unpacksTooFar(part: name, mebibytes: Int(size >> 20), from: Int(packed)))
      }
      places[name] = place
    }
  }

  private static func isInside(_ name: String) -> Bool {
    guard !name.hasPrefix("/"), !name.contains("\\"), !name.contains(":") else { return false }
    return !name.split(separator: "/").contains("..")
  }

  private func damage(_ name: String) -> TabularFileError {
    .damagedWorkbook(path: source, reason: .cannotUnpack(part: name))
  }
}

extension ZipArchive {
  /// An archive of `parts` in their order, the same bytes every time; `nil` without memory for it.
  package static func packed(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8]? {
    guard let writer = unsafe czip_begin() else { return nil }
    var isSound = true
    for part in parts {
      let status = unsafe part.bytes.withUnsafeBytes {
        unsafe czip_add(writer, part.name, $0.baseAddress, $0.count)
      }
      isSound = isSound && status == 0
    }
    var count = 0
    guard let bytes = unsafe czip_end(writer, &count) else { return nil }
    defer { unsafe czip_free(bytes) }
    guard isSound else { return nil }
    return unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
