public import Platform
import TextLayout

/// Everything a command may touch of the world; tests pass their own.
public struct CommandContext {
  /// Takes the document.
  public var output: ([UInt8]) throws(SystemError) -> Void
  /// Gives the next line that a person enters; nil at the end.
  public var input: () throws(SystemError) -> String?
  /// Whether the lines come from a terminal, which shows them as they are entered.
  public var inputIsTerminal: Bool
  /// Takes the talk.
  public var talk: (String) -> Void
  /// Whether the document goes to a terminal.
  public var outputIsTerminal: Bool
  /// Whether the talk goes to a terminal.
  public var talkIsTerminal: Bool
  /// The columns of the terminal.
  public var width: Int
  /// The environment variables.
  public var environment: [String: String]
  /// The folder that relative paths start at.
  public var workingFolder: FilePath
  /// The folder of models that was installed with the program; it need not exist.
  public var installedModels: FilePath?

  /// Collects what a command may touch.
  public init(
    output: @escaping ([UInt8]) throws(SystemError) -> Void, talk: @escaping (String) -> Void,
    input: @escaping () throws(SystemError) -> String? = { () throws(SystemError) in nil },
    inputIsTerminal: Bool = false,
    outputIsTerminal: Bool = false, talkIsTerminal: Bool = false, width: Int = 80,
    environment: [String: String] = [:], workingFolder: FilePath,
    installedModels: FilePath? = nil
  ) {
    self.output = output
    self.talk = talk
    self.input = input
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.talkIsTerminal = talkIsTerminal
    self.width = width
    self.environment = environment
    self.workingFolder = workingFolder
    self.installedModels = installedModels
  }

  /// A path of the command line, from the working folder.
  func path(_ text: String) -> FilePath { FilePath(text).normalised(in: workingFolder) }

  /// Talks about a mistake; what others wrote cannot steer the terminal.
  func complain(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    talk(lines.map { TerminalSafe.escaped($0) + "\n" }.joined())
  }

  /// Writes text to the output.
  func print(_ text: String) throws(CommandFailure) {
    do { try output(Array(text.utf8)) } catch { throw .system(error) }
  }
}
