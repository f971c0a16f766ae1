import Foundation
import Testing

@testable import CEL

@Suite("Nesting and size")
struct NestingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let opening: String
    var core = "t"
    var closing = ""
    /// How often opening and closing may be repeated; the deepest expression that is allowed.
    let most: Int
    var testDescription: String { name }

    func source(_ count: Int) -> String {
      String(repeating: opening, count: count) + core + String(repeating: closing, count: count)
    }
  }

  static let rows = [
    Row(name: "parentheses", opening: "(", closing: ")", most: 249),
    Row(name: "negations", opening: "!", most: 249),
    Row(name: "minus signs", opening: "-", core: "count", most: 249),
    Row(name: "lists", opening: "[", closing: "]", most: 249),
    Row(name: "maps", opening: "{1: ", closing: "}", most: 249),
    Row(name: "calls", opening: "dyn(", closing: ")", most: 249),
    Row(name: "conditions", opening: "t ? f : ", most: 249),
    Row(name: "conditions in conditions", opening: "(t ? ", closing: " : f)", most: 248),
    Row(name: "sums", opening: "", core: "count", closing: " + count", most: 249),
    Row(name: "sums to the right", opening: "count + (", core: "count", closing: ")", most: 249),
    Row(name: "and", opening: "t && (", closing: ")", most: 249),
    Row(name: "macros", opening: "[1].all(x, ", closing: ")", most: 248),
    Row(name: "macros on macros", opening: "", core: "names", closing: ".map(x, x)", most: 249),
    Row(name: "bindings", opening: "cel.bind(x, t, ", closing: ")", most: 248),
    Row(name: "fields", opening: "", core: "items[0]", closing: ".a", most: 247),
    Row(name: "elements", opening: "", core: "items", closing: "[0]", most: 249),
    Row(name: "comparisons", opening: "", core: "t", closing: " == true", most: 249),
  ]

  @Test("ends at a limit, in an error and at once, however deep", arguments: rows)
  func refuses(row: Row) {
    let clock = ContinuousClock()
    let time = clock.measure {
      for count in [row.most * 2, 5_000, 100_000] {
        let source = row.source(count)
        let failure = #expect(throws: CheckFailure.self) { try Sample.environment.check(source) }
        #expect(failure?.issues.count == 1)
      }
    }
    #expect(time < .seconds(5), "\(time)")
  }

  @Test("of what is allowed needs half of a main thread's stack at most", arguments: rows)
  func staysSmall(row: Row) {
    let source = row.source(row.most)
    let outcome = OnSmallStack.run { () -> String in
      do {
        let tree = try Parser.parse(source, limits: .standard)
        guard !tree.description.isEmpty else { return "lost" }
        let checked = try Sample.environment.check(source)
        let binding = { (name: String) in Sample.values[name] ?? .unknown }
        _ = checked.program().evaluate(binding, tracing: true)
        _ = try Sample.environment.unchecked(source).program().evaluate(binding)
        return "done"
      } catch {
        return "\(error)"
      }
    }
    #expect(outcome == "done")
  }

  @Test("refuses an expression of ten megabytes at once")
  func refusesSize() {
    let clock = ContinuousClock()
    for unit in ["a || ", "中", "(", "'"] {
      let source = String(repeating: unit, count: (10 << 20) / unit.utf8.count)
      let time = clock.measure {
        let failure = #expect(throws: CheckFailure.self) { try Sample.environment.check(source) }
        #expect(
          failure?.description == "1:1: the expression is longer than 100000 characters")
      }
      #expect(time < .seconds(1), "\(time)")
    }
  }

  @Test("long flat expressions are checked in time linear in their length")
  func flat() throws {
    let clock = ContinuousClock()
    for source in [
      Array(repeating: "t", count: 20_000).joined(separator: "||"),
      "[" + String(repeating: "count,", count: 16_000) + "]",
      "{" + (0..<8_000).map { "\($0): count" }.joined(separator: ",") + "}",
      "size('" + String(repeating: "a", count: 99_000) + "') > 0",
    ] {
      let time = clock.measure {
        #expect(throws: Never.self) { try Sample.environment.check(source).program() }
      }
      #expect(time < .seconds(5), "\(time) for \(source.prefix(20))")
    }
  }
}

/// Runs work on a thread with four megabytes of stack; without optimisation frames are large.
private enum OnSmallStack {
  private final class Box: @unchecked Sendable { var result = "" }

  static func run(_ work: @escaping @Sendable () -> String) -> String {
    let box = Box()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.result = work()
      done.signal()
    }
    thread.stackSize = 4 << 20
    thread.start()
    done.wait()
    return box.result
  }
}
