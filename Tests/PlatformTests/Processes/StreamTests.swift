import Testing

@testable import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Writing")
struct StreamTests {
  #if os(Linux)
    @Test func `a full device is an error`() throws {
      let device = Descriptor(open("/dev/full", O_WRONLY))
      let error = #expect(throws: SystemError.self) {
        try SystemCalls.write([1], to: device.number, shown: "report")
      }
      #expect(error?.description == "cannot write 'report': no space left on the device")
    }
  #endif

  @Test func `a reader that has gone is told apart from other errors`() throws {
    StandardStream.ignoreBrokenPipes()
    var pipe: SystemCalls.Pipe? = try SystemCalls.pipe(capacity: nil, shown: "pipe")
    let writing = try #require(pipe?.writing)
    pipe = nil
    #expect(throws: SystemError.brokenPipe("pipe")) {
      try SystemCalls.write([1], to: writing.number, shown: "pipe")
    }
  }

  @Test func `a closed descriptor is an error`() {
    let error = #expect(throws: SystemError.self) {
      try SystemCalls.write([1], to: -1, shown: "standard output")
    }
    #expect(error?.reason == "is not open")
  }

  @Test func `a pipe is no terminal and has no columns`() throws {
    let pipe = try SystemCalls.pipe(capacity: nil, shown: "pipe")
    #expect(!SystemCalls.isTerminal(pipe.writing.number))
    #expect(SystemCalls.columns(pipe.writing.number) == nil)
  }
}
