/// Whether two numbers agree to within `tolerance`, relative to the larger one.
public func isClose(_ first: Double?, _ second: Double, within tolerance: Double = 1e-12) -> Bool {
  guard let first else { return false }
  if first == second { return true }
  return abs(first - second) <= tolerance * max(1, abs(first), abs(second))
}
