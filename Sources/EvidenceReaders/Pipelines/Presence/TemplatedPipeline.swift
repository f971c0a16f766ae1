import DataFormats
import Evidence

/// A pipeline file that a template engine must fill in before it is YAML.
enum TemplatedPipeline {
  /// A definition whose contents are hidden; nil when the file holds no placeholder and is broken.
  static func definition(
    _ error: InputError, in bytes: [UInt8], service: String
  ) -> PipelineDefinition? {
    guard holdsPlaceholder(bytes) else { return nil }
    var pipeline = PipelineDefinition(
      provenance: Provenance(path: error.path), service: service)
    pipeline.hidden = [
      PipelineDefinition.HiddenPart(
        provenance: Provenance(path: error.path, line: error.position?.line),
        phrase: "is a template that is no YAML before its placeholders are filled in")
    ]
    return pipeline
  }

  /// Whether `{{` or `{%` stands anywhere without the `$` of an expression before it.
  private static func holdsPlaceholder(_ bytes: [UInt8]) -> Bool {
    let (brace, percent, dollar) = (UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "$"))
    return bytes.indices.dropLast().contains { index in
      bytes[index] == brace && (bytes[index + 1] == brace || bytes[index + 1] == percent)
        && (index == 0 || (bytes[index - 1] != dollar && bytes[index - 1] != brace))
    }
  }
}
