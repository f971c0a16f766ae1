public import TextLayout

/// What `assay pack` and `assay verify` say.
public enum PackWords {
  /// How much was packed.
  public static func packed(files: Int, omitted: Int) -> LocalizedText {
    LocalizedText(
      en: "packed \(files) files of evidence"
        + (omitted > 0 ? ", \(omitted) by digest alone" : ""),
      zh: "已打包 \(files) 个证据文件" + (omitted > 0 ? "，另有 \(omitted) 个仅保留摘要" : ""))
  }

  /// Who signed.
  public static func signed(_ key: String) -> LocalizedText {
    LocalizedText(en: "signed with the key \(key)", zh: "已用密钥 \(key) 签名")
  }

  /// That nobody signed.
  public static let unsigned = LocalizedText(
    en: "not signed: name a key with --key (make one with: assay key new)",
    zh: "未签名：请用 --key 指定密钥（可用 assay key new 生成）")

  /// How much was read.
  public static func read(members: Int, bytes: Int) -> LocalizedText {
    LocalizedText(
      en: "read     \(members) members, \(bytes) bytes", zh: "读取     \(members) 个成员，\(bytes) 字节")
  }

  /// That the digests match.
  public static let digests = LocalizedText(
    en: "digests  all match SHA256SUMS; nothing was added or taken out",
    zh: "摘要     与 SHA256SUMS 全部一致，无增删")

  /// That the statements are signed by a key.
  public static func verified(_ key: String) -> LocalizedText {
    LocalizedText(en: "signed   by the key \(key)", zh: "签名     密钥 \(key)，有效")
  }

  /// That no key was named.
  public static let unchecked = LocalizedText(
    en: "note     signatures were not checked: name the public key with --key",
    zh: "注意     未核验签名：请用 --key 指定公钥")

  /// When an authority stamped it.
  public static func stamped(_ time: String) -> LocalizedText {
    LocalizedText(
      en: "stamped  \(time); check the authority with: openssl ts -verify",
      zh: "时间戳   \(time)；时间戳机构请用 openssl ts -verify 核验")
  }

  /// That scoring again gave the same.
  public static let same = LocalizedText(
    en: "scored   again from the packed evidence: the same, byte for byte",
    zh: "重新评分 依据包内证据重新评分，结果逐字节相同")

  /// That the records are what the packed files say.
  public static func reread(_ count: Int) -> LocalizedText {
    LocalizedText(
      en:
        "read     \(count == 1 ? "1 packed file" : "\(count) packed files") again: the records say the same",
      zh: "重新读取 \(count) 个包内文件，记录与内容一致")
  }

  /// What cannot be read again.
  public static func omitted(_ count: Int) -> LocalizedText {
    LocalizedText(
      en:
        "note     \(count) files are there by digest alone; their verdicts rest on what was read of them",
      zh: "注意     \(count) 个文件仅有摘要，其判定依据打包时的读取结果")
  }

  /// That a repository has the history.
  public static func history(_ commit: String, commits: Int) -> LocalizedText {
    LocalizedText(
      en: "commit   \(commit): its \(commits) commits are those packed",
      zh: "提交     \(commit)：其 \(commits) 个提交与包内一致")
  }

  /// That another model was used.
  public static func otherModel(_ name: String) -> LocalizedText {
    LocalizedText(
      en: "model    the packed evidence by \(name):", zh: "模型     以 \(name) 评定包内证据：")
  }

  /// That no level moves under another model.
  public static let noMove = LocalizedText(
    en: "         no level moves", zh: "         各级别均无变化")

  /// That something does not hold.
  public static let failed = LocalizedText(en: "FAILED   ", zh: "未通过   ")

  /// The last line of a sound pack.
  public static let sound = LocalizedText(en: "OK", zh: "通过")

  /// The last line of a pack that is not.
  public static let unsound = LocalizedText(
    en: "FAILED   do not rely on this pack", zh: "未通过   请勿采信此包")
}
