// Made by scripts/embed-models from models/continuous-delivery/metrics-and-feedback.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_metricsAndFeedback = ###"""
id: MF
title: { en: "Metrics and feedback", zh: "度量与反馈" }
clause: "5.7"
assessed: true
items:
  - id: MF-MI
    title: { en: "Metrics", zh: "度量指标" }
    practices:
      - id: MF-MI-MID
        title: { en: "Metric definition", zh: "度量指标定义" }
        clause: "5.7.1.1"
        floor:
          en: "Metrics exist for some stages only."
          zh: "只在部分阶段有度量指标。"
        criteria:
          - id: MF-MI-MID.L2.1
            level: 2
            text:
              en: "Metrics for every stage of delivery are defined within the department."
              zh: "部门内为持续交付的各阶段定义了度量指标。"
            ask:
              en: "Does each stage of delivery, from build to operation, have metrics?"
              zh: "从构建到运营，持续交付的各阶段是否都有度量指标？"
            improve:
              en: "List the stages of delivery, and agree one metric for each stage that has none."
              zh: "列出交付的各个阶段，为尚无指标的阶段各商定一项指标。"
            evidence:
              - id: MF-MI-MID-L2-1
                kind: document
                en: "Metrics of each stage"
                zh: "各阶段度量指标"
            references:
              - { framework: dora, id: monitoring-and-observability }
              - { framework: iso33020, id: "PA 4.1" }
            proves: >-
              metric.defined >= params.metric_definitions_min && size(metric.stages) >=
              params.metric_stages_min
            refutes: metric.defined == 0
            cost: 3
            verify: 2
            note:
              en: "The number of stages stands for all of them, as teams name their stages differently."
              zh: "各团队对阶段的命名不同，因此以覆盖的阶段数代表全部阶段。"
          - id: MF-MI-MID.L3.1
            level: 3
            text:
              en: "Metrics span organisations and combine fields, with users and purpose stated."
              zh: "度量指标跨组织、跨领域综合定义，并写明使用者和用途。"
            ask:
              en: "Are there metrics across organisations and fields that state who uses them and what for?"
              zh: "是否有跨组织、跨领域的指标，并写明由谁使用、作何用途？"
            improve:
              en: "Agree three metrics between development, test and operations, and write beside each whom it serves and why."
              zh: "由开发、测试和运维共同商定三项指标，并逐项写明使用者和用途。"
            evidence:
              - id: MF-MI-MID-L3-1
                kind: document
                en: "Metrics across organisations"
                zh: "跨组织度量指标"
            references:
              - { framework: dora, id: monitoring-and-observability }
            proves: >-
              metric.defined >= params.metric_definitions_min && 'organisation' in metric.scopes &&
              size(metric.domains) >= params.metric_cross_domains_min && metric.purposed.ratio >=
              params.metric_share
            refutes: >-
              metric.defined == 0 || (metric.defined >= params.metric_definitions_min && metric.purposed.ratio
              > 0.0 && metric.purposed.ratio < params.metric_share_low)
            cost: 5
            verify: 2
            note:
              en: "Where no metric states users and purpose, the list may merely leave them out, and nothing is decided."
              zh: "若所有指标都未写使用者和用途，可能只是清单未填写，因此不作判定。"
          - id: MF-MI-MID.L4.1
            level: 4
            text:
              en: "The team shares the core business metrics."
              zh: "团队共享核心业务指标。"
            ask:
              en: "Do development, operations and business pursue the same business metrics?"
              zh: "开发、运维和业务是否以同一组业务指标为共同目标？"
            improve:
              en: "Put two business metrics, such as orders per day, on the team's board, and discuss them each week."
              zh: "在团队看板上加入两项业务指标（如日订单量），每周一起讨论。"
            evidence:
              - id: MF-MI-MID-L4-1
                kind: document
                en: "Shared business metrics"
                zh: "共享业务指标"
            references:
              - { framework: dora, id: monitoring-systems }
            cost: 5
            verify: 2
          - id: MF-MI-MID.L4.2
            level: 4
            text:
              en: "A complete system of metrics follows the maturity model."
              zh: "依据成熟度模型建立了完整的度量指标体系。"
            ask:
              en: "Does the system of metrics cover every domain of the maturity model?"
              zh: "度量指标体系是否覆盖成熟度模型的所有领域？"
            improve:
              en: "Assign each metric to a domain of the model, and define metrics for the domain that has fewest."
              zh: "把指标逐一归入模型的各领域，先为指标最少的领域补充定义。"
            references:
              - { framework: iso33020, id: "PA 4.1" }
            proves: >-
              ['CM', 'BCI', 'TM', 'DRM', 'EM', 'DM', 'MF'].all(d, d in metric.domains) && metric.defined >=
              params.metric_system_min && metric.formulas.ratio >= params.metric_share
            refutes: metric.defined == 0
            cost: 8
            verify: 2
            note:
              en: "Definitions name the domain by its identifier, such as CM."
              zh: "指标定义以标识注明所属领域，例如 CM。"
          - id: MF-MI-MID.L5.1
            level: 5
            text:
              en: "Teams improve the metrics of their own accord, and the figures show it."
              zh: "团队自主优化度量指标，并有数据为证。"
            ask:
              en: "Has the team improved its metrics of its own accord within the last half-year?"
              zh: "最近半年，团队是否自主优化过度量指标？"
            improve:
              en: "Let the team itself drop one useless metric each quarter and propose a better one."
              zh: "由团队每季度自行淘汰一项无用的指标，并提出更好的指标。"
            references:
              - { framework: dora, id: learning-culture }
            trend: true
            cost: 5
            verify: 2

      - id: MF-MI-MIM
        title: { en: "Metric types", zh: "度量指标类型" }
        clause: "5.7.1.2"
        floor:
          en: "There are no metrics worth the name."
          zh: "没有真正意义上的度量指标。"
        criteria:
          - id: MF-MI-MIM.L2.1
            level: 2
            text:
              en: "Change frequency, lead time, change failure rate and time to repair are measured."
              zh: "度量变更频率、需求交付前置时间、变更失败率和平均修复时间。"
            ask:
              en: "Are change frequency, lead time, change failure rate and time to repair all computed?"
              zh: "变更频率、需求交付前置时间、变更失败率和平均修复时间是否都在计算？"
            improve:
              en: "Export deployments and incidents, and compute the four figures from them each month."
              zh: "导出部署和故障记录，每月据此计算这四项指标。"
            evidence:
              - id: MF-MI-MIM-L2-1
                kind: document
                en: "Outcome metrics: data source and formula"
                zh: "结果指标的数据来源与公式"
            references:
              - { framework: dora, id: monitoring-and-observability }
              - { framework: iso33020, id: "PA 4.1" }
            proves: metric.outcomes == 4
            cost: 3
            verify: 1
            note:
              en: "Metrics are recognised by name; others may be measured under names of your own, so fewer disprove nothing."
              zh: "指标按名称识别，可能另有命名，因此不足四项不能作为反证。"
          - id: MF-MI-MIM.L3.1
            level: 3
            text:
              en: "Process metrics complement the outcome metrics."
              zh: "在结果指标之外建立了过程指标。"
            ask:
              en: "Are there process metrics, with data source and formula?"
              zh: "是否有写明数据来源和公式的过程指标？"
            improve:
              en: "Add a metric for the step that delays delivery most, such as waiting for review."
              zh: "为最拖慢交付的环节（如等待评审）增加一项指标。"
            evidence:
              - id: MF-MI-MIM-L3-1
                kind: document
                en: "Process metrics: data source and formula"
                zh: "过程指标的数据来源与公式"
            references:
              - { framework: dora, id: monitoring-and-observability }
            proves: >-
              metric.defined >= params.metric_definitions_min && 'process' in metric.kinds &&
              metric.formulas.ratio >= params.metric_share
            refutes: metric.defined == 0
            cost: 5
            verify: 1
          - id: MF-MI-MIM.L4.1
            level: 4
            text:
              en: "Exploratory metrics are tried out."
              zh: "建立了探索性指标。"
            ask:
              en: "Are exploratory metrics tried out, such as defects per iteration or requirement coverage of tests?"
              zh: "是否在试用探索性指标，例如每迭代缺陷数、需求测试覆盖率？"
            improve:
              en: "Choose one open question, such as why defects cluster, and try a metric on it for a quarter."
              zh: "选一个尚无答案的问题（如缺陷为何集中），用一项指标试行一个季度。"
            evidence:
              - id: MF-MI-MIM-L4-1
                kind: document
                en: "Exploratory metrics: data source and formula"
                zh: "探索性指标的数据来源与公式"
            references:
              - { framework: dora, id: team-experimentation }
            proves: >-
              metric.defined >= params.metric_definitions_min && 'exploratory' in metric.kinds &&
              metric.formulas.ratio >= params.metric_share
            refutes: metric.defined == 0
            cost: 5
            verify: 2
          - id: MF-MI-MIM.L4.2
            level: 4
            text:
              en: "Metrics show trends, predict and warn early."
              zh: "度量指标可用于趋势分析、预测和预警。"
            ask:
              en: "Do metrics show trends, predict and give early warning?"
              zh: "度量指标能否体现趋势，并用于预测和预警？"
            improve:
              en: "Set a warning on the trend of the failure rate, before it crosses its limit."
              zh: "先为变更失败率设置趋势预警，在越限之前提醒。"
            references:
              - { framework: dora, id: proactive-failure-notification }
              - { framework: dsomm, id: "Alerting" }
              - { framework: iso33020, id: "PA 4.2" }
            proves: >-
              metric.forecasts >= params.metric_signals_min && metric.alerts >= params.metric_signals_min &&
              metric.series >= params.metric_series_min
            refutes: >-
              metric.defined >= params.metric_definitions_min && metric.forecasts == 0 && metric.alerts == 0
            cost: 8
            verify: 2
          - id: MF-MI-MIM.L5.1
            level: 5
            text:
              en: "Feedback refines the types of metrics, and the figures show it."
              zh: "根据反馈持续完善指标类型，并有数据为证。"
            ask:
              en: "Has feedback changed the types of metrics within the last half-year?"
              zh: "最近半年，是否根据反馈调整过指标类型？"
            improve:
              en: "Ask each quarter which metrics led to a decision, and replace those that led to none."
              zh: "每季度回顾哪些指标促成了决策，替换没有发挥作用的指标。"
            trend: true
            cost: 5
            verify: 2

      - id: MF-MI-MDM
        title: { en: "Metric data management", zh: "度量数据管理" }
        clause: "5.7.1.3"
        floor:
          en: "Data is collected when somebody asks."
          zh: "需要时才临时收集数据。"
        note:
          en: "The standard asks nothing of its own at level 5 here: it repeats what it says of metric types."
          zh: "标准在五级未对本项另作要求，内容与“度量指标类型”相同。"
        criteria:
          - id: MF-MI-MDM.L2.1
            level: 2
            text:
              en: "Metric data is collected by sampling."
              zh: "以抽样方式采集度量数据。"
            ask:
              en: "Is metric data collected, at least by samples at set times?"
              zh: "是否采集度量数据，至少定时抽样？"
            improve:
              en: "Write down which data is sampled, when and by whom, and store each sample with its date."
              zh: "规定抽样的数据、时间和负责人，每次抽样连同日期一起保存。"
            evidence:
              - id: MF-MI-MDM-L2-1
                kind: document
                en: "Rules of collection"
                zh: "采集规则"
              - id: MF-MI-MDM-L2-2
                kind: document
                en: "Architecture of data collection"
                zh: "数据采集架构"
            proves: metric.series >= params.metric_series_min
            cost: 3
            verify: 1
            note:
              en: "An export may hold only the latest values, so missing series disprove nothing."
              zh: "导出的可能只有最新值，因此缺少序列不能作为反证。"
          - id: MF-MI-MDM.L3.1
            level: 3
            text:
              en: "Metric data is collected continuously."
              zh: "度量数据持续采集。"
            ask:
              en: "Is metric data collected continuously and without a person?"
              zh: "度量数据是否自动持续采集？"
            improve:
              en: "Let a scheduled job collect the data every day, and raise an alarm when a day is missing."
              zh: "用定时任务每天采集数据，缺失时发出告警。"
            evidence:
              - id: MF-MI-MDM-L3-1
                kind: document
                en: "Architecture of data collection"
                zh: "数据采集架构"
              - id: MF-MI-MDM-L3-2
                kind: demonstration
                en: "Continuous collection at work"
                zh: "持续采集演示"
            references:
              - { framework: dora, id: monitoring-and-observability }
            proves: >-
              metric.series >= params.metric_series_min && metric.gap.max_days <= params.metric_gap_days_max
              && metric.days.ratio >= params.metric_days_share
            cost: 5
            verify: 2
            note:
              en: "An export may hold only the latest values, so gaps disprove nothing."
              zh: "导出的可能只有最新值，因此缺口不能作为反证。"
          - id: MF-MI-MDM.L3.2
            level: 3
            text:
              en: "Rules govern how history data is kept."
              zh: "历史度量数据有管理规则。"
            ask:
              en: "Do written rules say how long history data is kept, and in what detail?"
              zh: "是否有成文规则，规定历史数据的保存期限和粒度？"
            improve:
              en: "Write down for each metric how long its data is kept, and when details are merged."
              zh: "逐项规定指标数据保存多久、何时汇总为较粗的粒度。"
            evidence:
              - id: MF-MI-MDM-L3-3
                kind: document
                en: "Rules of data management"
                zh: "数据管理规则"
            accepts: [document]
            min_basis: corroborated
            cost: 3
            verify: 2
          - id: MF-MI-MDM.L4.1
            level: 4
            text:
              en: "History data is mined for insight."
              zh: "对历史度量数据进行挖掘分析。"
            ask:
              en: "Is history data cleaned, stored and mined for causes and patterns?"
              zh: "是否对历史数据进行清洗、存储，并挖掘其中的原因和规律？"
            improve:
              en: "Take a year of lead times, and look for what the slowest tenth has in common."
              zh: "取一年的交付前置时间，分析最慢的一成有何共同点。"
            evidence:
              - id: MF-MI-MDM-L4-1
                kind: document
                en: "Collection and cleaning"
                zh: "采集与清洗"
              - id: MF-MI-MDM-L4-2
                kind: document
                en: "Storage and query"
                zh: "存储与查询"
            min_basis: corroborated
            cost: 8
            verify: 3

      - id: MF-MI-MIU
        title: { en: "Metric update", zh: "度量指标更新" }
        clause: "5.7.1.4"
        floor:
          en: "Metrics are never reviewed."
          zh: "度量指标从不复核更新。"
        criteria:
          - id: MF-MI-MIU.L2.1
            level: 2
            text:
              en: "Metrics are changed now and then."
              zh: "度量指标偶有更新。"
            ask:
              en: "Has any metric been changed within the last year?"
              zh: "最近一年是否更新过度量指标？"
            improve:
              en: "Keep the definitions of metrics under version control, so that each change has a date."
              zh: "把指标定义纳入版本管理，使每次修订都有日期。"
            evidence:
              - id: MF-MI-MIU-L2-1
                kind: document
                en: "Records of revision"
                zh: "修订记录"
            proves: metric.revisions.year >= params.metric_revisions_min
            cost: 2
            verify: 1
          - id: MF-MI-MIU.L3.1
            level: 3
            text:
              en: "Metrics are updated regularly as needs change, by priorities the team agrees on."
              zh: "按团队商定的优先级，随需求变化定期更新度量指标。"
            ask:
              en: "Are metrics updated regularly, by priorities that the team has agreed on?"
              zh: "是否按团队商定的优先级定期更新度量指标？"
            improve:
              en: "Review the metrics each quarter: rank them together, revise the first and drop the last."
              zh: "每季度一起复核指标：共同排序，修订最重要的，淘汰最次要的。"
            evidence:
              - id: MF-MI-MIU-L3-1
                kind: document
                en: "Records of revision"
                zh: "修订记录"
            references:
              - { framework: dsomm, id: "Deactivation of unused metrics" }
            proves: >-
              metric.defined >= params.metric_definitions_min && metric.revisions.year >=
              params.metric_revisions_regular && metric.prioritised.ratio >= params.metric_share
            refutes: >-
              metric.defined >= params.metric_definitions_min && (metric.revisions.year == 0 ||
              (metric.prioritised.ratio > 0.0 && metric.prioritised.ratio < params.metric_share_low))
            cost: 3
            verify: 1
            note:
              en: "Where no metric bears a priority, the list may merely leave it out; that alone decides nothing."
              zh: "若所有指标都没有优先级，可能只是清单未填写，仅此不作判定。"
          - id: MF-MI-MIU.L4.1
            level: 4
            text:
              en: "A mature framework of metrics is kept up to date."
              zh: "度量框架成熟，并持续更新。"
            ask:
              en: "Is there a mature, written framework of metrics that is kept up to date?"
              zh: "是否有成熟的成文度量框架，并持续更新？"
            improve:
              en: "Write down goals, metrics and owners as one framework, and set a date for its next review."
              zh: "把目标、指标和负责人整理成一份度量框架，并定下次复核日期。"
            evidence:
              - id: MF-MI-MIU-L4-1
                kind: document
                en: "Framework of metrics"
                zh: "度量框架"
            accepts: [document]
            min_basis: corroborated
            references:
              - { framework: iso33020, id: "PA 4.1" }
            refutes: metric.defined >= params.metric_definitions_min && metric.revisions.year == 0
            cost: 8
            verify: 2
            supersedes: [MF-MI-MIU.L3.1]
            note:
              en: "Metrics that nobody revised within a year disprove it; only the document itself shows a mature framework."
              zh: "一年内无任何修订即为反证；框架是否成熟须看文档本身。"
          - id: MF-MI-MIU.L5.1
            level: 5
            text:
              en: "Analysis of large data or artificial intelligence adjusts the priorities of metrics."
              zh: "借助大数据或人工智能调整指标优先级。"
            ask:
              en: "Does data analysis or artificial intelligence adjust the priorities of metrics?"
              zh: "指标优先级是否借助大数据分析或人工智能进行调整？"
            improve:
              en: "Compute which metrics moved before results did, and raise their priority."
              zh: "计算哪些指标的变化先于结果变化，并提高其优先级。"
            cost: 13
            verify: 3

  - id: MF-MDI
    title: { en: "Metrics-driven improvement", zh: "度量驱动改进" }
    practices:
      - id: MF-MDI-CGM
        title: { en: "Content and generation", zh: "内容和生成方式" }
        clause: "5.7.2.1"
        floor:
          en: "Reports are written by hand."
          zh: "度量报告由人工编写。"
        criteria:
          - id: MF-MDI-CGM.L2.1
            level: 2
            text:
              en: "Reports are generated automatically."
              zh: "度量报告自动生成。"
            ask:
              en: "Are reports of metrics generated automatically?"
              zh: "度量报告是否自动生成？"
            improve:
              en: "Let a scheduled job write the report that takes most handwork, and keep each issue."
              zh: "把最费人工的报告改由定时任务生成，并逐期归档。"
            evidence:
              - id: MF-MDI-CGM-L2-1
                kind: screenshot
                en: "Archive of reports"
                zh: "报告归档"
            references:
              - { framework: dora, id: visual-management }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.automatic.ratio >=
              params.dashboard_share
            refutes: >-
              dashboard.count >= params.dashboard_count_min && dashboard.automatic.ratio == 0.0
            cost: 3
            verify: 1
          - id: MF-MDI-CGM.L2.2
            level: 2
            text:
              en: "Reports have a standard format."
              zh: "度量报告采用标准格式。"
            ask:
              en: "Do reports of metrics follow a standard template?"
              zh: "度量报告是否采用统一模板？"
            improve:
              en: "Agree one template for all reports, with the same metrics in the same order."
              zh: "商定统一的报告模板，指标及其顺序保持一致。"
            evidence:
              - id: MF-MDI-CGM-L2-2
                kind: document
                en: "Template of reports"
                zh: "报告模板"
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.templated.ratio >=
              params.dashboard_share
            cost: 2
            verify: 1
          - id: MF-MDI-CGM.L3.1
            level: 3
            text:
              en: "Reports come in classes and are generated on demand."
              zh: "度量报告分类管理、按需生成。"
            ask:
              en: "Are there reports for different readers, and can they be had at any time?"
              zh: "是否针对不同受众提供报告，并可随时生成？"
            improve:
              en: "Offer a report for teams and one for management, each at a click."
              zh: "分别为团队和管理者提供报告，一键生成。"
            evidence:
              - id: MF-MDI-CGM-L3-1
                kind: screenshot
                en: "Reports on demand"
                zh: "按需生成的报告"
            references:
              - { framework: dora, id: visual-management }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.on_demand.ratio >=
              params.dashboard_share && size(dashboard.audiences) >= params.report_classes_min
            refutes: >-
              dashboard.count >= params.dashboard_count_min && dashboard.on_demand.ratio == 0.0
            cost: 5
            verify: 2
            note:
              en: "Reports are told apart by the readers they are made for."
              zh: "报告按受众区分类别。"
          - id: MF-MDI-CGM.L4.1
            level: 4
            text:
              en: "One platform of metrics serves the whole organisation."
              zh: "建有跨组织的统一度量平台。"
            ask:
              en: "Is there one platform of metrics for the whole organisation?"
              zh: "是否有跨组织的统一度量平台？"
            improve:
              en: "Bring the data of two teams into one platform, and invite the next team each month."
              zh: "先把两个团队的数据汇入同一平台，之后每月接入一个团队。"
            evidence:
              - id: MF-MDI-CGM-L4-1
                kind: screenshot
                en: "Platform of metrics"
                zh: "度量平台"
            min_basis: corroborated
            references:
              - { framework: dora, id: visual-management }
              - { framework: dora, id: platform-engineering }
            cost: 8
            verify: 3
          - id: MF-MDI-CGM.L4.2
            level: 4
            text:
              en: "Content can be customised and is shown in several forms."
              zh: "内容可定制，展现形式多样。"
            ask:
              en: "Can users arrange content themselves and choose between forms such as tables and charts?"
              zh: "用户能否自行定制内容，并选择表格、图表等展现形式？"
            improve:
              en: "Let users choose metrics and form of their own page, for instance trends of commits, builds and deployments."
              zh: "允许用户自选指标和展现形式，例如提交、构建和部署的趋势图。"
            references:
              - { framework: dora, id: visual-management }
            refutes: dashboard.count >= params.dashboard_count_min && dashboard.custom == 0
            cost: 5
            verify: 2
            note:
              en: "Where nothing can be arranged it is disproved; the forms have to be shown."
              zh: "没有可定制的内容即为反证；展现形式需另行说明。"
          - id: MF-MDI-CGM.L5.1
            level: 5
            text:
              en: "Reports get more useful, and the figures show it."
              zh: "报告的内容和形式持续优化，并有数据为证。"
            ask:
              en: "Has the use of reports grown within the last half-year?"
              zh: "最近半年，报告的使用是否有所增加？"
            improve:
              en: "Count the readers of each report, and drop what nobody reads."
              zh: "统计每份报告的查看次数，去掉无人查看的内容。"
            references:
              - { framework: dora, id: visual-management }
            trend: true
            cost: 5
            verify: 2

      - id: MF-MDI-MDU
        title: { en: "Timeliness", zh: "数据时效性" }
        clause: "5.7.2.2"
        floor:
          en: "Data and report are of different age."
          zh: "数据与报告的时间不一致。"
        note:
          en: "The standard asks nothing of its own at level 5 here: it repeats what it says of content and generation."
          zh: "标准在五级未对本项另作要求，内容与“内容和生成方式”相同。"
        criteria:
          - id: MF-MDI-MDU.L2.1
            level: 2
            text:
              en: "Reports show the latest state."
              zh: "报告反映最新状态。"
            ask:
              en: "Do reports show the latest state at the time they are read?"
              zh: "查看报告时，其数据是否反映最新状态？"
            improve:
              en: "Refresh the data just before each report, and print its date on the report."
              zh: "生成报告前刷新数据，并在报告上注明数据时间。"
            references:
              - { framework: dora, id: visual-management }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.delay.max_minutes <=
              params.report_delay_minutes_max
            refutes: >-
              dashboard.count >= params.dashboard_count_min && dashboard.delay.max_minutes >
              params.report_delay_minutes_stale
            cost: 3
            verify: 1
            note:
              en: "The slowest report counts; a delay between the two limits decides nothing."
              zh: "以最慢的报告为准；延迟介于两个限值之间时不作判定。"
          - id: MF-MDI-MDU.L3.1
            level: 3
            text:
              en: "A visual board shows data in real time."
              zh: "通过可视化度量看板实时展示数据。"
            ask:
              en: "Is there a visual board that shows metrics in real time?"
              zh: "是否有实时展示度量数据的可视化看板？"
            improve:
              en: "Let each pipeline run send its result to the board as soon as it ends."
              zh: "让流水线在每次运行结束后立即把结果推送到看板。"
            references:
              - { framework: dora, id: visual-management }
              - { framework: dsomm, id: "Visualized metrics" }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.delay.max_minutes <=
              params.board_delay_minutes_max
            cost: 5
            verify: 2
            note:
              en: "The slowest report counts; a slow report beside a real-time board disproves nothing."
              zh: "以最慢的报告为准；实时看板之外另有较慢的报告，不能作为反证。"
          - id: MF-MDI-MDU.L4.1
            level: 4
            text:
              en: "A real-time board brings together several dimensions."
              zh: "实时看板聚合多维度数据。"
            ask:
              en: "Does a real-time board combine several dimensions, such as team, product and stage?"
              zh: "实时看板是否聚合团队、产品、阶段等多个维度的数据？"
            improve:
              en: "Add filters by team, product and stage to the board that is used most."
              zh: "为使用最多的看板增加按团队、产品和阶段筛选的功能。"
            evidence:
              - id: MF-MDI-MDU-L4-1
                kind: screenshot
                en: "Board of several dimensions"
                zh: "多维度量看板"
            references:
              - { framework: dora, id: visual-management }
              - { framework: dsomm, id: "Grouping of metrics" }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.dimensions.max >=
              params.board_dimensions_min && dashboard.delay.max_minutes <= params.board_delay_minutes_max
            refutes: >-
              dashboard.count >= params.dashboard_count_min && dashboard.dimensions.max <=
              params.board_dimensions_few
            cost: 8
            verify: 2
            requires: [MF-MDI-MDU.L3.1]
          - id: MF-MDI-MDU.L4.2
            level: 4
            text:
              en: "Trend charts and analyses are made automatically."
              zh: "自动生成趋势图和分析结果。"
            ask:
              en: "Are trends drawn and analysed automatically?"
              zh: "趋势图及其分析是否自动生成？"
            improve:
              en: "Add a trend over twelve weeks to each vital metric, and mark unusual changes automatically."
              zh: "为每项关键指标增加近十二周的趋势图，并自动标出异常变化。"
            references:
              - { framework: dora, id: visual-management }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.trends >= params.trend_boards_min &&
              dashboard.automatic.ratio >= params.dashboard_share && (metric.forecasts > 0 || metric.alerts >
              0)
            refutes: dashboard.count >= params.dashboard_count_min && dashboard.trends == 0
            cost: 5
            verify: 2
            note:
              en: "Forecasts or alerts of metrics stand for the analysis."
              zh: "以指标的预测或预警体现自动分析。"

      - id: MF-MDI-CS
        title: { en: "Coverage", zh: "覆盖范围" }
        clause: "5.7.2.3"
        floor:
          en: "Some people get to see the metrics."
          zh: "只有部分人员能看到度量结果。"
        note:
          en: "The standard asks nothing of its own at level 5 here: it repeats what it says of timeliness, which in turn repeats content and generation."
          zh: "标准在五级未对本项另作要求，内容与“数据时效性”相同，后者又与“内容和生成方式”相同。"
        criteria:
          - id: MF-MDI-CS.L2.1
            level: 2
            text:
              en: "All members of the team see the metrics."
              zh: "团队全体成员都能看到度量结果。"
            ask:
              en: "Does everyone in the team get to see the metrics?"
              zh: "团队每位成员是否都能看到度量结果？"
            improve:
              en: "Open the board to the whole team, and look at it together in the daily meeting."
              zh: "向团队全员开放看板，并在每日站会上一起查看。"
            references:
              - { framework: dora, id: visual-management }
              - { framework: dsomm, id: "Screens with metric visualization" }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.reach.ratio >=
              params.dashboard_reach_share
            refutes: >-
              dashboard.count >= params.dashboard_count_min && dashboard.reach.ratio <
              params.dashboard_reach_low
            cost: 2
            verify: 1
            note:
              en: "Readers are counted, not rights: a share in between decides nothing."
              zh: "统计的是实际查看人数而非权限，占比介于两者之间时不作判定。"
          - id: MF-MDI-CS.L3.1
            level: 3
            text:
              en: "All members of all teams see the metrics."
              zh: "所有团队的全体成员都能看到度量结果。"
            ask:
              en: "Do all members of all teams get to see the metrics?"
              zh: "所有团队的每位成员是否都能看到度量结果？"
            improve:
              en: "Open the boards of all teams to each other, with one page that leads to them."
              zh: "各团队的看板相互开放，并设一个统一入口。"
            references:
              - { framework: dora, id: visual-management }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.audiences.exists(a, a in ['teams',
              'organisation', 'company']) && dashboard.reach.ratio >= params.dashboard_reach_share
            cost: 3
            verify: 2
            note:
              en: "Boards for several teams that nearly all their members read prove it."
              zh: "面向多个团队的看板被几乎全部成员查看，即可证明。"
          - id: MF-MDI-CS.L4.1
            level: 4
            text:
              en: "Results are pushed to those concerned."
              zh: "度量结果可定向推送。"
            ask:
              en: "Are results pushed to those whom they concern?"
              zh: "度量结果是否定向推送给相关人员？"
            improve:
              en: "Send each role a weekly digest of the figures it can act on."
              zh: "按角色每周推送一份与其工作相关的指标摘要。"
            references:
              - { framework: dsomm, id: "Targeted alerting" }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.pushed >=
              params.dashboard_delivery_min
            refutes: dashboard.count >= params.dashboard_count_min && dashboard.pushed == 0
            cost: 5
            verify: 2
          - id: MF-MDI-CS.L4.2
            level: 4
            text:
              en: "People can subscribe to results."
              zh: "度量结果支持订阅。"
            ask:
              en: "Can people subscribe to the results they want?"
              zh: "相关人员能否自行订阅所需的度量结果？"
            improve:
              en: "Add a subscription by mail or chat to the most used board."
              zh: "为使用最多的看板增加邮件或即时消息订阅。"
            references:
              - { framework: dora, id: visual-management }
            proves: >-
              dashboard.count >= params.dashboard_count_min && dashboard.subscribed >=
              params.dashboard_delivery_min
            refutes: dashboard.count >= params.dashboard_count_min && dashboard.subscribed == 0
            cost: 3
            verify: 2

      - id: MF-MDI-MFI
        title: { en: "Feedback and improvement", zh: "反馈改进" }
        clause: "5.7.2.4"
        floor:
          en: "Feedback is slow and changes little."
          zh: "反馈缓慢，改进有限。"
        criteria:
          - id: MF-MDI-MFI.L2.1
            level: 2
            text:
              en: "Problems that metrics reveal are tracked in a system."
              zh: "度量中发现的问题在系统中跟踪。"
            ask:
              en: "Are problems that metrics reveal tracked in a system, with their status?"
              zh: "度量中发现的问题是否在系统中跟踪，并记录状态？"
            improve:
              en: "Open a work item with the label improvement for each problem that a report reveals."
              zh: "报告每发现一个问题，就创建一个带 improvement 标签的工作项。"
            evidence:
              - id: MF-MDI-MFI-L2-1
                kind: screenshot
                en: "Problems and their status"
                zh: "问题及其跟踪状态"
            references:
              - { framework: dora, id: learning-culture }
            proves: work.improvement.count >= params.improvement_items_min
            cost: 2
            verify: 1
          - id: MF-MDI-MFI.L2.2
            level: 2
            text:
              en: "Improvements are made at intervals."
              zh: "定期开展改进。"
            ask:
              en: "Are improvements made at intervals, and finished?"
              zh: "是否定期开展改进，并落实完成？"
            improve:
              en: "Hold a review of the metrics each month, and finish one improvement before the next."
              zh: "每月开展一次度量回顾，并在下次回顾前落实一项改进。"
            references:
              - { framework: dora, id: learning-culture }
            proves: >-
              work.improvement.count >= params.improvement_items_min && work.improvement.closed.ratio >=
              params.improvement_closed_share
            cost: 3
            verify: 1
            note:
              en: "Improvements finished in time prove it; an export may leave out when items were closed, so open items disprove nothing."
              zh: "按时完成的改进即可证明；导出时可能缺少关闭时间，因此未关闭的事项不能作为反证。"
          - id: MF-MDI-MFI.L3.1
            level: 3
            text:
              en: "Problems enter the iteration backlog, with their share of effort visible."
              zh: "问题纳入迭代待办，其投入占比可见。"
            ask:
              en: "Do improvements enter the backlog of iterations, and can their share of effort be seen?"
              zh: "改进事项是否纳入迭代待办，并能看到其投入占比？"
            improve:
              en: "Plan one improvement into each iteration, estimate it like other work, and show its share."
              zh: "每个迭代安排一项改进，与其他工作一样估算，并展示其占比。"
            evidence:
              - id: MF-MDI-MFI-L3-1
                kind: screenshot
                en: "Improvements in the backlog"
                zh: "迭代待办中的改进事项"
            references:
              - { framework: dora, id: learning-culture }
            proves: >-
              work.improvement.count >= params.improvement_items_min && work.improvement.scheduled.ratio >=
              params.improvement_scheduled_share && work.improvement.effort.ratio > 0.0
            refutes: >-
              work.improvement.count >= params.improvement_items_min && work.improvement.scheduled.ratio > 0.0
              && work.improvement.scheduled.ratio < params.improvement_scheduled_low
            cost: 5
            verify: 2
            note:
              en: "Where no item names an iteration, the export may merely leave it out, and nothing is decided."
              zh: "若所有事项都没有迭代，可能只是导出时缺少该列，因此不作判定。"
          - id: MF-MDI-MFI.L4.1
            level: 4
            text:
              en: "A mechanism for feedback and improvement is established."
              zh: "建立了反馈改进机制。"
            ask:
              en: "Does a written mechanism say who handles feedback, when, and how results are checked?"
              zh: "是否有成文机制，规定由谁、何时处理反馈，以及如何验证效果？"
            improve:
              en: "Write down who reviews feedback, how often, and how the effect of an improvement is measured."
              zh: "写明由谁、多久复核一次反馈，以及如何度量改进效果。"
            accepts: [document, demonstration]
            min_basis: corroborated
            references:
              - { framework: dora, id: learning-culture }
              - { framework: iso33020, id: "PA 5.1" }
            cost: 5
            verify: 2
          - id: MF-MDI-MFI.L4.2
            level: 4
            text:
              en: "Working time is reserved for improvement."
              zh: "为改进预留工作时间。"
            ask:
              en: "Is a share of working time reserved for improvement in each iteration?"
              zh: "每个迭代是否为改进预留一定比例的工作时间？"
            improve:
              en: "Reserve a fixed share of each iteration, such as a tenth, and enter its items at planning."
              zh: "每个迭代预留固定比例（如一成）的时间，并在计划时排入事项。"
            references:
              - { framework: dora, id: learning-culture }
            proves: >-
              work.improvement.count >= params.improvement_items_min && work.improvement.effort.ratio >=
              params.improvement_effort_share && work.improvement.scheduled.ratio >=
              params.improvement_scheduled_share
            refutes: >-
              work.improvement.count >= params.improvement_items_min && work.improvement.effort.ratio > 0.0 &&
              work.improvement.effort.ratio < params.improvement_effort_low
            cost: 3
            verify: 2
            note:
              en: "Where improvements bear no effort at all, they may merely not be estimated, and nothing is decided."
              zh: "若改进事项都没有工作量，可能只是未估算，因此不作判定。"
          - id: MF-MDI-MFI.L4.3
            level: 4
            text:
              en: "Proven improvements spread through the organisation as knowledge."
              zh: "有效的改进沉淀为知识，并推广到整个组织。"
            ask:
              en: "Do proven improvements become knowledge that other teams use?"
              zh: "有效的改进是否沉淀为知识，并被其他团队采用？"
            improve:
              en: "Write a page on each improvement that worked, and present one each month to the other teams."
              zh: "为每项有效改进撰写总结，每月向其他团队分享一项。"
            references:
              - { framework: dora, id: learning-culture }
              - { framework: dora, id: documentation-quality }
              - { framework: iso33020, id: "PA 5.2" }
            cost: 5
            verify: 2
          - id: MF-MDI-MFI.L5.1
            level: 5
            text:
              en: "Data mined across the organisation supports business decisions."
              zh: "跨组织的数据挖掘为业务决策提供支持。"
            ask:
              en: "Did metrics from across the organisation support a business decision within the last half-year?"
              zh: "最近半年，跨组织的度量数据是否支持过业务决策？"
            improve:
              en: "Set delivery figures beside business figures in one analysis, and record the decision it leads to."
              zh: "把交付数据与业务数据放在一起分析，并记录由此作出的决策。"
            references:
              - { framework: dora, id: monitoring-systems }
            cost: 13
            verify: 3
"""###
}
