// Made by scripts/embed-models from models/continuous-delivery/environment-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_environmentManagement = ###"""
id: EM
title: { en: "Environment management", zh: "环境管理" }
clause: "5.5"
assessed: false
items:
  - id: EM-EM
    title: { en: "Environment management", zh: "环境管理" }
    practices:
      - id: EM-EM-ET
        title: { en: "Environment types", zh: "环境类型" }
        clause: "5.5.1"
        floor:
          en: "There is production, and there is everything else."
          zh: "只区分生产环境与非生产环境。"
        criteria: []
      - id: EM-EM-EB
        title: { en: "Environment provisioning", zh: "环境构建" }
        clause: "5.5.2"
        floor:
          en: "Environments are built by hand, which takes weeks."
          zh: "环境由人工搭建，耗时以周计。"
        criteria: []
      - id: EM-EM-EDCM
        title: { en: "Dependency and configuration management", zh: "环境依赖与配置管理" }
        clause: "5.5.3"
        floor:
          en: "Dependencies are not managed; what is handed over is an operating system."
          zh: "没有依赖管理，交付的只是操作系统。"
        criteria: []
"""###
}
