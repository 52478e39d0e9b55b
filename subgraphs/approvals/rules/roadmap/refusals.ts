import { defineRefusals } from '#schema/refusals.ts'

const reform = '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）'
const officeRule = '区联合审批实施规则：一个项目一张审批路线图'

/** Why a roadmap is not drawn up, or a step of it not recorded. */
export const roadmapRefusals = defineRefusals({
  PROJECT_UNKNOWN: {
    message: { en: 'There is no project {project}.', zh: '没有项目 {project}。' },
    rule: { en: 'A roadmap belongs to a project of the register.', zh: '路线图应属于已登记的项目。' },
    basis: officeRule,
    remedy: { en: 'Look the project code up with `lookup`.', zh: '请用 `lookup` 查询项目代码。' },
  },
  ROADMAP_EXISTS: {
    message: { en: 'The project {project} has a roadmap.', zh: '项目 {project} 已有路线图。' },
    rule: {
      en: 'An open project keeps the version of the process that its roadmap was drawn up with.',
      zh: '在办项目沿用编制路线图时的流程版本。',
    },
    basis: officeRule,
    remedy: {
      en: 'Read it with `roadmap`; ask what would be with `whatIf`.',
      zh: '请用 `roadmap` 查看，用 `whatIf` 推演。',
    },
  },
  PROCESS_UNKNOWN: {
    message: { en: 'There is no process {process} in force.', zh: '没有现行有效的流程 {process}。' },
    rule: { en: 'A roadmap is drawn up from a process in force.', zh: '路线图应依据现行有效的流程编制。' },
    basis: reform,
    remedy: { en: 'See `Project.eligibleProcesses`.', zh: '请查看 `Project.eligibleProcesses`。' },
  },
  NO_PROCESS_FITS: {
    message: {
      en: 'The project {project} meets the conditions of no process in force.',
      zh: '项目 {project} 不符合任何现行流程的条件。',
    },
    rule: {
      en: 'Joint approval is for projects that meet the conditions of a process.',
      zh: '联合审批适用于符合条件的项目。',
    },
    basis: reform,
    remedy: {
      en: 'See the reasons in `Project.eligibleProcesses`; have the register completed where facts are missing.',
      zh: '请在 `Project.eligibleProcesses` 中查看原因；资料缺失的，请补充登记。',
    },
  },
  PROJECT_FINISHED: {
    message: { en: 'The project is through.', zh: '项目已办结。' },
    rule: { en: 'A process is for projects that are not through yet.', zh: '流程适用于尚未办结的项目。' },
    basis: reform,
    remedy: { en: 'Nothing is left to do.', zh: '无需再办理。' },
  },
  TEMPLATE_NOT_IN_FORCE: {
    message: { en: 'This version of the process is not in force on {day}.', zh: '该版流程在 {day} 未生效或者已失效。' },
    rule: {
      en: 'A process applies from its first to its last day; a pilot up to its end.',
      zh: '流程自生效日至失效日适用，试行至截止日期止。',
    },
    basis: reform,
    remedy: { en: 'Take the version in force.', zh: '请采用现行有效的版本。' },
  },
  OUTSIDE_PILOT: {
    message: { en: 'The project lies outside of the zones of this pilot.', zh: '项目不在该试行流程的试行范围内。' },
    rule: { en: 'A pilot applies in its own zones only.', zh: '试行仅在其试行范围内适用。' },
    basis: reform,
    remedy: { en: 'Take the regular process.', zh: '请采用一般流程。' },
  },
  PROJECT_FACTS_UNKNOWN: {
    message: {
      en: 'The register does not say what the project builds, or how it came by its land.',
      zh: '项目类型或者供地方式未登记。',
    },
    rule: { en: 'A condition holds only where the fact is registered.', zh: '事实已登记的，条件方可认定。' },
    basis: reform,
    remedy: { en: 'Have the register of projects completed.', zh: '请补充登记项目资料。' },
  },
  PROJECT_TYPE_NOT_COVERED: {
    message: {
      en: 'The process is not for projects of the type {projectType}.',
      zh: '该流程不适用于 {projectType} 类项目。',
    },
    rule: { en: 'A process is for the project types that it names.', zh: '流程适用于其列明的项目类型。' },
    basis: reform,
    remedy: {
      en: 'See `Project.eligibleProcesses` for those that fit.',
      zh: '请在 `Project.eligibleProcesses` 中查看可适用的流程。',
    },
  },
  LAND_SOURCE_NOT_COVERED: {
    message: {
      en: 'The process is not for land from the source {landSource}.',
      zh: '该流程不适用于供地方式为 {landSource} 的项目。',
    },
    rule: { en: 'A process is for the land sources that it names.', zh: '流程适用于其列明的供地方式。' },
    basis: reform,
    remedy: {
      en: 'See `Project.eligibleProcesses` for those that fit.',
      zh: '请在 `Project.eligibleProcesses` 中查看可适用的流程。',
    },
  },
  BUILDING_DAYS_RANGE: {
    message: {
      en: 'Building takes from 0 to 5,000 working days, received {received}.',
      zh: '施工期应为 0 至 5000 个工作日，收到 {received}。',
    },
    rule: {
      en: 'The building time is the developer’s estimate in working days.',
      zh: '施工期为建设单位预计的工作日数。',
    },
    basis: officeRule,
    remedy: { en: 'Correct the number.', zh: '请更正施工期。' },
  },
  ROADMAP_MISSING: {
    message: { en: 'The project {project} has no roadmap.', zh: '项目 {project} 没有路线图。' },
    rule: { en: 'What happened is recorded on a roadmap.', zh: '进展登记在路线图上。' },
    basis: officeRule,
    remedy: { en: 'Draw it up first with `drawRoadmap`.', zh: '请先用 `drawRoadmap` 编制。' },
  },
  STEP_UNKNOWN: {
    message: { en: 'The roadmap has no step {step}.', zh: '路线图中没有环节 {step}。' },
    rule: { en: 'Only steps that the project takes are recorded.', zh: '仅登记该项目应办的环节。' },
    basis: officeRule,
    remedy: { en: 'See `Roadmap.steps`.', zh: '请查看 `Roadmap.steps`。' },
  },
  STEP_BLOCKED: {
    message: { en: '{step} waits for {waitsFor}.', zh: '{step} 应在 {waitsFor} 之后开始。' },
    rule: {
      en: 'No step starts before its links allow: after the other has finished, or (overlapping) after it was accepted.',
      zh: '环节不得早于其衔接关系允许的时间开始：前置环节完成后，或者交叉办理的在其受理后。',
    },
    basis: reform,
    remedy: { en: 'Record the steps before it first, or correct the day.', zh: '请先登记前置环节，或者更正日期。' },
  },
  STEP_DAYS_REVERSED: {
    message: {
      en: 'A step cannot end on {finishedOn}, before it started on {startedOn}.',
      zh: '环节不能在开始日期 {startedOn} 之前的 {finishedOn} 完成。',
    },
    rule: { en: 'A step ends on or after the day on which it started.', zh: '完成日期不得早于开始日期。' },
    basis: officeRule,
    remedy: { en: 'Correct the days.', zh: '请更正日期。' },
  },
  STEP_IN_FUTURE: {
    message: { en: '{day} is still to come.', zh: '{day} 尚未到来。' },
    rule: { en: 'Only what has happened is recorded.', zh: '仅登记已发生的进展。' },
    basis: officeRule,
    remedy: { en: 'Record it when it has happened.', zh: '请在发生后登记。' },
  },
  STEP_BEFORE_START: {
    message: { en: '{day} is before the roadmap starts on {startsOn}.', zh: '{day} 早于路线图起算日期 {startsOn}。' },
    rule: {
      en: 'The clock starts at acceptance; what comes before is early involvement.',
      zh: '时限自受理起算，此前属提前介入。',
    },
    basis: officeRule,
    remedy: { en: 'Record it as early involvement.', zh: '请登记为提前介入。' },
  },
  STEP_NEEDED_BY_OTHERS: {
    message: {
      en: '{step} cannot be reopened: {follower} has started after it.',
      zh: '{step} 不能改为未完成：{follower} 已在其后开始。',
    },
    rule: { en: 'A correction leaves every step after what it waits for.', zh: '更正后各环节仍应在其前置环节之后。' },
    basis: officeRule,
    remedy: { en: 'Correct the later step first.', zh: '请先更正后续环节。' },
  },
})
