import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("SPDX bills of materials")
struct SPDXReaderTests {
  static let document = #"""
    {"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT",
     "creationInfo":{"created":"2026-01-02T03:04:05.678Z"},
     "packages":[
       {"SPDXID":"us","versionInfo":"1","licenseDeclared":"MIT"},
       {"SPDXID":"a","versionInfo":"1","licenseDeclared":"NOASSERTION","licenseConcluded":"MIT",
        "checksums":[{"algorithm":"SHA1"}],
        "externalRefs":[{"referenceType":"cpe23Type","referenceLocator":"c"},
                        {"referenceLocator":"pkg:a","referenceType":"purl"}]},
       {"SPDXID":"b","versionInfo":"","licenseDeclared":"NONE","checksums":[],
        "externalRefs":[{"referenceType":"purl","referenceLocator":""}]}],
     "relationships":[
       {"spdxElementId":"SPDXRef-DOCUMENT","relationshipType":"DESCRIBES","relatedSpdxElement":"us"},
       {"relationshipType":"DEPENDS_ON","relatedSpdxElement":"a"},
       {"relationshipType":"DEV_DEPENDENCY_OF","relatedSpdxElement":"a"},
       {"relationshipType":"CONTAINS","relatedSpdxElement":"file"}]}
    """#

  @Test(
    "are counted without their subject, also in GitHub's wrapping",
    arguments: [
      document, "{\"sbom\":\(document)}",
    ])
  func counts(_ text: String) throws {
    let inventory = try #require(try Reading.collect(text).componentInventories.first)
    #expect(inventory.specification == "SPDX 2.3")
    #expect(inventory.components == 2)
    #expect(inventory.withPackageURL == 1)
    #expect(inventory.withVersion == 1)
    #expect(inventory.withLicense == 1)
    #expect(inventory.withHash == 1)
    #expect(inventory.dependencies == 2)
    #expect(inventory.hasSubject)
    #expect(inventory.timestamp == Instant("2026-01-02T03:04:05Z"))
  }

  @Test func `a document that describes several packages has no one subject`() throws {
    let text = #"""
      {"spdxVersion":"SPDX-2.2","documentDescribes":["a","b"],
       "packages":[{"SPDXID":"a"},{"SPDXID":"b"},{}]}
      """#
    let inventory = try #require(try Reading.collect(text).componentInventories.first)
    #expect(inventory.components == 3)
    #expect(inventory.hasSubject)
  }

  static let refusals = [
    ReaderRefusal(
      "another version", #"{"spdxVersion":"SPDX-3.0"}"#,
      "1:26: error: 'SPDX-3.0' is not read; export SPDX 2.3 or 3 as JSON"),
    ReaderRefusal(
      "no version", #"{"SPDXID":"x"}"#,
      "1:14: error: key 'spdxVersion' is missing in the document"),
    ReaderRefusal(
      "package no object", #"{"spdxVersion":"SPDX-2.3","packages":[1]}"#,
      "1:39: error: expected a package, found a number"),
  ]

  @Test("broken ones are refused with line and reason", arguments: refusals)
  func refuses(_ row: ReaderRefusal) { row.check() }
}
