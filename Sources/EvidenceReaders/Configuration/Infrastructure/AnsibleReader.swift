public import DataFormats
public import Evidence

/// Reads playbooks and the tasks of roles for Ansible; encrypted files are never opened.
///
/// Source: "Ansible playbooks" and "Roles".
public struct AnsibleReader: EvidenceReader {
  /// The format's identifier.
  public let format = "ansible"
  /// What a person calls the format.
  public let title = "Ansible playbook"

  private static let depthLimit = 16
  private static let commands: Set<String> = [
    "command", "shell", "raw", "script", "win_command", "win_shell", "expect",
  ]
  private static let guards = ["changed_when", "creates", "removes", "when"]

  /// Makes the reader.
  public init() {}

  /// Takes YAML that lists plays, and the tasks and handlers of roles.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.isYAML, !candidate.isForeign, !candidate.isOfTests,
      !FixtureFolders.hold(candidate.path), !candidate.prefixContains("$ANSIBLE_VAULT"),
      !candidate.lineStarts(with: "apiVersion:")
    else { return false }
    let isPlay = candidate.lineStarts(with: "- hosts:") || candidate.lineStarts(with: "  hosts:")
    if isPlay, candidate.lineStarts(with: "- ") { return true }
    let folders = candidate.path.split(separator: "/").dropLast()
    return folders.contains("roles")
      && (folders.last == "tasks" || folders.last == "handlers")
  }

  /// Reads one file.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let root = try YAML.document(try input.bytes(), path: input.path, duplicateKeys: .keepLast)
    var found = Playbook(provenance: input.place())
    for item in root.items {
      if item["hosts"] != nil {
        found.plays += 1
        for key in ["pre_tasks", "tasks", "post_tasks", "handlers"] {
          Self.read(item[key], depth: 0, input, into: &found)
        }
      } else if item["import_playbook"] == nil {
        Self.read(task: item, depth: 0, input, into: &found)
      }
    }
    collection.playbooks.append(found)
  }

  private static func read(
    _ tasks: YAMLNode?, depth: Int, _ input: ReaderInput, into found: inout Playbook
  ) {
    guard depth < depthLimit else { return }
    for task in tasks?.items ?? [] { read(task: task, depth: depth, input, into: &found) }
  }

  private static func read(
    task: YAMLNode, depth: Int, _ input: ReaderInput, into found: inout Playbook
  ) {
    guard task.isMapping else { return }
    if task["block"] != nil {
      for key in ["block", "rescue", "always"] {
        read(task[key], depth: depth + 1, input, into: &found)
      }
      return
    }
    let place = input.place(line: task.position.line)
    found.tasks.append(place)
    let command = task.entries.first { commands.contains(plain($0.key.string ?? "")) }
    guard let command else { return }
    let isGuarded = guards.contains { guardName in
      task[guardName] != nil || command.value[guardName] != nil
        || task["args"]?[guardName] != nil
        || command.value.string?.contains("\(guardName)=") == true
    }
    if !isGuarded { found.unguardedCommands.append(place) }
  }

  /// `ansible.builtin.shell` as `shell`.
  private static func plain(_ name: String) -> String {
    String(name.split(separator: ".").last ?? "")
  }
}
