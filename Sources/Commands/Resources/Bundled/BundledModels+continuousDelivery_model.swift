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
profiles:
  - id: standard
    title: { en: Standard, zh: 标准 }
    gist: { en: the figures of the standard and modest defaults where it names none, zh: 采用标准中的数值，标准未给出时取适中的默认值 }
  - id: strict
    title: { en: Strict, zh: 严格 }
    gist: { en: the thresholds that practitioners report from assessments at level 3 and above, zh: 采用业界在三级及以上评估中采用的门槛值 }
  - id: tolerant
    title: { en: Tolerant, zh: 宽松 }
    gist: { en: for a first look; not meant for an audit, zh: 用于首次摸底，不宜用于正式评估 }
parameters:
  - id: restore_hours_max
    value: 12
    strict: 4
    tolerant: 24
    unit: hours
    text:
      en: "Longest accepted duration of a restore drill of the version-control system."
      zh: "版本控制系统恢复演练可接受的最长用时。"
    source: "YD/T 3763.3, evidence list: restored within half a day"
  - id: branch_life_hours_max
    value: 120
    strict: 72
    tolerant: 240
    unit: hours
    text:
      en: "A branch lives a few days: 80 % of branches end within this time."
      zh: "分支存活数天：80% 的分支在此时间内结束。"
    source: "proposed default for 'a few days'"
  - id: merge_open_hours_max
    value: 24
    strict: 8
    tolerant: 72
    unit: hours
    text:
      en: "Half of the merge requests are merged within this time."
      zh: "半数合并请求在此时间内合并。"
    source: "proposed default for 'merging within hours'"
  - id: merge_on_demand_hours
    value: 4
    strict: 2
    tolerant: 8
    unit: hours
    text:
      en: "Merging on demand: half of the merge requests are merged within this time."
      zh: "按需合并：半数合并请求在此时间内合并。"
    source: "proposed default for 'on demand'"
  - id: commit_build_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Share of trunk commits that a pipeline builds."
      zh: "触发流水线构建的主干提交占比。"
    source: "proposed default for 'every commit'"
  - id: version_tag_share
    value: 0.9
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Share of tags that follow the version rule."
      zh: "符合版本号规则的标签占比。"
    source: "proposed default"
  - id: identified_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Share of production deployments that name commit and artifact."
      zh: "注明提交与制品的生产部署占比。"
    source: "proposed default for 'every deployment'"
  - id: linked_share_basic
    value: 0.5
    strict: 0.8
    tolerant: 0.3
    unit: ratio
    text:
      en: "Share of changes that name a work item at level 2."
      zh: "二级要求下注明工作项的变更占比。"
    source: "proposed default"
  - id: linked_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Share of changes that name a work item from level 3 on."
      zh: "三级起注明工作项的变更占比。"
    source: "proposed default for 'every change'"
  - id: review_share_basic
    value: 0.8
    strict: 0.95
    tolerant: 0.5
    unit: ratio
    text:
      en: "Share of merge requests approved by another person at level 2."
      zh: "二级要求下经他人批准的合并请求占比。"
    source: "proposed default for 'important changes'"
  - id: review_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Share of merge requests approved and checked from level 3 on."
      zh: "三级起经批准且通过检查的合并请求占比。"
    source: "proposed default for 'every change'"
  - id: daily_build_share
    value: 0.9
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of working days with a scheduled run for builds to count as daily."
      zh: "有定时运行的工作日达到该占比，视为每日构建。"
    source: "BCI-BP-BP level 2 (daily); the share is a proposed default"
  - id: integration_delay_hours_l2
    value: 336
    strict: 168
    tolerant: 504
    unit: hours
    text:
      en: "Longest time to trunk that counts as regular integration (two weeks)."
      zh: "视为定期集成的最长进入主干时间（两周）。"
    source: "BCI-CI-IF level 2 (days to weeks); the figure is a proposed default"
  - id: daily_integration_share
    value: 0.8
    strict: 0.9
    tolerant: 0.6
    unit: ratio
    text:
      en: "Least share of developer-days whose work reaches trunk within a day."
      zh: "工作在一天内进入主干的人日占比下限。"
    source: "BCI-CI-IF level 3 (at least once a day); the share is a proposed default"
  - id: integrations_per_day
    value: 2
    strict: 3
    tolerant: 1
    unit: per day
    text:
      en: "Fewest trunk commits per active developer and day that count as several."
      zh: "每位活跃开发者每天主干提交次数下限，视为每天多次。"
    source: "BCI-CI-IF level 4 (several a day); 2 is a proposed default"
  - id: feedback_minutes_l2
    value: 1440
    strict: 720
    tolerant: 2880
    unit: minutes
    text:
      en: "Longest median time to find and repair a broken integration, level 2."
      zh: "二级：发现并修复集成问题的时间中位数上限。"
    source: "BCI-CI-FP level 2 (half a day or longer); one day is a proposed default"
  - id: feedback_minutes_l3
    value: 240
    strict: 120
    tolerant: 480
    unit: minutes
    text:
      en: "Longest median time to find and repair a broken integration, level 3."
      zh: "三级：发现并修复集成问题的时间中位数上限。"
    source: "BCI-CI-FP level 3 (hours); 4 h is a proposed default"
  - id: feedback_p90_minutes_l3
    value: 480
    strict: 240
    tolerant: 960
    unit: minutes
    text:
      en: "Longest time for nine broken integrations in ten, level 3."
      zh: "三级：发现并修复集成问题的 90 分位时间上限。"
    source: "BCI-CI-FP level 3 (hours); 8 h is a proposed default"
  - id: feedback_minutes_l4
    value: 30
    strict: 30
    tolerant: 45
    unit: minutes
    text:
      en: "Longest time to find and repair a broken integration, level 4."
      zh: "四级：发现并修复集成问题的时间上限。"
    source: "BCI-CI-FP level 4 (30 minutes)"
  - id: feedback_minutes_l5
    value: 10
    strict: 10
    tolerant: 15
    unit: minutes
    text:
      en: "Longest time to find and repair a broken integration, level 5."
      zh: "五级：发现并修复集成问题的时间上限。"
    source: "BCI-CI-FP level 5 (10 minutes)"
  - id: unit_test_share
    value: 0.5
    strict: 0.7
    tolerant: 0.4
    unit: ratio
    text:
      en: "Least share of unit tests for coverage to speak of unit tests."
      zh: "单元测试占比达到该值，覆盖率才视为来自单元测试。"
    source: "proposed default"
  - id: covered_modules_share
    value: 1
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of modules with half of their lines covered."
      zh: "行覆盖率过半的模块占比下限。"
    source: "TM-TH-HM levels 2 and 3; all modules, a proposed default"
  - id: covered_modules_share_low
    value: 0.5
    strict: 0.8
    tolerant: 0.3
    unit: ratio
    text:
      en: "Share of covered modules below which unit tests are not comprehensive."
      zh: "行覆盖率过半的模块占比低于该值，视为单元测试不全面。"
    source: "TM-TH-HM level 3; proposed default"
  - id: line_coverage_share
    value: 0.8
    strict: 0.8
    tolerant: 0.6
    unit: ratio
    text:
      en: "Least line coverage of comprehensive unit tests."
      zh: "全面单元测试的行覆盖率下限。"
    source: "practitioner figure (80 %); the standard names none"
  - id: flaky_share_max
    value: 0.05
    strict: 0.02
    tolerant: 0.1
    unit: ratio
    text:
      en: "Largest share of flaky tests that counts as few false alarms."
      zh: "视为误报少的不稳定用例占比上限。"
    source: "TM-AT-AA level 3 (few false alarms); 5 % is a proposed default"
  - id: debt_ratio_max
    value: 0.005
    strict: 0.005
    tolerant: 0.05
    unit: ratio
    text:
      en: "Largest technical debt that the rules allow, as a share of the cost to develop."
      zh: "规约允许的技术债上限，以占开发成本的比例表示。"
    source: "practitioner checklist (0.5 %); TM-CQ-CM level 3 leaves the limit to the rules"
  - id: artifact_sample_min
    value: 10
    strict: 30
    tolerant: 3
    unit: artifacts
    text:
      en: "Fewest artifacts on record from which something follows."
      zh: "可据以判断的最少制品数。"
    source: "proposed default"
  - id: proxied_share
    value: 1
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Share of third-party dependencies drawn from the artifact repository."
      zh: "经制品库获取的第三方依赖占比。"
    source: "CM-VC-AM level 3 (drawn from the repository); all is a proposed default"
  - id: artifact_report_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Share of artifacts kept with their test reports."
      zh: "随制品保存测试报告的制品占比。"
    source: "CM-VC-AM level 3; the share is a proposed default"
  - id: gated_share
    value: 1
    strict: 1
    tolerant: 0.95
    unit: ratio
    text:
      en: "Share of promotions that passed a quality gate."
      zh: "经过质量门禁的制品晋级占比。"
    source: "CM-VC-AM level 4; all is a proposed default"
  - id: checksummed_share
    value: 1
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Share of artifacts with a checksum."
      zh: "带校验和的制品占比。"
    source: "CM-VC-AM level 4 evidence (checksum verification); all is a proposed default"
  - id: interface_coverage_share
    value: 1
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Share of interface operations that tests call."
      zh: "被测试调用的接口占比。"
    source: "TM-TH-HM level 2 (all modules and services)"
  - id: finding_age_days_max
    value: 30
    strict: 14
    tolerant: 90
    unit: days
    text:
      en: "Age below which nine of ten open findings lie."
      zh: "九成未处理问题的存在天数上限。"
    source: "proposed default for in time"
  - id: linked_failure_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Share of failed test cases that are linked to a defect."
      zh: "与缺陷关联的失败用例占比。"
    source: "TM-AT-AE level 4; the share is a proposed default"
  - id: automated_deployment_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Least share of deployments by a pipeline that counts as automated."
      zh: "由流水线执行的部署达到该占比，视为自动化部署。"
    source: "DRM-DRM-DM level 3 (fully automated); the share is a proposed default"
  - id: unattended_deployment_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Least share of production deployments without a step by hand after merge."
      zh: "合并后无手工步骤的生产部署占比下限。"
    source: "DRM-DRM-DP level 5 (every change); the share is a proposed default"
  - id: self_service_deployment_share
    value: 0.8
    strict: 0.95
    tolerant: 0.5
    unit: ratio
    text:
      en: "Least share of deployments that the developing team starts itself."
      zh: "由研发团队自助发起的部署占比下限。"
    source: "DRM-DRM-DM level 4 (self-service); the share is a proposed default"
  - id: team_deployment_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of deployments that teams start when they deploy on their own."
      zh: "团队自主部署时，由团队发起的部署占比下限。"
    source: "DRM-DRM-DS level 5; the share is a proposed default"
  - id: deployment_environments
    value: 3
    strict: 4
    tolerant: 2
    unit: count
    text:
      en: "Fewest environments that count as many."
      zh: "视为多种环境的环境数下限。"
    source: "DRM-DRM-DM level 4 (many environments); 3 is a proposed default"
  - id: database_automation_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Least share of deployed database changes that run automatically."
      zh: "部署中自动执行的数据库变更占比下限。"
    source: "DRM-DRM-DM level 4; the share is a proposed default"
  - id: same_artifact_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Least share of production artifacts that were deployed elsewhere first."
      zh: "先在其他环境部署过的生产制品占比下限。"
    source: "DRM-DRM-DP level 3 (one artifact); the share is a proposed default"
  - id: deployed_change_share
    value: 0.8
    strict: 0.95
    tolerant: 0.5
    unit: ratio
    text:
      en: "Fewest production deployments per merged change for every change to be deployed."
      zh: "每个合入变更对应的生产部署次数下限，视为逐个变更部署。"
    source: "DRM-DRM-DP level 5 (every change); proposed default"
  - id: deployed_changes_min
    value: 20
    strict: 30
    tolerant: 10
    unit: count
    text:
      en: "Fewest merged changes on which to judge whether every change is deployed."
      zh: "判断是否逐个变更部署所需的合入变更数下限。"
    source: "proposed default: 20 events in the window"
  - id: deployment_interval_days_l2
    value: 8
    strict: 7
    tolerant: 14
    unit: days
    text:
      en: "Longest median interval of deployments that counts as weekly."
      zh: "视为每周部署的部署间隔中位数上限。"
    source: "DRM-DRM-DS level 2 (weekly), with a day to spare"
  - id: deployments_per_week_l2
    value: 0.9
    strict: 1
    tolerant: 0.5
    unit: per week
    text:
      en: "Fewest deployments per week that count as weekly."
      zh: "视为每周部署的每周部署次数下限。"
    source: "DRM-DRM-DS level 2 (weekly), with a holiday to spare"
  - id: deployment_burst_factor
    value: 3
    strict: 2
    tolerant: 4
    unit: number
    text:
      en: "Most deployments of the busiest day or week, in weeks' worth, that still count as regular."
      zh: "最繁忙的一天或一周的部署量上限，以周均次数的倍数表示，超出则不视为定期部署。"
    source: "proposed default"
  - id: deployment_days_per_week
    value: 4
    strict: 5
    tolerant: 3
    unit: days
    text:
      en: "Fewest days with a deployment in the busiest week that show daily deployment."
      zh: "最繁忙一周内有部署的天数下限，视为具备每日部署能力。"
    source: "DRM-DRM-DS level 3 (daily); 4 days is a proposed default"
  - id: deployments_per_week_l4
    value: 10
    strict: 15
    tolerant: 5
    unit: per week
    text:
      en: "Fewest deployments per week that count as several a day."
      zh: "视为每天多次的每周部署次数下限。"
    source: "DRM-DRM-DS level 4 (several a day); two per working day"
  - id: deployments_per_day
    value: 2
    strict: 3
    tolerant: 2
    unit: per day
    text:
      en: "Fewest deployments of the busiest day that count as several."
      zh: "最繁忙一天的部署次数下限，视为每天多次。"
    source: "DRM-DRM-DS level 4 (several a day); 2 is a proposed default"
  - id: on_demand_lead_hours
    value: 168
    strict: 24
    tolerant: 336
    unit: hours
    text:
      en: "Longest median time from commit to production that can count as on demand."
      zh: "可视为按需部署的提交到上线时间中位数上限。"
    source: "DRM-DRM-DS level 4 (on demand); a week, strict: DORA's best tier, a day"
  - id: single_service_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of production deployments that ship one application alone."
      zh: "单独部署一个应用的生产部署占比下限。"
    source: "DRM-DRM-DS level 2, DRM-DP-CM level 4; the share is a proposed default"
  - id: single_service_share_low
    value: 0.5
    strict: 0.8
    tolerant: 0.2
    unit: ratio
    text:
      en: "Share of deployments of one application below which teams are not decoupled."
      zh: "单独部署一个应用的占比低于该值，视为团队未解耦。"
    source: "DRM-DP-CM level 4 (no release train); proposed default"
  - id: external_configuration_share
    value: 1
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of workloads that take configuration from outside the image."
      zh: "从镜像之外获取配置的工作负载占比下限。"
    source: "DRM-DRM-DS level 3 (configuration apart); all, a proposed default"
  - id: failure_share_l2
    value: 0.25
    strict: 0.15
    tolerant: 0.35
    unit: ratio
    text:
      en: "Largest share of failed deployments that counts as medium."
      zh: "视为中等的部署失败率上限。"
    source: "DRM-DRM-DQ level 2 (medium); 25 % is a proposed default"
  - id: failure_share_l3
    value: 0.1
    strict: 0.05
    tolerant: 0.15
    unit: ratio
    text:
      en: "Largest share of failed deployments that counts as low."
      zh: "视为低的部署失败率上限。"
    source: "DRM-DRM-DQ level 3 (low); 10 % is a proposed default, DORA's best tiers have 5 to 15 %"
  - id: failure_share_l5
    value: 0.02
    strict: 0.01
    tolerant: 0.05
    unit: ratio
    text:
      en: "Largest share of failed deployments that counts as extremely low."
      zh: "视为极低的部署失败率上限。"
    source: "DRM-DRM-DQ level 5 (extremely low); 2 % is a proposed default"
  - id: failure_sample_l2
    value: 8
    strict: 12
    tolerant: 5
    unit: count
    text:
      en: "Fewest deployments on which to judge a medium failure rate."
      zh: "判断失败率是否中等所需的部署次数下限。"
    source: "proposed default: two failures at 25 %"
  - id: failure_sample_l3
    value: 20
    strict: 30
    tolerant: 10
    unit: count
    text:
      en: "Fewest deployments on which to judge a low failure rate."
      zh: "判断失败率是否低所需的部署次数下限。"
    source: "proposed default: two failures at 10 %"
  - id: failure_sample_l5
    value: 50
    strict: 100
    tolerant: 30
    unit: count
    text:
      en: "Fewest deployments on which to judge an extremely low failure rate."
      zh: "判断失败率是否极低所需的部署次数下限。"
    source: "proposed default: one failure at 2 %"
  - id: rollback_minutes_max
    value: 60
    strict: 15
    tolerant: 240
    unit: minutes
    text:
      en: "Longest median time from a deployment to its rollback."
      zh: "部署到回滚的时间中位数上限。"
    source: "DRM-DRM-DQ level 2 (rollback works); one hour is a proposed default"
  - id: recovery_hours_l2
    value: 24
    strict: 4
    tolerant: 72
    unit: hours
    text:
      en: "Longest median time from a failed deployment to the next good one."
      zh: "部署失败到下次成功的时间中位数上限。"
    source: "DRM-DRM-DQ level 2 (repair in time); one day is a proposed default"
  - id: tested_deployment_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Least share of production deployments whose tests had passed."
      zh: "测试已通过的生产部署占比下限。"
    source: "DRM-DRM-DQ level 3 (a precondition); the share is a proposed default"
  - id: reported_deployment_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of production deployments with list of changes and test report."
      zh: "附带变更清单与测试报告的生产部署占比下限。"
    source: "DRM-DRM-DQ level 3 (each deployment); the share is a proposed default"
  - id: shared_metrics_reach
    value: 0.5
    strict: 0.8
    tolerant: 0.3
    unit: ratio
    text:
      en: "Least share of their audience that shared metrics reach."
      zh: "共享指标触达受众的占比下限。"
    source: "DRM-DP-PV level 3 (teams share metrics); proposed default"
  - id: automatic_view_share
    value: 0.8
    strict: 0.95
    tolerant: 0.5
    unit: ratio
    text:
      en: "Least share of boards that are filled automatically."
      zh: "自动生成的看板占比下限。"
    source: "DRM-DP-PV level 4 (data aggregated); proposed default"
  - id: tooled_environment_share
    value: 0.9
    strict: 1
    tolerant: 0.7
    unit: ratio
    text:
      en: "Least share of environments that code or a tool builds."
      zh: "由代码或工具构建的环境占比下限。"
    source: "EM-EM-EB level 2 (automated); the share is a proposed default"
  - id: environment_hours_l2
    value: 120
    strict: 72
    tolerant: 240
    unit: hours
    text:
      en: "Longest time until an environment is ready, level 2."
      zh: "二级：环境就绪时间上限。"
    source: "EM-EM-EB level 2 (days); 5 days is a proposed default"
  - id: environment_hours_l3
    value: 8
    strict: 3
    tolerant: 24
    unit: hours
    text:
      en: "Longest time until an environment is ready, level 3."
      zh: "三级：环境就绪时间上限。"
    source: "EM-EM-EB level 3 (hours); 8 h is a proposed default, strict: practitioner checklist (3 h)"
  - id: environment_hours_l4
    value: 0.5
    strict: 0.25
    tolerant: 1
    unit: hours
    text:
      en: "Longest time until an environment is ready, level 4."
      zh: "四级：环境就绪时间上限。"
    source: "EM-EM-EB level 4 (minutes); 30 minutes is a proposed default"
  - id: self_service_environment_share
    value: 0.8
    strict: 0.95
    tolerant: 0.5
    unit: ratio
    text:
      en: "Least share of environments that teams get by self-service."
      zh: "团队自助获取的环境占比下限。"
    source: "EM-EM-EB level 3 (self-service); the share is a proposed default"
  - id: container_environment_share
    value: 0.9
    strict: 1
    tolerant: 0.7
    unit: ratio
    text:
      en: "Least share of environments that run in containers."
      zh: "容器化的环境占比下限。"
    source: "EM-EM-EB level 4 (containerised); the share is a proposed default"
  - id: elastic_environment_share
    value: 0.8
    strict: 1
    tolerant: 0.5
    unit: ratio
    text:
      en: "Least share of environments that follow their load."
      zh: "可弹性伸缩的环境占比下限。"
    source: "EM-EM-ET and EM-EM-EB level 5 (elastic); the share is a proposed default"
  - id: pinned_base_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of base images with a fixed version."
      zh: "固定版本的基础镜像占比下限。"
    source: "EM-EM-EDCM level 2 (versions); the share is a proposed default"
  - id: described_dependency_share
    value: 0.9
    strict: 1
    tolerant: 0.7
    unit: ratio
    text:
      en: "Least share of environments whose dependencies are described."
      zh: "已描述依赖关系的环境占比下限。"
    source: "EM-EM-EDCM level 3; the share is a proposed default"
  - id: described_environment_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of environments made from code."
      zh: "由代码创建的环境占比下限。"
    source: "EM-EM-EDCM level 4 (as code); the share is a proposed default"
  # Data management, metrics and feedback
  - id: test_data_sets_min
    value: 5
    strict: 10
    tolerant: 3
    unit: count
    text:
      en: "Fewest sets of test data from which to conclude."
      zh: "可据以判断的测试数据集数下限。"
    source: "DM-TDM, minimum sample; the figure is a proposed default"
  - id: test_data_hits_max
    value: 10
    strict: 0
    tolerant: 50
    unit: count
    text:
      en: "Most sensitive places a scan may report before unmasked data is taken as shown; some hits are false alarms."
      zh: "扫描结果中敏感信息的容许上限，超过即认为存在未脱敏数据；少量命中可能是误报。"
    source: "DM-TDM-DS level 3 (masked); the figure is a proposed default"
  - id: test_data_generated_share
    value: 0.9
    strict: 1
    tolerant: 0.7
    unit: ratio
    text:
      en: "Least share of sets of test data that are generated."
      zh: "自动生成的测试数据集占比下限。"
    source: "DM-TDM-DS level 4 (each case); the figure is a proposed default"
  - id: test_data_graded_share
    value: 0.9
    strict: 1
    tolerant: 0.7
    unit: ratio
    text:
      en: "Least share of sets of test data whose sensitivity is graded."
      zh: "已按敏感程度分级的测试数据集占比下限。"
    source: "DM-TDM-DC level 2 (first classification); the figure is a proposed default"
  - id: test_data_age_days_max
    value: 180
    strict: 90
    tolerant: 365
    unit: days
    text:
      en: "Greatest age of the set of test data that was updated longest ago."
      zh: "最久未更新的测试数据集距上次更新的天数上限。"
    source: "DM-TDM-DC level 4 (updated regularly); half a year is a proposed default"
  - id: test_data_restorable_share
    value: 0.9
    strict: 1
    tolerant: 0.7
    unit: ratio
    text:
      en: "Least share of sets of test data that can be restored."
      zh: "可恢复的测试数据集占比下限。"
    source: "DM-TDM-DID level 2; the figure is a proposed default"
  - id: test_data_own_state_share
    value: 0.9
    strict: 1
    tolerant: 0.7
    unit: ratio
    text:
      en: "Least share of sets of test data with an initial state of their own."
      zh: "具有独立初始状态的测试数据集占比下限。"
    source: "DM-TDM-DID level 3 (each case); the figure is a proposed default"
  - id: random_order_cases_min
    value: 20
    strict: 50
    tolerant: 10
    unit: count
    text:
      en: "Fewest test cases whose passing in random order shows that they are independent."
      zh: "以随机顺序全部通过、可据以判断用例相互独立的用例数下限。"
    source: "DM-TDM-DID level 3, minimum sample; the figure is a proposed default"
  - id: migrations_min
    value: 3
    strict: 5
    tolerant: 2
    unit: count
    text:
      en: "Fewest migration scripts from which to conclude."
      zh: "可据以判断的数据变更脚本数下限。"
    source: "DM-DCM, minimum sample; the figure is a proposed default"
  - id: database_changes_min
    value: 5
    strict: 10
    tolerant: 3
    unit: count
    text:
      en: "Fewest logged database changes from which to conclude."
      zh: "可据以判断的数据变更记录数下限。"
    source: "DM-DCM, minimum sample; the figure is a proposed default"
  - id: database_failures_min
    value: 2
    strict: 3
    tolerant: 1
    unit: count
    text:
      en: "Fewest failed database changes from which to judge their repair."
      zh: "可据以判断修复情况的失败变更次数下限。"
    source: "DM-DCM-DM level 4, minimum sample; the figure is a proposed default"
  - id: data_change_automated_share
    value: 0.9
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of database changes that scripts carry out."
      zh: "由脚本自动执行的数据变更占比下限。"
    source: "DM-DCM-CP level 2; the figure is a proposed default"
  - id: deploy_database_automated_share
    value: 0.9
    strict: 1
    tolerant: 0.7
    unit: ratio
    text:
      en: "Least share of deployments whose database change runs without hands."
      zh: "数据变更自动执行的部署占比下限（仅计含数据变更的部署）。"
    source: "DM-DCM-CP level 4; the figure is a proposed default"
  - id: versioned_migration_share
    value: 0.9
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of migration scripts that bear a version; scripts that are run again at each change bear none."
      zh: "带版本的数据变更脚本占比下限；每次变更都重复执行的脚本没有版本。"
    source: "DM-DCM-CR level 2; the figure is a proposed default"
  - id: migration_rollback_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of migration scripts with a rollback script."
      zh: "配有回滚脚本的数据变更占比下限。"
    source: "DM-DCM-CR level 3 (every change); the figure is a proposed default"
  - id: migration_rollback_low
    value: 0.5
    strict: 0.8
    tolerant: 0.3
    unit: ratio
    text:
      en: "Below this share, where some migrations have a rollback script, most are taken to lack one."
      zh: "部分变更配有回滚脚本时，占比低于此值即认为多数变更缺少回滚脚本。"
    source: "DM-DCM-CR level 3; the figure is a proposed default"
  - id: downtime_deployments_min
    value: 5
    strict: 10
    tolerant: 3
    unit: count
    text:
      en: "Fewest production deployments from whose strategy to conclude that service stops."
      zh: "可依据部署策略判断服务中断的生产部署次数下限。"
    source: "DM-DCM-CR level 4, minimum sample; the figure is a proposed default"
  - id: data_repair_share
    value: 0.8
    strict: 0.95
    tolerant: 0.5
    unit: ratio
    text:
      en: "Least share of failed database changes that are repaired automatically."
      zh: "自动修复的失败变更占比下限。"
    source: "DM-DCM-DM level 4; the figure is a proposed default"
  - id: metric_definitions_min
    value: 8
    strict: 12
    tolerant: 5
    unit: count
    text:
      en: "Fewest defined metrics from which to conclude."
      zh: "可据以判断的度量指标定义数下限。"
    source: "MF-MI, minimum sample; the figure is a proposed default"
  - id: metric_stages_min
    value: 4
    strict: 5
    tolerant: 3
    unit: count
    text:
      en: "Fewest stages of delivery that metrics cover."
      zh: "度量指标覆盖的交付阶段数下限。"
    source: "MF-MI-MID level 2: build, test, deployment and operation; the number is a proposed default"
  - id: metric_cross_domains_min
    value: 3
    strict: 4
    tolerant: 2
    unit: count
    text:
      en: "Fewest fields that metrics across the organisation combine."
      zh: "跨组织指标涉及的领域数下限。"
    source: "MF-MI-MID level 3 (combined across fields); the figure is a proposed default"
  - id: metric_system_min
    value: 14
    strict: 21
    tolerant: 7
    unit: count
    text:
      en: "Fewest metrics of a complete system."
      zh: "完整指标体系的指标数下限。"
    source: "MF-MI-MID level 4; two for each of the seven domains is a proposed default"
  - id: metric_share
    value: 0.9
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of metrics that state what is asked of them, such as formula or purpose."
      zh: "具备公式、用途等所需信息的指标占比下限。"
    source: "MF-MI levels 3 and 4; the figure is a proposed default"
  - id: metric_share_low
    value: 0.5
    strict: 0.8
    tolerant: 0.3
    unit: ratio
    text:
      en: "Below this share, where some metrics state what is asked of them, most are taken to lack it."
      zh: "部分指标具备所需信息时，占比低于此值即认为多数指标不具备。"
    source: "MF-MI-MID and MF-MI-MIU level 3; the figure is a proposed default"
  - id: metric_signals_min
    value: 2
    strict: 3
    tolerant: 1
    unit: count
    text:
      en: "Fewest metrics with a forecast, and likewise with an alert."
      zh: "具备预测（以及具备预警）的指标数下限。"
    source: "MF-MI-MIM level 4; the figure is a proposed default"
  - id: metric_series_min
    value: 4
    strict: 8
    tolerant: 2
    unit: count
    text:
      en: "Fewest metrics measured again and again."
      zh: "持续采集的指标数下限。"
    source: "MF-MI-MIM level 4 and MF-MI-MDM; the four outcome metrics are a proposed default"
  - id: metric_gap_days_max
    value: 7
    strict: 3
    tolerant: 14
    unit: days
    text:
      en: "Longest gap in data that is collected continuously."
      zh: "持续采集的数据允许的最长间断。"
    source: "MF-MI-MDM level 3; a week is a proposed default"
  - id: metric_days_share
    value: 0.5
    strict: 0.65
    tolerant: 0.3
    unit: ratio
    text:
      en: "Least share of days with data that is collected continuously; five of seven days are working days."
      zh: "持续采集时有数据的天数占比下限；七天中有五个工作日。"
    source: "MF-MI-MDM level 3; the figure is a proposed default"
  - id: metric_revisions_min
    value: 2
    strict: 3
    tolerant: 1
    unit: count
    text:
      en: "Fewest metrics revised within a year that show an update now and then."
      zh: "体现偶有更新的年度指标修订数下限。"
    source: "MF-MI-MIU level 2; the figure is a proposed default"
  - id: metric_revisions_regular
    value: 4
    strict: 8
    tolerant: 3
    unit: count
    text:
      en: "Fewest metrics revised within a year that show regular updates."
      zh: "体现定期更新的年度指标修订数下限。"
    source: "MF-MI-MIU level 3; one each quarter is a proposed default"
  - id: dashboard_count_min
    value: 3
    strict: 5
    tolerant: 2
    unit: count
    text:
      en: "Fewest reports and boards from which to conclude."
      zh: "可据以判断的报告与看板数下限。"
    source: "MF-MDI, minimum sample; the figure is a proposed default"
  - id: dashboard_share
    value: 0.9
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of reports and boards with the property asked for."
      zh: "具备所需特性的报告与看板占比下限。"
    source: "MF-MDI-CGM levels 2 and 3; the figure is a proposed default"
  - id: report_classes_min
    value: 2
    strict: 3
    tolerant: 2
    unit: count
    text:
      en: "Fewest groups of readers for whom there are reports of their own."
      zh: "拥有专用报告的受众类别数下限。"
    source: "MF-MDI-CGM level 3 (classified); the figure is a proposed default"
  - id: report_delay_minutes_max
    value: 1440
    strict: 720
    tolerant: 2880
    unit: minutes
    text:
      en: "Longest delay of the data in a report that shows the latest state."
      zh: "反映最新状态的报告，其数据延迟上限。"
    source: "MF-MDI-MDU level 2; a day is a proposed default"
  - id: report_delay_minutes_stale
    value: 44640
    strict: 10080
    tolerant: 133920
    unit: minutes
    text:
      en: "Beyond this delay, a report is taken not to show the latest state."
      zh: "数据延迟超过此值，即认为报告未反映最新状态。"
    source: "MF-MDI-MDU level 2; a month is a proposed default, so that a monthly report is no proof to the contrary"
  - id: board_delay_minutes_max
    value: 5
    strict: 1
    tolerant: 15
    unit: minutes
    text:
      en: "Longest delay of the data on a real-time board."
      zh: "实时看板的数据延迟上限。"
    source: "MF-MDI-MDU level 3; five minutes is a proposed default"
  - id: board_dimensions_min
    value: 3
    strict: 5
    tolerant: 2
    unit: count
    text:
      en: "Fewest dimensions of a board of several dimensions."
      zh: "多维看板的维度数下限。"
    source: "MF-MDI-MDU level 4; the figure is a proposed default"
  - id: board_dimensions_few
    value: 1
    strict: 2
    tolerant: 0
    unit: count
    text:
      en: "A board with at most this many dimensions is none of several dimensions."
      zh: "维度数不超过此值的看板不算多维看板。"
    source: "MF-MDI-MDU level 4; the figure is a proposed default"
  - id: trend_boards_min
    value: 2
    strict: 3
    tolerant: 1
    unit: count
    text:
      en: "Fewest reports and boards that show trends."
      zh: "展示趋势的报告与看板数下限。"
    source: "MF-MDI-MDU level 4; the figure is a proposed default"
  - id: dashboard_reach_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Least share of members who read the metrics made for them."
      zh: "查看度量结果的成员占比下限。"
    source: "MF-MDI-CS levels 2 and 3 (all members); the figure is a proposed default"
  - id: dashboard_reach_low
    value: 0.3
    strict: 0.5
    tolerant: 0.1
    unit: ratio
    text:
      en: "Below this share of readers, the metrics are taken not to reach the whole team."
      zh: "查看者占比低于此值，即认为度量结果未覆盖团队全体成员。"
    source: "MF-MDI-CS level 2; the figure is a proposed default"
  - id: dashboard_delivery_min
    value: 2
    strict: 3
    tolerant: 1
    unit: count
    text:
      en: "Fewest reports and boards that are pushed, and likewise that can be subscribed to."
      zh: "主动推送（以及可订阅）的报告与看板数下限。"
    source: "MF-MDI-CS level 4; the figure is a proposed default"
  - id: improvement_items_min
    value: 3
    strict: 5
    tolerant: 2
    unit: count
    text:
      en: "Fewest improvement items from which to conclude."
      zh: "可据以判断的改进事项数下限。"
    source: "MF-MDI-MFI, minimum sample; the figure is a proposed default"
  - id: improvement_closed_share
    value: 0.5
    strict: 0.7
    tolerant: 0.3
    unit: ratio
    text:
      en: "Least share of recent improvement items that are closed."
      zh: "近期改进事项的关闭占比下限。"
    source: "MF-MDI-MFI level 2; the figure is a proposed default"
  - id: improvement_scheduled_share
    value: 0.8
    strict: 0.9
    tolerant: 0.5
    unit: ratio
    text:
      en: "Least share of improvement items planned into an iteration."
      zh: "纳入迭代计划的改进事项占比下限。"
    source: "MF-MDI-MFI level 3; the figure is a proposed default"
  - id: improvement_scheduled_low
    value: 0.3
    strict: 0.5
    tolerant: 0.1
    unit: ratio
    text:
      en: "Below this share, where some improvement items have an iteration, most are taken to be unplanned."
      zh: "部分改进事项已排入迭代时，占比低于此值即认为多数未排入计划。"
    source: "MF-MDI-MFI level 3; the figure is a proposed default"
  - id: improvement_effort_share
    value: 0.05
    strict: 0.1
    tolerant: 0.02
    unit: ratio
    text:
      en: "Least share of effort that goes to improvement where time is reserved for it."
      zh: "为改进预留时间时，改进工作量的占比下限。"
    source: "MF-MDI-MFI level 4; the figure is a proposed default"
  - id: improvement_effort_low
    value: 0.01
    strict: 0.03
    tolerant: 0.005
    unit: ratio
    text:
      en: "Below this share of effort, improvement is taken to have no reserved time."
      zh: "工作量占比低于此值，即认为没有为改进预留时间。"
    source: "MF-MDI-MFI level 4; the figure is a proposed default"
facts:
  - name: vcs.restore.hours
    type: double
    unit: hours
    text:
      en: "Duration of the last rehearsed restore of the version-control system."
      zh: "最近一次版本控制系统恢复演练的用时。"
  - name: debt.ratio
    type: double
    unit: ratio
    text:
      en: "Technical debt as a share of the cost to develop, as a quality platform computes it."
      zh: "技术债占开发成本的比例，由质量平台计算。"
  - name: debt.change
    type: double
    unit: number
    text:
      en: "Change of total technical debt over the last 90 days, in any unit; negative when it falls."
      zh: "近 90 天技术债总量的变化，单位不限，下降时为负。"
  - name: dependency.proxied.ratio
    type: double
    unit: ratio
    text:
      en: "Third-party dependencies that builds fetch from the organisation's repository, of all they fetch."
      zh: "构建时经组织制品库获取的第三方依赖占全部第三方依赖的比例。"
  - name: test.interface.coverage.ratio
    type: double
    unit: ratio
    text:
      en: "Operations of the described interfaces that tests call, of all operations."
      zh: "接口描述中被测试调用的操作占全部操作的比例。"
  - name: test.failures.linked.ratio
    type: double
    unit: ratio
    text:
      en: "Failed test cases of the last 90 days that are linked to a defect."
      zh: "近 90 天失败用例中已关联缺陷的比例。"
  - name: finding.age.p90_days
    type: double
    unit: days
    text:
      en: "Days that nine of ten open findings have not exceeded since they were found."
      zh: "九成未处理问题自发现以来不超过的天数。"
  - name: coverage.change
    type: double
    unit: number
    text:
      en: "Change of line coverage over the last 90 days, as a share; positive when it rises."
      zh: "近 90 天行覆盖率的变化，上升时为正。"
domains:
  - configuration-management
  - build-and-integration
  - test-management
  - deployment-and-release
  - environment-management
  - data-management
  - metrics-and-feedback
"""###
}
