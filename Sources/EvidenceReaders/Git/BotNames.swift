/// Tells authors that are programs.
enum BotNames {
  /// Names of programs that commit, in lower case.
  static let names: Set<String> = [
    "allcontributors", "autofix-ci", "codecov", "crowdin", "dependabot", "dependabot-preview",
    "depfu", "docker-library-bot", "fluxcd", "gerrit code review", "github", "github action",
    "github actions", "github-actions", "gitlab", "gitlab ci", "gitlab-ci", "google-allstar-prod",
    "greenkeeper", "greenkeeperio", "hosted weblate", "imgbot", "ios-release-user", "jenkins",
    "jenkins ci", "mergify", "nix-update", "pre-commit-ci", "pyup", "readthedocs", "release-please",
    "renovate", "scala-steward", "semantic-release", "snyk", "sonatype-lift", "step-security",
    "swift-ci", "teamcity", "transifex", "transifex-integration", "travis ci", "travis-ci",
    "web-flow", "weblate", "whitesource",
  ]

  /// Parts of addresses that only programs have, in lower case.
  static let addressParts = [
    "[bot]@", "+bot@", "-bot@", "bot@renovateapp.com", "support@dependabot.com",
    "support@greenkeeper.io", "hosted@weblate.org", "bot@snyk.io", "action@github.com",
    "actions@github.com", "github-actions@github.com", "semantic-release-bot@",
  ].map { Array($0.utf8) }

  /// Whether a name or an address is that of a program.
  static func isBot(name: String, address: String) -> Bool {
    let name = name.lowercased()
    let address = Array(address.lowercased().utf8)
    return name.hasSuffix("[bot]") || names.contains(name) || endsInBot(name)
      || addressParts.contains { address.contains(run: $0) }
  }

  /// Whether the name's last word is "bot" or "robot": `swift-ci bot`, `semantic-release-bot`.
  private static func endsInBot(_ name: String) -> Bool {
    let last = name.split { !$0.isLetter && !$0.isNumber }.last
    return (last == "bot" || last == "robot") && last?.count != name.count
  }
}
