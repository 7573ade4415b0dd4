/// Memory that a kernel in C reads and writes: at fixed places, in whole vectors, freed with it.
@safe final class KernelMemory {
  private var blocks: [UnsafeMutableRawPointer] = unsafe []

  deinit {
    unsafe blocks.forEach { unsafe $0.deallocate() }
  }

  /// Room for `count` elements, all bits 0.
  func zeros<Element: BitwiseCopyable>(
    _ type: Element.Type, count: Int
  ) -> UnsafeMutablePointer<Element> {
    let size = (max(1, count) * MemoryLayout<Element>.stride + 127) / 128 * 128
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 128)
    unsafe block.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    unsafe blocks.append(block)
    return unsafe block.bindMemory(to: type, capacity: max(1, count))
  }

  func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> UnsafePointer<Element> {
    let copy = unsafe zeros(Element.self, count: elements.count)
    for (place, element) in elements.enumerated() { unsafe copy[place] = element }
    return unsafe UnsafePointer(copy)
  }
}
