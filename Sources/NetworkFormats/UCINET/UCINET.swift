/// Networks as UCINET itself keeps them: a header (`x.##h`) and beside it the numbers (`x.##d`).
///
///     let document = try UCINET.document(header: header, data: data)
///     let (network, notes) = try document.network()
///
/// They are read and never written: UCINET takes ``DL``.
///
/// ## What is read
///
/// - Versions `V6404` (UCINET 6.404 and later) and `DATE:` (before), one matrix or several, of which the
///   first is taken or the one asked for by its label.
/// - Numbers of one, two, four and eight bytes, whole or with a fraction; 10³⁸, which UCINET has for a
///   missing value, is an unknown cell.
/// - Rows and columns that are as many and have the same labels, or labels for one of them or neither, are
///   the same nodes, and rows send ties to columns; if that is symmetric it is a network without
///   directions. Else rows are actors and columns events.
/// - The date is passed over; the title is the context's `title`.
///
/// ## The layout
///
/// All numbers have the lowest byte first. The header: a byte 5 and the five letters of the version; year,
/// month, day, day of the week and kind of labels, two bytes each; the type of the numbers, one byte; the
/// number of dimensions, two bytes; columns, rows and matrices, four bytes each (two in `DATE:`); a
/// byte with the length of the title, and the title; for each dimension a byte that says whether it has
/// labels; and for each that has them the labels, each behind two bytes with its length in bytes, in
/// UTF-16. The numbers stand matrix by matrix, row by row.
///
/// The layout is published nowhere. It is taken from three programs that read such files, which agree but
/// for the order of rows and columns: two of them have it as said here.
///
/// ## Reference
///
/// > C. Steglich, `read_ucinet` in the R package manynet; G. G. Vega Yon, `read_ucinet` in the R package
/// > netdiffuseR; J. Fagan, the R package rucinet.
public enum UCINET {
  /// What `header` and `data`, two whole files, tell of.
  ///
  /// - Parameters:
  ///   - header: The file `x.##h`.
  ///   - data: The file `x.##d`.
  ///   - relation: The matrix to take, by its label; by default the first.
  /// - Returns: Nodes, ties, and what was left aside.
  /// - Throws: `NetworkFileError`.
  public static func document(
    header: [UInt8], data: [UInt8], relation: String? = nil
  ) throws(NetworkFileError) -> NetworkDocument {
    try UCINETReader(header: try UCINETHeader(header), data: data).document(relation: relation)
  }
}
