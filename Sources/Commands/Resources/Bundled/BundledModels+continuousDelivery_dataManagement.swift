// Made by scripts/embed-models from models/continuous-delivery/data-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_dataManagement = ###"""
id: DM
title: { en: "Data management", zh: "数据管理" }
clause: "5.6"
assessed: true
items:
  - id: DM-TDM
    title: { en: "Test-data management", zh: "测试数据管理" }
    practices:
      - id: DM-TDM-DS
        title: { en: "Data source", zh: "数据来源" }
        clause: "5.6.1.1"
        floor:
          en: "Test data is made by hand for each test."
          zh: "每次测试都手工编造数据。"
        criteria:
          - id: DM-TDM-DS.L2.1
            level: 2
            text:
              en: "Part of the production data is exported as a baseline set for tests."
              zh: "从生产环境导出部分数据，作为测试的基准数据集。"
            ask:
              en: "Is there a baseline set of test data taken from production?"
              zh: "是否有取自生产环境的测试基准数据集？"
            improve:
              en: "Export a small, representative part of the production data, mask it, and keep it as the baseline for tests."
              zh: "导出一小部分有代表性的生产数据，脱敏后作为基准数据集保存。"
            references:
              - { framework: dora, id: test-data-management }
            proves: test_data.sets >= params.test_data_sets_min && 'production' in test_data.origins
            cost: 3
            verify: 1
            note:
              en: "An inventory may leave sets out, so a missing entry disproves nothing."
              zh: "测试数据清单可能不全，因此未列出不能作为反证。"
          - id: DM-TDM-DS.L3.1
            level: 3
            text:
              en: "Sensitive values are masked before production data reaches a test."
              zh: "生产数据用于测试前，其中的敏感信息已完成脱敏。"
            ask:
              en: "Is all production data masked before testers can see it?"
              zh: "生产数据在提供给测试人员之前，是否已全部脱敏？"
            improve:
              en: "Mask names, numbers and secrets in the export job, and scan each export for what was missed."
              zh: "在导出任务中对姓名、证件号、密钥等脱敏，并逐次扫描导出结果，查找遗漏。"
            evidence:
              - id: DM-TDM-DS-L3-1
                kind: screenshot
                en: "Masked test data"
                zh: "脱敏后的测试数据"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && 'production' in test_data.origins &&
              test_data.masked.ratio == 1.0 && test_data.hits == 0
            refutes: >-
              test_data.masked.ratio < 1.0 || ('production' in test_data.origins && test_data.hits >
              params.test_data_hits_max)
            cost: 5
            verify: 2
            note:
              en: "One unmasked set from production disproves it; a proof needs scans that found nothing. A few hits may be false alarms and decide nothing."
              zh: "只要有一个生产数据集未脱敏即为反证；证明则需要扫描且零命中。少量命中可能是误报，不作判定。"
          - id: DM-TDM-DS.L4.1
            level: 4
            text:
              en: "The data of each test case is generated through mocks or the application's interfaces."
              zh: "每个测试用例的数据通过模拟工具或应用接口生成。"
            ask:
              en: "Does each test case generate its own data through mocks or interfaces?"
              zh: "每个用例的数据是否都通过模拟工具或应用接口生成？"
            improve:
              en: "Take the baseline set that most cases share, and replace it by builders that create the data through the application."
              zh: "选出共用最多的基准数据集，改为由用例调用应用接口生成。"
            evidence:
              - id: DM-TDM-DS-L4-1
                kind: screenshot
                en: "Generated data of one test case"
                zh: "单个用例生成的数据"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && test_data.generated.ratio >=
              params.test_data_generated_share
            refutes: test_data.sets >= params.test_data_sets_min && test_data.generated.ratio == 0.0
            cost: 8
            verify: 2
            supersedes: [DM-TDM-DS.L2.1, DM-TDM-DS.L3.1]
            note:
              en: "Sets are counted, not cases; a share in between decides nothing."
              zh: "统计的是数据集而非用例；占比介于两者之间时不作判定。"
          - id: DM-TDM-DS.L5.1
            level: 5
            text:
              en: "The data of all functional and non-functional tests is generated."
              zh: "所有功能测试与非功能测试的数据均可自动生成。"
            ask:
              en: "Is the data of performance and security tests generated too, and not only that of functional tests?"
              zh: "除功能测试外，性能、安全等非功能测试的数据是否也能自动生成？"
            improve:
              en: "Extend the data builders to the load test first, then to security tests."
              zh: "把数据生成能力先扩展到性能测试，再扩展到安全测试。"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && test_data.generated.ratio == 1.0 && ['unit',
              'interface', 'ui', 'performance', 'security'].all(t, t in test_data.test_types)
            refutes: >-
              test_data.sets >= params.test_data_sets_min && test_data.generated.ratio <
              params.test_data_generated_share
            cost: 8
            verify: 2
            requires: [DM-TDM-DS.L4.1]

      - id: DM-TDM-DC
        title: { en: "Data coverage", zh: "数据覆盖" }
        clause: "5.6.1.2"
        floor:
          en: "Test data covers some scenarios only."
          zh: "测试数据只覆盖部分场景。"
        criteria:
          - id: DM-TDM-DC.L2.1
            level: 2
            text:
              en: "Test data covers the main scenarios, with normal, error and boundary values."
              zh: "测试数据覆盖主要场景，包括正常、异常和边界情况。"
            ask:
              en: "Does each main scenario have data for normal, error and boundary cases?"
              zh: "各主要场景是否都有正常、异常和边界数据？"
            improve:
              en: "List the main scenarios in a table, and add the error and boundary data that are missing."
              zh: "列出主要场景，逐一补齐缺少的异常数据和边界数据。"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && ['normal', 'error', 'boundary'].all(s, s in
              test_data.scenarios)
            cost: 3
            verify: 1
            note:
              en: "An inventory may leave sets out, so a missing entry disproves nothing."
              zh: "测试数据清单可能不全，因此未列出不能作为反证。"
          - id: DM-TDM-DC.L2.2
            level: 2
            text:
              en: "Test data is sorted into a first set of classes."
              zh: "测试数据已作初步分类。"
            ask:
              en: "Is test data sorted into classes that testers know, for instance by scenario or sensitivity?"
              zh: "测试数据是否已按场景、敏感程度等分类，并为测试人员所知？"
            improve:
              en: "Tag each set of data with its scenario, type of test and sensitivity."
              zh: "为每个数据集标注场景、测试类型和敏感程度。"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && test_data.graded.ratio >=
              params.test_data_graded_share
            cost: 2
            verify: 1
            note:
              en: "Grades of sensitivity prove it; classes of another kind have to be shown."
              zh: "已按敏感程度分级即可证明；采用其他分类方式的需另行说明。"
          - id: DM-TDM-DC.L3.1
            level: 3
            text:
              en: "Test data forms a system in which dependencies between sets are managed."
              zh: "测试数据形成体系，数据集之间的依赖关系得到管理。"
            ask:
              en: "Are dependencies between sets of data recorded, and are sets loaded accordingly?"
              zh: "数据集之间的依赖关系是否有记录，并据此加载数据？"
            improve:
              en: "Draw which sets depend on which, for instance orders on customers, and load them in that order by script."
              zh: "画出数据集之间的依赖（例如订单依赖客户），用脚本按依赖顺序加载。"
            references:
              - { framework: dora, id: test-data-management }
            cost: 5
            verify: 2
          - id: DM-TDM-DC.L3.2
            level: 3
            text:
              en: "Every type of test in the layering strategy has its data."
              zh: "分层测试策略中的各类测试都有对应的数据。"
            ask:
              en: "Does each type of test in your strategy have data of its own?"
              zh: "测试策略中的每类测试是否都有对应的数据？"
            improve:
              en: "Set the list of data sets beside the test strategy, and close the first gap."
              zh: "对照测试策略检查数据集清单，先补齐最明显的缺口。"
            evidence:
              - id: DM-TDM-DC-L3-1
                kind: screenshot
                en: "Test data by type of test"
                zh: "各类测试的数据"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && ['unit', 'interface', 'ui', 'performance',
              'security'].all(t, t in test_data.test_types)
            cost: 5
            verify: 2
            note:
              en: "An inventory may leave sets out, so a missing entry disproves nothing."
              zh: "测试数据清单可能不全，因此未列出不能作为反证。"
          - id: DM-TDM-DC.L4.1
            level: 4
            text:
              en: "Test data covers security vulnerabilities and open-source compliance."
              zh: "测试数据覆盖安全漏洞和开源合规场景。"
            ask:
              en: "Is there data for tests of security vulnerabilities and of open-source compliance?"
              zh: "安全漏洞测试和开源合规测试是否都有相应数据？"
            improve:
              en: "Add inputs for the commonest attacks, and a component under a forbidden licence that the check must find."
              zh: "补充常见攻击的输入数据，并准备一个采用禁用许可证的组件，验证检查能否发现。"
            evidence:
              - id: DM-TDM-DC-L4-1
                kind: screenshot
                en: "Data of security tests"
                zh: "安全测试数据"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && 'security' in test_data.scenarios && ('license'
              in test_data.scenarios || 'licence' in test_data.scenarios)
            cost: 5
            verify: 2
            note:
              en: "An inventory may leave sets out, so a missing entry disproves nothing."
              zh: "测试数据清单可能不全，因此未列出不能作为反证。"
          - id: DM-TDM-DC.L4.2
            level: 4
            text:
              en: "Test data is brought up to date regularly."
              zh: "测试数据定期更新。"
            ask:
              en: "Is every set of data reviewed and updated at regular intervals?"
              zh: "各数据集是否定期检查和更新？"
            improve:
              en: "Schedule a refresh of all sets each quarter, and show the age of each set."
              zh: "每季度安排一次数据更新，并展示每个数据集的更新时间。"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && test_data.age.max_days <=
              params.test_data_age_days_max
            cost: 3
            verify: 1
            note:
              en: "Fresh data in all sets proves it; a single old set may be out of use and disproves nothing."
              zh: "全部数据集都较新即可证明；个别陈旧的数据集可能已停用，不能作为反证。"
          - id: DM-TDM-DC.L5.1
            level: 5
            text:
              en: "Defects that escaped lead to better coverage by test data, and the figures show it."
              zh: "根据漏测缺陷持续完善数据覆盖，并有数据为证。"
            ask:
              en: "Has test data closed a measured gap within the last half-year?"
              zh: "最近半年，是否补齐过有数据可查的覆盖缺口？"
            improve:
              en: "For each defect that escaped, find the data that would have shown it, and add that data."
              zh: "逐一分析漏测缺陷，找出本可暴露问题的数据并补充进来。"
            references:
              - { framework: dora, id: test-data-management }
            trend: true
            cost: 5
            verify: 2

      - id: DM-TDM-DID
        title: { en: "Data independence", zh: "数据独立性" }
        clause: "5.6.1.3"
        floor:
          en: "Tests share data and disturb each other."
          zh: "测试共用数据，相互干扰。"
        note:
          en: "The standard asks nothing of its own at level 5 here: it repeats what it says of data coverage."
          zh: "标准在五级未对本项另作要求，内容与“数据覆盖”相同。"
        criteria:
          - id: DM-TDM-DID.L2.1
            level: 2
            text:
              en: "Test data can be backed up and restored."
              zh: "测试数据可备份、可恢复。"
            ask:
              en: "Can test data be restored from a backup?"
              zh: "测试数据能否从备份恢复？"
            improve:
              en: "Script backup and restore of the most used set, and rehearse the restore once."
              zh: "为最常用的数据集编写备份与恢复脚本，并演练一次恢复。"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && test_data.restorable.ratio >=
              params.test_data_restorable_share
            refutes: >-
              test_data.sets >= params.test_data_sets_min && test_data.restorable.ratio == 0.0
            cost: 3
            verify: 1
          - id: DM-TDM-DID.L2.2
            level: 2
            text:
              en: "Test data is re-used and stays consistent between uses."
              zh: "测试数据可重复使用，且每次使用保持一致。"
            ask:
              en: "Does a set of data give the same result when it is used again?"
              zh: "重复使用同一数据集时，结果是否一致？"
            improve:
              en: "Reset shared sets to a known version before each run."
              zh: "每次运行前，把共用数据集重置到已知版本。"
            references:
              - { framework: dora, id: test-data-management }
            cost: 3
            verify: 1
          - id: DM-TDM-DID.L3.1
            level: 3
            text:
              en: "Each test case has its own data and a defined initial state."
              zh: "每个用例有独立的数据和明确的初始状态。"
            ask:
              en: "Does each case start from a defined state of its own?"
              zh: "每个用例是否都从自己明确的初始状态开始？"
            improve:
              en: "Move the preparation and clean-up of data into each case, beginning with those that fail by turns."
              zh: "把数据准备和清理放进每个用例，先从时好时坏的用例做起。"
            evidence:
              - id: DM-TDM-DID-L3-1
                kind: screenshot
                en: "Initial state of test data"
                zh: "测试数据初始状态"
            references:
              - { framework: dora, id: test-data-management }
            proves: >-
              test_data.sets >= params.test_data_sets_min && test_data.own_state.ratio >=
              params.test_data_own_state_share
            refutes: test_data.sets >= params.test_data_sets_min && test_data.own_state.ratio == 0.0
            cost: 5
            verify: 2
            note:
              en: "Sets are counted, not cases; a share in between decides nothing."
              zh: "统计的是数据集而非用例；占比介于两者之间时不作判定。"
          - id: DM-TDM-DID.L3.2
            level: 3
            text:
              en: "No case depends on what another leaves behind, save for scenario tests."
              zh: "除场景测试外，用例不依赖其他用例的输出。"
            ask:
              en: "Do the cases pass in any order, apart from scenario tests?"
              zh: "除场景测试外，用例以任意顺序运行能否全部通过？"
            improve:
              en: "Run the cases in random order every night, and repair those that fail."
              zh: "每晚以随机顺序运行用例，修复失败的用例。"
            references:
              - { framework: dora, id: test-automation }
            proves: >-
              test.order.random && test.cases >= params.random_order_cases_min && test.failed == 0
            cost: 5
            verify: 2
            note:
              en: "A suite that passes in random order proves it; one that runs in a fixed order is left to a person."
              zh: "测试集以随机顺序运行并全部通过即可证明；按固定顺序运行的由人工判断。"
          - id: DM-TDM-DID.L4.1
            level: 4
            text:
              en: "Test data is graded into shared metadata and data of single cases."
              zh: "测试数据分级管理，区分元数据与用例专用数据。"
            ask:
              en: "Is shared metadata kept apart from data of single cases, so that any case runs alone?"
              zh: "元数据与用例专用数据是否分开管理，使任一用例都可单独运行？"
            improve:
              en: "Mark each set as shared or case-specific, store the two apart, and run one case alone to try it."
              zh: "标明每个数据集是公共还是专用，分开存放，并单独运行一个用例加以验证。"
            evidence:
              - id: DM-TDM-DID-L4-1
                kind: demonstration
                en: "Any single case runs alone"
                zh: "任一用例单独运行"
            min_basis: corroborated
            references:
              - { framework: dora, id: test-data-management }
            cost: 5
            verify: 2

  - id: DM-DCM
    title: { en: "Data-change management", zh: "数据变更管理" }
    practices:
      - id: DM-DCM-CP
        title: { en: "Change process", zh: "变更过程" }
        clause: "5.6.2.1"
        floor:
          en: "Specialists change databases by hand, as a release step of its own."
          zh: "由专业人员手工变更数据库，并作为独立的发布步骤。"
        criteria:
          - id: DM-DCM-CP.L2.1
            level: 2
            text:
              en: "Written rules set out how the database is changed."
              zh: "数据变更有成文规范。"
            ask:
              en: "Do written rules say how databases are changed and who does it?"
              zh: "是否有文档规定数据变更的做法和负责人？"
            improve:
              en: "Write down the steps of a database change, with those in charge and the way back."
              zh: "把数据变更的步骤、负责人和回退办法写成文档。"
            accepts: [document]
            min_basis: corroborated
            references:
              - { framework: dora, id: database-change-management }
              - { framework: dsomm, id: "Definition of a change management process" }
            cost: 2
            verify: 1
          - id: DM-DCM-CP.L2.2
            level: 2
            text:
              en: "Automated scripts carry out database changes."
              zh: "数据变更由自动化脚本完成。"
            ask:
              en: "Are database changes carried out by scripts rather than typed by hand?"
              zh: "数据变更是否由脚本执行，而不是手工输入？"
            improve:
              en: "Keep each change as a versioned script, and run it with a migration tool such as Flyway or Liquibase."
              zh: "把每次变更写成带版本的脚本，用 Flyway、Liquibase 等工具执行。"
            references:
              - { framework: dora, id: database-change-management }
            proves: >-
              data.migrations >= params.migrations_min && ((data.changes.count >= params.database_changes_min
              && data.changes.automated.ratio >= params.data_change_automated_share) ||
              (ci.migrations.in_pipeline && (run.count > 0 || deploy.count > 0)))
            refutes: >-
              data.changes.count >= params.database_changes_min && data.changes.automated.ratio == 0.0
            cost: 5
            verify: 1
          - id: DM-DCM-CP.L3.1
            level: 3
            text:
              en: "The deployment pipeline changes the database by itself once a person has confirmed."
              zh: "数据变更纳入部署流水线，经人工确认后自动执行。"
            ask:
              en: "Does the deployment pipeline run database changes by itself once a person has confirmed?"
              zh: "数据变更是否在人工确认后由部署流水线自动执行？"
            improve:
              en: "Add the migration as a step of the deployment pipeline, behind an approval."
              zh: "在部署流水线中加入数据变更步骤，并在其前设置审批。"
            evidence:
              - id: DM-DCM-CP-L3-1
                kind: screenshot
                en: "Pipeline with a database change"
                zh: "含数据变更的流水线配置"
            references:
              - { framework: dora, id: database-change-management }
            proves: >-
              ci.migrations.in_pipeline && ci.migrations.approved && (run.count > 0 || deploy.count > 0)
            cost: 5
            verify: 2
            note:
              en: "Approvals may be set in the service instead of the files, and a pipeline that asks nobody goes beyond this level; so their lack disproves nothing."
              zh: "审批可能在服务端设置而不在文件中，无需确认的流水线则已超出本级，因此未见审批不能作为反证。"
          - id: DM-DCM-CP.L4.1
            level: 4
            text:
              en: "Application and database are deployed apart, with versions that are compatible both ways."
              zh: "应用部署与数据变更解耦，版本双向兼容。"
            ask:
              en: "Can application and database each be upgraded and taken back without the other?"
              zh: "应用与数据库能否各自独立升级和回退？"
            improve:
              en: "Split the next change into steps that both the old and the new version can bear."
              zh: "把下一次变更拆成新旧版本都能兼容的步骤。"
            references:
              - { framework: dora, id: database-change-management }
            cost: 8
            verify: 3
            note:
              en: "Separate jobs in the pipeline show that the steps are apart, not that versions are compatible."
              zh: "流水线中的独立作业只说明步骤分开，不能说明版本兼容。"
          - id: DM-DCM-CP.L4.2
            level: 4
            text:
              en: "Database changes run with the deployment and need no database administrator."
              zh: "数据变更随部署自动执行，无需数据库管理员介入。"
            ask:
              en: "Do database changes run with the deployment, without an administrator's hands?"
              zh: "数据变更是否随部署自动执行，无需数据库管理员操作？"
            improve:
              en: "List what the administrator checks by hand, and make each item a check of the pipeline."
              zh: "列出管理员手工检查的内容，逐项改为流水线中的自动检查。"
            references:
              - { framework: dora, id: database-change-management }
            proves: deploy.database.automated.ratio >= params.deploy_database_automated_share
            refutes: deploy.database.automated.ratio == 0.0
            cost: 5
            verify: 2
          - id: DM-DCM-CP.L5.1
            level: 5
            text:
              en: "The change process gets faster and safer, and the figures show it."
              zh: "数据变更过程持续提速、更加安全，并有数据为证。"
            ask:
              en: "Did database changes become faster, or fail less, within the last half-year?"
              zh: "最近半年，数据变更是否更快，或失败更少？"
            improve:
              en: "Chart duration and failures of changes each month, and remove the greatest cause."
              zh: "每月绘制变更耗时和失败趋势，消除最主要的原因。"
            references:
              - { framework: dora, id: database-change-management }
            trend: true
            cost: 5
            verify: 2

      - id: DM-DCM-CR
        title: { en: "Compatibility and rollback", zh: "兼容回滚" }
        clause: "5.6.2.2"
        floor:
          en: "The database has no version, and incompatible changes are a risk."
          zh: "数据库没有版本，存在不兼容风险。"
        note:
          en: "The standard asks nothing of its own at level 5 here: it repeats what it says of the change process."
          zh: "标准在五级未对本项另作要求，内容与“变更过程”相同。"
        criteria:
          - id: DM-DCM-CR.L2.1
            level: 2
            text:
              en: "It is recorded which database version belongs to which application version."
              zh: "应用版本与数据库版本的对应关系有记录、可追溯。"
            ask:
              en: "Can you name the database version of any release?"
              zh: "能否查到任一发布版本对应的数据库版本？"
            improve:
              en: "Keep numbered migration scripts beside the code, so that each release names its database version."
              zh: "把带编号的变更脚本与代码放在一起，使每次发布都对应明确的数据库版本。"
            references:
              - { framework: dora, id: database-change-management }
            proves: >-
              tree.versioned && data.migrations >= params.migrations_min && data.migrations.versioned.ratio >=
              params.versioned_migration_share
            cost: 3
            verify: 1
            note:
              en: "Numbered scripts under version control beside the code prove it; other records have to be shown."
              zh: "带编号的脚本与代码一同纳入版本管理即可证明；其他记录方式需另行说明。"
          - id: DM-DCM-CR.L3.1
            level: 3
            text:
              en: "Every data change comes with a rollback script."
              zh: "每次数据变更都配有回滚脚本。"
            ask:
              en: "Does each upgrade script have a rollback script?"
              zh: "每个升级脚本是否都有对应的回滚脚本？"
            improve:
              en: "Let the pipeline refuse a change that lacks its rollback script."
              zh: "由流水线拦截缺少回滚脚本的变更。"
            references:
              - { framework: dora, id: database-change-management }
            proves: >-
              data.migrations >= params.migrations_min && data.migrations.rollback.ratio >=
              params.migration_rollback_share
            refutes: >-
              data.migrations >= params.migrations_min && data.migrations.rollback.ratio > 0.0 &&
              data.migrations.rollback.ratio < params.migration_rollback_low
            cost: 5
            verify: 2
            note:
              en: "Where no script has its rollback beside it, rollbacks may be kept elsewhere, and nothing is decided."
              zh: "若所有脚本旁都没有回滚脚本，它们可能存放在别处，因此不作判定。"
          - id: DM-DCM-CR.L3.2
            level: 3
            text:
              en: "Data changes are tested before they are carried out."
              zh: "数据变更在执行前经过测试。"
            ask:
              en: "Is each data change tested before it is carried out?"
              zh: "每次数据变更在执行前是否经过测试？"
            improve:
              en: "Run the migrations against a throw-away database on each push."
              zh: "每次推送代码时，在临时数据库上试运行数据变更。"
            references:
              - { framework: dora, id: database-change-management }
            proves: ci.migrations.tested && run.count > 0
            cost: 5
            verify: 2
          - id: DM-DCM-CR.L4.1
            level: 4
            text:
              en: "Data changes are backward compatible."
              zh: "数据变更向下兼容。"
            ask:
              en: "Does the old version of the application work with the changed database?"
              zh: "旧版应用能否在变更后的数据库上正常运行？"
            improve:
              en: "Add first and remove later: drop a column only once no running version uses it."
              zh: "先增后删：确认没有运行中的版本使用某列后，再将其删除。"
            references:
              - { framework: dora, id: database-change-management }
            cost: 8
            verify: 3
            note:
              en: "Destructive statements are no proof to the contrary: they may end a change whose old form nobody uses."
              zh: "破坏性语句不能作为反证：它可能只是在旧结构无人使用后收尾。"
          - id: DM-DCM-CR.L4.2
            level: 4
            text:
              en: "A rollback keeps the data, and deployment causes no downtime."
              zh: "回滚时数据不丢失，部署时服务不中断。"
            ask:
              en: "Can you roll back without losing data, and deploy without downtime?"
              zh: "能否做到回滚不丢数据、部署不停机？"
            improve:
              en: "Rehearse a rollback while a load test runs, and compare the data before and after."
              zh: "在压测进行时演练一次回滚，并核对前后数据。"
            references:
              - { framework: dora, id: database-change-management }
              - { framework: dsomm, id: "Rolling update on deployment" }
            refutes: >-
              deploy.count >= params.downtime_deployments_min && size(deploy.strategies) == 1 && 'recreate' in
              deploy.strategies
            cost: 13
            verify: 3
            note:
              en: "Deployments that always stop the old version first disprove it; records do not show whether data survives a rollback."
              zh: "部署总是先停旧版本即为反证；记录看不出回滚时数据是否保留。"

      - id: DM-DCM-DM
        title: { en: "Data monitoring", zh: "数据监控" }
        clause: "5.6.2.3"
        floor:
          en: "Whether a change worked is checked by looking into the database."
          zh: "靠人工查看数据库确认变更结果。"
        criteria:
          - id: DM-DCM-DM.L2.1
            level: 2
            text:
              en: "Change logs are collected and analysed so that faults are found quickly."
              zh: "收集并分析变更日志，能快速定位问题。"
            ask:
              en: "Can you locate a failed database change quickly from its logs?"
              zh: "能否通过日志快速定位失败的数据变更？"
            improve:
              en: "Collect the logs of all changes in one searchable place, with script, environment and result."
              zh: "集中收集所有变更日志，记录脚本、环境和结果，并支持检索。"
            references:
              - { framework: dora, id: monitoring-and-observability }
              - { framework: dsomm, id: "Analyze logs" }
            cost: 3
            verify: 1
            note:
              en: "A log supplied as records shows that changes are logged, not that anyone analyses the log."
              zh: "以记录提供的变更日志只说明有日志，不能说明有人分析。"
          - id: DM-DCM-DM.L3.1
            level: 3
            text:
              en: "Changes are monitored in grades, by environment and by danger of the operation."
              zh: "按环境和操作的危险程度，对数据变更分级监控。"
            ask:
              en: "Are dangerous operations such as DROP and DELETE watched more strictly, and most strictly in production?"
              zh: "DROP、DELETE 等高危操作是否有更严格的监控，且生产环境最为严格？"
            improve:
              en: "Write rules for DROP, TRUNCATE and DELETE without condition: warn in tests, block in production."
              zh: "为 DROP、TRUNCATE 和无条件 DELETE 设置规则：测试环境告警，生产环境拦截。"
            evidence:
              - id: DM-DCM-DM-L3-1
                kind: screenshot
                en: "Monitoring of dangerous operations"
                zh: "高危操作监控"
            min_basis: corroborated
            references:
              - { framework: dora, id: monitoring-and-observability }
            cost: 5
            verify: 2
            note:
              en: "A check of SQL in the project shows the danger of statements, not grades by environment."
              zh: "项目中的 SQL 检查只反映语句的危险程度，看不出按环境分级。"
          - id: DM-DCM-DM.L4.1
            level: 4
            text:
              en: "Anomalies of a change are detected and repaired automatically."
              zh: "自动发现并修复数据变更异常。"
            ask:
              en: "Are failed database changes detected and repaired without a person?"
              zh: "数据变更异常能否在无人介入的情况下被发现并修复？"
            improve:
              en: "Let monitoring trigger the rollback script of a change that fails, first in the test environment."
              zh: "由监控自动触发失败变更的回滚脚本，先在测试环境试行。"
            references:
              - { framework: dora, id: monitoring-and-observability }
            proves: >-
              data.changes.count >= params.database_changes_min && data.changes.failed.ratio >=
              double(params.database_failures_min) / double(data.changes.count) && data.changes.repaired.ratio
              >= params.data_repair_share
            refutes: >-
              data.changes.count >= params.database_changes_min && data.changes.failed.ratio >=
              double(params.database_failures_min) / double(data.changes.count) && data.changes.repaired.ratio
              == 0.0
            cost: 13
            verify: 3
            note:
              en: "Without enough failed changes nothing is decided."
              zh: "失败的变更过少时不作判定。"
          - id: DM-DCM-DM.L5.1
            level: 5
            text:
              en: "Monitoring of data changes improves, and the figures show it."
              zh: "数据变更监控持续改进，并有数据为证。"
            ask:
              en: "Are anomalies of database changes found sooner than half a year ago?"
              zh: "与半年前相比，数据变更异常是否发现得更早？"
            improve:
              en: "Measure the time from a change to the detection of its fault, and shorten it each quarter."
              zh: "度量从变更到发现异常的时长，并逐季缩短。"
            references:
              - { framework: dora, id: monitoring-and-observability }
            trend: true
            cost: 5
            verify: 2
"""###
}
