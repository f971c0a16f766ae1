import Evidence
import TestSupport
import Testing

@testable import EvidenceReaders

/// What readers keep of single lines.
@Suite struct CoveredLinesTests {
  /// The known lines of the first file, those not hit with a minus.
  static func lines(_ text: String, path: String = "x.json") throws -> [Int] {
    let report = try Reading.collect(Array(text.utf8), path: path).collection.coverageReports.first
    let source = try #require(report?.sourceLines.first)
    return source.blocks.flatMap { block in
      (0..<64).compactMap { bit in
        guard block.known >> bit & 1 == 1 else { return nil }
        let number = block.index * 64 + bit
        return block.hit >> bit & 1 == 1 ? number : -number
      }
    }
  }

  /// The segments of a small program in C with loops, conditions, gaps and a part left out by the
  /// preprocessor, and the lines that `llvm-cov export -format=lcov` gives for the same run.
  @Test func `lines of llvm-cov are those of its own lcov`() throws {
    let segments = """
      [4,29,2,true,true,false],[5,7,2,true,true,false],[5,17,2,true,false,false],
      [5,18,1,true,false,true],[5,19,1,true,true,false],[7,4,1,true,false,true],
      [7,10,1,true,true,false],[7,14,1,true,true,false],[7,23,1,true,false,false],
      [7,24,0,true,false,true],[7,25,0,true,true,false],[8,1,0,false,true,false],
      [8,16,0,true,false,false],[10,4,1,true,false,true],[11,1,0,false,true,false],
      [11,1,1,true,false,true],[12,3,1,true,true,false],[12,19,4,true,true,false],
      [12,28,1,true,false,false],[12,30,3,true,true,false],[12,33,1,true,false,false],
      [12,34,3,true,false,true],[12,35,3,true,true,false],[13,9,3,true,true,false],
      [13,17,3,true,false,false],[13,18,0,true,false,true],[13,19,0,true,true,false],
      [13,24,3,true,false,false],[14,4,1,true,false,false],[15,10,1,true,true,false],
      [15,19,1,true,false,false],[15,21,0,true,false,true],[15,22,0,true,true,false],
      [15,32,1,true,false,false],[15,35,1,true,true,false],[16,9,2,true,false,false],
      [17,2,0,false,false,false],[19,25,0,true,true,false],[21,2,0,false,false,false],
      [26,31,1,true,true,false],[27,39,1,true,true,false],[27,44,1,true,false,false],
      [27,48,0,true,true,false],[27,70,1,true,false,false],[27,71,0,true,false,true],
      [27,72,0,true,true,false],[27,82,1,true,false,false],[28,16,0,true,false,true],
      [29,3,0,true,true,false],[30,10,0,true,false,true],[31,3,1,true,true,false],
      [32,12,1,true,false,false],[34,1,0,false,true,false],[34,1,1,true,false,true],
      [35,3,1,true,true,false],[36,11,1,true,false,false],[37,2,0,false,false,false]
      """
    let text = """
      {"data":[{"files":[{"filename":"shop.c","segments":[\(segments)],"summary":{}}]}],
      "type":"llvm.coverage.json.export","version":"2.0.1"}
      """
    #expect(
      try Self.lines(text) == [
        4, 5, 6, 7, -9, -10, 12, 13, 14, 15, 16, 17, -19, -20, -21, 26, 27, 28, -29, -30, 31, 32,
        33, 35, 36, 37,
      ])
  }

  static let strange = [
    "[[5,1,1,true,true,false],[4,1,0,false,false,false]]", "[[0,1,1,true,true]]", "[7]", "[]",
    "[[-1,1,1,true,true]]", #"[["a"]]"#,
  ]

  @Test("segments that make no sense say nothing", arguments: strange)
  func strangeSegments(_ segments: String) throws {
    let text = """
      {"data":[{"files":[{"filename":"a.c","segments":\(segments),"summary":{}}]}],
      "type":"llvm.coverage.json.export"}
      """
    let reports = try Reading.collect(Array(text.utf8), path: "x.json").collection.coverageReports
    #expect(reports.map(\.sourceLines) == [[]])
  }

  @Test func `JaCoCo counts a line when any instruction of it ran`() throws {
    let text = """
      <report name="r"><package name="a/b"><class name="a/b/C"><method name="m" line="3"/></class>
      <sourcefile name="C.java"><line nr="3" mi="0" ci="2" mb="0" cb="0"/>
      <line nr="4" mi="1" ci="1"/><line nr="70" mi="4" ci="0"/></sourcefile></package></report>
      """
    #expect(try Self.lines(text, path: "x.xml") == [3, 4, -70])
  }

  @Test func `coverage py lists lines that ran and lines that did not`() throws {
    let text = """
      {"meta":{"branch_coverage":false},"files":{"a.py":{"executed_lines":[1,200,3],
      "missing_lines":[2,"x",0],"summary":{"covered_lines":3,"num_statements":4}}},
      "totals":{"covered_lines":3,"num_statements":4}}
      """
    #expect(try Self.lines(text) == [1, -2, 3, 200])
  }

  @Test func `a block of Go covers its lines when any run does`() throws {
    let text = """
      mode: set
      example.com/m/a.go:3.10,5.2 2 1
      example.com/m/a.go:5.2,6.3 1 0
      example.com/m/a.go:7.1,7.9 1 0
      example.com/m/a.go:7.1,7.9 1 1
      example.com/m/a.go:9.1,999999999.2 1 1
      example.com/m/a.go:63.1,65.2 1 0
      example.com/m/a.go:12.1,11.2 1 0
      example.com/m/a.go:20,21 0 0
      """
    #expect(try Self.lines(text, path: "c.out") == [3, 4, 5, -6, 7, -63, -64, -65])
  }

  /// Each record lies before the last one and repeats a branch and a function of it.
  @Test func `a file of many records counts once what they repeat`() throws {
    let records = (1...20_000).reversed().map { number in
      "SF:a.c\nFNDA:\(number % 2),f\(number / 2)\nBRDA:\(number / 2),0,0,\(number % 2)\n"
        + "DA:\(number * 64),1\nend_of_record\n"
    }
    let report = try #require(
      try Reading.collect(Array(records.joined().utf8), path: "x.info").collection
        .coverageReports.first)
    #expect(report.lines == CoverageReport.Count(covered: 20_000, valid: 20_000))
    // Numbers 2n and 2n + 1 speak of the same, of which the odd one tells that it ran.
    #expect(report.branches == CoverageReport.Count(covered: 10_000, valid: 10_001))
    #expect(report.functions == CoverageReport.Count(covered: 10_000, valid: 10_001))
  }

  @Test func `lines in any order come to the same, and rows to their lines`() {
    var random = FixedRandom(seed: 11)
    for _ in 0..<300 {
      let numbers = (0..<200).map { _ in Int.random(in: 1...4_000, using: &random) }
      let hits = numbers.map { _ in Bool.random(using: &random) }
      var (ordered, mixed, rows) = (CoveredLines(), CoveredLines(), CoveredLines())
      for (number, isHit) in zip(numbers, hits).sorted(by: { $0.0 < $1.0 }) {
        ordered.add(number, isHit: isHit)
      }
      for (number, isHit) in zip(numbers, hits) {
        mixed.add(number, isHit: isHit)
        rows.add(number...number, isHit: isHit)
      }
      let start = Int.random(in: 1...4_000, using: &random)
      let row = start...start + Int.random(in: 0...300, using: &random)
      rows.add(row, isHit: true)
      for number in row.reversed() {
        ordered.add(number, isHit: true)
        mixed.add(number, isHit: true)
      }
      ordered.settle()
      mixed.settle()
      rows.settle()
      #expect(mixed.blocks == ordered.blocks)
      #expect(rows.blocks == ordered.blocks)
      #expect(Set(ordered.blocks.map(\.index)).count == ordered.blocks.count)
    }
  }
}
