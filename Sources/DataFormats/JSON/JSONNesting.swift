/// The open containers of a JSON text, outermost first.
struct JSONNesting: ~Copyable {
  /// The most levels that may be open.
  let limit: Int
  private(set) var count = 0
  /// For each open container, whether it is an object.
  private let kinds: UnsafeMutablePointer<Bool>

  init(limit: Int) {
    self.limit = limit
    kinds = .allocate(capacity: limit)
    kinds.initialize(repeating: false, count: limit)
  }

  deinit { kinds.deallocate() }

  var isEmpty: Bool { count == 0 }

  /// Whether one more container would be too many.
  var isFull: Bool { count >= limit }

  /// Whether the innermost container is an object; false when none is open.
  var isObject: Bool { count > 0 && kinds[count - 1] }

  /// Opens a container; the caller has made sure that there is room.
  mutating func open(isObject: Bool) {
    precondition(!isFull, "room for one more container")
    kinds[count] = isObject
    count += 1
  }

  /// Closes the innermost container.
  mutating func close() { count = max(0, count - 1) }
}
