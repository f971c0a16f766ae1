/// The code of one expression, shared by everything that runs it.
///
/// A class, so that an evaluation starts with one reference instead of one for each table.
final class Routine: Sendable {
  let code: Code
  /// The code's instructions, some of them joined to one, for runs that are not traced.
  let instructions: [Instruction]
  let root: Int
  let source: String
  let costLimit: UInt64

  /// Joining looks at every instruction, which does not pay for code that is run once.
  init(
    _ code: Code, root: Int, source: String = "", costLimit: UInt64, isJoined: Bool = true
  ) {
    self.code = code
    instructions = isJoined ? code.instructions.map(code.joined) : code.instructions
    self.root = root
    self.source = source
    self.costLimit = costLimit
  }
}

extension Code {
  /// The comparison of a variable with a constant number as one instruction.
  ///
  /// It stands for the numbers alone; where the variable is anything else, the evaluator goes back
  /// to the instruction it was made of.
  fileprivate func joined(_ instruction: Instruction) -> Instruction {
    let (operation, left, right): (Syntax.BinaryOperator, Int, Int)
    switch instruction {
    case .order(let comparison, let a, let b): (operation, left, right) = (comparison, a, b)
    case .equality(let isNegated, let a, let b):
      (operation, left, right) = (isNegated ? .notEqual : .equal, a, b)
    default: return instruction
    }
    guard case .variable(let slot) = instructions[left],
      case .constant(let place) = instructions[right]
    else { return instruction }
    switch constants[place] {
    case .int(let bound): return .intBound(slot: slot, operation, bound)
    case .double(let bound): return .doubleBound(slot: slot, operation, bound)
    default: return instruction
    }
  }
}
