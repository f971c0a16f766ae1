extension SystemError: CustomStringConvertible {
  /// `cannot read 'path': reason`, in one phrase.
  public var description: String { "cannot \(verb) '\(path)': \(reason)" }

  /// The path the error is about.
  public var path: FilePath {
    switch self {
    case .call(_, let path, _), .symbolicLink(let path), .notRegular(let path, _),
      .outside(let path), .zeroByte(let path), .tooLarge(let path, _, _), .changed(let path),
      .brokenPipe(let path), .timeout(let path, _):
      path
    }
  }

  /// Why, without the path: lower case, no full stop.
  public var reason: String {
    switch self {
    case .call(_, _, let code): SystemCalls.wording(of: code)
    case .symbolicLink: "is a symbolic link, which is not followed"
    case .notRegular(_, let kind): "is \(kind.words), not a regular file"
    case .outside: "lies outside of its folder"
    case .zeroByte: "the path holds a zero byte"
    case .tooLarge(_, let size, let limit): "has \(size) bytes; at most \(limit) are read"
    case .changed: "changed while it was read; try again when nothing writes to it"
    case .brokenPipe: "nobody reads the output any more"
    case .timeout(_, let seconds): "was silent for \(seconds) seconds and was stopped"
    }
  }

  private var verb: String {
    switch self {
    case .call(let operation, _, _): operation.rawValue
    case .brokenPipe: "write"
    case .timeout: "finish"
    default: "read"
    }
  }
}

extension FileKind {
  var words: String {
    switch self {
    case .regular: "a regular file"
    case .directory: "a folder"
    case .symbolicLink: "a symbolic link"
    case .fifo: "a FIFO"
    case .socket: "a socket"
    case .device: "a device"
    case .unknown: "something unknown"
    }
  }
}
