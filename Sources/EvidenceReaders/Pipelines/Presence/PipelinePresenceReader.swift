public import DataFormats
public import Evidence

/// Notes that a service runs a pipeline whose steps are not read: they stay unknown.
public struct PipelinePresenceReader: EvidenceReader {
  /// The format's identifier, which is the service's.
  public let format: String
  /// What a person calls the format.
  public let title: String
  /// Whole paths from the project's root, in lower case.
  private let paths: Set<String>
  /// Folders, each with a `/` at the end, whose YAML files are the service's.
  private let folders: [String]

  /// One reader for each service.
  static let all: [any EvidenceReader] = [
    Self("travis-ci", "Travis CI configuration", [".travis.yml", ".travis.yaml"]),
    Self("cloud-build", "Cloud Build configuration", ["cloudbuild.yaml", "cloudbuild.yml"]),
    Self("drone", "Drone pipeline", [".drone.yml", ".drone.yaml"]),
    Self(
      "woodpecker", "Woodpecker pipeline", [".woodpecker.yml", ".woodpecker.yaml"],
      folders: [".woodpecker/"]),
    Self("bitbucket", "Bitbucket pipeline", ["bitbucket-pipelines.yml"]),
    Self("buildkite", "Buildkite pipeline", ["buildkite.yml"], folders: [".buildkite/"]),
    Self("appveyor", "AppVeyor configuration", ["appveyor.yml", ".appveyor.yml"]),
    Self("cirrus-ci", "Cirrus CI configuration", [".cirrus.yml", ".cirrus.yaml"]),
    Self("semaphore", "Semaphore pipeline", [".semaphore.yml"], folders: [".semaphore/"]),
    Self("codebuild", "CodeBuild specification", ["buildspec.yml", "buildspec.yaml"]),
  ]

  private init(_ format: String, _ title: String, _ paths: Set<String>, folders: [String] = []) {
    (self.format, self.title, self.paths, self.folders) = (format, title, paths, folders)
  }

  /// Takes the service's file, by its place.
  public func recognises(_ candidate: Candidate) -> Bool {
    let path = candidate.path.lowercased()
    return paths.contains(path) || (candidate.isYAML && folders.contains { path.hasPrefix($0) })
  }

  /// Notes the file; an empty one is refused.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    guard input.size > 0 else {
      throw InputError(path: input.path, position: nil, problem: .empty)
    }
    // Read to its end, so that the digest is that of the whole file.
    _ = try input.bytes()
    var pipeline = PipelineDefinition(provenance: input.place(), service: format)
    pipeline.hidden = [
      PipelineDefinition.HiddenPart(
        provenance: input.place(), phrase: "the steps of a \(title) are not read")
    ]
    collection.pipelines.append(pipeline)
  }
}
