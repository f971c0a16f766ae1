import DataFormats

/// The lines of a record that count something.
extension LcovScan {
  /// `DA:line,hits` and perhaps a checksum; the most frequent line by far.
  mutating func takeLine(_ value: Bytes) -> InputError.Problem? {
    var (number, index) = (0, 0)
    while index < min(9, value.count), value[index] &- UInt8(ascii: "0") < 10 {
      number = number * 10 + Int(value[index] - UInt8(ascii: "0"))
      index += 1
    }
    guard index > 0, index < value.count, value[index] == UInt8(ascii: ",") else {
      return .malformed("expected 'DA:line,hits'")
    }
    guard let isHit = Self.isHit(Bytes(rebasing: value[(index + 1)...])) else {
      return .malformed("expected a count of hits after the line")
    }
    source.addLine(number, isHit: isHit)
    record.hasLines = true
    return nil
  }

  /// Whether the count before a comma or the end is above zero; nil when it is no count.
  private static func isHit(_ value: Bytes) -> Bool? {
    var (digits, index) = (UInt8(ascii: "0"), 0)
    while index < value.count, value[index] &- UInt8(ascii: "0") < 10 {
      digits |= value[index]
      index += 1
    }
    if index > 0, index == value.count || value[index] == UInt8(ascii: ",") {
      return digits != UInt8(ascii: "0")
    }
    return WrittenNumber.isPositive(value.prefix { $0 != UInt8(ascii: ",") })
  }

  /// `BRDA:line,block,branch,taken`; `-` is a branch that was never reached.
  mutating func takeBranch(_ value: Bytes) -> InputError.Problem? {
    let comma = UInt8(ascii: ",")
    guard let first = value.firstIndex(of: comma), let last = value.lastIndex(of: comma),
      first < last, let line = WrittenNumber.small(value[..<first])
    else { return .malformed("expected 'BRDA:line,block,branch,taken'") }
    let taken = value[(last + 1)...]
    let isUnreached = taken.count == 1 && taken.first == UInt8(ascii: "-")
    guard let isHit = isUnreached ? false : WrittenNumber.isPositive(taken) else {
      return .malformed("expected a count or '-' at the end")
    }
    addBranch(line, value[(first + 1)..<last], isHit)
    (record.hasBranches, hasBranches) = (true, true)
    return nil
  }

  /// Notes a branch by `block,branch`; lcov 2 marks blocks, and some tools name branches.
  private mutating func addBranch(_ line: Int, _ name: Slice<Bytes>, _ isHit: Bool) {
    if let comma = name.firstIndex(of: UInt8(ascii: ",")),
      let block = WrittenNumber.small(name[..<comma]).flatMap(UInt8.init(exactly:)),
      let number = WrittenNumber.small(name[(comma + 1)...]).flatMap(UInt8.init(exactly:))
    {
      source.addBranch(line: line, block: block, number: number, isHit: isHit)
    } else {
      let hash = NameHash.of(Bytes(rebasing: name))
      source.addBranch(line: line, hash: UInt32(truncatingIfNeeded: hash), isHit: isHit)
    }
  }

  /// `FNDA:hits,name`, or `FN:line,name` and `FN:line,end,name`.
  mutating func takeFunction(
    _ value: Bytes, isHitFirst: Bool
  ) -> InputError.Problem? {
    guard let comma = value.firstIndex(of: UInt8(ascii: ",")),
      let isPositive = WrittenNumber.isPositive(value[..<comma])
    else { return .malformed("expected a number and a function's name") }
    var name = value[(comma + 1)...]
    if !isHitFirst, let next = name.firstIndex(of: UInt8(ascii: ",")),
      WrittenNumber.small(name[..<next]) != nil
    {
      name = name[(next + 1)...]
    }
    addFunction(name, isHit: isHitFirst && isPositive)
    return nil
  }

  /// `FNA:index,hits,name`, as lcov 2 writes; `FNL:index,line` beside it says nothing more.
  mutating func takeIndexedFunction(_ value: Bytes) -> InputError.Problem? {
    let parts = value.split(
      separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let isHit = WrittenNumber.isPositive(parts[1]) else {
      return .malformed("expected 'FNA:index,hits,name'")
    }
    addFunction(parts[2], isHit: isHit)
    return nil
  }

  private mutating func addFunction(_ name: Slice<Bytes>, isHit: Bool) {
    source.addFunction(hash: NameHash.of(Bytes(rebasing: name)), isHit: isHit)
    (record.hasFunctions, hasFunctions) = (true, true)
  }
}
