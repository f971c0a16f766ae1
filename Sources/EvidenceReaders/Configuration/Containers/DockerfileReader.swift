public import DataFormats
public import Evidence

/// Reads Dockerfiles.
///
/// Source: "Dockerfile reference" of Docker.
public struct DockerfileReader: EvidenceReader {
  /// The format's identifier.
  public let format = "dockerfile"
  /// What a person calls the format.
  public let title = "Dockerfile"

  /// Makes the reader.
  public init() {}

  /// Takes `Dockerfile`, `Containerfile`, `Dockerfile.*` and `*.dockerfile`.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard !candidate.isForeign else { return false }
    let name = candidate.lowercasedName
    guard !name.hasSuffix(".dockerignore"), !name.hasSuffix(".md") else { return false }
    return name == "dockerfile" || name == "containerfile" || name.hasPrefix("dockerfile.")
      || name.hasPrefix("containerfile.") || name.hasSuffix(".dockerfile")
  }

  /// Reads one file; one without `FROM` is refused.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let text = try input.text(limit: 1 << 20)
    var build = ContainerBuild(provenance: input.place())
    var stages = DockerfileStages(path: input.path)
    for instruction in DockerfileInstruction.all(in: text) { stages.take(instruction) }
    guard stages.count > 0 else {
      throw input.error(line: 1, "expected an instruction FROM, found none")
    }
    build.bases = stages.bases
    build.stages = stages.count
    build.runsAsNonRoot = stages.runsAsNonRoot
    build.hasHealthCheck = stages.hasHealthCheck
    collection.containerBuilds.append(build)
  }
}
