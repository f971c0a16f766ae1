import Arguments

/// A small program with one of each thing a description can hold.
enum TestProgram {
  static let program = Command(
    "assay", abstract: "Assess.",
    subcommands: [
      Command(
        "assess", abstract: "Assess a project.",
        examples: [Command.Example("this one", "assay assess .")],
        positionals: [Positional("path", help: "The project.", completion: .folder)],
        options: [
          Option(
            "format", short: "f", value: "format", choices: ["markdown", "html"],
            help: "The format.", repeats: true),
          Option("quiet", short: "q", help: "Say less."),
          Option("target", value: "level", help: "The level.", defaultText: "the model's"),
          Option(
            "output", value: "folder", help: "Where the user's reports go.", completion: .folder),
        ]),
      Command(
        "show", abstract: "Show files.",
        positionals: [
          Positional("file", help: "A file.", isRequired: true, repeats: true, completion: .file)
        ],
        options: [Option("output", value: "file", help: "A file.", completion: .file)]),
      Command(
        "shell", abstract: "Name a shell.",
        positionals: [
          Positional("name", help: "It.", isRequired: true, choices: ["bash", "fish"])
        ]),
      Command(
        "model", abstract: "Look at models.",
        subcommands: [
          Command(
            "lint", abstract: "Check.",
            positionals: [Positional("model", help: "It.", isRequired: true)])
        ]),
      Command(
        "help", abstract: "Explain a command.",
        positionals: [Positional("command", help: "It.", completion: .command)]),
    ], closing: "Exit codes: 0 done.")

  static let shared = [Option("no-color", help: "No colour.")]
}
