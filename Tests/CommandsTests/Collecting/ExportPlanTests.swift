import Commands
import Platform
import TestSupport
import Testing

@Suite("assay collect --plan", .enabled(if: GitFixture.isPossible))
struct ExportPlanTests {
  static func project(_ remote: String) throws -> GitFixture {
    let git = try GitFixture()
    try git.project.write(SampleEvidence.pipeline, to: ".github/workflows/ci.yml")
    try git.commit("tea", date: "1790000000 +0000")
    try git.git(["remote", "add", "origin", remote])
    return git
  }

  @Test func `names what is missing and the command for it`() throws {
    let git = try Self.project("git@github.com:acme/shop.git")
    let run = git.project.assay("collect", "--plan")
    #expect(run.exit == .done)
    #expect(run.output.contains("still needs of github.com, as of 2026-09-21."))
    #expect(
      run.output.contains(
        "gh api --paginate --slurp 'repos/acme/shop/pulls?state=all&sort=updated&direction=desc"
          + "&per_page=100' > forge-exports/github-pulls.json\n"))
    #expect(run.output.contains("# - answers of people"))
  }

  @Test func `never shows a password, and every other line is a comment or a command`() throws {
    let git = try Self.project("https://ann:ghp_secret@gitlab.com/a/$(touch x)/it's\u{1b}.git")
    let run = git.project.assay("collect", "--plan", "--lang", "zh-Hans")
    #expect(run.exit == .done)
    #expect(!run.output.contains("ghp_secret"))
    #expect(run.output.contains("'projects/a%2F%24%28touch%20x%29%2Fit%27s"))
    for line in run.output.split(separator: "\n") {
      #expect(["# ", "gla", "mkd"].contains { line.hasPrefix($0) }, "\(line)")
    }
  }

  @Test func `leaves out what the exports already tell`() throws {
    let git = try Self.project("https://github.com/acme/shop")
    try git.project.write(
      #"[{"tag_name":"v1","assets_url":"https://x/1/assets","assets":[],"draft":false}]"#,
      to: "exports/releases.json")
    let run = git.project.assay("collect", "--plan", "--curl")
    #expect(!run.output.contains("releases"))
    #expect(run.output.contains("pages 'https://api.github.com/repos/acme/shop/deployments"))
  }
}
