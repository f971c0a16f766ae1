import Assessment
import DataFormats
import Testing

@testable import Reports

@Suite("The assessment as JSON")
struct AssessmentJSONTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let document: AssessmentDocument
    var testDescription: String { name }
  }

  static let samples = [
    Sample(name: "small", document: SmallAssessment.document),
    Sample(name: "with statements", document: SmallAssessment().withStatements),
    Sample(name: "of components", document: SmallAssessment().withComponents),
    Sample(name: "of the usual size", document: SampleAssessment.document),
    Sample(name: "hostile", document: SmallAssessment(writing: "\u{0}\"\\</script>\n").document),
  ]

  @Test("reads back as what was written, and writes the same bytes again", arguments: samples)
  func roundTrip(_ sample: Sample) throws {
    let bytes = AssessmentJSON.encode(sample.document)
    let read = try AssessmentJSON.decode(bytes, path: "a.json")
    #expect(read == sample.document)
    #expect(AssessmentJSON.encode(read) == bytes)
  }

  @Test("names its format first, by which it is never taken for evidence")
  func firstKey() {
    let text = String(decoding: AssessmentJSON.encode(SmallAssessment.document), as: UTF8.self)
    #expect(text.hasPrefix("{\n  \"format\": \"assay.assessment/1\",\n"))
  }

  @Test("holds whole numbers only", arguments: samples)
  func wholeNumbers(_ sample: Sample) throws {
    var reader = JSONReader(AssessmentJSON.encode(sample.document), path: "a.json")
    while try reader.next() != .end {
      guard reader.token == .number else { continue }
      #expect(try reader.number().int64 != nil)
    }
  }

  @Test("agrees with the schema in keys, kinds and order", arguments: samples)
  func schema(_ sample: Sample) throws {
    let node = try JSONNode.parse(AssessmentJSON.encode(sample.document), path: "a.json")
    #expect(SchemaCheck.problems(in: node, AssessmentDocument.schema) == [])
  }

  @Test("the digest is that of the bytes")
  func digest() {
    let bytes = AssessmentJSON.encode(SmallAssessment.document)
    #expect(AssessmentJSON.digest(of: SmallAssessment.document) == Digest.sha256(bytes))
  }
}
