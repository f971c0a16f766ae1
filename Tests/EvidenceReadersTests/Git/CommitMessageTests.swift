import Evidence
import Testing

@testable import EvidenceReaders

@Suite("Commit messages")
struct CommitMessageTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let subject: String
    let body: String
    let marks: RepositoryHistory.Marks
    init(_ subject: String, body: String = "", _ marks: RepositoryHistory.Marks) {
      (self.subject, self.body, self.marks) = (subject, body, marks)
    }
    var testDescription: String { subject }
  }

  @Test(
    "are marked by what they show",
    arguments: [
      Row("feat: add arrays", .conventional), Row("fix(parser)!: x", .conventional),
      Row("Docs: a page", .conventional), Row("fix:no space", []), Row("fix: ", []),
      Row("fix(: x", []), Row("fix(): x", []), Row("parser: add arrays", []), Row("fix", []),
      Row("revert: feat", [.conventional, .revert]), Row("Revert \"add arrays\"", .revert),
      Row("Undo arrays", body: "This reverts commit 1234.\n", .revert),
      Row("Undo", body: "x\n\nThis reverts commit 1234.", .revert),
      Row("Talk", body: "see: This reverts commit 1", []), Row("Reverting", []),
      Row("Add arrays (#12)", .reviewTrace), Row("Add arrays (!12)", .reviewTrace),
      Row("Add arrays (#)", []), Row("Add (#12) arrays", .workItem),
      Row("Merge pull request #3 from a/b", .reviewTrace),
      Row("Merge branch 'a' into 'main'", .reviewTrace), Row("Merge branch 'a' into main", []),
      Row("Merge branch 'a'", []), Row("Merged in a (pull request #4)", .reviewTrace),
      Row("Merged PR 12: add", .reviewTrace),
      Row("Merge branch a", body: "See merge request g/p!1", .reviewTrace),
      Row("Add", body: "text\nReviewed-by: Ann <a@b>\n", .reviewTrace),
      Row("Add", body: "a Reviewed-by: Ann", []), Row("", []),
    ])
  func marks(_ row: Row) {
    let message = CommitMessage(subject: Array(row.subject.utf8), body: Array(row.body.utf8))
    #expect(message.marks(workItem: message.workItem(.standard)) == row.marks)
  }

  @Test(
    "of programs are told by their authors",
    arguments: [
      ("dependabot[bot]", "x@y", true), ("Renovate", "bot@renovateapp.com", true),
      ("semantic-release-bot", "x@y", true), ("Swift CI Bot", "x@y", true),
      ("Ann Talbot", "x@y", false),
      ("Bot", "x@y", false), ("Robert", "robert@x", false),
      ("Jo", "41898282+github-actions[bot]@users.noreply.github.com", true),
      ("Elliot Abbot", "abbot@example.org", false), ("", "", false),
    ])
  func bots(name: String, address: String, isBot: Bool) {
    #expect(BotNames.isBot(name: name, address: address) == isBot)
  }
}
