extension Pattern {
  /// Whether the pattern matches anywhere in a text.
  func matches(_ text: String) -> Bool {
    if let table { return table.matches(text) }
    var automaton = LazyAutomaton(self)
    return automaton.matches(text)
  }
}

/// A deterministic automaton built as far as a text needs it.
///
/// A state is the set of steps that wait for the next letter, with the letter before. Beyond a
/// count of states the automaton starts afresh, so that memory stays bounded.
struct LazyAutomaton {
  private let pattern: Pattern
  private let width: Int
  private var states: [State] = []
  private var numbers: [State: Int] = [:]
  /// The state after each state and letter; see the constants for the others.
  private var table: [Int32] = []
  private var marks: SparseSet
  private var targets: SparseSet

  private struct State: Hashable {
    let steps: [Int]
    let before: Neighbour
  }

  private static let unknown: Int32 = -1
  static let matched: Int32 = -2
  private static let stateLimit = 2000

  init(_ pattern: Pattern) {
    self.pattern = pattern
    width = pattern.alphabet.count + 1
    marks = SparseSet(capacity: pattern.steps.count)
    targets = SparseSet(capacity: pattern.steps.count)
  }

  private var first: State { State(steps: [pattern.start], before: .edge) }

  mutating func matches(_ text: String) -> Bool {
    var state = number(of: first)
    for scalar in text.unicodeScalars {
      let next = after(state, pattern.alphabet.letter(of: scalar))
      if next == Self.matched { return true }
      state = Int(next)
    }
    return after(state, width - 1) == Self.matched
  }

  /// The state after each state and letter, all worked out; nil when they are more than a limit.
  mutating func completed(within limit: Int) -> [Int32]? {
    var state = number(of: first)
    while state < states.count {
      guard table.count <= limit else { return nil }
      for letter in 0..<width { _ = after(state, letter) }
      state += 1
    }
    return table
  }

  private mutating func after(_ state: Int, _ letter: Int) -> Int32 {
    let known = table[state * width + letter]
    if known != Self.unknown { return known }
    let from = states[state]
    let next: Int32
    if let reached = step(from, letter) {
      let isFull = states.count >= Self.stateLimit
      if isFull { reset() }
      next = Int32(number(of: reached))
      if isFull { return next }
    } else {
      next = Self.matched
    }
    table[state * width + letter] = next
    return next
  }

  /// The state after a letter, or nil when the pattern has matched before it.
  private mutating func step(_ state: State, _ letter: Int) -> State? {
    let after = pattern.alphabet.kinds[letter]
    marks.removeAll()
    targets.removeAll()
    var stack = Array(state.steps.reversed())
    while let place = stack.popLast() {
      guard marks.insert(place) else { continue }
      switch pattern.steps[place] {
      case .match: return nil
      case .fork(let first, let second): stack += [second, first]
      case .save(_, let target): stack.append(target)
      case .assertion(let assertion, let target):
        if assertion.holds(between: state.before, and: after) { stack.append(target) }
      case .set(let set, let target):
        if pattern.alphabet.contains(set, letter) { targets.insert(target) }
      }
    }
    targets.insert(pattern.start)
    return State(steps: targets.members.sorted(), before: after)
  }

  private mutating func number(of state: State) -> Int {
    if let known = numbers[state] { return known }
    let number = states.count
    states.append(state)
    numbers[state] = number
    table.append(contentsOf: repeatElement(Self.unknown, count: width))
    return number
  }

  private mutating func reset() {
    states = []
    numbers = [:]
    table = []
  }
}

/// A set of small numbers that is emptied at no cost.
struct SparseSet {
  private var dense: [Int] = []
  private var sparse: [Int]

  init(capacity: Int) { sparse = Array(repeating: 0, count: capacity) }

  /// The numbers in the order they were added.
  var members: [Int] { dense }

  /// Adds a number; false when it was there.
  @discardableResult
  mutating func insert(_ number: Int) -> Bool {
    let place = sparse[number]
    if place < dense.count, dense[place] == number { return false }
    sparse[number] = dense.count
    dense.append(number)
    return true
  }

  mutating func removeAll() { dense.removeAll(keepingCapacity: true) }
}
