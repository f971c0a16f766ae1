import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("CycloneDX bills of materials")
struct CycloneDXReaderTests {
  static let json = #"""
    {"bomFormat":"CycloneDX","specVersion":"1.6",
     "metadata":{"timestamp":"2026-01-02T03:04:05Z","component":{"name":"us","purl":"p","version":"1"}},
     "components":[
       {"name":"a","purl":"pkg:a","version":"1","licenses":[{"license":{"id":"MIT"}}],
        "hashes":[{"alg":"SHA-1","content":"0"}],
        "components":[{"name":"b","version":"","licenses":[{"expression":"NOASSERTION"}]}],
        "pedigree":{"ancestors":[{"name":"c","purl":"pkg:c"}]}},
       {"name":"d","purl":"","licenses":[],"hashes":[]}],
     "dependencies":[{"ref":"a","dependsOn":["b","d"]},{"ref":"b"}],
     "vulnerabilities":[{},{}],"services":[{}]}
    """#

  static let xml = """
    <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">
     <metadata><timestamp> 2026-01-02T03:04:05Z </timestamp>
      <tools><components><component><purl>t</purl></component></components></tools>
      <component><name>us</name><purl>p</purl></component></metadata>
     <components>
      <component><name>a</name><version>1</version><hashes><hash alg="SHA-1">0</hash></hashes>
       <licenses><license><id>MIT</id></license></licenses><purl>pkg:a</purl>
       <pedigree><ancestors><component><purl>pkg:c</purl></component></ancestors></pedigree>
       <components><component><name>b</name><version/>
        <licenses><expression>NOASSERTION</expression></licenses></component></components></component>
      <component><name>d</name><hashes/><purl></purl></component></components>
     <dependencies><dependency ref="a"><dependency ref="b"/><dependency ref="d"/></dependency>
      <dependency ref="b"/></dependencies>
     <vulnerabilities><vulnerability/><vulnerability/></vulnerabilities></bom>
    """

  @Test("are counted alike in both notations", arguments: [json, xml])
  func counts(_ text: String) throws {
    let inventory = try #require(try Reading.collect(text).componentInventories.first)
    #expect(inventory.specification == "CycloneDX 1.6")
    #expect(inventory.components == 3)
    #expect(inventory.withPackageURL == 1)
    #expect(inventory.withVersion == 1)
    #expect(inventory.withLicense == 1)
    #expect(inventory.withHash == 1)
    #expect(inventory.dependencies == 2)
    #expect(inventory.vulnerabilities == 2)
    #expect(inventory.hasSubject)
    #expect(inventory.timestamp == Instant("2026-01-02T03:04:05Z"))
  }

  @Test func `a document without metadata and components has none`() throws {
    let text = #"{"bomFormat":"CycloneDX","specVersion":"1.1"}"#
    let inventory = try #require(try Reading.collect(text).componentInventories.first)
    #expect(inventory.components == 0)
    #expect(!inventory.hasSubject)
    #expect(inventory.timestamp == nil)
  }

  static let refusals = [
    ReaderRefusal(
      "no version", #"{"bomFormat":"CycloneDX"}"#,
      "1:25: error: key 'specVersion' is missing in the document"),
    ReaderRefusal(
      "another format", #"{"bomFormat":"Other","specVersion":"1"}"#,
      "1:39: error: key 'bomFormat' is missing in the document"),
    ReaderRefusal(
      "component no object", #"{"bomFormat":"CycloneDX","components":[1]}"#,
      "1:40: error: expected a component, found a number"),
    ReaderRefusal(
      "deep",
      #"{"bomFormat":"CycloneDX","components":"#
        + String(repeating: #"[{"components":"#, count: 300),
      "1:1945: error: nested deeper than 256 levels"),
    ReaderRefusal(
      "XML cut", "<bom xmlns='http://cyclonedx.org/schema/bom/1.4'>\n<components>",
      "2:13: error: the input ends inside an element"),
  ]

  @Test("broken ones are refused with line and reason", arguments: refusals)
  func refuses(_ row: ReaderRefusal) { row.check() }
}
