/// Steps for readers of a known format; a value of another kind is passed over.
extension JSONReader {
  /// Enters the next value when it is an object, or passes over it and says false.
  public mutating func enterObject() throws(InputError) -> Bool {
    try enter(.beginObject)
  }

  /// Enters the next value when it is a list, or passes over it and says false.
  public mutating func enterArray() throws(InputError) -> Bool {
    try enter(.beginArray)
  }

  /// Moves to the next key of the object entered; false at its end.
  ///
  /// The value of each key must be read or skipped before.
  public mutating func nextKey() throws(InputError) -> Bool {
    try next() == .key
  }

  /// Moves to the next item of the list entered, and returns its first token; nil at its end.
  public mutating func nextItem() throws(InputError) -> JSONToken? {
    let token = try next()
    return token == .endArray ? nil : token
  }

  /// The next value when it is text, else nil and it is passed over.
  public mutating func nextString() throws(InputError) -> String? {
    if try next() == .string { return string }
    try skipValue()
    return nil
  }

  /// The next value when it is a whole number, else nil and it is passed over.
  public mutating func nextInt() throws(InputError) -> Int64? {
    if try next() == .number {
      if let short = shortInt() { return short }
      return try number().int64
    }
    try skipValue()
    return nil
  }

  /// The next value when it is a number, else nil and it is passed over.
  public mutating func nextNumber() throws(InputError) -> JSONNumber? {
    if try next() == .number { return try number() }
    try skipValue()
    return nil
  }

  /// The next value when it is a truth value, else nil and it is passed over.
  public mutating func nextBool() throws(InputError) -> Bool? {
    if try next() == .bool { return bool }
    try skipValue()
    return nil
  }

  /// Insists that nothing but white space follows.
  public mutating func finish() throws(InputError) {
    while try next() != .end {}
  }

  private mutating func enter(_ bracket: JSONToken) throws(InputError) -> Bool {
    if try next() == bracket { return true }
    try skipValue()
    return false
  }
}

extension JSONReader {
  /// The error of refusing the input at the last token.
  public func refusal(_ problem: InputError.Problem) -> InputError {
    InputError(path: path, position: position, problem: problem)
  }
}
