import Arguments
import Assessment
import DataFormats
import Evidence
import Platform
import Reports

/// `assay sheet materials`: what assessors ask for, and whether it is there.
enum SheetMaterialsCommand {
  static let command = ProgramCommand(
    description: Command(
      "materials", abstract: "List the documents and demonstrations that assessors ask for.",
      examples: [
        Command.Example("what is missing for level 3", "assay sheet materials . --target 3"),
        Command.Example(
          "as a page to print, in Chinese",
          "assay sheet materials . --format html --lang zh-Hans -o materials.html"),
      ],
      positionals: [ProjectRequest.positional],
      options: [
        Option(
          "format", short: "f", value: "format", choices: MaterialFormat.all.map(\.id),
          help: "The lists' format.", defaultText: "text"),
        Option(
          "target", value: "level", help: "The level aimed at.", defaultText: "the model's"),
        SheetOutput.option, ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let session = try ProjectSession(request, context)
    let document = session.assess(target: request.target)
    let list = MaterialList(
      model: session.model, document: document, evidence: session.evidence,
      files: try digests(MaterialList.paths(in: session.evidence), in: request.root))
    let format = MaterialFormat.named(invocation.value("format") ?? "text")
    guard let format else { return .internalError }
    try SheetOutput.write(
      format.render(list, of: document, style: context.style(invocation)), invocation, context)
    return .done
  }

  /// The digests of the files that lie in the project; links are not followed.
  private static func digests(
    _ paths: [String], in root: FilePath
  ) throws(CommandFailure) -> [String: Digest] {
    let folder: OpenDirectory
    do throws(SystemError) { folder = try OpenDirectory(at: root) } catch { throw .system(error) }
    var digests: [String: Digest] = [:]
    for path in paths {
      // What cannot be read counts as absent, which the list shows.
      digests[path] = try? digest(of: FilePath(path), in: folder)
    }
    return digests
  }

  /// The digest of a file, read in pieces: recordings of demonstrations are large.
  static func digest(
    of path: FilePath, in folder: OpenDirectory
  ) throws(SystemError) -> Digest {
    let stream = try folder.file(path, limit: 8 << 30)
    let hasher = SHA256Hasher()
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = try stream.read(into: block)
      guard count > 0 else { return hasher.finish() }
      hasher.update(UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
  }
}
