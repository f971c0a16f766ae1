import CYAML

/// The events of libyaml, one at a time, with positions in bytes.
final class YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let input: UnsafeBufferPointer<UInt8>
  private var cursor: YAMLCharacterCursor
  let path: String

  /// Starts at the head of an input, which must not be empty and must outlive this object.
  init(_ input: UnsafeBufferPointer<UInt8>, path: String) {
    self.input = input
    self.path = path
    cursor = YAMLCharacterCursor(input)
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event.initialize(to: yaml_event_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// Moves to the next event.
  func next() throws(InputError) {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw problem() }
  }

  var type: yaml_event_type_t { event.pointee.type }

  /// Where the event starts.
  func position() -> SourcePosition { position(of: event.pointee.start_mark) }

  private func position(of mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(
      line: Int(mark.line) + 1, column: Int(mark.column) + 1, offset: cursor.byte(of: mark.index))
  }

  private func problem() -> InputError {
    let state = parser.pointee
    if state.error == YAML_READER_ERROR {
      return readerProblem(state.problem_value, at: state.problem_offset)
    }
    let phrase = state.problem.map { String(cString: $0) } ?? "not YAML"
    let place = position(of: state.problem_mark)
    let isTab = place.offset < input.count && input[place.offset] == UInt8(ascii: "\t")
    return InputError(
      path: path, position: place, problem: YAMLWording.problem(phrase, isAtTab: isTab))
  }

  /// What libyaml's reader complains of: a character YAML forbids, or bytes that are none.
  private func readerProblem(_ value: CInt, at offset: Int) -> InputError {
    let phrase = parser.pointee.problem.map { String(cString: $0) } ?? ""
    var place = offset
    var problem = InputError.Problem.forbiddenCharacter(UInt32(clamping: value))
    if phrase != "control characters are not allowed" {
      place = UTF8Character.firstInvalidByte(in: input) ?? offset
      problem = .invalidUTF8(hint: EncodingHint.guess(input))
    }
    return InputError(
      path: path, position: SourcePosition(ofByte: place, in: input), problem: problem)
  }
}

/// The parts of the event at hand; each is asked for only on events that have it.
extension YAMLEvents {
  /// The name of an alias.
  var alias: String { Self.text(event.pointee.data.alias.anchor) ?? "" }

  /// The name of the anchor before a node, or nil.
  var anchor: String? {
    switch type {
    case YAML_SCALAR_EVENT: Self.text(event.pointee.data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: Self.text(event.pointee.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: Self.text(event.pointee.data.mapping_start.anchor)
    default: nil
    }
  }

  /// The tag before a node, or nil; the non-specific `!` of a quoted scalar counts as one.
  var tag: String? {
    switch type {
    case YAML_SCALAR_EVENT: Self.text(event.pointee.data.scalar.tag)
    case YAML_SEQUENCE_START_EVENT: Self.text(event.pointee.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT: Self.text(event.pointee.data.mapping_start.tag)
    default: nil
    }
  }

  var scalarLength: Int { event.pointee.data.scalar.length }

  /// The text of a scalar, in UTF-8, as long as the event lasts.
  var scalarBytes: UnsafeBufferPointer<UInt8> {
    let scalar = event.pointee.data.scalar
    return UnsafeBufferPointer(start: scalar.value, count: scalar.length)
  }

  var isPlain: Bool { event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  private static func text(_ pointer: UnsafePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
