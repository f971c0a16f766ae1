import DataFormats
import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Load test results")
struct LoadTestReaderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let path: String
    let expected: [String: String]

    init(_ name: String, _ text: String, path: String, _ expected: [String: String]) {
      (testDescription, self.text, self.path, self.expected) = (name, text, path, expected)
    }
  }

  static let samples = [
    Sample(
      "JMeter's XML counts what stands at the top",
      """
      <testResults version="1.2">
      <sample t="100" ts="1000000000000" s="true"><httpSample t="90" ts="1" s="false"/></sample>
      <httpSample t="300" ts="1000000000900" s="false"><assertionResult/></httpSample>
      </testResults>
      """, path: "r.jtl",
      ["samples": "2", "failed": "1", "mean": "200", "p95": "300", "ms": "1200", "rps": "5/3"]),
    Sample(
      "JMeter's first XML has long names",
      "<testResults><sampleResult timeStamp='5' time='7' success='true'/></testResults>",
      path: "r.xml", ["samples": "1", "failed": "0", "p95": "7"]),
    Sample(
      "JMeter's table by its header, over lines and doubled quotes",
      "timeStamp,elapsed,label,success\n1000000000000,5,\"a \"\"b\"\",\nc\",true\n\n"
        + "1000000000001,6,d,false\n", path: "r.csv",
      ["samples": "2", "failed": "1", "median": "5", "longest": "6", "ms": "7"]),
    Sample(
      "JMeter's table without a header, with semicolons and written dates",
      "2014/02/24 07:42:21.256;1300;a;501;no;t 1-1;text;false;3\r\n"
        + "2014/02/24 07:42:22.256;1000;a;200;ok;t 1-1;text;true;3\r\n", path: "r.jtl",
      ["samples": "2", "failed": "1", "p90": "1300", "ms": "2000"]),
    Sample(
      "JMeter's table without the outcome leaves failures open",
      "timeStamp\telapsed\tlabel\n1000000000000\t5\ta\n", path: "r.jtl",
      ["samples": "1", "failed": "nil", "p95": "5"]),
    Sample(
      "times beyond two minutes are rounded up to seconds",
      "timeStamp,elapsed,label,success\n1000000000000,120001,a,true\n", path: "r.csv",
      ["p95": "121000", "longest": "120001", "mean": "120001"]),
    Sample(
      "k6's handleSummary says of a threshold that it is kept",
      """
      {"metrics":{"http_reqs":{"type":"counter","values":{"count":200,"rate":12.5},
      "thresholds":{"count>100":{"ok":true}}},"http_req_failed":{"values":{"rate":0.01,"passes":2,
      "fails":198},"thresholds":{"rate<0.001":{"ok":false}}},"http_req_duration":{"values":{"avg":
      33.25,"med":30,"p(90)":50,"p(95)":60.5}}},"state":{"testRunDurationMs":16000.2}}
      """, path: "s.json",
      [
        "samples": "200", "failed": "2", "mean": "133/4", "p95": "121/2", "rps": "25/2",
        "ms": "16000", "gates": "2/1",
      ]),
    Sample(
      "k6's summary export says of a threshold that it is broken",
      """
      {"root_group":{"groups":{}},"metrics":{"http_req_duration":{"avg":33.25,"p(95)":60.5,
      "thresholds":{"p(95)<50":true,"p(95)<500":false}},"http_reqs":{"count":200,"rate":12.5},
      "http_req_failed":{"value":0.01,"passes":2,"fails":198}}}
      """, path: "s.json",
      ["samples": "200", "failed": "2", "p95": "121/2", "rps": "25/2", "gates": "2/1"]),
    Sample(
      "k6's measurements",
      """
      metric_name,timestamp,metric_value,check,error
      http_reqs,1600000000,1.000000,,
      http_req_duration,1600000000,245.591442,,
      http_req_failed,1600000000,0.000000,,
      http_reqs,1600000002,1.000000,,
      http_req_duration,1600000002,10.000000,,
      http_req_failed,1600000002,1.000000,,
      vus,1600000002,1,,
      """, path: "k.csv",
      [
        "samples": "2", "failed": "1", "p95": "246", "median": "10", "ms": "2000", "rps": "1",
      ]),
    Sample(
      "k6's measurements, an object on each line",
      """
      {"metric":"http_reqs","type":"Metric","data":{"name":"http_reqs","thresholds":[]}}
      {"metric":"http_reqs","type":"Point","data":{"time":"2026-01-02T03:04:05.5+02:00","value":1}}

      {"type":"Point","data":{"value":12.25,"tags":{},"time":"2026-01-02T03:04:05.5+02:00"},\
      "metric":"http_req_duration"}
      {"metric":"http_req_failed","type":"Point","data":{"time":"x","value":1}}
      {"metric":"vus","type":"Point","data":{"time":"x","value":7}}
      """, path: "k.json", ["samples": "1", "failed": "1", "p95": "13", "ms": "nil"]),
    Sample(
      "Gatling's log, whatever stands before the name",
      "RUN\ts.S\ts\t1600000000000\t \t3.3.1\nUSER\tx\t1\tSTART\t1600000000000\t1\n"
        + "REQUEST\t1\t\ta\t1600000000000\t1600000000100\tOK\t \n"
        + "REQUEST\t\ta\t1600000000100\t1600000000500\tKO\ttold\n", path: "simulation.log",
      ["samples": "2", "failed": "1", "mean": "250", "ms": "500", "rps": "4"]),
    Sample(
      "Gatling's totals, also as text with separators",
      """
      {"type":"GROUP","stats":{"name":"All","numberOfRequests":{"total":" 81,714","ok":"81,704",
      "ko":"10"},"meanResponseTime":{"total":"33","ok":"-","ko":"-"},"percentiles3":{"total":38},
      "percentiles4":{"total":"-"},"meanNumberOfRequestsPerSecond":{"total":77.5}},
      "contents":{"a":{"stats":{"numberOfRequests":{"total":1}}}}}
      """, path: "js/stats.json",
      ["samples": "81714", "failed": "10", "mean": "33", "p95": "38", "p99": "nil", "rps": "155/2"]),
    Sample(
      "Gatling's assertions are limits without samples",
      """
      {"simulationId":"x","start":1600000000000,"scenarios":["a"],"assertions":[{"result":true},
      {"result":false,"message":"m"}]}
      """, path: "js/assertions.json", ["samples": "nil", "gates": "2/1"]),
    Sample(
      "Locust's totals",
      """
      Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,\
      Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,50%,90%,95%,99%
      GET,/,9,1,7,8.5,1,20,10,1.5,0.1,7,15,18,20
      ,Aggregated,10,1,7,8.25,1,20,10,1.5,0.1,7,15,N/A,20
      """, path: "x_stats.csv",
      [
        "samples": "10", "failed": "1", "mean": "33/4", "p90": "15", "p95": "nil", "longest": "20",
        "rps": "3/2",
      ]),
    Sample(
      "Locust's older totals",
      "\"Method\",\"Name\",\"# requests\",\"# failures\",\"Median response time\",\"Requests/s\"\n"
        + "\"None\",\"Total\",10,1,7,2\n", path: "x.csv",
      ["samples": "10", "failed": "1", "median": "7", "rps": "2"]),
  ]

  static func values(_ run: LoadTest) -> [String: String] {
    func words(_ value: (some CustomStringConvertible)?) -> String {
      value.map { "\($0)" } ?? "nil"
    }
    return [
      "samples": words(run.samples), "failed": words(run.failed), "mean": words(run.times.mean),
      "median": words(run.times.median), "p90": words(run.times.p90), "p95": words(run.times.p95),
      "p99": words(run.times.p99), "longest": words(run.times.longest),
      "ms": words(run.milliseconds), "rps": words(run.throughput),
      "gates": words(run.gates.map { "\($0.defined)/\($0.failed)" }),
    ]
  }

  @Test("are counted", arguments: samples)
  func counts(_ sample: Sample) throws {
    let collection = try Reading.collect(sample.text, path: sample.path)
    let run = try #require(collection.loadTests.first)
    let values = Self.values(run)
    for (key, expected) in sample.expected.sorted(by: { $0.key < $1.key }) {
      #expect(values[key] == expected, "\(key)")
    }
  }

  static let refusals: [(path: String, text: String, message: String)] = [
    ("a.jtl", "", "a.jtl: error: is empty"),
    (
      "a.jtl", "<testResults><sample t='1'/>",
      "a.jtl:1:29: error: the input ends inside an element"
    ),
    ("a.jtl", "<testResults/>", "a.jtl: error: holds no samples"),
    ("a.csv", "timeStamp,elapsed,label,success\n", "a.csv: error: holds no samples"),
    ("simulation.log", "RUN\ta\n", "simulation.log: error: holds no samples"),
    (
      "a.jtl", "timeStamp,elapsed,label,success\n1,1,a,tru\n",
      "a.jtl:2:1: error: expected true or false, found 'tru'"
    ),
    (
      "a.jtl", "one,two\n",
      "a.jtl:1:1: error: has neither JMeter's header nor its columns; set 'print_field_names=true'"
    ),
    (
      "a.jtl", "timeStamp,elapsed,label,success\n1,x,a,true\n",
      "a.jtl:2:1: error: expected milliseconds, found 'x'"
    ),
    (
      "a.jtl", "timeStamp,elapsed,label,success\n1,1,a\n",
      "a.jtl:2:1: error: expected 4 fields as in the header, found 3"
    ),
    (
      "a.jtl", "timeStamp,elapsed,label,success\n1,1,\"a,true\n",
      "a.jtl:2:1: error: the input ends inside a quoted field"
    ),
    (
      "simulation.log", "\u{0}\u{0}\u{5}3.12",
      "simulation.log:1:1: error: is the binary log of a newer Gatling; keep 'js/stats.json' of its report"
    ),
    (
      "simulation.log", "RUN\ta\nREQUEST\ta\tb\n",
      "simulation.log:2:1: error: a request without its times and outcome"
    ),
    (
      "k.csv", "metric_name,timestamp,metric_value\nvus,1,1\n",
      "k.csv: error: holds no requests ('http_reqs')"
    ),
    (
      "k.csv", "metric_name,timestamp,metric_value\nhttp_reqs,1,x\n",
      "k.csv:2:1: error: expected a number, found 'x'"
    ),
    (
      "k.json", "{\"metric\":\"vus\",\"type\":\"Metric\"}\n{\"metric\"\n",
      "k.json:2:1: error: expected ':' after the key, found the end"
    ),
    (
      "l.csv", "Type,Name,Request Count,Failure Count\nGET,/,1,0\n",
      "l.csv:2:1: error: ends without the row of totals, 'Aggregated'"
    ),
    (
      "k.json", #"{"root_group":{"groups":{}},"metrics":{}}"#,
      "k.json:1:42: error: tells neither of requests ('http_reqs') nor of iterations"
    ),
  ]

  @Test("that are broken are refused with their place", arguments: refusals)
  func refuses(_ row: (path: String, text: String, message: String)) {
    let error = #expect(throws: InputError.self) {
      try Reading.collect(row.text, path: row.path)
    }
    #expect(error?.description == row.message)
  }

  @Test("of failures alone are left out with a word")
  func leavesOutErrors() throws {
    let text = "timeStamp,elapsed,label,success\n1,1,a,false\n"
    let collection = try Reading.collect(text, path: "out/error.jtl")
    #expect(collection.loadTests.isEmpty)
    #expect(
      collection.diagnostics.map(\.message) == [
        "holds failures only and is left out; save the results of all samples"
      ])
    #expect(try Reading.collect(text, path: "out/all.jtl").loadTests.first?.failed == 1)
  }

  @Test("of a log with a thousand samples have the percentiles that sorting gives")
  func percentiles() throws {
    var text = "timeStamp,elapsed,label,success\n"
    for index in 0..<1000 { text += "1000000000000,\(index * 37 % 1000),a,true\n" }
    let run = try #require(try Reading.collect(text, path: "r.jtl").loadTests.first)
    #expect(run.times.median == Rational(499))
    #expect(run.times.p90 == Rational(899))
    #expect(run.times.p95 == Rational(949))
    #expect(run.times.p99 == Rational(989))
  }
}
