// Made by scripts/embed-models from models/continuous-delivery/model.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_model = ###"""
format: assay.model/1
id: continuous-delivery
version: 0.1.0
title:
  en: Continuous delivery capability maturity
  zh: 持续交付能力成熟度
source:
  en: After the CAICT DevOps capability maturity model, part 3, continuous delivery (YD/T 3763.3-2021)
  zh: 参照中国信通院《研发运营一体化（DevOps）能力成熟度模型》第 3 部分：持续交付（YD/T 3763.3-2021）
notice:
  en: >-
    Structure, codes and levels follow the standard; the wording of criteria, questions and advice is Assay's own and
    neither copies nor replaces the standard, whose text belongs to its publishers. An assessment by Assay is no certificate.
  zh: >-
    结构、编码与等级遵循标准；要求、提问与建议的文字为 Assay 自行撰写，既非标准原文，也不能代替标准，
    标准文本的权利归其发布者所有。Assay 的评估结果不是认证证书。
levels:
  - level: 1
    title: { en: Initial, zh: 初始级 }
    gist: { en: tried in a corner of the organisation; scattered and unmanaged, zh: 在局部尝试，零散且缺乏管理 }
  - level: 2
    title: { en: Foundation, zh: 基础级 }
    gist: { en: scripted and automated within small bounds; local gains in efficiency, zh: 小范围内脚本化、自动化，局部效率提升 }
  - level: 3
    title: { en: Comprehensive, zh: 全面级 }
    gist: { en: systematic and standardised over the whole life cycle, zh: 覆盖软件全生命周期，体系化、标准化 }
  - level: 4
    title: { en: Excellent, zh: 优秀级 }
    gist: { en: offered as a service; value is delivered on demand, zh: 能力服务化，按需交付用户价值 }
  - level: 5
    title: { en: Outstanding, zh: 卓越级 }
    gist: { en: "improved continuously from data, beyond the organisation", zh: 以数据驱动持续改进，影响超出组织边界 }
policy:
  base_level: 1
  top_level: 5
  level_rule: all
  aggregate: min
  target: 3
  window_days: 90
  valid_for:
    tests: 90
    coverage: 90
    findings: 90
    components: 90
    records: 90
    metrics: 90
    documents: 365
    answers: 90
    protection: 90
parameters: []
facts: []
domains: [configuration-management]
"""###
}
