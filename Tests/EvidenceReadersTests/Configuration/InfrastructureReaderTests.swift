import Evidence
import EvidenceReaders
import Testing

@Suite("Infrastructure as code")
struct InfrastructureReaderTests {
  static let configuration = """
    # resource "a" "comment" {}
    terraform {
      required_version = ">= 1.6"
      backend "s3" { bucket = "b" }
    }
    resource "aws_instance" "one" {
      user_data = <<-EOT
        resource "not" "this" {
      EOT
      tags = { Name = "x ${var.a["b"]} }" }
      ebs_block_device { size = 1 }
    }
    module "net" {
      source  = "terraform-aws-modules/vpc/aws"
      version = "5.1.0"
    }
    module "near" { source = "./near" }
    module "loose" { source = "git::https://example.org/x.git" }
    module "tagged" { source = "git::https://example.org/x.git?ref=v1" }
    /* resource "b" "c" {} */
    """

  @Test("counts blocks, not texts and comments")
  func readsBlocks() throws {
    let found = try ReaderFixture.read(TerraformReader(), Self.configuration, path: "main.tf")
    let file = try #require(found.infrastructure.first)
    #expect(file.resources.map(\.line) == [6])
    #expect(file.modules.map(\.name) == ["net", "near", "loose", "tagged"])
    #expect(file.modules.map(\.isPinned) == [true, false, false, true])
    #expect(file.modules.map(\.isLocal) == [false, true, false, false])
    #expect(file.backend?.isRemote == true)
    #expect(file.backend?.place.line == 4)
    #expect(file.versionRequirement?.line == 2)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let text: String
    let message: String
    init(_ text: String, _ message: String) { (self.text, self.message) = (text, message) }
    var testDescription: String { text }
  }

  @Test(
    "refuses brackets that do not close",
    arguments: [
      Refusal("a {\n", "x.tf:2:1: error: the block that starts in line 1 does not end"),
      Refusal("a = [\n\n", "x.tf:3:1: error: the value of 'a' does not end"),
      Refusal("}\n", "x.tf:1:1: error: a '}' closes nothing"),
      Refusal(
        String(repeating: "a {\n", count: 100), "x.tf:64:1: error: blocks lie too deep"),
    ])
  func refuses(row: Refusal) {
    #expect(ReaderFixture.refusal(TerraformReader(), row.text, path: "x.tf") == row.message)
  }

  @Test(
    "odd texts end with their line or file",
    arguments: ["", "\"", "a = \"${", "<<", "<<A\n", "/*", "a \\"])
  func survives(text: String) throws {
    #expect(try ReaderFixture.read(TerraformReader(), text, path: "x.tf").infrastructure.count == 1)
  }

  static let playbook = """
    - name: web
      hosts: web
      pre_tasks:
        - ansible.builtin.apt: { name: nginx }
      tasks:
        - shell: echo hi
        - ansible.builtin.command: make
          args: { creates: out }
        - block:
            - command: whoami
              changed_when: false
          rescue:
            - raw: reboot
    - import_playbook: other.yml
    """

  @Test("counts tasks and commands that do not tell what they change")
  func readsPlaybook() throws {
    let found = try ReaderFixture.read(AnsibleReader(), Self.playbook, path: "site.yml")
    let book = try #require(found.playbooks.first)
    #expect(book.plays == 1)
    #expect(book.tasks.map(\.line) == [4, 6, 7, 10, 13])
    #expect(book.unguardedCommands.map(\.line) == [6, 13])
  }

  @Test("leaves secrets, states and neighbours alone")
  func recognises() {
    #expect(ReaderFixture.recognises(AnsibleReader(), "site.yml", Self.playbook))
    #expect(ReaderFixture.recognises(AnsibleReader(), "roles/a/tasks/main.yml"))
    #expect(!ReaderFixture.recognises(AnsibleReader(), "roles/a/tasks/x.yml", "$ANSIBLE_VAULT;1.1"))
    #expect(!ReaderFixture.recognises(AnsibleReader(), "a.yml", "apiVersion: v1\nkind: X\n"))
    #expect(!ReaderFixture.recognises(TerraformReader(), "terraform.tfstate"))
    #expect(!ReaderFixture.recognises(TerraformReader(), "examples/a/main.tf"))
  }
}
