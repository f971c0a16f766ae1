public import DataFormats
public import Evidence

/// Reads configurations of Terraform and OpenTofu: which blocks there are, not what they mean.
///
/// State files may hold secrets and are never opened. Source: the Terraform language.
public struct TerraformReader: EvidenceReader {
  /// The format's identifier.
  public let format = "terraform"
  /// What a person calls the format.
  public let title = "Terraform or OpenTofu configuration"

  /// Makes the reader.
  public init() {}

  /// Takes `*.tf` and `*.tofu` of the project's own, outside of tests and examples.
  public func recognises(_ candidate: Candidate) -> Bool {
    (candidate.hasExtension("tf") || candidate.hasExtension("tofu")) && !candidate.isForeign
      && !candidate.isOfTests && !FixtureFolders.hold(candidate.path)
  }

  /// Reads one file.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let text = try input.text(limit: 4 << 20)
    var found = InfrastructureConfiguration(provenance: input.place())
    for block in try HCLParser.blocks(text.bytes, path: input.path) {
      switch block.type {
      case "resource": found.resources.append(input.place(line: block.line))
      case "module": found.modules.append(Self.module(block, in: input))
      case "terraform": Self.readSettings(block, in: input, into: &found)
      default: break
      }
    }
    collection.infrastructure.append(found)
  }

  private static func module(
    _ block: HCLBlock, in input: ReaderInput
  ) -> InfrastructureConfiguration.Module {
    let source = block.attributes["source"] ?? ""
    return InfrastructureConfiguration.Module(
      name: block.labels.first ?? "", source: source,
      isPinned: block.attributes["version"] != nil || source.contains("?ref=")
        || source.contains("&ref="),
      isLocal: source.hasPrefix("./") || source.hasPrefix("../"),
      provenance: input.place(line: block.line))
  }

  private static func readSettings(
    _ block: HCLBlock, in input: ReaderInput, into found: inout InfrastructureConfiguration
  ) {
    if block.attributes["required_version"] != nil {
      found.versionRequirement = input.place(line: block.line)
    }
    for inner in block.blocks where inner.type == "backend" || inner.type == "cloud" {
      let isRemote = inner.type == "cloud" || inner.labels.first != "local"
      found.backend = (input.place(line: inner.line), isRemote)
    }
  }
}
