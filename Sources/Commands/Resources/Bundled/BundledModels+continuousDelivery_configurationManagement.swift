// Made by scripts/embed-models from models/continuous-delivery/configuration-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_configurationManagement = ###"""
id: CM
title: { en: Configuration management, zh: 配置管理 }
items:
  - id: CM-VC
    title: { en: Version control, zh: 版本控制 }
    practices:
      - id: CM-VC-VCS
        title: { en: Version-control system, zh: 版本控制系统 }
        criteria:
          - id: CM-VC-VCS.L2.1
            level: 2
            text: { en: x, zh: 某 }
            ask: { en: x, zh: 某 }
            improve: { en: x, zh: 某 }
            proves: repo.present
            cost: 1
            verify: 1
"""###
}
