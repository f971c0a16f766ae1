import Platform
import Testing

@Suite("Parallel work")
struct ParallelWorkTests {
  @Test(arguments: [0, 1, 2, 3, 100], [1, 2, 4, 9])
  func `results stand in the order of the pieces`(count: Int, workers: Int) {
    let results = ParallelWork.results(count: count, workers: workers) { $0 * $0 }
    #expect(results == (0..<count).map { $0 * $0 })
  }

  @Test func `pieces of uneven length do not change the order`() {
    let results = ParallelWork.results(count: 64, workers: 4) { piece in
      (0..<(piece % 7) * 10_000).reduce(piece) { $0 ^ $1 ^ $1 }
    }
    #expect(results == Array(0..<64))
  }

  @Test func `a deep recursion has room on every thread`() {
    let depths = ParallelWork.results(count: 8, workers: 4) { _ in Self.depth(of: 5_000) }
    #expect(depths == Array(repeating: 5_000, count: 8))
  }

  static func depth(of level: Int) -> Int { level == 0 ? 0 : 1 + depth(of: level - 1) }
}
