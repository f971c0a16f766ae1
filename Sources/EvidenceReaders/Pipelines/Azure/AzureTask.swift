import DataFormats
import Evidence

/// One task of a step with its inputs.
struct AzureTask {
  /// The name in lower case without version and publisher.
  private let key: String
  private let name: String
  private let inputs: YAMLNode?

  init(name: String, inputs: YAMLNode?) {
    let plain = name.prefix { $0 != "@" }
    key = (plain.split(separator: ".").last ?? plain).lowercased()
    (self.name, self.inputs) = (name, inputs)
  }

  /// Whether a person must let it pass.
  var waitsForPerson: Bool { key == "manualvalidation" || key == "manualintervention" }

  /// The script that it runs, when its inputs hold it.
  var script: YAMLNode? {
    guard Self.shells.contains(key) else { return nil }
    return input("script") ?? input("inlinescript") ?? input("inline")
  }

  /// The task and the command among its inputs.
  var text: String {
    let command = input("command") ?? input("action") ?? input("goals") ?? input("tasks")
    return command?.string.map { "\(name) \($0)" } ?? name
  }

  private static let shells: Set<String> = [
    "bash", "powershell", "cmdline", "azurecli", "azurepowershell", "pythonscript", "shellscript",
    "batchscript", "ssh",
  ]

  /// What it does: by the project's own rows, by the command its inputs make, by the table.
  func finding(by classifier: StepClassifier) -> StepClassifier.Finding {
    let own = classifier.find(action: String(name.prefix { $0 != "@" }))
    if case .kinds = own { return own }
    if Self.shells.contains(key) {
      let file = (input("filepath") ?? input("scriptpath") ?? input("scriptsource"))?.string ?? ""
      return file.isEmpty ? .hidden("task \(name)") : command(file, by: classifier)
    }
    if let row = Self.commands.first(where: { $0.task == key }) {
      var words = row.inputs.compactMap { input($0)?.string }.filter { $0 != "custom" }
        .joined(separator: " ")
      if key == "docker", words.lowercased() == "buildandpush" { words = "" }
      let found = command(
        "\(row.program) \(words.isEmpty ? row.standard : words)", by: classifier)
      if case .nothing = found { return Self.quiet(words) ? .nothing : .hidden("task \(name)") }
      return found
    }
    if let kinds = StepTable.azureTasks[key] { return kinds.isEmpty ? .nothing : .kinds(kinds) }
    let prepares = ["use", "install", "download", "authenticate", "checkout", "copy", "delete"]
    return prepares.contains { key.contains($0) } ? .nothing : .hidden("task \(name)")
  }

  private func command(
    _ text: String, by classifier: StepClassifier
  ) -> StepClassifier.Finding {
    var kinds: Set<PipelineDefinition.StepKind> = []
    var hidden: StepClassifier.Finding?
    for command in ShellScript.commands(in: text) {
      switch classifier.find(command) {
      case .kinds(let more): kinds.formUnion(more)
      case .hidden(let phrase): hidden = .hidden(phrase)
      case .nothing: continue
      }
    }
    return kinds.isEmpty ? hidden ?? .nothing : .kinds(kinds)
  }

  /// Commands that prepare and do nothing that matters here.
  private static func quiet(_ words: String) -> Bool {
    let harmless: Set<Substring> = [
      "restore", "install", "ci", "login", "logout", "init", "get", "plan", "show", "version",
      "clean", "custom", "start", "stop", "logs", "save", "package-lock", "i", "workspace",
    ]
    return words.split(separator: " ").contains { harmless.contains($0.prefix { $0 != "\n" }) }
  }

  /// Tasks that run one program: which, the inputs that make its arguments, and the arguments
  /// without such inputs.
  private static let commands:
    [(task: String, program: String, inputs: [String], standard: String)] = [
      ("maven", "mvn", ["goals", "options"], "package"),
      ("gradle", "gradle", ["tasks", "options"], "build"),
      ("ant", "ant", ["targets"], "build"),
      ("dotnetcorecli", "dotnet", ["command", "custom", "arguments"], "build"),
      ("npm", "npm", ["command", "customcommand"], "install"),
      ("yarn", "yarn", ["arguments"], "install"),
      ("go", "go", ["command", "arguments"], "get"),
      ("gulp", "gulp", ["targets"], "build"), ("grunt", "grunt", ["targets"], "build"),
      ("nugetcommand", "nuget", ["command"], "restore"),
      ("docker", "docker", ["command"], "build --push"),
      ("helmdeploy", "helm", ["command", "arguments"], "ls"),
      ("kubernetes", "kubectl", ["command", "arguments"], "apply"),
      ("terraformtaskv1", "terraform", ["command"], "init"),
      ("terraformtaskv2", "terraform", ["command"], "init"),
      ("terraformtaskv3", "terraform", ["command"], "init"),
      ("terraformtaskv4", "terraform", ["command"], "init"),
      ("terraformtask", "terraform", ["command"], "init"),
      ("terraformcli", "terraform", ["command"], "init"),
      ("xcode", "xcodebuild", ["actions"], "build"), ("make", "make", ["targets"], "all"),
    ]

  /// An input by its name in any case, as the service reads it.
  private func input(_ name: String) -> YAMLNode? {
    inputs?.entries.first { $0.key.string?.lowercased() == name }?.value
  }
}
