import TestSupport
import Testing

@testable import CEL

@Suite("Library")
struct LibraryTests {
  static let examples: [Example] =
    Library.functions.flatMap(\.examples) + Library.macros.flatMap(\.examples)

  @Test("every example comes out as documented", arguments: examples.map(\.expression).indices)
  func example(place: Int) throws {
    let example = Self.examples[place]
    let expression = try Environment(variables: []).check(example.expression)
    let outcome = expression.program().evaluate { _ in .unknown }.outcome
    #expect(Sample.text(outcome) == example.result, "\(example.expression)")
  }

  @Test("every function has a summary and an example")
  func documents() {
    for function in Library.functions {
      #expect(!function.summary.isEmpty && function.summary.hasSuffix("."), "\(function.name)")
      #expect(!function.examples.isEmpty, "\(function.name)")
      #expect(!function.overloads.isEmpty, "\(function.name)")
    }
  }

  @Test("no two functions share a name")
  func namesOnce() {
    #expect(Library.functionsByName.count == Library.functions.count)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    let expected: String
    var testDescription: String { source }
  }

  @Test(
    "functions hold at their edges",
    arguments: [
      Row(source: "'abc'.split('')", expected: #"["a", "b", "c"]"#),
      Row(source: "''.split('')", expected: "[]"),
      Row(source: "''.split(',')", expected: #"[""]"#),
      Row(source: "'ab'.replace('', '-')", expected: #""-a-b-""#),
      Row(source: "'abc'.lastIndexOf('')", expected: "3"),
      Row(source: "'%d%%'.format([5])", expected: #""5%""#),
      Row(source: "'%.2f'.format([1e21])", expected: #""1000000000000000000000.00""#),
      Row(source: "'%.3e'.format([0.0])", expected: #""0.000e+00""#),
      Row(source: "'%.2e'.format([9.999])", expected: #""1.00e+01""#),
      Row(source: "'%.1f'.format([0.05])", expected: #""0.1""#),
      Row(source: "'%.0f'.format([0.5])", expected: #""0""#),
      Row(source: "'%s'.format([{'b': 1, 'a': [2.5]}])", expected: #""{a: [2.5], b: 1}""#),
      Row(source: "timestamp('2024-02-29T00:00:00Z').getDayOfYear()", expected: "59"),
      Row(source: "duration('-1.5s').getMilliseconds()", expected: "-500"),
      Row(source: "string(duration('1.000000001s'))", expected: #""1.000000001s""#),
      Row(source: "int('-9223372036854775808')", expected: "-9223372036854775808"),
      Row(
        source: "lists.range(2000000).size()",
        expected: "error 1:7: 'lists.range' does not take a count of 2000000"),
      Row(
        source: "[1, 'a'].map(x, dyn(x)).sort()",
        expected: "error 1:25: 'sort' does not take (list)"),
      Row(source: "[[3, 1], [2]].map(x, x.sort())", expected: "[[1, 3], [2]]"),
      Row(source: "regex.replace('aaa', 'a', 'b', 2)", expected: #""bba""#),
      Row(source: "regex.replace('abc', 'x*', '-')", expected: #""-a-b-c-""#),
      Row(source: "regex.extractAll('k1=v1;k2=v2', '([a-z][0-9])=')", expected: #"["k1", "k2"]"#),
      Row(source: "regex.extract('abc', 'x').hasValue()", expected: "false"),
      Row(source: "math.bitShiftLeft(1, 64)", expected: "0"),
      Row(source: "math.abs(-9223372036854775807)", expected: "9223372036854775807"),
      Row(source: "9223372036854775807 % -1", expected: "0"),
      Row(
        source: "-9223372036854775808 % -1",
        expected: "error 1:22: the result does not fit into 'int'"),
      Row(source: "google.protobuf.Struct{fields: {'a': 1.0}}.a", expected: "1.0"),
      Row(source: "sets.equivalent([1, 1u, 1.0], [1])", expected: "true"),
    ])
  func edges(row: Row) throws {
    let expression = try Environment(variables: []).check(row.source)
    let outcome = expression.program().evaluate { _ in .unknown }.outcome
    #expect(Sample.text(outcome) == row.expected)
  }
}
