import { defineRefusals } from '#schema/refusals.ts'

const basis = '全程代办制度（区、镇街、村社三级代办）'

/** Why an agent is not given a project. */
export const agentRefusals = defineRefusals({
  AGENT_UNKNOWN: {
    message: { en: 'There is no agent {code}.', zh: '没有代码为 {code} 的代办岗位。' },
    rule: { en: 'A project is seen through by a post of the network.', zh: '项目由三级代办网络的岗位代办。' },
    basis,
    remedy: { en: 'Choose an agent with `agents`.', zh: '请用 `agents` 选择代办岗位。' },
  },
  AGENT_NOT_IN_POST: {
    message: { en: 'The post {code} is not filled on {on}.', zh: '代办岗位 {code} 在 {on} 不在岗。' },
    rule: { en: 'Only a post that is filled takes on a project.', zh: '仅在岗的代办岗位可以承接项目。' },
    basis,
    remedy: { en: 'Choose a post whose `until` is not past.', zh: '请选择 `until` 未到期的岗位。' },
  },
  AGENT_ACTIVE: {
    message: { en: 'The agent {agent} sees the project {project} through.', zh: '项目 {project} 已由 {agent} 代办。' },
    rule: { en: 'A project has one active agent (one project, one window, one agent).', zh: '一项目、一窗、一人。' },
    basis,
    remedy: { en: 'Hand it over with `handOverProject`.', zh: '请用 `handOverProject` 移交。' },
  },
  ASSIGNMENT_UNKNOWN: {
    message: { en: 'There is no assignment {number}.', zh: '没有编号为 {number} 的代办分派。' },
    rule: { en: 'What is handed over or ended is an assignment.', zh: '移交和结束针对已有的代办分派。' },
    basis,
    remedy: { en: 'Read `agents` of the project.', zh: '请查看项目的 `agents`。' },
  },
  ASSIGNMENT_ENDED: {
    message: { en: 'The assignment {number} has ended.', zh: '代办分派 {number} 已结束。' },
    rule: { en: 'What is handed over or ended is an active assignment.', zh: '移交和结束针对在办的代办分派。' },
    basis,
    remedy: { en: 'Give the project an agent with `assignAgent`.', zh: '请用 `assignAgent` 重新分派。' },
  },
  AGENT_SAME: {
    message: { en: 'The agent {agent} has the project already.', zh: '{agent} 已在代办该项目。' },
    rule: { en: 'A project is handed over to another agent.', zh: '移交应当移交给另一代办岗位。' },
    basis,
    remedy: { en: 'Name another agent.', zh: '请填写另一代办岗位。' },
  },
  HAND_OVER_REASON_MISSING: {
    message: { en: 'The reason is missing.', zh: '应说明理由。' },
    rule: {
      en: 'Why an agent no longer sees a project through stays in its history.',
      zh: '代办员变更或者结束代办，应当记录理由。',
    },
    basis,
    remedy: { en: 'Give `reason`.', zh: '请填写 `reason`。' },
  },
})
