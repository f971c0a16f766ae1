extension WorkItemPattern {
  /// The first work item in a text, the longest where several start together.
  ///
  /// With `skippingNumbers` an item that starts with `#` is passed over.
  func firstMatch(in text: [UInt8], skippingNumbers: Bool) -> [UInt8]? {
    var offset = 0
    while let range = match(in: text, from: offset) {
      let item = text[range]
      let isNumber = item.first == UInt8(ascii: "#")
      if !(isNumber && skippingNumbers), !isException(item) { return Array(item) }
      offset = range.upperBound
    }
    return nil
  }

  private func isException(_ item: ArraySlice<UInt8>) -> Bool {
    guard !exceptions.isEmpty, let dash = item.firstIndex(of: UInt8(ascii: "-")) else {
      return false
    }
    return exceptions.contains(Array(item[..<dash]))
  }

  /// Follows all possibilities at once; each element remembers where the earliest of them began.
  private func match(in text: [UInt8], from offset: Int) -> Range<Int>? {
    var current = [Int](repeating: .max, count: elements.count)
    var next = current
    var isActive = false
    var best: Range<Int>?
    for index in offset...text.count {
      let starts = best == nil && index < text.count && canStart(at: index, in: text)
      guard isActive || starts else { continue }
      if starts { for start in self.starts { activate(start, from: index, in: &current) } }
      if let found = accepted(current, at: index, in: text),
        best.map({ found == $0.lowerBound }) ?? true
      {
        best = found..<index
      }
      guard index < text.count else { break }
      isActive = advance(&current, &next, over: text[index], noLaterThan: best?.lowerBound)
      if best != nil, !isActive { break }
    }
    return best
  }

  /// Moves on by one byte; returns whether anything is left to follow.
  private func advance(
    _ current: inout [Int], _ next: inout [Int], over byte: UInt8, noLaterThan last: Int?
  ) -> Bool {
    for index in next.indices { next[index] = .max }
    var isActive = false
    for (index, start) in current.enumerated() where start != .max && start <= last ?? start {
      guard let element = elements[index], element.bytes.contains(byte) else { continue }
      activate(index + 1, from: start, in: &next)
      if element.isRepeated { next[index] = min(next[index], start) }
      isActive = true
    }
    swap(&current, &next)
    return isActive
  }

  /// Makes an element the next to match, and those after it while elements may be left out.
  private func activate(_ index: Int, from start: Int, in states: inout [Int]) {
    var index = index
    while true {
      states[index] = min(states[index], start)
      guard elements[index]?.isOptional == true else { return }
      index += 1
    }
  }

  /// Where the earliest match began that ends here; nil when none ends or it would cut a word.
  private func accepted(_ states: [Int], at index: Int, in text: [UInt8]) -> Int? {
    var earliest = Int.max
    for state in states.indices where elements[state] == nil && states[state] < earliest {
      earliest = states[state]
    }
    guard earliest < index else { return nil }
    let cutsWord =
      index < text.count && ByteSet.word.contains(text[index])
      && ByteSet.word.contains(text[index - 1])
    return cutsWord ? nil : earliest
  }

  /// Whether a match may begin here: with a byte that one can begin with, not inside a word.
  private func canStart(at index: Int, in text: [UInt8]) -> Bool {
    guard firstBytes.contains(text[index]) else { return false }
    return index == 0
      || !(ByteSet.word.contains(text[index]) && ByteSet.word.contains(text[index - 1]))
  }
}
