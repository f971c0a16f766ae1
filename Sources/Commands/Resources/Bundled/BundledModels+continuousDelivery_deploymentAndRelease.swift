// Made by scripts/embed-models from models/continuous-delivery/deployment-and-release.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_deploymentAndRelease = ###"""
id: DRM
title: { en: "Deployment and release management", zh: "部署与发布管理" }
clause: "5.4"
assessed: false
items:
  - id: DRM-DRM
    title: { en: "Deployment and release mode", zh: "部署与发布模式" }
    practices:
      - id: DRM-DRM-DM
        title: { en: "Deployment method", zh: "部署方式" }
        clause: "5.4.1.1"
        floor:
          en: "Operators deploy every environment by hand."
          zh: "运维人员手工部署每个环境。"
        criteria: []
      - id: DRM-DRM-DP
        title: { en: "Deployment process", zh: "部署过程" }
        clause: "5.4.1.2"
        floor:
          en: "A deployment interrupts the service for long."
          zh: "部署会导致服务长时间中断。"
        criteria: []
      - id: DRM-DRM-DS
        title: { en: "Deployment strategy", zh: "部署策略" }
        clause: "5.4.1.3"
        floor:
          en: "Deployments come monthly and carry very many requirements at once."
          zh: "每月部署一次，一次携带大量需求。"
        criteria: []
      - id: DRM-DRM-DQ
        title: { en: "Deployment quality", zh: "部署质量" }
        clause: "5.4.1.4"
        floor:
          en: "Deployments often fail, cannot be rolled back, and are repaired in production without a time limit."
          zh: "部署失败率高，无法回滚，在线修复且时长不可控。"
        criteria: []
  - id: DRM-DP
    title: { en: "Deployment pipeline", zh: "部署流水线" }
    practices:
      - id: DRM-DP-CM
        title: { en: "Collaboration mode", zh: "协作模式" }
        clause: "5.4.2.1"
        floor:
          en: "Departments work by plan and wait for each other; testing and deployment start when development is over."
          zh: "各部门按计划推进、相互等待，开发结束后才开始测试和部署。"
        criteria: []
      - id: DRM-DP-PP
        title: { en: "Pipeline process", zh: "流水线过程" }
        clause: "5.4.2.2"
        floor:
          en: "Most of the delivery is done by hand."
          zh: "交付过程大多由人工完成。"
        criteria: []
      - id: DRM-DP-PV
        title: { en: "Process visualisation", zh: "过程可视化" }
        clause: "5.4.2.3"
        floor:
          en: "Information stays closed, and the state of a delivery is hard to follow."
          zh: "信息封闭，交付状态难以跟踪。"
        criteria: []
"""###
}
