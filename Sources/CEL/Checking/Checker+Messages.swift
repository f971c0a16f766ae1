extension Checker {
  /// A well-known message of protocol buffers, which is the value it wraps.
  mutating func lowerMessage(
    _ node: Syntax, name: String, isAbsolute: Bool, _ fields: [Syntax.Field]
  ) -> Typed {
    let known = candidates(name, isAbsolute: isAbsolute).lazy
      .compactMap { WellKnownMessage.table[$0] }.first
    guard let known else {
      report(.unknownMessage(name), at: node.start)
      return failing(.unknownMessage(name), at: node)
    }
    var places: [Int] = []
    for field in fields {
      let value = lower(field.value)
      guard let type = known.fields[field.name] else {
        report(.unknownField(field.name, of: known.name), at: field.value.start)
        return failing(.noSuchField(field.name, type: known.name), at: node)
      }
      demand(type, value.type, at: field.value)
      places += [constant(.string(field.name), type: .string, at: node).index, value.index]
    }
    let overload = Overload.global(
      Array(repeating: .dyn, count: places.count), known.type, .variadic(known.make))
    code.functions.append(BoundFunction(name: known.name, overloads: [overload]))
    let instruction = Instruction.call(code.functions.count - 1, span(places))
    return folded(emit(instruction, type: known.type, at: node))
  }
}
