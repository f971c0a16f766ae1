/// Why an input was refused, and where.
public struct InputError: Error, Sendable, Hashable {
  /// The path as the user would write it; never opened from here.
  public let path: String
  /// The place, or nil when the whole input is meant.
  public let position: SourcePosition?
  /// What is wrong.
  public let problem: Problem

  /// Makes an error about a place in an input.
  public init(path: String, position: SourcePosition?, problem: Problem) {
    self.path = path
    self.position = position
    self.problem = problem
  }
}

extension InputError: Comparable {
  /// Orders by path, then by place (the whole input first), then by message.
  public static func < (left: InputError, right: InputError) -> Bool {
    if left.path != right.path { return left.path < right.path }
    let (a, b) = (left.position ?? .nowhere, right.position ?? .nowhere)
    return a == b ? left.message < right.message : a < b
  }
}

extension SourcePosition {
  fileprivate static let nowhere = SourcePosition(line: 0, column: 0, offset: 0)
}
