import Synchronization

/// Pieces of work done at once, with results in the order of the pieces.
public enum ParallelWork {
  /// How many processors the machine has.
  public static var processors: Int { SystemCalls.processors() }

  /// The results of the pieces `0..<count`, whichever of at most `workers` threads made them.
  ///
  /// The calling thread is one of them; where the system starts no more, it does all.
  public static func results<Result: Sendable>(
    count: Int, workers: Int, work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard workers > 1, count > 1 else { return (0..<count).map(work) }
    let pieces = Pieces<Result>(count: count)
    let helpers = (1..<min(workers, count)).compactMap { _ in
      SystemCalls.start { pieces.work(work) }
    }
    pieces.work(work)
    for helper in helpers { SystemCalls.wait(for: helper) }
    return pieces.results
  }
}

/// The pieces of one round, handed out one by one.
private final class Pieces<Result: Sendable>: Sendable {
  private let count: Int
  private let next = Atomic(0)
  private let slots: Mutex<[Result?]>

  init(count: Int) {
    self.count = count
    slots = Mutex(Array(repeating: nil, count: count))
  }

  /// Takes pieces until none is left.
  func work(_ work: @Sendable (Int) -> Result) {
    while case let piece = next.add(1, ordering: .relaxed).oldValue, piece < count {
      let result = work(piece)
      slots.withLock { $0[piece] = result }
    }
  }

  /// What all pieces came to, once every worker is done.
  var results: [Result] { slots.withLock { $0.compactMap(\.self) } }
}
