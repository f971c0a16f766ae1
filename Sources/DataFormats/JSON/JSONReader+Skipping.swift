/// Passing over what nobody asked for, at the speed of its bytes.
extension JSONReader {
  /// What may stand where the cursor is.
  enum Expectation { case value, valueOrEnd, key, keyOrEnd, commaOrEnd, nothing }

  /// Passes over plain tokens that lie whole in the block.
  ///
  /// Stops before the first other one, and before the bracket that leaves `level` containers open:
  /// those, and every complaint, are left to `advance`.
  mutating func passPlainTokens(above level: Int) {
    var run = JSONPlainRun(block.bytes, at: cursor)
    var expects = expects
    while true {
      let before = run
      guard let next = passPlainToken(&run, expects, above: level) else {
        stop(after: before)
        self.expects = expects
        return
      }
      expects = next
    }
  }

  /// Passes over a token, and returns what may follow; nil when it has to be read with care.
  @inline(__always)
  private mutating func passPlainToken(
    _ run: inout JSONPlainRun, _ expects: Expectation, above level: Int
  ) -> Expectation? {
    let byte = run.solidByte()
    switch expects {
    case .commaOrEnd where byte == UInt8(ascii: ","):
      run.pass()
      return nesting.isObject ? .key : .value
    case .key where byte == UInt8(ascii: "\""), .keyOrEnd where byte == UInt8(ascii: "\""):
      return run.passKey() ? .value : nil
    case .value: return passPlainValue(&run, byte)
    case .valueOrEnd where byte != UInt8(ascii: "]"): return passPlainValue(&run, byte)
    case .commaOrEnd, .keyOrEnd, .valueOrEnd: return passPlainEnd(&run, byte, above: level)
    case .key, .nothing: return nil
    }
  }

  @inline(__always)
  private mutating func passPlainEnd(
    _ run: inout JSONPlainRun, _ byte: UInt8, above level: Int
  ) -> Expectation? {
    let isEnd = byte == UInt8(ascii: nesting.isObject ? "}" : "]")
    guard isEnd, nesting.count > level + 1 else { return nil }
    run.pass()
    nesting.close()
    return .commaOrEnd
  }

  @inline(__always)
  private mutating func passPlainValue(_ run: inout JSONPlainRun, _ byte: UInt8) -> Expectation? {
    let isPassed: Bool
    switch byte {
    case UInt8(ascii: "\""): isPassed = run.passText()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard !nesting.isFull else { return nil }
      let isObject = byte == UInt8(ascii: "{")
      run.pass()
      nesting.open(isObject: isObject)
      return isObject ? .keyOrEnd : .valueOrEnd
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      isPassed = run.passNumber(most: limits.numberBytes)
    case UInt8(ascii: "t"): isPassed = run.passWord("true")
    case UInt8(ascii: "f"): isPassed = run.passWord("false")
    case UInt8(ascii: "n"): isPassed = run.passWord("null")
    default: isPassed = false
    }
    return isPassed ? .commaOrEnd : nil
  }

  /// Moves the cursor to where a run was after its last whole token.
  private mutating func stop(after run: JSONPlainRun) {
    cursor = run.index
    guard run.lines > 0 else { return }
    line += run.lines
    lineStart = block.startOffset + run.lineStart
    continuationBytes = 0
  }
}
