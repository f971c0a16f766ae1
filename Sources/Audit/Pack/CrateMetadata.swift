import Assessment
import DataFormats
import Quantities

/// What a pack is and holds, for tools that read RO-Crate 1.2.
struct CrateMetadata {
  private let document: AssessmentDocument
  private let contents: PackContents

  init(_ document: AssessmentDocument, _ contents: PackContents) {
    (self.document, self.contents) = (document, contents)
  }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(
      .members([
        ("@context", .string("https://w3id.org/ro/crate/1.2/context")),
        ("@graph", .array([descriptor, root] + files)),
      ]))
    return writer.finish()
  }

  private var descriptor: JSONValue {
    .members([
      ("@id", .string(PackLayout.crate)), ("@type", .string("CreativeWork")),
      ("about", Self.reference("./")),
      ("conformsTo", Self.reference("https://w3id.org/ro/crate/1.2")),
    ])
  }

  private var root: JSONValue {
    let project = document.project
    return .members([
      ("@id", .string("./")), ("@type", .string("Dataset")),
      ("name", .string("Maturity assessment of \(project.name)")),
      (
        "description",
        .string("An assessment by the model \(document.model.id) with the evidence it rests on.")
      ),
      ("datePublished", .string("\(project.asOf)")),
      ("license", .string("None is granted by this pack; its evidence belongs to the project.")),
      ("hasPart", .array(contents.inventory.map { Self.reference($0.name.text) })),
    ])
  }

  private var files: [JSONValue] {
    contents.inventory.map { name, size, digest in
      .members([
        ("@id", .string(name.text)), ("@type", .string("File")),
        ("contentSize", .string("\(size)")),
        ("encodingFormat", .string(Self.mediaType(of: name.text))),
        ("sha256", .string(digest.hex)),
      ])
    }
  }

  private static func reference(_ id: String) -> JSONValue { .members([("@id", .string(id))]) }

  private static let mediaTypes = [
    "json": "application/json", "html": "text/html", "md": "text/markdown", "csv": "text/csv",
    "yaml": "application/yaml", "sh": "application/x-sh", "tsr": "application/timestamp-reply",
  ]

  private static func mediaType(of name: String) -> String {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
    return mediaTypes[String(ending)] ?? "application/octet-stream"
  }
}
