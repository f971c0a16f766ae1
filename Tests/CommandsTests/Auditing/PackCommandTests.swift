import Commands
import Platform
import TestSupport
import Testing

@Suite("assay pack and assay verify")
struct PackCommandTests {
  private let workshop: TemporaryProject

  init() throws {
    workshop = try Example.workshop()
    _ = CommandRun("key new --out keys/", in: workshop.path)
  }

  @discardableResult
  private func pack(_ options: String = "--key keys/assay.key --out a.tar") -> CommandRun {
    CommandRun("pack \(Example.path) \(options)", in: workshop.path)
  }

  private func verify(_ options: String = "a.tar --key keys/assay.pub") -> CommandRun {
    CommandRun("verify \(options)", in: workshop.path)
  }

  @Test("agree, down to the score")
  func agree() {
    #expect(pack().exit == .done)
    let run = verify()
    #expect(run.exit == .done)
    #expect(run.output.contains("scored   again from the packed evidence: the same"))
    #expect(run.output.hasSuffix("\nOK\n"))
    let chinese = verify("a.tar --key keys/assay.pub --lang zh-Hans")
    #expect(chinese.output.hasSuffix("\n通过\n"))
  }

  @Test("write the same bytes elsewhere, in another zone and language of the machine")
  func repeats() throws {
    pack()
    let variables = ["TZ": "Asia/Shanghai", "LANG": "zh_CN.UTF-8", "LC_ALL": "zh_CN.UTF-8"]
    let path = workshop.path.appending(FilePath(Example.path))
    try workshop.makeFolder("elsewhere")
    let run = CommandRun(
      "pack \(path) --key ../keys/assay.key --out ../b.tar",
      in: workshop.path.appending("elsewhere"), environment: variables)
    #expect(run.exit == .done)
    #expect(try workshop.bytes(of: "a.tar") == workshop.bytes(of: "b.tar"))
  }

  @Test("notice any other key, and a pack without signatures")
  func otherKeys() {
    pack()
    _ = CommandRun("key new --out other/ --algorithm p256", in: workshop.path)
    let other = verify("a.tar --key other/assay.pub")
    #expect(other.exit == .unverified)
    #expect(other.output.contains("has no valid signature of the key"))
    #expect(verify("a.tar").output.contains("signatures were not checked"))
    pack("--out bare.tar")
    #expect(verify("bare.tar").exit == .done)
    let unsigned = verify("bare.tar --key keys/assay.pub")
    #expect(unsigned.exit == .unverified)
    #expect(unsigned.output.contains("no signed statement"))
  }

  @Test("notice evidence that was made up, though every digest was made anew")
  func forged() throws {
    pack("--out bare.tar")
    let script = """
      mkdir u && tar -xf bare.tar -C u && cd u &&
      sed 's/"passed"/"failed"/g; s/pass/fail/g' collection/records.json > r && mv r collection/records.json &&
      LC_ALL=C tar --sort=name --format=ustar --mtime=@0 --owner=0 --group=0 --numeric-owner -cf ../f.tar *
      """
    guard try BuiltProgram.shell(script, in: workshop.path).status == 0 else { return }
    #expect(verify("f.tar").exit == .unverified)
  }

  @Test("leave content out by name, and say so")
  func redact() throws {
    pack("--key keys/assay.key --out a.tar --redact evidence/**")
    let run = verify()
    #expect(run.exit == .done)
    #expect(run.output.contains("files are there by digest alone"))
    let archive = String(decoding: try workshop.bytes(of: "a.tar"), as: UTF8.self)
    #expect(archive.contains("\"redacted\""))
  }

  @Test("tell which levels move under another model")
  func otherModel() {
    pack()
    let run = verify("a.tar --key keys/assay.pub --model continuous-delivery")
    #expect(run.exit == .done)
    #expect(run.output.contains("no level moves"))
  }

  @Test(
    "refuse what is no pack",
    arguments: [("text", "the archive is not sound"), ("", "the archive is not sound")])
  func refuse(content: String, message: String) throws {
    try workshop.write(content, to: "x.tar")
    let run = verify("x.tar")
    #expect(run.exit == .unverified)
    #expect(run.talk.contains(message))
  }

  @Test("can be checked with sh, sha256sum and openssl", arguments: ["ed25519", "p256", "sm2"])
  func script(algorithm: String) throws {
    guard try BuiltProgram.shell("openssl version", in: workshop.path).status == 0 else { return }
    _ = CommandRun("key new --out \(algorithm)/ --algorithm \(algorithm)", in: workshop.path)
    pack("--key \(algorithm)/assay.key --out a.tar")
    let unpack = "mkdir u && tar -xf a.tar -C u"
    let good = try BuiltProgram.shell(
      "\(unpack) && sh u/verify.sh \(algorithm)/assay.pub", in: workshop.path)
    #expect(good.status == 0, "\(good.output)\(good.errors)")
    #expect(good.output.hasSuffix("OK\n"))
    let attacks = [
      "echo x >> u/index.csv", "rm u/index.csv", "echo x > u/added",
      "sed -i s/a/b/ u/SHA256SUMS", "rm u/statements/summary.dsse.json",
      "cp u/statements/summary.dsse.json u/statements/assessment.dsse.json",
    ]
    for attack in attacks {
      let bad = try BuiltProgram.shell(
        "rm -rf u; \(unpack); \(attack); sh u/verify.sh \(algorithm)/assay.pub", in: workshop.path)
      #expect(bad.status != 0, "\(attack): \(bad.output)")
    }
  }
}
