import DataFormats
import Evidence
import EvidenceReaders

/// Reads files that start with a mark, for tests of everything around readers.
///
/// Of `MARK 3 …` it makes a test report with three passed cases, of `MARK …BROKEN` an error after
/// it has kept something.
struct MarkedReader: EvidenceReader {
  var format: String { "marked" }
  var title: String { "marked file" }

  func recognises(_ candidate: Candidate) -> Bool { candidate.prefix.starts(with: "MARK ".utf8) }

  func read(_ input: ReaderInput, into collection: inout EvidenceCollection) throws(InputError) {
    var text: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1_000, alignment: 1)
    defer { block.deallocate() }
    do {
      while case let count = try input.source.read(into: block), count > 0 {
        text += block[..<count]
      }
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(path: input.path, position: nil, problem: .other("\(error)"))
    }
    var report = TestReport(provenance: input.place())
    report.passed = Int(String(decoding: text.dropFirst(5).prefix(1), as: UTF8.self)) ?? 0
    collection.testReports.append(report)
    if text.suffix(6).elementsEqual("BROKEN".utf8) {
      throw InputError(
        path: input.path, position: SourcePosition(line: 1, column: 6, offset: 5),
        problem: .malformed("it is broken"))
    }
  }
}
