public import NetworkCore
import TabularFiles

extension NetworkDocument {
  /// Writes the document to `path`, in the format that the path's ending tells.
  ///
  /// Tables are two files: `x.csv` holds the ties and `x-nodes.csv` the nodes, without which those
  /// that have no ties would be lost.
  ///
  /// - Returns: The paths of the files that were written.
  /// - Throws: `NetworkFileFormatError`, `NetworkFileError` if the network is too large for a matrix or a sheet,
  ///   or `OutputError` where a file cannot be written.
  @discardableResult
  public func write(to path: String) throws -> [String] {
    let format = try NetworkFileFormat(path: path)
    let paths = format.paths(for: path)
    let nodes = format == .tables ? [NetworkTables.nodes(of: self)] : []
    let files = [try format.bytes(of: self)] + nodes
    try AtomicFile.write(zip(files, paths).map { ($0, $1) })
    return paths
  }
}

extension Network where Node: CustomStringConvertible {
  /// Writes the network to `path`, in the format that the path's ending tells.
  ///
  /// - Returns: The paths of the files that were written, as ``NetworkDocument/write(to:)`` says.
  /// - Throws: `NetworkFileFormatError`, `NetworkFileError` if the network is too large for a matrix or a sheet,
  ///   or `OutputError` where a file cannot be written.
  @discardableResult
  public func write(to path: String) throws -> [String] {
    try NetworkDocument(self).write(to: path)
  }
}
