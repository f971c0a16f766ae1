/// Names of steps and directives, by what becomes of them.
enum JenkinsSteps {
  /// Steps that run a script.
  static let scripts: Set<String> = ["sh", "bat", "powershell", "pwsh"]

  /// Directives whose contents are settings and no steps.
  static let settings: Set<String> = [
    "options", "parameters", "triggers", "tools", "environment", "when", "properties", "axes",
    "excludes", "libraries", "library", "@Library", "import",
  ]

  /// Steps and words that hide no work: of Jenkins, of its common plug-ins, and of Groovy.
  static let known: Set<String> = scripts.union(settings).union([
    "pipeline", "stages", "stage", "steps", "node", "agent", "post", "parallel", "matrix", "script",
    "always", "success", "failure", "unstable", "changed", "fixed", "regression", "aborted",
    "cleanup", "unsuccessful", "any", "none", "docker", "label", "checkout", "git", "scm", "echo",
    "print", "println", "error", "unstable", "dir", "deleteDir", "cleanWs", "stash", "unstash",
    "archive", "archiveArtifacts", "fingerprint", "timeout", "retry", "sleep", "waitUntil",
    "timestamps", "ansiColor", "withEnv", "withCredentials", "withMaven", "withGradle", "wrap",
    "withDockerRegistry", "withDockerContainer", "withDockerServer", "withKubeConfig", "withAWS",
    "withVault", "withAnt", "container", "podTemplate", "containerTemplate", "lock", "milestone",
    "input", "catchError", "warnError", "readFile", "writeFile", "fileExists", "readJSON",
    "readYaml", "writeJSON", "writeYaml", "readProperties", "readMavenPom", "findFiles", "zip",
    "unzip", "pwd", "isUnix", "tool", "sshagent", "configFileProvider", "configFile", "string",
    "usernamePassword", "usernameColonPassword", "sshUserPrivateKey", "file", "booleanParam",
    "choice", "credentials", "text", "params", "env", "currentBuild", "if", "else", "for", "while",
    "try", "catch", "finally", "switch", "case", "return", "def", "new", "throw", "each",
    "collectEntries", "collect", "find", "any", "every", "inside", "push", "call", "failFast",
    "expression", "branch", "allOf", "anyOf", "not", "nodejs", "gitlabCommitStatus",
    "updateGitlabCommitStatus", "setBuildStatus", "githubNotify", "addShortText", "addBadge",
    "buildDiscarder", "logRotator", "disableConcurrentBuilds", "discoverTests", "step",
    "usernameColon",
    "withSonarQubeEnv", "assert", "synchronized", "propagate", "load_settings", "tag", "cron",
    "pollSCM", "upstream", "githubPush", "gitlab", "publishChecks", "splitTests", "elseif", "main",
    "toLowerCase", "trim", "size", "contains", "toString", "join", "split", "replace", "add",
  ])

  /// Whether a notification goes to the people whose changes a run holds.
  static func namesAuthor(_ call: GroovyCall) -> Bool {
    let names = call.words + call.children.map(\.name)
    let providers: Set<String> = [
      "culprits", "developers", "requestor", "brokenBuildSuspects", "brokenTestsSuspects",
      "CulpritsRecipientProvider", "DevelopersRecipientProvider", "RequesterRecipientProvider",
    ]
    if names.contains(where: { providers.contains($0) }) { return true }
    let texts = call.arguments.map(\.text) + names
    let signs = ["CHANGE_AUTHOR", "GIT_COMMITTER_EMAIL", "GIT_AUTHOR_EMAIL", "gitlabUserEmail"]
    return texts.contains { text in
      providers.contains { text.contains($0) } || signs.contains { text.contains($0) }
    }
  }
}
