import { defineRefusals } from '#schema/refusals.ts'

const reform =
  '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）第（六）项“合理划分审批阶段”'

/** Why a project stays in its stage, or nothing of another stage is opened for it. */
export const stageRefusals = defineRefusals({
  STAGE_BLOCKED: {
    message: {
      en: 'The stage {stage} has open milestones: {milestones}.',
      zh: '{stage} 阶段尚有未达成的里程碑：{milestones}。',
    },
    rule: {
      en: 'A stage begins when the milestones of the one before it are reached.',
      zh: '前一阶段的里程碑达成后，方可进入下一阶段。',
    },
    basis: reform,
    remedy: {
      en: 'Have these steps finished; read `milestones` of the project. A mock approval may run ahead.',
      zh: '请先办结上述环节；可查看项目的 `milestones`。模拟审批可提前开展。',
    },
  },
  STAGE_ORDER: {
    message: {
      en: 'The project {project} is in the stage {expected}, received {received}.',
      zh: '项目 {project} 处于 {expected} 阶段，收到 {received}。',
    },
    rule: {
      en: 'A joint approval is opened in the stage in which the project is.',
      zh: '联合审批应在项目所处阶段内开展。',
    },
    basis: reform,
    remedy: {
      en: 'Declare for the present stage, or have the project moved on with `advanceProjectStage`.',
      zh: '请按现处阶段申报，或先用 `advanceProjectStage` 推进项目阶段。',
    },
  },
  JOINT_APPROVAL_RUNS: {
    message: {
      en: 'Joint approvals of the stage {stage} still run: {numbers}.',
      zh: '{stage} 阶段尚有在办的联合审批：{numbers}。',
    },
    rule: {
      en: 'A stage is left when its joint approvals have ended.',
      zh: '本阶段的联合审批全部办结后，方可进入下一阶段。',
    },
    basis: reform,
    remedy: {
      en: 'Have their cases decided, or withdrawn by the applicant.',
      zh: '请先办结其办件，或由申请人撤回。',
    },
  },
  MILESTONES_UNKNOWN: {
    message: {
      en: 'The project {project} has no roadmap, so no milestone of it is known.',
      zh: '项目 {project} 没有路线图，无法认定里程碑。',
    },
    rule: { en: 'A stage closes by the milestones of the roadmap.', zh: '阶段以路线图的里程碑为界。' },
    basis: '区联合审批实施规则：一个项目一张审批路线图',
    remedy: { en: 'Draw the roadmap up with `drawRoadmap`.', zh: '请先用 `drawRoadmap` 编制路线图。' },
  },
  PROJECT_FINISHED: {
    message: { en: 'The project {project} is through all stages.', zh: '项目 {project} 各阶段均已办结。' },
    rule: { en: 'The acceptance of the completed works is the last stage.', zh: '竣工验收为最后阶段。' },
    basis: reform,
    remedy: { en: 'Declare what is new as a project of its own.', zh: '新的建设内容请另行立项。' },
  },
  PROJECT_UNKNOWN: {
    message: { en: 'There is no project {project}.', zh: '没有项目 {project}。' },
    rule: { en: 'A stage is that of a project of the register.', zh: '阶段属于已登记的项目。' },
    basis: '《企业投资项目核准和备案管理条例》第四条',
    remedy: { en: 'Look the project code up with `lookup`.', zh: '请用 `lookup` 查询项目代码。' },
  },
})
