/// A match with the ranges of the whole and of each group that took part.
struct PatternMatch {
  let groups: [Range<Int>?]
}

extension Pattern {
  /// The matches from left to right that do not overlap.
  func allMatches(in text: [Unicode.Scalar], most: Int) -> [PatternMatch] {
    var machine = ThreadMachine(self, text: text)
    var matches: [PatternMatch] = []
    var start = 0
    var previousEnd = -1
    while matches.count < most, start <= text.count, let match = machine.firstMatch(from: start) {
      guard let range = match.groups[0] else { break }
      // An empty match right behind another one does not count.
      if !(range.isEmpty && range.lowerBound == previousEnd) { matches.append(match) }
      previousEnd = range.upperBound
      start = range.isEmpty ? range.upperBound + 1 : range.upperBound
    }
    return matches
  }
}

/// Runs all ways through a pattern side by side, in the order of preference, with their groups.
private struct ThreadMachine {
  private let pattern: Pattern
  private let text: [Unicode.Scalar]
  private var marks: SparseSet

  /// One way: the step it waits at and the places its groups begin and end.
  private struct Thread {
    let step: Int
    let saved: [Int]
  }

  init(_ pattern: Pattern, text: [Unicode.Scalar]) {
    self.pattern = pattern
    self.text = text
    marks = SparseSet(capacity: pattern.steps.count)
  }

  mutating func firstMatch(from start: Int) -> PatternMatch? {
    var threads: [Thread] = []
    var best: [Int]?
    for place in start...text.count {
      marks.removeAll()
      var waiting: [Thread] = []
      for thread in threads {
        if let end = follow(thread, at: place, into: &waiting) {
          best = end
          break
        }
      }
      if best == nil {
        let fresh = Thread(
          step: pattern.start,
          saved: [place, -1] + Array(repeating: -1, count: pattern.captures * 2))
        if let end = follow(fresh, at: place, into: &waiting) { best = end }
      }
      if waiting.isEmpty, best != nil || place == text.count { break }
      threads = place < text.count ? advanced(waiting, over: text[place]) : []
      if threads.isEmpty, best != nil { break }
    }
    return best.map(match)
  }

  /// Follows a way until it waits for scalars; its saved places if it reaches the end.
  private mutating func follow(
    _ thread: Thread, at place: Int, into waiting: inout [Thread]
  ) -> [Int]? {
    var stack = [thread]
    while let way = stack.popLast() {
      guard marks.insert(way.step) else { continue }
      switch pattern.steps[way.step] {
      case .match:
        var saved = way.saved
        saved[1] = place
        return saved
      case .set: waiting.append(way)
      case .fork(let first, let second):
        stack.append(Thread(step: second, saved: way.saved))
        stack.append(Thread(step: first, saved: way.saved))
      case .save(let slot, let next):
        var saved = way.saved
        saved[slot] = place
        stack.append(Thread(step: next, saved: saved))
      case .assertion(let assertion, let next):
        if assertion.holds(between: neighbour(place - 1), and: neighbour(place)) {
          stack.append(Thread(step: next, saved: way.saved))
        }
      }
    }
    return nil
  }

  private func advanced(_ threads: [Thread], over scalar: Unicode.Scalar) -> [Thread] {
    let letter = pattern.alphabet.letter(of: scalar)
    return threads.compactMap { thread in
      guard case .set(let set, let next) = pattern.steps[thread.step],
        pattern.alphabet.contains(set, letter)
      else { return nil }
      return Thread(step: next, saved: thread.saved)
    }
  }

  private func neighbour(_ place: Int) -> Neighbour {
    guard text.indices.contains(place) else { return .edge }
    return pattern.alphabet.kinds[pattern.alphabet.letter(of: text[place])]
  }

  private func match(_ saved: [Int]) -> PatternMatch {
    PatternMatch(
      groups: stride(from: 0, to: saved.count, by: 2).map { slot in
        saved[slot] >= 0 && saved[slot + 1] >= saved[slot] ? saved[slot]..<saved[slot + 1] : nil
      })
  }
}
