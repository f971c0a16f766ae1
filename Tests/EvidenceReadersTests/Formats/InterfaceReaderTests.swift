import DataFormats
import Evidence
import EvidenceReaders
import Testing

@Suite("Descriptions of interfaces")
struct InterfaceReaderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let path: String
    let operations: [String]
  }

  static let samples = [
    Sample(
      testDescription: "OpenAPI 2.0 in JSON with tabs",
      text: """
        {\t"swagger": "2.0", "info": {"title": "t", "version": "1"}, "basePath": "/v1",
        \t"paths": {"/a": {"get": {"summary": "s"}, "parameters": []}, "/b/{id}": {"PUT": {}}}}
        """, path: "a.json", operations: ["get /a s", "put /b/{id}"]),
    Sample(
      testDescription: "OpenAPI 3.2 in YAML with anchors and new methods",
      text: """
        openapi: 3.2.0
        info: { title: t, version: not set }
        paths:
          /a:
            get: &get { description: d }
            query: *get
            additionalOperations: { LINK: {} }
            servers: []
          x-more: { get: {} }
        webhooks: { w: { post: {} } }
        """, path: "a.yaml", operations: ["get /a s", "query /a s", "link /a"]),
  ]

  @Test("list operations", arguments: samples)
  func operations(_ sample: Sample) throws {
    let collection = try Reading.collect(sample.text, path: sample.path)
    let interface = try #require(collection.interfaces.first)
    let found = interface.operations.map {
      "\($0.method) \($0.path)" + ($0.isDescribed ? " s" : "")
    }
    #expect(found == sample.operations)
    #expect(interface.title == "t")
    #expect(interface.version == (sample.path == "a.json" ? "1" : nil))
  }

  @Test("say what they keep in other files")
  func elsewhere() throws {
    let text = "openapi: 3.1.0\ninfo: {}\npaths:\n  /a: { $ref: ./a.yaml }\n"
    let collection = try Reading.collect(text, path: "a.yaml")
    #expect(
      collection.diagnostics.map(\.message) == [
        "1 of its paths stand in other files, which are not followed; bundle it"
      ])
    #expect(collection.interfaces.first?.operations == [])
  }

  @Test("without information about themselves are recorded calls")
  func calls() throws {
    let text = #"""
      {"swagger":"2.0","host":"h","paths":{"/a/{id}":{"get":{"parameters":[{"name":"id","in":"path",
      "x-example":"7"}],"responses":{"200":{}}}}}}
      """#
    let collection = try Reading.collect(text, path: "a.json")
    #expect(collection.interfaces.isEmpty)
    #expect(
      collection.interfaceCalls.map(\.calls) == [
        [InterfaceCalls.Call(method: "get", path: "/a/{id}")]
      ])
  }

  @Test("are covered as swagger-coverage reports")
  func totals() throws {
    let text = #"""
      {"operations":{},"coverageOperationMap":{"full":[{"httpMethod":"GET","path":"/a"}],
      "counter":{"all":5,"full":1,"party":2,"empty":2}}}
      """#
    let collection = try Reading.collect(text, path: "swagger-coverage-results.json")
    #expect(collection.interfaceCalls.map(\.totals) == [.init(covered: 3, valid: 5)])
  }

  static let refusals = [
    (
      "a.json", #"{"coverageOperationMap":{"counter":{"all":1,"full":1,"party":1}}}"#,
      "a.json:1:66: error: more operations covered than there are"
    ),
    (
      "a.json", #"{"coverageOperationMap":{}}"#,
      "a.json:1:28: error: key 'counter' is missing in 'coverageOperationMap'"
    ),
    (
      "a.json", #"{"openapi":"3.0.0","paths":{"#,
      "a.json:1:29: error: expected a key in double quotes, found the end"
    ),
    ("a.yaml", "openapi: [\n", "a.yaml:2:1: error: "),
  ]

  @Test("that are broken are refused", arguments: refusals)
  func refuses(_ row: (path: String, text: String, message: String)) {
    let error = #expect(throws: InputError.self) {
      try Reading.collect(row.text, path: row.path)
    }
    #expect(error?.description.hasPrefix(row.message) == true, "\(String(describing: error))")
  }
}
