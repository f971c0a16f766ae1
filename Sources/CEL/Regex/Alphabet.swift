/// The scalars grouped into letters that a pattern does not tell apart.
struct Alphabet: Sendable {
  /// The first scalar of each letter's run; a run may share its letter with others.
  private let starts: [UInt32]
  private let lettersByRun: [Int]
  private let lettersOfASCII: [Int]
  /// The count of letters; the number itself stands for the end of the text.
  let count: Int
  /// Whether a set has a letter, by set and letter.
  private let members: [[Bool]]
  /// What assertions need to know of a letter.
  let kinds: [Neighbour]

  init(sets: [ScalarSet]) {
    let looked = sets + [.words, .newline]
    var bounds: Set<UInt32> = [0]
    for range in looked.flatMap(\.ranges) {
      bounds.insert(range.lowerBound)
      bounds.insert(range.upperBound + 1)
    }
    starts = bounds.filter { $0 <= 0x10FFFF }.sorted()
    var known: [[Bool]: Int] = [:]
    var letters: [Int] = []
    var rows: [[Bool]] = []
    for start in starts {
      let row = looked.map { $0.contains(start) }
      if known[row] == nil {
        known[row] = rows.count
        rows.append(row)
      }
      letters.append(known[row] ?? 0)
    }
    lettersByRun = letters
    count = rows.count
    members = sets.indices.map { set in rows.map { $0[set] } }
    kinds =
      rows.map { $0[sets.count] ? .word : $0[sets.count + 1] ? .newline : .other } + [.edge]
    let runs = starts
    lettersOfASCII = (0..<128).map { letters[Self.run(of: $0, in: runs)] }
  }

  /// The letter of a scalar.
  func letter(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 128 { return lettersOfASCII[Int(scalar.value)] }
    return lettersByRun[Self.run(of: scalar.value, in: starts)]
  }

  func contains(_ set: Int, _ letter: Int) -> Bool {
    letter < count && members[set][letter]
  }

  private static func run(of value: UInt32, in starts: [UInt32]) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}

/// What lies beside a place in a text.
enum Neighbour: Int, Sendable {
  case edge, newline, word, other
}

extension PatternSyntax.Assertion {
  /// Whether the assertion holds between two neighbours.
  func holds(between before: Neighbour, and after: Neighbour) -> Bool {
    switch self {
    case .textStart: before == .edge
    case .textEnd: after == .edge
    case .lineStart: before == .edge || before == .newline
    case .lineEnd: after == .edge || after == .newline
    case .wordBoundary: (before == .word) != (after == .word)
    case .noWordBoundary: (before == .word) == (after == .word)
    }
  }
}
