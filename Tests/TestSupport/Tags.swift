public import Testing

extension Tag {
  /// Compares with a recorded file.
  @Tag public static var golden: Self
  /// Runs the built program as a process.
  @Tag public static var endToEnd: Self
  /// Reads real files nobody here wrote, when they are present.
  @Tag public static var realData: Self
}
