import Commands
import Platform

// The program is a library with the world passed in; here is the world.
Interruption.removesFolders()
StandardStream.ignoreBrokenPipes()
let variables = ProcessEnvironment.variables
let lines = LineInput()
let context = CommandContext(
  output: { bytes throws(SystemError) in try StandardStream.output.write(bytes) },
  talk: { text in try? StandardStream.error.write(text) },
  input: { () throws(SystemError) in try lines.next() },
  inputIsTerminal: StandardStream.input.isTerminal,
  outputIsTerminal: StandardStream.output.isTerminal,
  talkIsTerminal: StandardStream.error.isTerminal,
  width: variables["COLUMNS"].flatMap { Int($0) } ?? StandardStream.output.columns ?? 80,
  environment: variables, workingFolder: (try? ProcessEnvironment.currentFolder) ?? "/",
  installedModels: ThisProcess.program?.parent.parent.appending("share/assay/models"))
ThisProcess.exit(Program.run(Array(CommandLine.arguments.dropFirst()), context).rawValue)
