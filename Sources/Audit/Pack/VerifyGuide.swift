import Assessment
import DataFormats
import Quantities
import TextLayout

/// How to check a pack, for a person who has never seen one.
struct VerifyGuide {
  private let document: AssessmentDocument
  private let keys: [PublicKey]

  init(_ document: AssessmentDocument, keys: [PublicKey]) {
    (self.document, self.keys) = (document, keys)
  }

  func text(in language: Language) -> String {
    sections.map { $0.text(in: language) }.joined(separator: "\n")
  }

  private var sections: [LocalizedText] {
    [head, withoutAssay, byHand, withAssay, contents]
  }

  private var name: String {
    // A name on a line of its own between backticks cannot be anything else.
    TerminalSafe.escaped(document.project.name).replacing("`", with: "'")
  }

  private var head: LocalizedText {
    let level = document.overall.level.map { "\($0.proven.level)" } ?? "–"
    let date = "\(document.project.asOf.date)"
    return LocalizedText(
      en: """
        # How to check this pack

        It holds the assessment of `\(name)` as of \(date) (proven level: \(level)), everything
        the assessment rests on, and what you need to check both. You need the public key of
        whoever signed. Get it from that person, not from this pack.

        Signed with: \(keyList)

        """,
      zh: """
        # 如何核验此审计包

        本包含有 `\(name)` 截至 \(date) 的评估结果（已证明级别：\(level)）、评估所依据的全部证据，
        以及核验所需的一切。核验需要签名者的公钥；请直接向签名者索取，不要使用随包附带的文件。

        签名密钥：\(keyList)

        """)
  }

  private var keyList: String {
    keys.isEmpty
      ? "–" : keys.map { "`\($0.id.hex)` (\($0.algorithm.rawValue))" }.joined(separator: ", ")
  }

  private var withoutAssay: LocalizedText {
    let commands = """
      ```sh
      mkdir pack && tar -xf PACK.tar -C pack
      sh pack/verify.sh KEY.pub
      ```

      """
    return LocalizedText(
      en:
        "## Without Assay: one command\n\n\(commands)\nThe last line says `OK`, or what failed.\n",
      zh: "## 不使用 Assay：一条命令\n\n\(commands)\n最后一行为 `OK`，否则会列出未通过之处。\n")
  }

  private var byHand: LocalizedText {
    let commands = """
      ```sh
      cd pack
      sha256sum -c --quiet SHA256SUMS
      sed 's/.*"payload":"\\([^"]*\\)".*/\\1/' statements/assessment.dsse.json | openssl base64 -d -A > /tmp/payload
      sed 's/.*"sig":"\\([^"]*\\)".*/\\1/' statements/assessment.dsse.json | openssl base64 -d -A > /tmp/signature
      { printf 'DSSEv1 28 application/vnd.in-toto+json %d ' "$(wc -c < /tmp/payload)"; cat /tmp/payload; } > /tmp/message
      \(verification)
      grep -o "$(sha256sum SHA256SUMS | cut -c 1-64)" /tmp/payload
      ```

      """
    return LocalizedText(
      en: """
        ## By hand, so that you need not trust a script

        \(commands)
        The first command prints nothing. The signature is verified. The last command prints one
        digest: the signed statement speaks of this list of files.

        """,
      zh: """
        ## 手工核验，无需信任脚本

        \(commands)
        第一条命令没有输出；签名验证成功；最后一条命令打印一个摘要，说明签名的声明指的就是这份文件清单。

        """)
  }

  private var verification: String {
    switch keys.first?.algorithm {
    case .p256:
      "openssl dgst -sha256 -verify ../KEY.pub -signature /tmp/signature /tmp/message"
    case .sm2:
      "openssl pkeyutl -verify -pubin -inkey ../KEY.pub -rawin -digest sm3 -pkeyopt distid:1234567812345678 -in /tmp/message -sigfile /tmp/signature"
    default:
      "openssl pkeyutl -verify -pubin -inkey ../KEY.pub -rawin -in /tmp/message -sigfile /tmp/signature"
    }
  }

  private var withAssay: LocalizedText {
    let command = "```sh\nassay verify PACK.tar --key KEY.pub\n```\n"
    return LocalizedText(
      en: """
        ## With Assay: score it again

        \(command)
        This checks the same, then scores the packed evidence again by the packed model and
        compares the assessment byte for byte. Made with assay \(document.toolVersion); another
        version may judge otherwise, and says so.

        """,
      zh: """
        ## 使用 Assay：重新评分

        \(command)
        除上述核验外，还会用包内模型对包内证据重新评分，并逐字节比较评估结果。本包由
        assay \(document.toolVersion) 生成；其他版本的判定可能不同，届时会有提示。

        """)
  }

  private var contents: LocalizedText {
    LocalizedText(
      en: """
        ## What is in it

        - `assessment.json`: every verdict with its evidence; `reports/`: the same for reading
        - `collection/`: the evidence; `evidence/` has each file under its digest, the index names them
        - `index.csv`: what assessors ask for by its official code: present, missing or expired
        - `model/`, `options.json`: the yardstick and what was asked for
        - `oscal/`, `ro-crate-metadata.json`, `statements/`: the same for other programs
        - `SHA256SUMS`: the digest of everything; the statements sign it

        """,
      zh: """
        ## 包内文件

        - `assessment.json`：每项判定及其证据；`reports/`：供阅读的报告
        - `collection/`：证据；`evidence/` 中的文件以摘要命名，索引记录其原路径
        - `index.csv`：评估机构要求的材料，按官方编号列出：已有、缺失或过期
        - `model/`、`options.json`：评估模型与评估参数
        - `oscal/`、`ro-crate-metadata.json`、`statements/`：供其他程序使用
        - `SHA256SUMS`：全部文件的摘要；声明对其签名

        """)
  }
}
