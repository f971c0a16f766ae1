import Platform
import TestSupport
import Testing

@Suite("scripts/install", .tags(.endToEnd))
struct InstallTests {
  private static let install =
    "ASSAY_PROGRAM=\"$assay\" HOME=\"$PWD\" \(RepositoryFolder.root)/scripts/install"

  @Test("puts program, models, completions and manual where they belong")
  func installs() throws {
    let folder = try TemporaryProject()
    let run = try BuiltProgram.shell("\(Self.install) 'my place'", in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let listing = try BuiltProgram.shell("cd 'my place' && find . -type f | sort", in: folder.path)
    let files = Set(listing.output.split(separator: "\n").map(String.init))
    #expect(
      files.isSuperset(of: [
        "./bin/assay", "./share/bash-completion/completions/assay",
        "./share/zsh/site-functions/_assay", "./share/fish/vendor_completions.d/assay.fish",
        "./share/man/man1/assay.1", "./share/assay/models/continuous-delivery/model.yaml",
      ]))
    #expect(!files.contains { $0.hasSuffix(".new") })
    let shell = try BuiltProgram.shell(
      "bash -n 'my place/share/bash-completion/completions/assay'", in: folder.path)
    #expect(shell.status == 0, "\(shell.errors)")
    let manual = try folder.bytes(of: "my place/share/man/man1/assay.1")
    #expect(String(decoding: manual, as: UTF8.self).contains(".SH \"assay sheet export\""))
  }

  @Test("the installed program finds models beside it, from anywhere and through a link")
  func findsModels() throws {
    let folder = try TemporaryProject()
    #expect(try BuiltProgram.shell(Self.install, in: folder.path).status == 0)
    let models = ".local/share/assay/models"
    let own = try BuiltProgram.shell(
      """
      cp -R \(models)/dora \(models)/mine && ln -s .local/bin/assay link && mkdir far && cd far \
      && ../link model list && ../link model lint mine
      """, in: folder.path)
    #expect(own.status == 0, "\(own.errors)")
    #expect(own.output.contains("/\(models)/mine\n"), "\(own.output)")
    #expect(own.output.contains("built in\n"))
  }
}
