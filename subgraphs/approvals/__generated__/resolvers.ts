import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Civil date in Asia/Shanghai, YYYY-MM-DD. 日期 */
  Date: { input: string; output: Date | string; }
  /** RFC 3339 with offset. 时间 */
  DateTime: { input: Date; output: Date; }
  /** Decimal as a string, never a float: areas in m², money in yuan. 十进制数 */
  Decimal: { input: string; output: string; }
  /** 19 characters. 宗地代码 */
  ParcelCode: { input: string; output: string; }
  /** NNNN-NNNNNN-NN-NN-NNNNNN. 投资项目统一代码 */
  ProjectCode: { input: string; output: string; }
  /** 28 characters. 不动产单元代码 */
  RealEstateUnitCode: { input: string; output: string; }
  /**
   * One value of a published record as its source has it: text; a whole number or a truth value may also be sent as such. It is
   * checked record by record, so that a bad one is a refused record and no error of the whole request. 发布字段值
   */
  RecordValue: { input: unknown; output: unknown; }
  /** 12 digits, GB/T 2260 + GB/T 10114. 行政区划代码 */
  RegionCode: { input: string; output: string; }
  /** 31 characters: USCC, level and basic code. 政务服务事项实施编码 */
  ServiceItemCode: { input: string; output: string; }
  /** 18 characters, GB 32100. 统一社会信用代码 */
  Uscc: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An organ that is asked to join. 增加会商成员 */
export type AddConsultationMemberInput = {
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** The number of the consultation. 编号 */
  number: Scalars['String']['input'];
  /** Which organ. 单位 */
  organ: Scalars['String']['input'];
};

/** Which project moves on. 进入下一阶段 */
export type AdvanceProjectStageInput = {
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its code. 项目代码 */
  project: Scalars['ProjectCode']['input'];
};

/** What came of it. 阶段推进结果 */
export type AdvanceProjectStagePayload = Conflict | ProjectStageAdvanced | Refused;

/** A post of the agents' network that sees projects and matters through. 代办岗位 */
export type Agent = {
  __typename?: 'Agent';
  /** Its projects, past and present. 代办项目 */
  assignments: Array<AgentAssignment>;
  /** Its code. 代码 */
  code: Scalars['String']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Its level. 层级 */
  level: AgentLevel;
  /** The post; no personal name. 岗位名称 */
  name: Scalars['String']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Where it works. 所在区划 */
  region?: Maybe<Region>;
  /** Since when. 设立日期 */
  since: Scalars['Date']['output'];
  /** The station where it is found. 代办站点 */
  station: Scalars['String']['output'];
  /** Its last day, null while it works. 撤销日期 */
  until?: Maybe<Scalars['Date']['output']>;
  /** Its visits. 上门对接服务 */
  visits: Array<Visit>;
  /** What it has to see through now. 在办工作量 */
  workload: AgentWorkload;
};


/** A post of the agents' network that sees projects and matters through. 代办岗位 */
export type AgentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A post of the agents' network that sees projects and matters through. 代办岗位 */
export type AgentProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** That an agent sees a project through; a project has at most one active one. 代办分派 */
export type AgentAssignment = {
  __typename?: 'AgentAssignment';
  /** Whether it goes on. 是否在办 */
  active: Scalars['Boolean']['output'];
  /** Who. 代办员 */
  agent: Agent;
  /** From when. 分派日期 */
  assignedOn: Scalars['Date']['output'];
  /** Why it ended. 结束原因 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** Until when. 结束日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Its number. 分派编号 */
  number: Scalars['String']['output'];
  /** Which project. 项目 */
  project: Project;
  /** Its version, for the next change. 版本 */
  version: Scalars['Int']['output'];
};

/** The agent of a project changed. 已变更 */
export type AgentAssignmentChanged = {
  __typename?: 'AgentAssignmentChanged';
  /** The assignment that began, or ended where none began. 分派 */
  assignment: AgentAssignment;
  /** The project with its agents. 项目 */
  project: Project;
};

/** What came of a change of a project's agent. 代办分派结果 */
export type AgentAssignmentPayload = AgentAssignmentChanged | Conflict | Refused;

/** The figures of the agent centre in a period. 代办中心工作情况 */
export type AgentCentreReport = {
  __typename?: 'AgentCentreReport';
  /** Cases accepted on the fast track. 绿色通道办件数 */
  greenChannelItems: Scalars['Int']['output'];
  /** Other matters that it accepted. 其他代办事项数 */
  otherItems: Scalars['Int']['output'];
  /** Problems of approval solved. 破解审批难题数 */
  problemsSolved: Scalars['Int']['output'];
  /** Projects whose cases it accepted. 受理代办项目数 */
  projectsAccepted: Scalars['Int']['output'];
  /** Distinct projects served by the visits. 服务项目数 */
  projectsVisited: Scalars['Int']['output'];
  /** Visits. 上门对接服务次数 */
  visits: Scalars['Int']['output'];
};

/** The level of an agent. 代办层级 */
export type AgentLevel =
  /** District. 区级 */
  | 'DISTRICT'
  /** Town or street. 镇（街道）级 */
  | 'TOWN'
  /** Village or community. 村（社区）级 */
  | 'VILLAGE';

/** What an agent has to see through. 代办工作量 */
export type AgentWorkload = {
  __typename?: 'AgentWorkload';
  /** The projects that it sees through now. 在办项目数 */
  activeProjects: Scalars['Int']['output'];
  /** The priority projects among them by level and list. 重点项目按层级与名单 */
  byPriority: Array<PriorityCount>;
};

/** An alert of the e-supervision. 预警 */
export type Alert = Node & {
  __typename?: 'Alert';
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** One matter of one applicant in the ledger of cases. 办件 */
export type ApprovalCase = Node & {
  __typename?: 'ApprovalCase';
  /** When it was accepted. 受理时间 */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the agent centre does with it. 代办类别 */
  agency?: Maybe<CaseAgency>;
  /** Who applies, where it is an enterprise. 申请企业 */
  applicant?: Maybe<Enterprise>;
  /** How it was handed in. 申报渠道 */
  channel: CaseChannel;
  /** Its clock in working days with every pause. 办理时限 */
  clock: CaseClock;
  /** How changes of the calendar moved its due day, oldest first. 到期日变更 */
  deadlineChanges: Array<DeadlineChange>;
  /** When it was decided. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was handed in. 申报时间 */
  declaredAt: Scalars['DateTime']['output'];
  /** Its last day. 承诺办结日 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the calendar up to the due day may still change. 办结日是否暂定 */
  dueProvisional: Scalars['Boolean']['output'];
  /** Working days from acceptance to decision, stopped clocks left out. 实际用时（工作日） */
  elapsedWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Why and by whom it was let on the fast track. 绿色通道 */
  greenChannel?: Maybe<GreenChannel>;
  /** Where it is handled. 办理层级 */
  handledAt: Region;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** The declaration that opened it. 受理登记 */
  intake?: Maybe<Intake>;
  /** The joint approval that it is part of; its clock is shared. 联合审批 */
  jointApproval?: Maybe<JointApproval>;
  /** The documents that the last opinion of its organ does not cover, by name; none once it has ended. 待审材料 */
  materialsToReview: Array<Scalars['String']['output']>;
  /** What must be met before a mock approval becomes a formal one. 模拟审批转换条件 */
  mockConditions: Array<MockCondition>;
  /** Whether its last day as a mock approval is past: it can be neither decided nor converted. 模拟审批是否失效 */
  mockExpired: Scalars['Boolean']['output'];
  /** The last day of a mock approval. 模拟审批有效期 */
  mockValidUntil?: Maybe<Scalars['Date']['output']>;
  /** Whether it has legal effect; a mock approval has none. 办理方式 */
  mode: CaseMode;
  /** Its number. 办件编号 */
  number: Scalars['String']['output'];
  /** What organs said of it, oldest first. 部门意见 */
  opinions: Array<CaseOpinion>;
  /** Who decides. 办理机关 */
  organ: Organ;
  /** The project that it belongs to. 所属项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Where the matter lies. 事项所在区划 */
  region: Region;
  /** The case that ended without a grant and is repeated by this one. 所重新申报的办件 */
  repeats?: Maybe<ApprovalCase>;
  /** What came of it; null also where its department keeps the certificate to itself. 结果证照 */
  result?: Maybe<Certificate>;
  /** The service item in the version that was in force. 事项 */
  serviceItem?: Maybe<ServiceItem>;
  /** Where it stands. 状态 */
  status: CaseStatus;
  /** Every step that was taken, in order. 办理过程 */
  steps: Array<CaseStep>;
  /** Its version, for the next step. 版本 */
  version: Scalars['Int']['output'];
};


/** One matter of one applicant in the ledger of cases. 办件 */
export type ApprovalCaseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One matter of one applicant in the ledger of cases. 办件 */
export type ApprovalCaseProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of cases. 办件分页 */
export type ApprovalCaseConnection = {
  __typename?: 'ApprovalCaseConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<ApprovalCaseEdge>;
  /** The rows. 行 */
  nodes: Array<ApprovalCase>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A case in a page. 办件行 */
export type ApprovalCaseEdge = {
  __typename?: 'ApprovalCaseEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: ApprovalCase;
};

/** Which cases; all that are given must hold. 办件筛选 */
export type ApprovalCaseFilter = {
  /** By the instant of acceptance. 受理时间 */
  acceptedAt?: InputMaybe<DateTimeFilter>;
  /** By what the agent centre does with it. 代办类别 */
  agency?: InputMaybe<CaseAgencyFilter>;
  /** By applicant. 申请企业 */
  applicant?: InputMaybe<UsccFilter>;
  /** By due day. 办结日 */
  dueOn?: InputMaybe<DateFilter>;
  /** By where it is handled. 办理层级 */
  handledAt?: InputMaybe<RegionCodeFilter>;
  /** By words of the name of the service item, the project or the applicant. 关键词 */
  keyword?: InputMaybe<Scalars['String']['input']>;
  /** By number. 办件编号 */
  number?: InputMaybe<StringFilter>;
  /** By organ. 办理机关 */
  organ?: InputMaybe<StringFilter>;
  /** By project. 项目 */
  project?: InputMaybe<ProjectCodeFilter>;
  /** By where the matter lies. 事项所在区划 */
  region?: InputMaybe<RegionCodeFilter>;
  /** By service item, all versions. 事项 */
  serviceItem?: InputMaybe<ServiceItemCodeFilter>;
  /** By status. 状态 */
  status?: InputMaybe<CaseStatusFilter>;
};

/** The order of cases. 办件排序 */
export type ApprovalCaseOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: ApprovalCaseOrderField;
};

/** What cases can be ordered by. 办件排序字段 */
export type ApprovalCaseOrderField =
  /** When they were accepted; those not accepted count as the earliest. 受理时间 */
  | 'ACCEPTED_AT'
  /** Their due day; those without one count as the latest. 办结日 */
  | 'DUE_ON'
  /** Their number, which begins with the day of declaration. 办件编号 */
  | 'NUMBER';

/** An assignment of an agent. 分派代办员 */
export type AssignAgentInput = {
  /** The code of the agent. 代办员 */
  agent: Scalars['String']['input'];
  /** Sent again, it gives the same assignment. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** Which project. 项目 */
  project: Scalars['ProjectCode']['input'];
};

/** A condition on a truth value. 是否条件 */
export type BooleanFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One building indicator as a department has it. 建筑工程指标 */
export type BuildingIndicator = {
  __typename?: 'BuildingIndicator';
  /** Which one. 指标 */
  indicator: Scalars['String']['output'];
  /** Who says so. 机关 */
  organ: Organ;
  /** Its unit. 单位 */
  unit: Scalars['String']['output'];
  /** Its value. 数值 */
  value: Scalars['Decimal']['output'];
};

/** How many cases of a campaign were open at the end of a day. 销号进度 */
export type BurnDownDay = {
  __typename?: 'BurnDownDay';
  /** The day. 日期 */
  on: Scalars['Date']['output'];
  /** How many were open. 未办结数 */
  open: Scalars['Int']['output'];
};

/** A business licence. 营业执照 */
export type BusinessLicence = Certificate & Node & {
  __typename?: 'BusinessLicence';
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** A campaign of the office. 专项行动 */
export type Campaign = Node & {
  __typename?: 'Campaign';
  /** How many of its cases were open at the end of each day, up to today or its last day. 销号进度 */
  burnDown: Array<BurnDownDay>;
  /** The cases in its scope on the day on which it was opened, as they are now, latest first. 行动办件（底数） */
  cases: ApprovalCaseConnection;
  /** When it was closed; not while a finding is open. 销号日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Its code. 代码 */
  code: Scalars['String']['output'];
  /** Its last day. 结束日期 */
  endsOn: Scalars['Date']['output'];
  /** What a look back found. 发现的问题 */
  findings: Array<CampaignFinding>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its kind. 类型 */
  kind: CampaignKind;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** How many findings are open. 未销号问题数 */
  openFindings: Scalars['Int']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** How its cases were chosen; null where it is about no single cases. 行动范围 */
  scope?: Maybe<CampaignScope>;
  /** Its first day. 开始日期 */
  startsOn: Scalars['Date']['output'];
  /** Where it stands. 状态 */
  status: CampaignStatus;
  /** What it wants to reach. 指标 */
  targets: Array<CampaignTarget>;
  /** Its version, for the next step. 版本 */
  version: Scalars['Int']['output'];
};


/** A campaign of the office. 专项行动 */
export type CampaignCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A campaign of the office. 专项行动 */
export type CampaignHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A campaign of the office. 专项行动 */
export type CampaignProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The step was taken. 已办理 */
export type CampaignChanged = {
  __typename?: 'CampaignChanged';
  /** The campaign as it is now. 专项行动 */
  campaign: Campaign;
};

/** A finding of a look back. 回头看发现的问题 */
export type CampaignFinding = Node & {
  __typename?: 'CampaignFinding';
  /** The case that a look back found it in. 涉及办件 */
  case?: Maybe<ApprovalCase>;
  /** What was found. 问题 */
  finding: Scalars['String']['output'];
  /** When. 发现日期 */
  foundOn: Scalars['Date']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** Who has to remedy it. 责任单位 */
  organ: Organ;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** What was done. 整改措施 */
  remedy?: Maybe<Scalars['String']['output']>;
  /** When it was settled. 销号日期 */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
  /** Its version, for the next step. 版本 */
  version: Scalars['Int']['output'];
};


/** A finding of a look back. 回头看发现的问题 */
export type CampaignFindingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A finding of a look back. 回头看发现的问题 */
export type CampaignFindingProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The step was taken. 已办理 */
export type CampaignFindingChanged = {
  __typename?: 'CampaignFindingChanged';
  /** Its campaign. 专项行动 */
  campaign: Campaign;
  /** The finding as it is now. 问题 */
  finding: CampaignFinding;
};

/** What came of a step of a finding. 问题办理结果 */
export type CampaignFindingPayload = CampaignFindingChanged | Conflict | Refused;

/** The kind of a campaign. 专项行动类型 */
export type CampaignKind =
  /** A drive until nothing is left. 攻关清零 */
  | 'CLEARANCE'
  /** A drive of a hundred days. 百日攻坚 */
  | 'HUNDRED_DAY_DRIVE'
  /** A look back at what was done. 回头看 */
  | 'LOOK_BACK'
  /** A month of approval service. 审批服务月 */
  | 'SERVICE_MONTH';

/** What came of a step of a campaign. 专项行动办理结果 */
export type CampaignPayload = CampaignChanged | Conflict | Refused;

/** The query by which the cases of a campaign were chosen; all of it held. 行动范围 */
export type CampaignScope = {
  __typename?: 'CampaignScope';
  /** The organs that decide; all where there is none. 办理机关 */
  organs: Array<Organ>;
  /** Whether only cases that were past their due day, and open, on the first day. 是否仅逾期未办结 */
  overdue: Scalars['Boolean']['output'];
  /** Of priority projects of this level. 重点项目层级 */
  priorityLevel?: Maybe<PriorityLevel>;
  /** Of priority projects of this list. 重点项目名单 */
  priorityList?: Maybe<Scalars['String']['output']>;
  /** Where the matters lie, with all below it. 区划（含下辖） */
  region?: Maybe<Region>;
  /** Where the cases stood; anywhere where there is none. 状态 */
  statuses: Array<CaseStatus>;
};

/** Which cases a campaign is about; all that is given must hold. 行动范围 */
export type CampaignScopeInput = {
  /** The organs that decide, at most 100; all where there is none. 办理机关 */
  organs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only cases that are past their due day, and open, on the first day. 仅逾期未办结 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of priority projects of this level. 重点项目层级 */
  priorityLevel?: InputMaybe<PriorityLevel>;
  /** Of priority projects of this list. 重点项目名单 */
  priorityList?: InputMaybe<Scalars['String']['input']>;
  /** Where the matters lie, with all below it. 区划（含下辖） */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Where the cases stand; anywhere where there is none. 状态 */
  statuses?: InputMaybe<Array<CaseStatus>>;
};

/** Where a campaign stands. 专项行动状态 */
export type CampaignStatus =
  /** It is closed and changed no more. 已销号 */
  | 'CLOSED'
  /** It goes on. 进行中 */
  | 'OPEN';

/** What a campaign wants to reach. 行动指标 */
export type CampaignTarget = {
  __typename?: 'CampaignTarget';
  /** The figure on the first day. 期初值 */
  atStart: Scalars['Decimal']['output'];
  /** What is wanted. 目标值 */
  goal: Scalars['Decimal']['output'];
  /** Which figure. 指标 */
  name: Scalars['String']['output'];
  /** Its place, from 1. 序号 */
  position: Scalars['Int']['output'];
  /** The figure at the end, null while it runs. 期末值 */
  reached?: Maybe<Scalars['Decimal']['output']>;
  /** Its unit. 单位 */
  unit: Scalars['String']['output'];
  /** Its version, for the next change. 版本 */
  version: Scalars['Int']['output'];
};

/** What a campaign wants to reach; at most 14 digits before the point and 2 after it. 行动指标 */
export type CampaignTargetInput = {
  /** The figure on the first day. 期初值 */
  atStart: Scalars['Decimal']['input'];
  /** What is wanted. 目标值 */
  goal: Scalars['Decimal']['input'];
  /** Which figure. 指标 */
  name: Scalars['String']['input'];
  /** Its unit. 单位 */
  unit: Scalars['String']['input'];
};

/** What the agent centre does with a case. 代办类别 */
export type CaseAgency =
  /** It takes it on the fast track. 绿色通道 */
  | 'GREEN_CHANNEL'
  /** It acts for another matter. 其他代办事项 */
  | 'OTHER_ITEM'
  /** It acts for a project. 项目代办 */
  | 'PROJECT';

/** A condition on what the agent centre does with a case. 代办类别条件 */
export type CaseAgencyFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<CaseAgency>;
  /** One of. 属于 */
  in?: InputMaybe<Array<CaseAgency>>;
};

/** The step was taken. 已办理 */
export type CaseChanged = {
  __typename?: 'CaseChanged';
  /** The case as it is now. 办件 */
  case: ApprovalCase;
};

/** How a case was handed in. 申报渠道 */
export type CaseChannel =
  /** Online. 网上 */
  | 'ONLINE'
  /** At a window. 窗口 */
  | 'WINDOW';

/** The clock of a case in working days; a joint approval has one for all its cases. 办理时限 */
export type CaseClock = {
  __typename?: 'CaseClock';
  /** The last day. 办结日 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** What happened to it, in order. 时限记录 */
  entries: Array<ClockEntry>;
  /** Working days that it was extended by. 延长工作日 */
  extendedDays: Scalars['Int']['output'];
  /** The promised working days. 承诺工作日 */
  limitWorkingDays: Scalars['Int']['output'];
  /** Working days on which it stood still. 停钟工作日 */
  pausedDays: Scalars['Int']['output'];
  /** Whether the calendar up to the due day may still change. 是否暂定 */
  provisional: Scalars['Boolean']['output'];
  /** Working days left, negative once late; null where it does not run. 剩余工作日 */
  remaining?: Maybe<Scalars['Int']['output']>;
  /** The day of acceptance, day 0; null before. 起算日 */
  startedOn?: Maybe<Scalars['Date']['output']>;
};

/** Whether a case has legal effect. 办理方式 */
export type CaseMode =
  /** It has. 正式审批 */
  | 'FORMAL'
  /** It has none until it is converted. 模拟审批 */
  | 'MOCK';

/** What an organ says of a case; another follows it, none is changed. 部门意见 */
export type CaseOpinion = {
  __typename?: 'CaseOpinion';
  /** The documents that it was based on, as they were. 意见所依据的材料 */
  basedOn: Array<OpinionBasis>;
  /** Whether a re-submission took it over from the former case. 是否沿用 */
  carriedOver: Scalars['Boolean']['output'];
  /** The documents that were changed or added since, by name. 此后变更的材料 */
  changedMaterials: Array<Scalars['String']['output']>;
  /** The conditions or the reason. 条件或理由 */
  comment?: Maybe<Scalars['String']['output']>;
  /** When. 出具日期 */
  givenOn: Scalars['Date']['output'];
  /** Whether it counts: the last of the organ that handles the case, on documents and the item version as they are. 是否有效 */
  holds: Scalars['Boolean']['output'];
  /** The version of the service item that it went by. 事项版本 */
  itemVersion: Scalars['Int']['output'];
  /** Whether the case had legal effect then. 出具时的办理方式 */
  mode: CaseMode;
  /** What. 意见 */
  opinion: ConsultationOpinion;
  /** Who says so. 机关 */
  organ: Organ;
  /** Which of them were looked at for it; for the others the former opinion stands. 本次审阅的材料 */
  reviewed: Array<Scalars['String']['output']>;
  /** Its place, from 1. 序号 */
  sequence: Scalars['Int']['output'];
};

/** What came of a step of a case. 办理结果 */
export type CasePayload = CaseChanged | Conflict | Refused;

/** A certificate by its type and number. 证照 */
export type CaseResultInput = {
  /** Its number. 编号 */
  number: Scalars['String']['input'];
  /** Its type. 类型 */
  type: CertificateType;
};

/** How many cases were accepted and decided in a period, by civil date in Shanghai. 办件统计 */
export type CaseStats = {
  __typename?: 'CaseStats';
  /** Accepted in the period. 受理数 */
  accepted: Scalars['Int']['output'];
  /** Working days from acceptance to decision on average; null where none was decided. 平均用时（工作日） */
  averageWorkingDays?: Maybe<Scalars['Float']['output']>;
  /** Decided in the period. 办结数 */
  decided: Scalars['Int']['output'];
  /** Of the decided: later than the due day. 超期办结数 */
  late: Scalars['Int']['output'];
  /** Of the decided: not later than the due day. 按时办结数 */
  onTime: Scalars['Int']['output'];
};

/** Where a case stands. 办件状态 */
export type CaseStatus =
  /** Taken in; the clock runs. 已受理 */
  | 'ACCEPTED'
  /** Decided: granted. 准予许可 */
  | 'APPROVED'
  /** The applicant is asked to correct or complete the materials. 补正 */
  | 'CORRECTION_REQUESTED'
  /** Handed in. 已申报 */
  | 'DECLARED'
  /** The result is handed out. 已送达 */
  | 'DELIVERED'
  /** Not taken in. 不予受理 */
  | 'NOT_ACCEPTED'
  /** The clock stands still for a special procedure. 停钟 */
  | 'PAUSED'
  /** Decided: refused. 不予许可 */
  | 'REFUSED'
  /** The decision is taken back. 已撤销 */
  | 'REVOKED'
  /** Taken back by the applicant. 已撤回 */
  | 'WITHDRAWN';

/** A condition on the status of a case. 办件状态条件 */
export type CaseStatusFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<CaseStatus>;
  /** One of. 属于 */
  in?: InputMaybe<Array<CaseStatus>>;
};

/** One step of a case; its receipt. 办理步骤（回执） */
export type CaseStep = {
  __typename?: 'CaseStep';
  /** What was done. 操作 */
  action: Scalars['String']['output'];
  /** The account or post that did it. 经办岗位 */
  actor: Scalars['String']['output'];
  /** Where. 办理地点 */
  at?: Maybe<Region>;
  /** Where the case stood before. 原状态 */
  from?: Maybe<CaseStatus>;
  /** For which organ. 机关 */
  organ?: Maybe<Organ>;
  /** Why. 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** Its place, from 1. 序号 */
  sequence: Scalars['Int']['output'];
  /** When. 时间 */
  takenAt: Scalars['DateTime']['output'];
  /** Where it stood after. 新状态 */
  to: CaseStatus;
};

/** A step of a case. 办理步骤 */
export type CaseStepInput = {
  /** Where the step is taken, at one of the three levels. 办理地点 */
  at?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 办件编号 */
  number: Scalars['String']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The declaration was taken in. 已申报 */
export type CasesDeclared = {
  __typename?: 'CasesDeclared';
  /** The declaration with its cases. 受理登记 */
  intake: Intake;
};

/** An entry of the catalogue of shared data. 数据目录条目 */
export type CatalogueEntry = Node & {
  __typename?: 'CatalogueEntry';
  /** Its code. 代码 */
  code: Scalars['String']['output'];
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** A permit, licence or certificate issued by an organ. 证照 */
export type Certificate = {
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** The type of a certificate. 证照类型 */
export type CertificateType =
  /** The qualification of a builder. 建筑业企业资质证书 */
  | 'BUILDER_QUALIFICATION'
  /** A business licence. 营业执照 */
  | 'BUSINESS_LICENCE'
  /** The acceptance of a completed building. 竣工验收备案 */
  | 'COMPLETION_ACCEPTANCE'
  /** A construction permit. 施工许可证 */
  | 'CONSTRUCTION_PERMIT'
  /** A planning permit for construction. 建设工程规划许可证 */
  | 'CONSTRUCTION_PLANNING_PERMIT'
  /** A permit to sell food. 食品经营许可证 */
  | 'FOOD_PERMIT'
  /** A planning permit for the use of land. 建设用地规划许可证 */
  | 'LAND_USE_PLANNING_PERMIT'
  /** A pre-review of a land use. 用地预审意见 */
  | 'LAND_USE_PRE_REVIEW'
  /** A permit for commercial performances. 营业性演出许可证 */
  | 'PERFORMANCE_PERMIT'
  /** An opinion on a site. 选址意见书 */
  | 'SITE_OPINION';

/** The whole of a draft anew. 修改草稿 */
export type ChangeDraftInput = {
  /** What is known now; what is left out is gone. 内容 */
  content: DraftContentInput;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 草稿编号 */
  number: Scalars['String']['input'];
};

/** A document that a declaration asks for, once whatever the number of its items. 材料清单项 */
export type ChecklistEntry = {
  __typename?: 'ChecklistEntry';
  /** Whether a signed commitment takes its place. 可告知承诺 */
  committable: Scalars['Boolean']['output'];
  /** Who holds it already. 可共享获取的部门 */
  fetchableFrom?: Maybe<Organ>;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Whether it is there. 是否已提交 */
  provided: Scalars['Boolean']['output'];
  /** Whether an item cannot be accepted without it; what another organ holds need not be handed in. 是否必须提交 */
  required: Scalars['Boolean']['output'];
  /** The items that ask for it. 要求该材料的事项 */
  serviceItems: Array<ServiceItem>;
};

/** A report of a period's decided cases to the city's platform. 向市级平台的办件报送 */
export type CityReport = {
  __typename?: 'CityReport';
  /** When its receipt came. 回执时间 */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of what was sent, in hex. 内容哈希 */
  contentHash: Scalars['String']['output'];
  /** The version of its format. 格式版本 */
  formatVersion: Scalars['Int']['output'];
  /** Names it: the period and the revision. 标识 */
  id: Scalars['String']['output'];
  /** The first day of the period. 起（含） */
  periodFrom: Scalars['Date']['output'];
  /** The last day of the period. 止（含） */
  periodTo: Scalars['Date']['output'];
  /** The receipt as the platform signed it, a compact JWS. 平台签名的回执 */
  receipt?: Maybe<Scalars['String']['output']>;
  /** The number of the receipt. 回执号 */
  receiptNumber?: Maybe<Scalars['String']['output']>;
  /** The report that it replaces, by id. 所替代的报送 */
  replaces?: Maybe<Scalars['String']['output']>;
  /** 1 for the first content of the period, one more for each later one. 修订号 */
  revision: Scalars['Int']['output'];
  /** How many cases are in it. 办件数 */
  rowCount: Scalars['Int']['output'];
  /** Where it stands. 状态 */
  status: CityReportStatus;
};

/** A page of reports to the city. 报送分页 */
export type CityReportConnection = {
  __typename?: 'CityReportConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<CityReportEdge>;
  /** The rows. 行 */
  nodes: Array<CityReport>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A report to the city with its cursor. 报送与游标 */
export type CityReportEdge = {
  __typename?: 'CityReportEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: CityReport;
};

/** Which reports to the city. 报送筛选 */
export type CityReportFilter = {
  /** By the first day of the period. 报送期起 */
  periodFrom?: InputMaybe<DateFilter>;
  /** By where it stands. 状态 */
  status?: InputMaybe<CityReportStatusFilter>;
};

/** The order of reports to the city. 报送排序 */
export type CityReportOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: CityReportOrderField;
};

/** What reports to the city can be ordered by. 报送排序字段 */
export type CityReportOrderField =
  /** The first day of the period. 报送期起 */
  | 'PERIOD';

/** Where a report to the city stands. 报送状态 */
export type CityReportStatus =
  /** The platform has given its receipt. 已回执 */
  | 'ACCEPTED'
  /** It waits for the receipt of the platform; send it again. 待回执 */
  | 'PENDING';

/** A condition on where a report stands. 报送状态条件 */
export type CityReportStatusFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<CityReportStatus>;
  /** One of. 属于 */
  in?: InputMaybe<Array<CityReportStatus>>;
};

/** The platform has given its receipt, now or before. 已报送 */
export type CityReportSubmitted = {
  __typename?: 'CityReportSubmitted';
  /** The report with its receipt. 报送 */
  report: CityReport;
};

/** One thing that happened to a clock. 时限记录 */
export type ClockEntry = {
  __typename?: 'ClockEntry';
  /** What. 类型 */
  kind: ClockEntryKind;
  /** When. 日期 */
  on: Scalars['Date']['output'];
  /** Why. 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** Working days that it added to the due day. 增加工作日 */
  workingDays: Scalars['Int']['output'];
};

/** What can happen to a clock. 时限记录类型 */
export type ClockEntryKind =
  /** The limit was extended. 延期 */
  | 'EXTENDED'
  /** A special procedure began. 停钟 */
  | 'PAUSED'
  /** A special procedure ended. 恢复 */
  | 'RESUMED'
  /** Acceptance. 起算 */
  | 'STARTED'
  /** Decided or withdrawn. 停止 */
  | 'STOPPED';

/** The end of a campaign. 专项行动销号 */
export type CloseCampaignInput = {
  /** The code of the campaign. 专项行动 */
  campaign: Scalars['String']['input'];
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
};

/** The end of a consultation. 办结会商 */
export type CloseConsultationInput = {
  /** What was agreed. 结论 */
  conclusion?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** The number of the consultation. 编号 */
  number: Scalars['String']['input'];
};

/** A complaint. 投诉 */
export type Complaint = Node & {
  __typename?: 'Complaint';
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** The acceptance of a completed building. 竣工验收备案 */
export type CompletionAcceptance = Certificate & {
  __typename?: 'CompletionAcceptance';
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** A configuration of standing members. 常设成员配置 */
export type ConfigureStandingMembersInput = {
  /** The version of what is configured for this very day; absent where nothing is. 所见版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Sent again, it changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** Exactly seven organs. 成员单位 */
  organs: Array<Scalars['String']['input']>;
  /** The first day on which they are the members, today at the earliest. 起始日期 */
  validFrom: Scalars['Date']['input'];
};

/** Somebody else was first; send the change again on the current version. 并发冲突 */
export type Conflict = Refusal & {
  __typename?: 'Conflict';
  /** The legal basis of the rule. 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** CONFLICT. 原因代码 */
  code: Scalars['String']['output'];
  /** The record as it is now, null where it has no global identity. 现行记录 */
  current?: Maybe<Node>;
  /** The version of the record as it is now. 现行版本 */
  currentVersion?: Maybe<Scalars['Int']['output']>;
  /** The message in the language of the request. 说明 */
  message: Scalars['String']['output'];
  /** Where in the input. 输入中的位置 */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What to do about it. 处理办法 */
  remedy?: Maybe<Scalars['String']['output']>;
  /** The rule that refused. 规则 */
  rule?: Maybe<Scalars['String']['output']>;
};

/** A construction permit. 施工许可证 */
export type ConstructionPermit = Certificate & Node & {
  __typename?: 'ConstructionPermit';
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** A planning permit for construction. 建设工程规划许可证 */
export type ConstructionPlanningPermit = Certificate & Node & {
  __typename?: 'ConstructionPlanningPermit';
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** A consultation of seven standing members and any number of ad hoc ones. 7+X 会商 */
export type Consultation = Node & {
  __typename?: 'Consultation';
  /** The points to be discussed. 议程 */
  agenda: Array<Scalars['String']['output']>;
  /** When it was closed, null while it is open. 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** What was agreed. 会商结论 */
  conclusion?: Maybe<Scalars['String']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Of which joint approval. 联合审批 */
  jointApproval?: Maybe<JointApproval>;
  /** Its members, standing ones first. 成员单位 */
  members: Array<ConsultationMember>;
  /** What was said. 会商纪要 */
  minutes?: Maybe<Scalars['String']['output']>;
  /** When the minutes were recorded. 纪要日期 */
  minutesOn?: Maybe<Scalars['Date']['output']>;
  /** The standing members without an opinion; it cannot be closed before this is empty. 尚未出具意见的常设成员 */
  missingOpinions: Array<Organ>;
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** When it was opened. 发起日期 */
  openedOn: Scalars['Date']['output'];
  /** The problem that it is a special session about. 专题会审的难题 */
  problem?: Maybe<Problem>;
  /** Of which project. 项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Where it stands. 状态 */
  status: ConsultationStatus;
  /** What about. 议题 */
  topic: Scalars['String']['output'];
  /** Its version, for the next step. 版本 */
  version: Scalars['Int']['output'];
};


/** A consultation of seven standing members and any number of ad hoc ones. 7+X 会商 */
export type ConsultationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A consultation of seven standing members and any number of ad hoc ones. 7+X 会商 */
export type ConsultationProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The step was taken. 已登记 */
export type ConsultationChanged = {
  __typename?: 'ConsultationChanged';
  /** The consultation as it is now. 会商 */
  consultation: Consultation;
};

/** A page of consultations. 会商分页 */
export type ConsultationConnection = {
  __typename?: 'ConsultationConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<ConsultationEdge>;
  /** The rows. 行 */
  nodes: Array<Consultation>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A consultation in a page. 会商行 */
export type ConsultationEdge = {
  __typename?: 'ConsultationEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: Consultation;
};

/** Which consultations; all that are given must hold. 会商筛选 */
export type ConsultationFilter = {
  /** By the day they were opened. 发起日期 */
  openedOn?: InputMaybe<DateFilter>;
  /** By project. 项目 */
  project?: InputMaybe<ProjectCodeFilter>;
};

/** A member of a consultation. 会商成员单位 */
export type ConsultationMember = {
  __typename?: 'ConsultationMember';
  /** In its words. 说明 */
  comment?: Maybe<Scalars['String']['output']>;
  /** When. 出具日期 */
  givenOn?: Maybe<Scalars['Date']['output']>;
  /** What it says, null until then. 意见 */
  opinion?: Maybe<ConsultationOpinion>;
  /** Which organ. 单位 */
  organ: Organ;
  /** Whether it is one of the seven. 是否常设成员 */
  standing: Scalars['Boolean']['output'];
};

/** What an organ says of a matter. 部门意见 */
export type ConsultationOpinion =
  /** It agrees. 同意 */
  | 'AGREED'
  /** It agrees on conditions, given in the comment. 有条件同意 */
  | 'CONDITIONALLY_AGREED'
  /** It is against, for the reason in the comment. 不同意 */
  | 'OPPOSED';

/** The order of consultations. 会商排序 */
export type ConsultationOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: ConsultationOrderField;
};

/** What consultations can be ordered by. 会商排序字段 */
export type ConsultationOrderField =
  /** Their number. 编号 */
  | 'NUMBER'
  /** When they were opened. 发起日期 */
  | 'OPENED_ON';

/** What came of a step of a consultation. 会商结果 */
export type ConsultationPayload = Conflict | ConsultationChanged | Refused;

/** Where a consultation stands. 会商状态 */
export type ConsultationStatus =
  /** It has a conclusion and is changed no more. 已办结 */
  | 'CLOSED'
  /** Opinions are given. 会商中 */
  | 'OPEN';

/** A conversion of a mock approval into a formal one. 模拟转正式 */
export type ConvertMockCaseInput = {
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** The documents that changed or came since; none where absent. 变更或者新增的材料 */
  materials?: InputMaybe<Array<MaterialInput>>;
  /** The number of the case. 办件编号 */
  number: Scalars['String']['input'];
};

/** A correction of documents. 补正 */
export type CorrectCaseInput = {
  /** Where the step is taken, at one of the three levels. 办理地点 */
  at?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** The documents that were missing or wrong. 补正材料 */
  materials: Array<MaterialInput>;
  /** Its number. 办件编号 */
  number: Scalars['String']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a civil date; all that are given must hold. 日期条件 */
export type DateFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** On or after. 不早于 */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** On or before. 不晚于 */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** A condition on an instant; all that are given must hold. 时间条件 */
export type DateTimeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or after. 不早于 */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or before. 不晚于 */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An event that a consumer could not handle; it is sent again with `heliograph events retry`. 未能处理的事件 */
export type DeadLetter = {
  __typename?: 'DeadLetter';
  /** How often it was tried. 尝试次数 */
  attempts: Scalars['Int']['output'];
  /** Why, as a code. 原因代码 */
  code: Scalars['String']['output'];
  /** The consumer that could not. 处理程序 */
  consumer: Scalars['String']['output'];
  /** The table of the record. 数据表 */
  entity: Scalars['String']['output'];
  /** The event: subgraph, place in its outbox and key. 事件标识 */
  eventId: Scalars['String']['output'];
  /** When it was tried last. 最近失败时间 */
  failedAt: Scalars['DateTime']['output'];
  /** The key of the record. 主键 */
  key: Scalars['String']['output'];
  /** Its number. 编号 */
  number: Scalars['Int']['output'];
  /** Why, without personal data. 原因 */
  reason: Scalars['String']['output'];
  /** The subgraph that it comes from. 来源部门子图 */
  subgraph: Scalars['String']['output'];
};

/** A deadline that a version of the calendar moved. 到期日变更 */
export type DeadlineChange = {
  __typename?: 'DeadlineChange';
  /** Which version of the calendar. 日历版本 */
  calendarNumber: Scalars['Int']['output'];
  /** The due day since. 现到期日 */
  dueOn: Scalars['Date']['output'];
  /** The due day before. 原到期日 */
  formerDueOn: Scalars['Date']['output'];
  /** Whether that was provisional. 原是否暂定 */
  formerProvisional: Scalars['Boolean']['output'];
  /** Whose deadline. 期限类别 */
  kind: DeadlineKind;
  /** The number of the case or joint approval. 编号 */
  number: Scalars['String']['output'];
  /** Whether it is provisional. 现是否暂定 */
  provisional: Scalars['Boolean']['output'];
};

/** A page of moved deadlines. 到期日变更分页 */
export type DeadlineChangeConnection = {
  __typename?: 'DeadlineChangeConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<DeadlineChangeEdge>;
  /** The rows. 行 */
  nodes: Array<DeadlineChange>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of a page of moved deadlines. 到期日变更行 */
export type DeadlineChangeEdge = {
  __typename?: 'DeadlineChangeEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: DeadlineChange;
};

/** Which moved deadlines; all that are given must hold. 到期日变更筛选 */
export type DeadlineChangeFilter = {
  /** By the version of the calendar. 日历版本 */
  calendarNumber?: InputMaybe<Scalars['Int']['input']>;
  /** By the number of the case or joint approval. 编号 */
  number?: InputMaybe<StringFilter>;
};

/** The order of moved deadlines. 到期日变更排序 */
export type DeadlineChangeOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: DeadlineChangeOrderField;
};

/** What moved deadlines can be ordered by. 到期日变更排序字段 */
export type DeadlineChangeOrderField =
  /** The number of the case or joint approval. 编号 */
  | 'NUMBER';

/** Whose deadline it is. 期限类别 */
export type DeadlineKind =
  /** Of a case. 办件 */
  | 'CASE'
  /** Of a joint approval. 联合审批 */
  | 'JOINT_APPROVAL';

/** A decision. 决定 */
export type DecideCaseInput = {
  /** Where the step is taken, at one of the three levels. 办理地点 */
  at?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Whether it is granted. 是否准予 */
  granted: Scalars['Boolean']['input'];
  /** Its number. 办件编号 */
  number: Scalars['String']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The certificate that it results in. 结果证照 */
  result?: InputMaybe<CaseResultInput>;
  /** True where it ends without a certificate. 是否无证照 */
  withoutCertificate?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on a decimal; all that are given must hold. 数值条件 */
export type DecimalFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** At least. 不小于 */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most. 不大于 */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What a source says that it has sent. 申报 */
export type Declaration = {
  __typename?: 'Declaration';
  /** How many records. 记录数 */
  count: Scalars['Int']['output'];
  /** Of what. 数据集 */
  dataset: Scalars['String']['output'];
  /** The day. 日期 */
  on: Scalars['Date']['output'];
  /** The system. 来源系统 */
  source: Scalars['String']['output'];
};

/** A declaration that is being written; only who writes it sees it. 申报草稿 */
export type DeclarationDraft = {
  __typename?: 'DeclarationDraft';
  /** Who applies, where it is an enterprise. 申请企业 */
  applicant?: Maybe<Enterprise>;
  /** How it is to be handed in. 申报渠道 */
  channel?: Maybe<CaseChannel>;
  /** What the items in force today ask for, and what is there; an item that is not in force is left out. 材料清单 */
  checklist: Array<ChecklistEntry>;
  /** What it was declared as, null until then. 受理登记 */
  intake?: Maybe<Intake>;
  /** Who is to lead the joint approval. 牵头部门 */
  leadOrgan?: Maybe<Organ>;
  /** The documents so far. 材料 */
  materials: Array<DraftMaterial>;
  /** Its number. 草稿编号 */
  number: Scalars['String']['output'];
  /** For which project. 项目 */
  project?: Maybe<Project>;
  /** Where it is to be handed in. 受理地点 */
  receivedAt?: Maybe<Region>;
  /** Where the matter lies. 事项所在区划 */
  region?: Maybe<Region>;
  /** The codes of the service items. 事项 */
  serviceItems: Array<Scalars['ServiceItemCode']['output']>;
  /** The stage of the joint approval. 阶段 */
  stage?: Maybe<ProjectStage>;
  /** Its version, for the next change. 版本 */
  version: Scalars['Int']['output'];
};

/** What a declaration may come to. 申报答复 */
export type DeclarationResult = Declaration | Refused;

/** A declaration. 申报 */
export type DeclareCasesInput = {
  /** Who applies, where it is an enterprise. 申请企业 */
  applicant?: InputMaybe<Scalars['Uscc']['input']>;
  /** How it is handed in. 申报渠道 */
  channel: CaseChannel;
  /** Sent again, it gives the same declaration. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** Who leads the joint approval; the lead department of the stage unless given. 牵头部门 */
  leadOrgan?: InputMaybe<Scalars['String']['input']>;
  /** The documents, each once for all items. 材料 */
  materials: Array<MaterialInput>;
  /** Where it is a mock approval. 模拟审批 */
  mock?: InputMaybe<MockInput>;
  /** For which project; several items need one. 项目 */
  project?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** Where it is handed in; where the matter lies unless given. 受理地点 */
  receivedAt?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Where the matter lies. 事项所在区划 */
  region: Scalars['RegionCode']['input'];
  /** The service items, 1 to 20; the version in force is taken. 事项 */
  serviceItems: Array<Scalars['ServiceItemCode']['input']>;
  /** The stage of the joint approval; that of the project unless given, which only a mock approval may run ahead of. 阶段 */
  stage?: InputMaybe<ProjectStage>;
};

/** What came of a declaration. 申报结果 */
export type DeclareCasesPayload = CasesDeclared | Refused;

/** What came of declaring a draft. 草稿提交结果 */
export type DeclareDraftPayload = CasesDeclared | Conflict | Refused;

/** Whether what is expected on a day has come. 送达状态 */
export type DeliveryStatus =
  /** It is not due yet. 待送达 */
  | 'AWAITED'
  /** It came after it was due. 迟到 */
  | 'LATE'
  /** It was due and has not come. 缺失 */
  | 'MISSING'
  /** Nothing is expected on this day. 无需送达 */
  | 'NOT_EXPECTED'
  /** It came in time, or on a day on which nothing is expected. 已送达 */
  | 'RECEIVED';

/** What came of discarding a draft. 删除草稿结果 */
export type DiscardDraftPayload = Conflict | DraftDiscarded | Refused;

/** What is known of a declaration so far. 草稿内容 */
export type DraftContentInput = {
  /** Who applies, where it is an enterprise. 申请企业 */
  applicant?: InputMaybe<Scalars['Uscc']['input']>;
  /** How it is handed in. 申报渠道 */
  channel?: InputMaybe<CaseChannel>;
  /** Who leads the joint approval; the lead department of the stage unless given. 牵头部门 */
  leadOrgan?: InputMaybe<Scalars['String']['input']>;
  /** The documents, each once for all items. 材料 */
  materials?: InputMaybe<Array<MaterialInput>>;
  /** Where it is a mock approval. 模拟审批 */
  mock?: InputMaybe<MockInput>;
  /** For which project; several items need one. 项目 */
  project?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** Where it is handed in; where the matter lies unless given. 受理地点 */
  receivedAt?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Where the matter lies. 事项所在区划 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The service items, at most 20. 事项 */
  serviceItems?: InputMaybe<Array<Scalars['ServiceItemCode']['input']>>;
  /** The stage of the joint approval. 阶段 */
  stage?: InputMaybe<ProjectStage>;
};

/** A new draft. 新建草稿 */
export type DraftDeclarationInput = {
  /** What is known so far. 内容 */
  content: DraftContentInput;
  /** Sent again, it gives the same draft. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
};

/** The draft is gone. 草稿已删除 */
export type DraftDiscarded = {
  __typename?: 'DraftDiscarded';
  /** Its number. 草稿编号 */
  number: Scalars['String']['output'];
};

/** Which draft. 草稿 */
export type DraftKeyInput = {
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 草稿编号 */
  number: Scalars['String']['input'];
};

/** A document of a draft. 草稿材料 */
export type DraftMaterial = {
  __typename?: 'DraftMaterial';
  /** Whether it is the signed commitment that takes the document's place. 是否以告知承诺代替 */
  commitment: Scalars['Boolean']['output'];
  /** SHA-256 of its content in hex. 内容摘要 */
  contentHash: Scalars['String']['output'];
  /** Its name. 名称 */
  name: Scalars['String']['output'];
};

/** What came of a draft. 草稿结果 */
export type DraftPayload = Conflict | DraftSaved | Refused;

/** The draft is kept. 草稿已保存 */
export type DraftSaved = {
  __typename?: 'DraftSaved';
  /** The draft as it is now. 草稿 */
  draft: DeclarationDraft;
};

/** What a roadmap is drawn up from. 编制路线图 */
export type DrawRoadmapInput = {
  /** Working days in which the developer builds, 0 to 5,000. 施工期（工作日） */
  buildingWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The process; where absent the one that the project may take, a pilot before a regular one. 流程代码 */
  process?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  project: Scalars['ProjectCode']['input'];
  /** The day from which it counts, a working day or not; today when absent. 起算日期 */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What comes of drawing up a roadmap. 编制结果 */
export type DrawRoadmapPayload = Refused | RoadmapDrawn;

/** What a department did for a project before acceptance; no clock starts. 提前介入 */
export type EarlyInvolvement = {
  __typename?: 'EarlyInvolvement';
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** When. 日期 */
  involvedOn: Scalars['Date']['output'];
  /** How. 方式 */
  kind: EarlyInvolvementKind;
  /** What was found. 记录 */
  note: Scalars['String']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** Who. 机关 */
  organ: Organ;
  /** For which project. 项目 */
  project: Project;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
};


/** What a department did for a project before acceptance; no clock starts. 提前介入 */
export type EarlyInvolvementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a department did for a project before acceptance; no clock starts. 提前介入 */
export type EarlyInvolvementProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a department helps before acceptance. 三提前 */
export type EarlyInvolvementKind =
  /** Advice. 提前咨询指导 */
  | 'CONSULTING'
  /** A look at the documents. 提前预审材料 */
  | 'DOCUMENT_REVIEW'
  /** A look at the site. 提前现场踏勘 */
  | 'SITE_INSPECTION';

/** What came of the record of an early involvement. 提前介入登记结果 */
export type EarlyInvolvementPayload = EarlyInvolvementRecorded | Refused;

/** It is recorded. 已登记 */
export type EarlyInvolvementRecorded = {
  __typename?: 'EarlyInvolvementRecorded';
  /** What was done. 提前介入 */
  earlyInvolvement: EarlyInvolvement;
};

/** The end of an assignment. 结束代办 */
export type EndAssignmentInput = {
  /** Its number. 分派编号 */
  assignment: Scalars['String']['input'];
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An enterprise, with its projects and cases. 企业 */
export type Enterprise = Node & {
  __typename?: 'Enterprise';
  /** The cases that it applied for, latest first. 办件 */
  approvalCases?: Maybe<ApprovalCaseConnection>;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** The projects that it develops, by code. 建设项目 */
  projects?: Maybe<ProjectConnection>;
  /** Its credit code. 统一社会信用代码 */
  uscc: Scalars['Uscc']['output'];
};


/** An enterprise, with its projects and cases. 企业 */
export type EnterpriseApprovalCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, with its projects and cases. 企业 */
export type EnterpriseProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A problem that goes up. 上报难题 */
export type EscalateProblemInput = {
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 编号 */
  number: Scalars['String']['input'];
  /** Who has to resolve it there. 责任单位 */
  owner: Scalars['String']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** To which level, higher than the present one. 上报层级 */
  to: AgentLevel;
};

/** An extension: 10 working days at most for one organ, 15 for a joint approval. 延期 */
export type ExtendCaseInput = {
  /** Where the step is taken, at one of the three levels. 办理地点 */
  at?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 办件编号 */
  number: Scalars['String']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** By how many working days. 延长工作日 */
  workingDays: Scalars['Int']['input'];
};

/** A field that a version changed; personal data is left out. 字段变更 */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** Its value after. 变更后 */
  after?: Maybe<Scalars['String']['output']>;
  /** Its value before as text, null where it had none; a reference is its key. 变更前 */
  before?: Maybe<Scalars['String']['output']>;
  /** The field, by its name in this graph. 字段 */
  field: Scalars['String']['output'];
};

/** The opinion of one's own organ. 会商意见 */
export type GiveConsultationOpinionInput = {
  /** In its words; an opinion against, or on conditions, needs them. 说明 */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The number of the consultation. 编号 */
  number: Scalars['String']['input'];
  /** What it says. 意见 */
  opinion: ConsultationOpinion;
};

/** An opinion on a case. 部门意见 */
export type GiveOpinionInput = {
  /** Where the step is taken, at one of the three levels. 办理地点 */
  at?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The conditions, or the reason of an objection, at most 2,000 characters. 条件或理由 */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** The number of the case. 办件编号 */
  number: Scalars['String']['input'];
  /** What is said. 意见 */
  opinion: ConsultationOpinion;
  /** The documents that were looked at; all where absent. 审阅的材料 */
  reviewed?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The leave to take a case on the fast track. 绿色通道 */
export type GreenChannel = {
  __typename?: 'GreenChannel';
  /** Who gave it. 批准机关 */
  authoriser: Organ;
  /** Why. 理由 */
  reason: Scalars['String']['output'];
};

/** A hand-over of a project. 移交代办项目 */
export type HandOverProjectInput = {
  /** The code of the agent that takes over. 接手代办员 */
  agent: Scalars['String']['input'];
  /** The number of its active assignment. 分派编号 */
  assignment: Scalars['String']['input'];
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The basis of an indicator's value. 指标依据 */
export type IndicatorBasis =
  /** As planning approved it. 规划审批 */
  | 'APPROVED'
  /** As it was measured on completion. 竣工实测 */
  | 'AS_BUILT'
  /** As the drawings have it. 施工图设计 */
  | 'DESIGNED';

/** One building indicator as each department has it. 指标比对 */
export type IndicatorComparison = {
  __typename?: 'IndicatorComparison';
  /** Whether two organs differ, in value by more than the tolerance of the indicator. 是否不一致 */
  conflict: Scalars['Boolean']['output'];
  /** Which one. 指标 */
  indicator: Scalars['String']['output'];
  /** What each department has; where they differ, these name the organs. 各部门数值 */
  values: Array<IndicatorValue>;
};

/** A building indicator on which departments differ by more than its tolerance, raised to all of them. 指标不一致 */
export type IndicatorConflict = {
  __typename?: 'IndicatorConflict';
  /** Its code: the project, the indicator and a serial. 编号 */
  code: Scalars['String']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Which indicator. 指标 */
  indicator: Scalars['String']['output'];
  /** To whom it was raised: everyone whose value is part of it. 机关 */
  organs: Array<Organ>;
  /** The project. 项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** When it was raised. 提出日期 */
  raisedOn: Scalars['Date']['output'];
  /** When the values agreed again; null while they do not. 消除日期 */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** What each department has; the last before it was settled. 各部门数值 */
  values: Array<IndicatorValue>;
};


/** A building indicator on which departments differ by more than its tolerance, raised to all of them. 指标不一致 */
export type IndicatorConflictHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A building indicator on which departments differ by more than its tolerance, raised to all of them. 指标不一致 */
export type IndicatorConflictProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of conflicts of indicators. 指标不一致分页 */
export type IndicatorConflictConnection = {
  __typename?: 'IndicatorConflictConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<IndicatorConflictEdge>;
  /** The rows. 行 */
  nodes: Array<IndicatorConflict>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A conflict of indicators in a page. 指标不一致行 */
export type IndicatorConflictEdge = {
  __typename?: 'IndicatorConflictEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: IndicatorConflict;
};

/** Which conflicts of indicators; all that are given must hold. 指标不一致筛选 */
export type IndicatorConflictFilter = {
  /** By indicator. 指标 */
  indicator?: InputMaybe<StringFilter>;
  /** By whether the values still differ. 是否未消除 */
  open?: InputMaybe<BooleanFilter>;
  /** By an organ that it was raised to, by its code. 机关代码 */
  organ?: InputMaybe<Scalars['String']['input']>;
  /** By project. 项目 */
  project?: InputMaybe<ProjectCodeFilter>;
  /** By the day they were raised. 提出日期 */
  raisedOn?: InputMaybe<DateFilter>;
};

/** The order of conflicts of indicators. 指标不一致排序 */
export type IndicatorConflictOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: IndicatorConflictOrderField;
};

/** What conflicts of indicators can be ordered by. 指标不一致排序字段 */
export type IndicatorConflictOrderField =
  /** Their code. 编号 */
  | 'CODE'
  /** When they were raised. 提出日期 */
  | 'RAISED_ON';

/** How far the values of an indicator may lie apart; an indicator without one may not differ at all. 指标允许误差 */
export type IndicatorTolerance = {
  __typename?: 'IndicatorTolerance';
  /** How much, the border included. 允许误差 */
  amount: Scalars['Decimal']['output'];
  /** The document that says so. 依据 */
  basis: Scalars['String']['output'];
  /** Which indicator. 指标 */
  indicator: Scalars['String']['output'];
  /** How it is measured. 方式 */
  kind: ToleranceKind;
  /** Which version of it this is; a change names the one that it is based on. 版本 */
  version: Scalars['Int']['output'];
};

/** The tolerance was set; conflicts that it covers are settled. 已设定允许误差 */
export type IndicatorToleranceSet = {
  __typename?: 'IndicatorToleranceSet';
  /** The tolerance. 允许误差 */
  tolerance: IndicatorTolerance;
};

/** The value of an indicator in one department. 部门指标值 */
export type IndicatorValue = {
  __typename?: 'IndicatorValue';
  /** On which basis. 依据 */
  basis: IndicatorBasis;
  /** Who says so. 机关 */
  organ: Organ;
  /** Its unit. 单位 */
  unit: Scalars['String']['output'];
  /** The value. 数值 */
  value: Scalars['Decimal']['output'];
};

/** Why a project may not take a process. 不符合条件的情形 */
export type Ineligibility =
  /** The process is for land from another source. 供地方式不适用 */
  | 'LAND_SOURCE_NOT_COVERED'
  /** The pilot is for other zones. 不在试行范围内 */
  | 'OUTSIDE_PILOT'
  /** The register does not say what it builds or how it came by its land. 项目类型或者供地方式未登记 */
  | 'PROJECT_FACTS_UNKNOWN'
  /** The project is through. 项目已办结 */
  | 'PROJECT_FINISHED'
  /** The process is for other types of project. 项目类型不适用 */
  | 'PROJECT_TYPE_NOT_COVERED'
  /** The version is not in force. 流程未生效或者已失效 */
  | 'TEMPLATE_NOT_IN_FORCE';

/** One declaration with the documents handed in for all its cases. 受理登记 */
export type Intake = {
  __typename?: 'Intake';
  /** Who applies. 申请企业 */
  applicant?: Maybe<Enterprise>;
  /** The cases that it opened. 办件 */
  cases: Array<ApprovalCase>;
  /** How. 申报渠道 */
  channel: CaseChannel;
  /** What its cases ask for, and what is there. 材料清单 */
  checklist: Array<ChecklistEntry>;
  /** When. 申报时间 */
  declaredAt: Scalars['DateTime']['output'];
  /** The joint approval, where there are several cases. 联合审批 */
  jointApproval?: Maybe<JointApproval>;
  /** The documents, each handed in once. 申报材料 */
  materials: Array<IntakeMaterial>;
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** For which project. 项目 */
  project?: Maybe<Project>;
  /** Where it was handed in. 受理地点 */
  receivedAt: Region;
  /** Where the matter lies. 事项所在区划 */
  region: Region;
  /** The former declaration, of which this one repeats what was not granted. 所重新申报的登记 */
  resubmits?: Maybe<Intake>;
};

/** A document that was handed in. 申报材料 */
export type IntakeMaterial = {
  __typename?: 'IntakeMaterial';
  /** Whether it is the signed commitment that takes the document's place. 是否以告知承诺代替 */
  commitment: Scalars['Boolean']['output'];
  /** SHA-256 of its content in hex. 内容摘要 */
  contentHash: Scalars['String']['output'];
  /** Its name, as the service item asks for it. 名称 */
  name: Scalars['String']['output'];
  /** When. 提交日期 */
  providedOn: Scalars['Date']['output'];
};

/** One joint case of several departments with a lead and one clock. 联合审批 */
export type JointApproval = Node & {
  __typename?: 'JointApproval';
  /** The departments' cases. 部门办件 */
  cases: Array<ApprovalCase>;
  /** The consultations about it. 会商 */
  consultations: Array<Consultation>;
  /** The last day of its clock. 办结日 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the calendar up to the due day may still change. 办结日是否暂定 */
  dueProvisional: Scalars['Boolean']['output'];
  /** The day of its last decision, null while it runs. 办结日期 */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** The lead department. 牵头部门 */
  leadOrgan: Organ;
  /** The working days of its clock. 办理时限（工作日） */
  limitWorkingDays: Scalars['Int']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** What came of it; null while a case is open, or is granted as a mock approval only. 办理结果 */
  outcome?: Maybe<JointOutcome>;
  /** Of which project. 项目 */
  project: Project;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Of which stage. 阶段 */
  stage: ProjectStage;
  /** The day of its first acceptance, day 0 of the clock; null before. 起算日 */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** What the lead department concludes. 牵头部门综合意见 */
  summary?: Maybe<Scalars['String']['output']>;
  /** Its version, for the next change. 版本 */
  version: Scalars['Int']['output'];
};


/** One joint case of several departments with a lead and one clock. 联合审批 */
export type JointApprovalHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One joint case of several departments with a lead and one clock. 联合审批 */
export type JointApprovalProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The joint approval was changed. 已变更 */
export type JointApprovalChanged = {
  __typename?: 'JointApprovalChanged';
  /** The joint approval as it is now. 联合审批 */
  jointApproval: JointApproval;
};

/** A page of joint approvals. 联合审批分页 */
export type JointApprovalConnection = {
  __typename?: 'JointApprovalConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<JointApprovalEdge>;
  /** The rows. 行 */
  nodes: Array<JointApproval>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A joint approval in a page. 联合审批行 */
export type JointApprovalEdge = {
  __typename?: 'JointApprovalEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: JointApproval;
};

/** Which joint approvals; all that are given must hold. 联合审批筛选 */
export type JointApprovalFilter = {
  /** By due day. 办结日 */
  dueOn?: InputMaybe<DateFilter>;
  /** By lead department. 牵头部门 */
  leadOrgan?: InputMaybe<StringFilter>;
  /** By project. 项目 */
  project?: InputMaybe<ProjectCodeFilter>;
  /** By stage. 阶段 */
  stage?: InputMaybe<ProjectStageFilter>;
};

/** The order of joint approvals. 联合审批排序 */
export type JointApprovalOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: JointApprovalOrderField;
};

/** What joint approvals can be ordered by. 联合审批排序字段 */
export type JointApprovalOrderField =
  /** Their due day. 办结日 */
  | 'DUE_ON'
  /** Their number. 编号 */
  | 'NUMBER';

/** What came of a conclusion. 综合意见结果 */
export type JointApprovalPayload = Conflict | JointApprovalChanged | Refused;

/** What came of a joint approval. 联合审批结果 */
export type JointOutcome =
  /** All its cases were granted. 全部准予 */
  | 'GRANTED'
  /** Some were granted; others were refused, not accepted, revoked or withdrawn. 部分准予 */
  | 'PARTLY_GRANTED'
  /** None was granted. 未予许可 */
  | 'REFUSED'
  /** All were withdrawn. 已撤回 */
  | 'WITHDRAWN';

/** How a project came by its land. 供地方式 */
export type LandSupplyMethod =
  /** Granted by agreement. 协议 */
  | 'AGREEMENT'
  /** Allocated without charge. 划拨 */
  | 'ALLOCATION'
  /** Granted by auction. 拍卖 */
  | 'AUCTION'
  /** Granted by listing. 挂牌 */
  | 'LISTING'
  /** Granted by tender. 招标 */
  | 'TENDER';

/** A planning permit for the use of land. 建设用地规划许可证 */
export type LandUsePlanningPermit = Certificate & Node & {
  __typename?: 'LandUsePlanningPermit';
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** The pre-review of a land use. 用地预审意见 */
export type LandUsePreReview = Certificate & {
  __typename?: 'LandUsePreReview';
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** A language of labels and messages. 语言 */
export type Language =
  /** English. 英文 */
  | 'EN'
  /** Chinese. 中文 */
  | 'ZH';

/** What a pasted code or name stands for. 检索结果 */
export type LookupResult = {
  __typename?: 'LookupResult';
  /** The name of its type. 类型 */
  kind: Scalars['String']['output'];
  /** Its name, or its number. 名称 */
  label: Scalars['String']['output'];
  /** The thing itself. 对象 */
  node?: Maybe<Node>;
};

/** A document: its name as the service item asks for it, and the SHA-256 of its content. 申报材料 */
export type MaterialInput = {
  /** True for the signed commitment that takes its place, where the item lets it. 是否以告知承诺代替 */
  commitment?: InputMaybe<Scalars['Boolean']['input']>;
  /** SHA-256 of its content, 64 hex digits in lower case. 内容摘要 */
  contentHash: Scalars['String']['input'];
  /** Its name. 名称 */
  name: Scalars['String']['input'];
};

/** That a condition of a mock approval is met. 条件具备 */
export type MeetMockConditionInput = {
  /** Which condition. 条件 */
  condition: Scalars['String']['input'];
  /** By what it is met. 凭据 */
  evidence: Scalars['String']['input'];
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** The number of the case. 办件编号 */
  number: Scalars['String']['input'];
};

/** A step of the roadmap that closes a stage; the next stage waits for it. 里程碑 */
export type Milestone = {
  __typename?: 'Milestone';
  /** The step of the process. 步骤代码 */
  code: Scalars['String']['output'];
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Who does it. 机关 */
  organ: Organ;
  /** When it was reached, null until then. 达成日期 */
  reachedOn?: Maybe<Scalars['Date']['output']>;
  /** Of which stage. 阶段 */
  stage: ProjectStage;
};

/** A condition of a mock approval. 模拟审批条件 */
export type MockCondition = {
  __typename?: 'MockCondition';
  /** By what. 凭据 */
  evidence?: Maybe<Scalars['String']['output']>;
  /** Since when it is, null until then. 具备日期 */
  metOn?: Maybe<Scalars['Date']['output']>;
  /** What must be there. 条件 */
  name: Scalars['String']['output'];
};

/** That a declaration is a mock approval. 模拟审批 */
export type MockInput = {
  /** What must be met before it becomes a formal one. 转换条件 */
  conditions: Array<Scalars['String']['input']>;
  /** Its last day. 有效期至 */
  validUntil: Scalars['Date']['input'];
};

/** A mortgage on a parcel. 抵押登记 */
export type Mortgage = Certificate & {
  __typename?: 'Mortgage';
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** Everything that can be changed. 变更入口 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts a case; its clock starts (roles WINDOW_CLERK, CASE_HANDLER, DECISION_MAKER). 受理 */
  acceptCase: CasePayload;
  /** Asks another organ to join an open consultation (role COORDINATOR). 增加会商成员 */
  addConsultationMember: ConsultationPayload;
  /** Moves a project to its next stage when the milestones of the present one are reached (role COORDINATOR). 进入下一阶段 */
  advanceProjectStage: AdvanceProjectStagePayload;
  /** Gives a project its one active agent (role COORDINATOR). 分派代办员 */
  assignAgent: AgentAssignmentPayload;
  /** Writes a draft anew. 修改申报草稿 */
  changeDraft: DraftPayload;
  /** Closes a campaign when nothing is open (role COORDINATOR). 专项行动销号 */
  closeCampaign: CampaignPayload;
  /** Closes a consultation with its conclusion, when all seven have given an opinion (role COORDINATOR). 办结会商 */
  closeConsultation: ConsultationPayload;
  /** Says who the seven standing members are from a day on (role COORDINATOR). 配置会商常设成员 */
  configureStandingMembers: StandingMembersPayload;
  /** Turns a mock approval into a formal one (roles CASE_HANDLER, DECISION_MAKER, COORDINATOR). 模拟转正式 */
  convertMockCase: CasePayload;
  /** Hands corrected documents in (roles APPLICANT, AGENT, WINDOW_CLERK). 补正 */
  correctCase: CasePayload;
  /** Decides a case, by the head of its organ (role DECISION_MAKER). 决定 */
  decideCase: CasePayload;
  /** Declares a matter, or several together, online or at a window (roles APPLICANT, AGENT, WINDOW_CLERK). 申报 */
  declareCases: DeclareCasesPayload;
  /** Declares a draft; sent again, it gives the same declaration. 提交申报草稿 */
  declareDraft: DeclareDraftPayload;
  /** Hands the result out (roles WINDOW_CLERK, CASE_HANDLER, DECISION_MAKER). 送达 */
  deliverCase: CasePayload;
  /** Throws a draft away. 删除申报草稿 */
  discardDraft: DiscardDraftPayload;
  /** Keeps a declaration that is being written (roles APPLICANT, AGENT, WINDOW_CLERK). 保存申报草稿 */
  draftDeclaration: DraftPayload;
  /** Draws up the roadmap of a project from the process in force (roles AGENT, COORDINATOR). 编制审批路线图 */
  drawRoadmap: DrawRoadmapPayload;
  /** Ends the assignment of a project's agent (role COORDINATOR). 结束代办 */
  endAssignment: AgentAssignmentPayload;
  /** Ends the special procedure; the due day has moved by its working days (roles CASE_HANDLER, DECISION_MAKER). 恢复计时 */
  endSpecialProcedure: CasePayload;
  /** Takes a problem to a higher level, by its owner or the office. 上报难题 */
  escalateProblem: ProblemPayload;
  /** Extends the limit once, by the head of the organ (role DECISION_MAKER). 延期 */
  extendCase: CasePayload;
  /** Gives the opinion of one's own organ, once (roles CASE_HANDLER, DECISION_MAKER). 出具会商意见 */
  giveConsultationOpinion: ConsultationPayload;
  /** Gives the opinion of the organ that handles a case (roles CASE_HANDLER, DECISION_MAKER). 出具意见 */
  giveOpinion: CasePayload;
  /** Hands a project over to another agent in one step (role COORDINATOR). 移交代办项目 */
  handOverProject: AgentAssignmentPayload;
  /** Records that a condition of a mock approval is met (roles CASE_HANDLER, DECISION_MAKER, COORDINATOR). 条件具备 */
  meetMockCondition: CasePayload;
  /** Opens a campaign with the cases that are in its scope now (role COORDINATOR). 发起专项行动 */
  openCampaign: CampaignPayload;
  /** Opens a consultation of today's standing members and ad hoc ones (role COORDINATOR). 发起会商 */
  openConsultation: ConsultationPayload;
  /** Lets a case on the fast track with a shorter limit (roles DECISION_MAKER of its organ, COORDINATOR). 开通绿色通道 */
  openGreenChannel: CasePayload;
  /** Calls a special session about a problem (role COORDINATOR). 召开专题会审 */
  openSpecialSession: ConsultationPayload;
  /** Looks a declared case through at a lower level (roles WINDOW_CLERK, CASE_HANDLER, DECISION_MAKER). 预审 */
  preCheckCase: CasePayload;
  /** Raises a problem in the name of one's own organ. 提出难题 */
  raiseProblem: ProblemPayload;
  /** Records what was said (role COORDINATOR). 登记会商纪要 */
  recordConsultationMinutes: ConsultationPayload;
  /** Records what one's own organ did for a project before acceptance (roles CASE_HANDLER, DECISION_MAKER). 登记提前介入 */
  recordEarlyInvolvement: EarlyInvolvementPayload;
  /** Records what a campaign found (roles COORDINATOR, AUDITOR). 登记发现的问题 */
  recordFinding: CampaignFindingPayload;
  /** Records when a step of a roadmap was accepted and when it ended. 登记路线图步骤进展 */
  recordRoadmapStep: RecordRoadmapStepPayload;
  /** Records what was reached of a target (role COORDINATOR). 登记指标完成值 */
  recordTarget: CampaignPayload;
  /** Records a visit to projects (roles AGENT, COORDINATOR). 登记上门对接服务 */
  recordVisit: VisitPayload;
  /** Refuses acceptance with reasons (roles WINDOW_CLERK, CASE_HANDLER, DECISION_MAKER). 不予受理 */
  refuseAcceptance: CasePayload;
  /** Asks once for all that is missing (roles WINDOW_CLERK, CASE_HANDLER, DECISION_MAKER). 一次告知补正 */
  requestCorrection: CasePayload;
  /** Settles a finding by what was done about it, by its organ or the office. 问题整改销号 */
  resolveFinding: CampaignFindingPayload;
  /** Resolves a problem, by its owner or the office. 解决难题 */
  resolveProblem: ProblemPayload;
  /** Declares again what a declaration did not bring, with the documents that changed (roles APPLICANT, AGENT, WINDOW_CLERK). 重新申报 */
  resubmitCases: DeclareCasesPayload;
  /** Takes a granted decision back (role DECISION_MAKER). 撤销决定 */
  revokeCase: CasePayload;
  /** Sets how far the values of a building indicator may lie apart (role COORDINATOR). 设定指标允许误差 */
  setIndicatorTolerance: SetIndicatorTolerancePayload;
  /** Stops the clock for a special procedure (roles CASE_HANDLER, DECISION_MAKER). 停钟 */
  startSpecialProcedure: CasePayload;
  /** Reports a period's decided cases to the city's platform, for coordinators; the same again sends nothing. 向市级平台报送办件 */
  submitCityReport: SubmitCityReportPayload;
  /** Concludes a joint approval whose cases have all ended, by the head of its lead organ. 牵头部门综合意见 */
  summarizeJointApproval: JointApprovalPayload;
  /** Hands a case to another organ (roles CASE_HANDLER, DECISION_MAKER, COORDINATOR). 移交 */
  transferCase: CasePayload;
  /** Takes an application back (roles APPLICANT, AGENT, WINDOW_CLERK). 撤回申请 */
  withdrawCase: CasePayload;
};


/** Everything that can be changed. 变更入口 */
export type MutationAcceptCaseArgs = {
  input: CaseStepInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationAddConsultationMemberArgs = {
  input: AddConsultationMemberInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationAdvanceProjectStageArgs = {
  input: AdvanceProjectStageInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationAssignAgentArgs = {
  input: AssignAgentInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationChangeDraftArgs = {
  input: ChangeDraftInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationCloseCampaignArgs = {
  input: CloseCampaignInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationCloseConsultationArgs = {
  input: CloseConsultationInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationConfigureStandingMembersArgs = {
  input: ConfigureStandingMembersInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationConvertMockCaseArgs = {
  input: ConvertMockCaseInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationCorrectCaseArgs = {
  input: CorrectCaseInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDeclareCasesArgs = {
  input: DeclareCasesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDeclareDraftArgs = {
  input: DraftKeyInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDeliverCaseArgs = {
  input: CaseStepInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDiscardDraftArgs = {
  input: DraftKeyInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDraftDeclarationArgs = {
  input: DraftDeclarationInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDrawRoadmapArgs = {
  input: DrawRoadmapInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationEndAssignmentArgs = {
  input: EndAssignmentInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationEndSpecialProcedureArgs = {
  input: CaseStepInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationEscalateProblemArgs = {
  input: EscalateProblemInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationExtendCaseArgs = {
  input: ExtendCaseInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationGiveConsultationOpinionArgs = {
  input: GiveConsultationOpinionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationHandOverProjectArgs = {
  input: HandOverProjectInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationMeetMockConditionArgs = {
  input: MeetMockConditionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationOpenCampaignArgs = {
  input: OpenCampaignInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationOpenConsultationArgs = {
  input: OpenConsultationInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationOpenGreenChannelArgs = {
  input: OpenGreenChannelInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationOpenSpecialSessionArgs = {
  input: OpenSpecialSessionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPreCheckCaseArgs = {
  input: CaseStepInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRaiseProblemArgs = {
  input: RaiseProblemInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRecordConsultationMinutesArgs = {
  input: RecordConsultationMinutesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRecordEarlyInvolvementArgs = {
  input: RecordEarlyInvolvementInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRecordRoadmapStepArgs = {
  input: RecordRoadmapStepInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRecordTargetArgs = {
  input: RecordTargetInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRecordVisitArgs = {
  input: RecordVisitInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRefuseAcceptanceArgs = {
  input: CaseStepInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRequestCorrectionArgs = {
  input: CaseStepInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationResolveFindingArgs = {
  input: ResolveFindingInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationResolveProblemArgs = {
  input: ResolveProblemInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationResubmitCasesArgs = {
  input: ResubmitCasesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRevokeCaseArgs = {
  input: CaseStepInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationSetIndicatorToleranceArgs = {
  input: SetIndicatorToleranceInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationStartSpecialProcedureArgs = {
  input: StartSpecialProcedureInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationSubmitCityReportArgs = {
  input: SubmitCityReportInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationSummarizeJointApprovalArgs = {
  input: SummarizeJointApprovalInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationTransferCaseArgs = {
  input: TransferCaseInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationWithdrawCaseArgs = {
  input: CaseStepInput;
};

/** A thing with a global identity. 全局对象 */
export type Node = {
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** A campaign to be opened. 专项行动 */
export type OpenCampaignInput = {
  /** Its code: 3 to 60 capitals, digits and underscores, a capital first. 代码 */
  code: Scalars['String']['input'];
  /** Its last day, within a year. 结束日期 */
  endsOn: Scalars['Date']['input'];
  /** Sent again, it gives the same campaign. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** Its kind. 类型 */
  kind: CampaignKind;
  /** Its name. 名称 */
  name: Scalars['String']['input'];
  /** Its cases, at most 100,000; none where absent. 行动范围 */
  scope?: InputMaybe<CampaignScopeInput>;
  /** Its first day, today at the earliest. 开始日期 */
  startsOn: Scalars['Date']['input'];
  /** What it wants to reach, at most 20. 指标 */
  targets?: InputMaybe<Array<CampaignTargetInput>>;
};

/** A consultation to be opened. 发起会商 */
export type OpenConsultationInput = {
  /** The organs that are asked beside the standing ones, at most 50. 临时成员 */
  adHocOrgans?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The points to be discussed, 1 to 30. 议程 */
  agenda: Array<Scalars['String']['input']>;
  /** Sent again, it gives the same consultation. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** Of which joint approval. 联合审批 */
  jointApproval?: InputMaybe<Scalars['String']['input']>;
  /** Of which project; that of the joint approval unless given. 项目 */
  project?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** What about. 议题 */
  topic: Scalars['String']['input'];
};

/** A case that is let on the fast track. 绿色通道 */
export type OpenGreenChannelInput = {
  /** Where the step is taken, at one of the three levels. 办理地点 */
  at?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 办件编号 */
  number: Scalars['String']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Its limit from now on: at least 1, less than what was promised. 缩短后的承诺工作日 */
  workingDays: Scalars['Int']['input'];
};

/** A special session about a problem. 专题会审 */
export type OpenSpecialSessionInput = {
  /** The organs that are asked beside the standing ones, at most 50. 临时成员 */
  adHocOrgans?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The points to be discussed, 1 to 30. 议程 */
  agenda: Array<Scalars['String']['input']>;
  /** Sent again, it gives the same session. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the problem. 难题编号 */
  number: Scalars['String']['input'];
};

/** A document as an opinion was based on it. 意见依据 */
export type OpinionBasis = {
  __typename?: 'OpinionBasis';
  /** SHA-256 of its content in hex. 内容摘要 */
  contentHash: Scalars['String']['output'];
  /** Its name. 名称 */
  name: Scalars['String']['output'];
};

/** The direction of an order. 排序方向 */
export type OrderDirection =
  /** Smallest first. 升序 */
  | 'ASC'
  /** Largest first. 降序 */
  | 'DESC';

/** A department or office of the district. 机关 */
export type Organ = Node & {
  __typename?: 'Organ';
  /** Its code. 机关代码 */
  code: Scalars['String']['output'];
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list. 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last row, null on an empty page. 末条游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. 是否有下一页 */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. 是否有上一页 */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row, null on an empty page. 首条游标 */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A parcel of land. 宗地 */
export type Parcel = Node & {
  __typename?: 'Parcel';
  /** Its code. 宗地代码 */
  code: Scalars['ParcelCode']['output'];
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** A condition on a parcel code. 宗地代码条件 */
export type ParcelCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['ParcelCode']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['ParcelCode']['input']>>;
};

/** A record that waits for what it names. 暂存记录 */
export type ParkedRecord = {
  __typename?: 'ParkedRecord';
  /** The batch that it came in. 批次 */
  batchId: Scalars['ID']['output'];
  /** Of what. 数据集 */
  dataset: Scalars['String']['output'];
  /** Its key. 主键 */
  key: Scalars['String']['output'];
  /** Since when. 暂存时间 */
  parkedAt: Scalars['DateTime']['output'];
  /** The system that it came from. 来源系统 */
  source: Scalars['String']['output'];
  /** What it waits for, as type:key. 等待对象 */
  waitsFor: Array<Scalars['String']['output']>;
};

/** A page of parked records. 暂存记录分页 */
export type ParkedRecordConnection = {
  __typename?: 'ParkedRecordConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<ParkedRecordEdge>;
  /** The rows. 行 */
  nodes: Array<ParkedRecord>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A parked record in a page. 暂存记录行 */
export type ParkedRecordEdge = {
  __typename?: 'ParkedRecordEdge';
  /** Its place in this list. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: ParkedRecord;
};

/** A record of a batch that waits. 暂存记录 */
export type ParkedReference = {
  __typename?: 'ParkedReference';
  /** Its place in the batch, from 0. 序号 */
  index: Scalars['Int']['output'];
  /** Its key. 主键 */
  key: Scalars['String']['output'];
  /** What it waits for, as type:key. 等待对象 */
  waitsFor: Array<Scalars['String']['output']>;
};

/** A period of civil dates; both ends belong to it. 期间 */
export type PeriodInput = {
  /** Included. 起（含） */
  from: Scalars['Date']['input'];
  /** Included. 止（含） */
  to: Scalars['Date']['input'];
};

/** The priority projects of one list. 名单项目数 */
export type PriorityCount = {
  __typename?: 'PriorityCount';
  /** How many. 数量 */
  count: Scalars['Int']['output'];
  /** Whose list. 层级 */
  level: PriorityLevel;
  /** The list. 名单 */
  list: Scalars['String']['output'];
};

/** Whose list of priority projects. 重点项目层级 */
export type PriorityLevel =
  /** The city's. 市级 */
  | 'CITY'
  /** The district's. 区级 */
  | 'DISTRICT';

/** A condition on the level of a priority project. 重点项目层级条件 */
export type PriorityLevelFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<PriorityLevel>;
  /** One of. 属于 */
  in?: InputMaybe<Array<PriorityLevel>>;
};

/** A problem of approval that was raised, owned and resolved. 审批难题 */
export type Problem = Node & {
  __typename?: 'Problem';
  /** How it went up, in order. 上报记录 */
  escalations: Array<ProblemEscalation>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** At which level it is handled. 处理层级 */
  level: AgentLevel;
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** Who has to resolve it. 责任单位 */
  owner: Organ;
  /** Of which project. 项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Who raised it. 提出单位 */
  raisedBy: Organ;
  /** When. 提出日期 */
  raisedOn: Scalars['Date']['output'];
  /** How. 解决办法 */
  resolution?: Maybe<Scalars['String']['output']>;
  /** When it was resolved. 解决日期 */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The special sessions about it. 专题会审 */
  sessions: Array<Consultation>;
  /** Where it stands. 状态 */
  status: ProblemStatus;
  /** What it is. 难题 */
  title: Scalars['String']['output'];
  /** Its version, for the next step. 版本 */
  version: Scalars['Int']['output'];
};


/** A problem of approval that was raised, owned and resolved. 审批难题 */
export type ProblemHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A problem of approval that was raised, owned and resolved. 审批难题 */
export type ProblemProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The step was taken. 已办理 */
export type ProblemChanged = {
  __typename?: 'ProblemChanged';
  /** The problem as it is now. 难题 */
  problem: Problem;
};

/** A page of problems. 难题分页 */
export type ProblemConnection = {
  __typename?: 'ProblemConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<ProblemEdge>;
  /** The rows. 行 */
  nodes: Array<Problem>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A problem in a page. 难题行 */
export type ProblemEdge = {
  __typename?: 'ProblemEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: Problem;
};

/** That a problem was taken to a higher level. 难题上报记录 */
export type ProblemEscalation = {
  __typename?: 'ProblemEscalation';
  /** When. 上报日期 */
  escalatedOn: Scalars['Date']['output'];
  /** Who had to resolve it before. 原责任单位 */
  from: Organ;
  /** From which level. 原层级 */
  fromLevel: AgentLevel;
  /** Why. 理由 */
  reason: Scalars['String']['output'];
  /** Its place, from 1. 序号 */
  sequence: Scalars['Int']['output'];
  /** Who has to since. 现责任单位 */
  to: Organ;
  /** To which level. 上报层级 */
  toLevel: AgentLevel;
};

/** Which problems; all that are given must hold. 难题筛选 */
export type ProblemFilter = {
  /** By owner. 责任单位 */
  owner?: InputMaybe<StringFilter>;
  /** By project. 项目 */
  project?: InputMaybe<ProjectCodeFilter>;
  /** By whether they are resolved. 是否已解决 */
  resolved?: InputMaybe<BooleanFilter>;
  /** By the day they were resolved. 解决日期 */
  resolvedOn?: InputMaybe<DateFilter>;
};

/** The order of problems. 难题排序 */
export type ProblemOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: ProblemOrderField;
};

/** What problems can be ordered by. 难题排序字段 */
export type ProblemOrderField =
  /** Their number. 编号 */
  | 'NUMBER'
  /** When they were raised. 提出日期 */
  | 'RAISED_ON';

/** What came of a step of a problem. 难题办理结果 */
export type ProblemPayload = Conflict | ProblemChanged | Refused;

/** Where a problem stands. 难题状态 */
export type ProblemStatus =
  /** Taken to a higher level. 已上报 */
  | 'ESCALATED'
  /** A special session discusses it. 专题会审中 */
  | 'IN_SESSION'
  /** Raised. 已提出 */
  | 'RAISED'
  /** Resolved. 已解决 */
  | 'RESOLVED';

/** Whether a project may take a process today. 流程适用性 */
export type ProcessEligibility = {
  __typename?: 'ProcessEligibility';
  /** Whether the project may take it. 是否符合条件 */
  eligible: Scalars['Boolean']['output'];
  /** Which process. 流程代码 */
  processCode: Scalars['String']['output'];
  /** Its name. 流程名称 */
  processName: Scalars['String']['output'];
  /** In which version. 流程版本 */
  processVersion: Scalars['Int']['output'];
  /** Why not; empty where it may. 不符合的情形 */
  reasons: Array<Ineligibility>;
};

/** How a step waits for another. 环节衔接方式 */
export type ProcessLinkKind =
  /** Starts when the other has finished. 完成后开始 */
  | 'FINISH_TO_START'
  /** Starts as soon as the other has been accepted. 受理后交叉办理 */
  | 'START_AFTER_ACCEPTANCE';

/** What a process promises and what came of it. 流程提速成效 */
export type ProcessPerformance = {
  __typename?: 'ProcessPerformance';
  /** Those of them that are through. 已办结项目数 */
  finished: Scalars['Int']['output'];
  /** Those of them that took no more working days than was promised; days on which no step was under way are the developer's. 按期办结项目数 */
  finishedWithin: Scalars['Int']['output'];
  /** How long they take along their links. 并联工作日数 */
  jointWorkingDays: Scalars['Int']['output'];
  /** Which process. 流程代码 */
  processCode: Scalars['String']['output'];
  /** In which version. 流程版本 */
  processVersion: Scalars['Int']['output'];
  /** Projects that took it. 采用项目数 */
  projects: Scalars['Int']['output'];
  /** By how much the joint process is shorter, in per cent with one decimal. 压缩比例（%） */
  reductionPercent: Scalars['Decimal']['output'];
  /** How long its steps take one after another. 串联工作日数 */
  serialWorkingDays: Scalars['Int']['output'];
  /** Their share of the finished ones in per cent with one decimal; null where none is finished. 按期办结率（%） */
  sharePercent?: Maybe<Scalars['Decimal']['output']>;
};

/** An investment project. 投资项目 */
export type Project = Node & {
  __typename?: 'Project';
  /** Its agents, past and present. 代办员 */
  agents: Array<AgentAssignment>;
  /** Its cases, latest first. 办件 */
  approvalCases?: Maybe<ApprovalCaseConnection>;
  /** What planning approved. 规划审批指标 */
  approvedIndicators?: Maybe<Array<BuildingIndicator>>;
  /** What was measured. 竣工指标 */
  asBuiltIndicators?: Maybe<Array<BuildingIndicator>>;
  /** Its code. 项目代码 */
  code: Scalars['ProjectCode']['output'];
  /** Its consultations. 会商 */
  consultations: Array<Consultation>;
  /** What the drawings have. 设计指标 */
  designedIndicators?: Maybe<Array<BuildingIndicator>>;
  /** Who builds it. 建设单位 */
  developer?: Maybe<Enterprise>;
  /** What departments did for it before acceptance. 提前介入 */
  earlyInvolvements: Array<EarlyInvolvement>;
  /** Which processes it may take today, and why not the others, by code and version. 可适用流程 */
  eligibleProcesses: Array<ProcessEligibility>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** The conflicts of its indicators that were raised, the latest first. 指标不一致 */
  indicatorConflicts: Array<IndicatorConflict>;
  /** Each building indicator as the departments have it; one that cannot be asked is left out. 指标比对 */
  indicators?: Maybe<Array<IndicatorComparison>>;
  /** The planned investment in yuan. 总投资（元） */
  investmentYuan: Scalars['Decimal']['output'];
  /** Its joint approvals. 联合审批 */
  jointApprovals: Array<JointApproval>;
  /** How it came by its land; null where the register does not say. 供地方式 */
  landSource?: Maybe<LandSupplyMethod>;
  /** What closes its stages, by its roadmap, in order; none where no roadmap was drawn up. 里程碑 */
  milestones: Array<Milestone>;
  /** Its name. 项目名称 */
  name: Scalars['String']['output'];
  /** Whether and where it is a priority project. 重点项目 */
  priority?: Maybe<ProjectPriority>;
  /** What was raised about it. 审批难题 */
  problems: Array<Problem>;
  /** What it builds; null where the register does not say. 项目类型 */
  projectType?: Maybe<ProjectType>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Where it lies: its town, or the district where it crosses towns. 所在区划 */
  region?: Maybe<Region>;
  /** Its way through the process with dates; null where none was drawn up. 审批路线图 */
  roadmap?: Maybe<Roadmap>;
  /** Where it stands. 所处阶段 */
  stage: ProjectStage;
  /** When it was entered in the register. 立项日期 */
  startedOn: Scalars['Date']['output'];
  /** Its version, for the next change. 版本 */
  version: Scalars['Int']['output'];
  /** The visits to it. 上门对接服务 */
  visits: Array<Visit>;
  /** The zone that it belongs to. 所在片区 */
  zone?: Maybe<Zone>;
};


/** An investment project. 投资项目 */
export type ProjectApprovalCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An investment project. 投资项目 */
export type ProjectHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An investment project. 投资项目 */
export type ProjectProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** An investment project. 投资项目 */
export type ProjectRoadmapArgs = {
  whatIf?: InputMaybe<Array<WhatIfInput>>;
};

/** A condition on a project code. 项目代码条件 */
export type ProjectCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['ProjectCode']['input']>>;
};

/** A page of projects. 项目分页 */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<ProjectEdge>;
  /** The rows. 行 */
  nodes: Array<Project>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A project in a page. 项目行 */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: Project;
};

/** Which projects; all that are given must hold. 项目筛选 */
export type ProjectFilter = {
  /** By code. 项目代码 */
  code?: InputMaybe<ProjectCodeFilter>;
  /** By developer. 建设单位 */
  developer?: InputMaybe<UsccFilter>;
  /** By words of the name. 名称关键词 */
  keyword?: InputMaybe<Scalars['String']['input']>;
  /** By level of priority. 重点项目层级 */
  priorityLevel?: InputMaybe<PriorityLevelFilter>;
  /** By list of priority projects. 重点项目名单 */
  priorityList?: InputMaybe<StringFilter>;
  /** By region. 所在区划 */
  region?: InputMaybe<RegionCodeFilter>;
  /** By stage. 阶段 */
  stage?: InputMaybe<ProjectStageFilter>;
  /** By zone. 所在片区 */
  zone?: InputMaybe<StringFilter>;
};

/** The order of projects. 项目排序 */
export type ProjectOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: ProjectOrderField;
};

/** What projects can be ordered by. 项目排序字段 */
export type ProjectOrderField =
  /** Their code. 项目代码 */
  | 'CODE'
  /** The investment. 总投资 */
  | 'INVESTMENT_YUAN'
  /** When they were entered. 立项日期 */
  | 'STARTED_ON';

/** That a project is a priority project. 重点项目 */
export type ProjectPriority = {
  __typename?: 'ProjectPriority';
  /** Whose list. 层级 */
  level: PriorityLevel;
  /** The list. 名单 */
  list: Scalars['String']['output'];
};

/** The four stages of a project, and its end. 项目阶段 */
export type ProjectStage =
  /** Joint acceptance on completion; nationally: acceptance of completed works. 竣工联合验收（竣工验收） */
  | 'COMPLETION_ACCEPTANCE'
  /** Joint review of the design scheme; nationally: permit for construction works. 设计方案会审（工程建设许可） */
  | 'DESIGN_REVIEW'
  /** Joint review of the drawings; nationally: construction permit. 施工图联审（施工许可） */
  | 'DRAWING_REVIEW'
  /** All is done. 已完成 */
  | 'FINISHED'
  /** Consultation before approval; nationally: project approval and land planning permit. 立项前期会商（立项用地规划许可） */
  | 'INITIATION';

/** The project is in its next stage. 已进入下一阶段 */
export type ProjectStageAdvanced = {
  __typename?: 'ProjectStageAdvanced';
  /** The project as it is now. 项目 */
  project: Project;
};

/** A condition on the stage of a project. 项目阶段条件 */
export type ProjectStageFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<ProjectStage>;
  /** One of. 属于 */
  in?: InputMaybe<Array<ProjectStage>>;
};

/** Projects counted. 项目统计 */
export type ProjectStats = {
  __typename?: 'ProjectStats';
  /** The priority projects by level and list. 重点项目按层级与名单 */
  byPriority: Array<PriorityCount>;
  /** By stage; stages with none are left out. 按阶段 */
  byStage: Array<StageCount>;
  /** All of them. 总数 */
  total: Scalars['Int']['output'];
};

/** What a project builds. 项目类型 */
export type ProjectType =
  /** Commerce. 商业 */
  | 'COMMERCE'
  /** Culture. 文化 */
  | 'CULTURE'
  /** Education. 教育 */
  | 'EDUCATION'
  /** Health. 医疗卫生 */
  | 'HEALTH'
  /** Housing. 住宅 */
  | 'HOUSING'
  /** Industry. 工业 */
  | 'INDUSTRY'
  /** Other public works. 其他公益 */
  | 'PUBLIC'
  /** Transport. 交通 */
  | 'TRANSPORT'
  /** Utilities. 市政公用 */
  | 'UTILITY'
  /** Storage. 仓储 */
  | 'WAREHOUSE';

/** Where the present value of a field comes from. 字段来源 */
export type Provenance = {
  __typename?: 'Provenance';
  /** The batch in which it came. 批次 */
  batchId: Scalars['ID']['output'];
  /** The field, by its name in this graph. 字段 */
  field: Scalars['String']['output'];
  /** When it was published. 发布时间 */
  publishedAt: Scalars['DateTime']['output'];
  /** The system that published it. 来源系统 */
  source: Scalars['String']['output'];
  /** The version of the record that brought the value. 版本 */
  version: Scalars['Int']['output'];
};

/** What came of a batch: received = accepted + unchanged + withheld + the refused + the parked. 发布结果 */
export type Publication = {
  __typename?: 'Publication';
  /** How many became a new version. 入库 */
  accepted: Scalars['Int']['output'];
  /** Names the batch for ever; the first answer to its idempotency key. 批次号 */
  batchId: Scalars['ID']['output'];
  /** What was published: parcels, for example. 数据集 */
  dataset: Scalars['String']['output'];
  /** The records that wait for what they name. 暂存记录 */
  parked: Array<ParkedReference>;
  /** When. 发布时间 */
  publishedAt: Scalars['DateTime']['output'];
  /** How many records came. 收到 */
  received: Scalars['Int']['output'];
  /** The records that stay out, with the reason of each. 拒收记录 */
  refused: Array<RefusedRecord>;
  /** How many records that had waited for these went in with them. 解除暂存 */
  released: Scalars['Int']['output'];
  /** The system that it came from. 来源系统 */
  source: Scalars['String']['output'];
  /** How many were equal to what is there, and wrote nothing. 无变化 */
  unchanged: Scalars['Int']['output'];
  /** How many good records of an ATOMIC batch stayed out because others were refused. 随批退回 */
  withheld: Scalars['Int']['output'];
};

/** How a batch is taken. 批次处理方式 */
export type PublicationMode =
  /** All records or none. 整批 */
  | 'ATOMIC'
  /** The good records go in, each bad one comes back with its reason. 逐条 */
  | 'PER_RECORD';

/** What a publication may come to. 发布答复 */
export type PublicationResult = Conflict | Publication | Refused;

/** Everything that can be asked. 查询入口 */
export type Query = {
  __typename?: 'Query';
  /** The agent with this code; null where there is none. 按代码查代办员 */
  agent?: Maybe<Agent>;
  /** The figures of the agent centre in a period, counted from its rows. 代办中心工作情况 */
  agentCentreReport: AgentCentreReport;
  /** The agents, by code; with a level only those of it. 代办员列表 */
  agents: Array<Agent>;
  /** The case with this number; null where there is none. 按编号查办件 */
  approvalCase?: Maybe<ApprovalCase>;
  /** Cases, latest declared first unless ordered otherwise. 办件列表 */
  approvalCases: ApprovalCaseConnection;
  /** The campaign with this code; null where there is none. 按代码查专项行动 */
  campaign?: Maybe<Campaign>;
  /** The campaigns, latest first. 专项行动列表 */
  campaigns: Array<Campaign>;
  /** The reports to the city's platform, the latest period first. 向市级平台的报送列表 */
  cityReports: CityReportConnection;
  /** The consultation with this number; null where there is none. 按编号查会商 */
  consultation?: Maybe<Consultation>;
  /** Consultations, by number unless ordered otherwise. 会商列表 */
  consultations: ConsultationConnection;
  /** Deadlines that changes of the calendar moved, by number. 到期日变更列表 */
  deadlineChanges: DeadlineChangeConnection;
  /** Your open drafts, the latest first, at most 50 (roles APPLICANT, AGENT, WINDOW_CLERK). 本人的申报草稿 */
  declarationDrafts: Array<DeclarationDraft>;
  /** The early involvement with this number; null where there is none. 按编号查提前介入 */
  earlyInvolvement?: Maybe<EarlyInvolvement>;
  /** Conflicts of building indicators, the latest first unless ordered otherwise. 指标不一致列表 */
  indicatorConflicts: IndicatorConflictConnection;
  /** The tolerances of building indicators, by indicator. 指标允许误差 */
  indicatorTolerances: Array<IndicatorTolerance>;
  /** The joint approval with this number; null where there is none. 按编号查联合审批 */
  jointApproval?: Maybe<JointApproval>;
  /** Joint approvals, by number unless ordered otherwise. 联合审批列表 */
  jointApprovals: JointApprovalConnection;
  /** Events that the ledger could not handle, oldest first, at most 100; for administrators. 台账未能处理的事件（管理员） */
  ledgerDeadLetters: Array<DeadLetter>;
  /** What a pasted code or a name stands for, exact codes first; at most 20. 按代码或名称检索 */
  lookup: Array<LookupResult>;
  /** The documents that these service items ask for, each once; null where one of them is not in force today. 材料清单 */
  materialsChecklist?: Maybe<Array<ChecklistEntry>>;
  /** The thing with this global id; null where it is unknown. 按全局标识查对象 */
  node?: Maybe<Node>;
  /** The things with these global ids in their order, null for each unknown one; at most 100. 按全局标识批量查对象 */
  nodes: Array<Maybe<Node>>;
  /** The problem with this number; null where there is none. 按编号查难题 */
  problem?: Maybe<Problem>;
  /** Problems, by number unless ordered otherwise. 难题列表 */
  problems: ProblemConnection;
  /** What a process promises and what came of it; the last version where none is named, null for an unknown one. 流程提速成效 */
  processPerformance?: Maybe<ProcessPerformance>;
  /** The project with this code; null where there is none. 按代码查项目 */
  project?: Maybe<Project>;
  /** Projects, by code unless ordered otherwise. 项目列表 */
  projects: ProjectConnection;
  /** The roadmap of a project; null where none was drawn up. 项目审批路线图 */
  roadmap?: Maybe<Roadmap>;
  /** The standing members of consultations on a day, today unless said; null where none were configured. 会商常设成员 */
  standingMembers?: Maybe<StandingMembers>;
  /** The visit with this number; null where there is none. 按编号查走访 */
  visit?: Maybe<Visit>;
  /** Visits, by number unless ordered otherwise. 走访列表 */
  visits: VisitConnection;
};


/** Everything that can be asked. 查询入口 */
export type QueryAgentArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryAgentCentreReportArgs = {
  period: PeriodInput;
};


/** Everything that can be asked. 查询入口 */
export type QueryAgentsArgs = {
  level?: InputMaybe<AgentLevel>;
};


/** Everything that can be asked. 查询入口 */
export type QueryApprovalCaseArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryApprovalCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApprovalCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ApprovalCaseOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryCampaignArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryCityReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CityReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CityReportOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryConsultationArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConsultationOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryDeadlineChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadlineChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeadlineChangeOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryEarlyInvolvementArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryIndicatorConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorConflictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndicatorConflictOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryJointApprovalArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryJointApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointApprovalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JointApprovalOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryLookupArgs = {
  text: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryMaterialsChecklistArgs = {
  serviceItems: Array<Scalars['ServiceItemCode']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryProblemArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProblemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProblemOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryProcessPerformanceArgs = {
  process: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryProjectArgs = {
  code: Scalars['ProjectCode']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryRoadmapArgs = {
  project: Scalars['ProjectCode']['input'];
  whatIf?: InputMaybe<Array<WhatIfInput>>;
};


/** Everything that can be asked. 查询入口 */
export type QueryStandingMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryVisitArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VisitOrder>;
};

/** A problem to be raised. 提出难题 */
export type RaiseProblemInput = {
  /** Sent again, it gives the same problem. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** At which level. 处理层级 */
  level: AgentLevel;
  /** Who has to resolve it. 责任单位 */
  owner: Scalars['String']['input'];
  /** Of which project. 项目 */
  project?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** What it is. 难题 */
  title: Scalars['String']['input'];
};

/** A real-estate unit. 不动产单元 */
export type RealEstateUnit = Node & {
  __typename?: 'RealEstateUnit';
  /** Its code. 不动产单元代码 */
  code: Scalars['RealEstateUnitCode']['output'];
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** One day of a department's publications. 数据对账 */
export type Reconciliation = {
  __typename?: 'Reconciliation';
  /** One line for each dataset. 逐项对账 */
  lines: Array<ReconciliationLine>;
  /** The day. 日期 */
  on: Scalars['Date']['output'];
  /** Whose. 机关代码 */
  organCode: Scalars['String']['output'];
  /** The same lines, signed: a compact JWS (RFC 7515, EdDSA). 签名回执 */
  receipt: Scalars['String']['output'];
  /** The key that verifies it, a JWK (RFC 8037). 回执公钥 */
  receiptKey: Scalars['String']['output'];
};

/** What was declared against what arrived: declared = in + refused + parked + missing. 对账项 */
export type ReconciliationLine = {
  __typename?: 'ReconciliationLine';
  /** Of what. 数据集 */
  dataset: Scalars['String']['output'];
  /** What the sources say that they sent; null where they say nothing. 申报数 */
  declared?: Maybe<Scalars['Int']['output']>;
  /** The declared sum. 申报合计 */
  declaredSum?: Maybe<Scalars['Decimal']['output']>;
  /** Whether it came in time. 送达状态 */
  delivery: DeliveryStatus;
  /** When it was due; null where nothing is expected on this day. 应送达时间 */
  expectedBy?: Maybe<Scalars['DateTime']['output']>;
  /** In the register, or overtaken there by a later record of the same key. 入库数 */
  in: Scalars['Int']['output'];
  /** Whether it is the declared one; null where none was declared, or by several sources. 主键摘要是否相符 */
  keysAgree?: Maybe<Scalars['Boolean']['output']>;
  /** The hash of the keys that came. 主键摘要 */
  keysHash: Scalars['String']['output'];
  /** Declared and not here; negative where more came than was declared. 缺失数 */
  missing?: Maybe<Scalars['Int']['output']>;
  /** Waiting for what they name. 暂存数 */
  parked: Scalars['Int']['output'];
  /** When the first batch of the day came. 实际送达时间 */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Refused, and not mended since. 拒收数 */
  refused: Scalars['Int']['output'];
  /** The sum over what is in or waits; null where the dataset sums nothing. 合计 */
  sum?: Maybe<Scalars['Decimal']['output']>;
  /** Whether both sums are equal; null where none was declared, or by several sources. 合计是否相符 */
  sumAgrees?: Maybe<Scalars['Boolean']['output']>;
};

/** Minutes of a consultation. 会商纪要 */
export type RecordConsultationMinutesInput = {
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** What was said. 纪要 */
  minutes: Scalars['String']['input'];
  /** The number of the consultation. 编号 */
  number: Scalars['String']['input'];
};

/** What a department did for a project before acceptance. 提前介入 */
export type RecordEarlyInvolvementInput = {
  /** Sent again, it gives the same record. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** When, not to come; today unless given. 日期 */
  involvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How. 方式 */
  kind: EarlyInvolvementKind;
  /** What was found. 记录 */
  note: Scalars['String']['input'];
  /** For which project. 项目 */
  project: Scalars['ProjectCode']['input'];
};

/** A finding of a campaign. 发现的问题 */
export type RecordFindingInput = {
  /** The code of the campaign. 专项行动 */
  campaign: Scalars['String']['input'];
  /** The number of the case that a look back found it in. 涉及办件 */
  case?: InputMaybe<Scalars['String']['input']>;
  /** What was found. 问题 */
  finding: Scalars['String']['input'];
  /** Sent again, it gives the same finding. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** Who has to remedy it. 责任单位 */
  organ: Scalars['String']['input'];
};

/** What really happened with a step. 登记步骤进展 */
export type RecordRoadmapStepInput = {
  /** The version of the roadmap that this is based on. 所依据的记录版本 */
  expectedVersion: Scalars['Int']['input'];
  /** When it ended; not yet where absent. 实际完成 */
  finishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The project. 项目代码 */
  project: Scalars['ProjectCode']['input'];
  /** When it was accepted. 实际开始 */
  startedOn: Scalars['Date']['input'];
  /** The code of the step. 步骤代码 */
  step: Scalars['String']['input'];
};

/** What comes of recording a step. 登记结果 */
export type RecordRoadmapStepPayload = Conflict | Refused | RoadmapStepRecorded;

/** What was reached of a target. 指标完成值 */
export type RecordTargetInput = {
  /** The code of the campaign. 专项行动 */
  campaign: Scalars['String']['input'];
  /** The version of the target that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** The place of the target, from 1. 序号 */
  position: Scalars['Int']['input'];
  /** The figure. 期末值 */
  reached: Scalars['Decimal']['input'];
};

/** One version of a published record. 记录版本 */
export type RecordVersion = {
  __typename?: 'RecordVersion';
  /** The batch in which it came. 批次 */
  batchId: Scalars['ID']['output'];
  /** What it changed; all that it holds for the first. 变更内容 */
  changes: Array<FieldChange>;
  /** When it was published. 发布时间 */
  publishedAt: Scalars['DateTime']['output'];
  /** The system that published it. 来源系统 */
  source: Scalars['String']['output'];
  /** When the next one replaced it, null for the present one. 失效时间 */
  supersededAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its number, from 1. 版本号 */
  version: Scalars['Int']['output'];
};

/** A page of versions. 版本列表 */
export type RecordVersionConnection = {
  __typename?: 'RecordVersionConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<RecordVersionEdge>;
  /** The rows. 行 */
  nodes: Array<RecordVersion>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A version in a page. 版本行 */
export type RecordVersionEdge = {
  __typename?: 'RecordVersionEdge';
  /** Its place in this list. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: RecordVersion;
};

/** A visit to projects. 上门对接服务 */
export type RecordVisitInput = {
  /** The code of the agent. 代办员 */
  agent: Scalars['String']['input'];
  /** Sent again, it gives the same record. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** What came of it. 成效 */
  outcome: Scalars['String']['input'];
  /** The projects served, 1 to 100, each once. 服务项目 */
  projects: Array<Scalars['ProjectCode']['input']>;
  /** What about. 主题 */
  topic: Scalars['String']['input'];
  /** When, not to come. 日期 */
  visitedOn: Scalars['Date']['input'];
};

/** Every refusal of a mutation implements this, so that a new one breaks nobody. 不予办理的结果 */
export type Refusal = {
  /** The legal basis of the rule. 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** The reason code. 原因代码 */
  code: Scalars['String']['output'];
  /** The message in the language of the request. 说明 */
  message: Scalars['String']['output'];
  /** Where in the input. 输入中的位置 */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What to do about it. 处理办法 */
  remedy?: Maybe<Scalars['String']['output']>;
  /** The rule that refused. 规则 */
  rule?: Maybe<Scalars['String']['output']>;
};

/** A business rule refuses. 不予办理 */
export type Refused = Refusal & {
  __typename?: 'Refused';
  /** The legal basis of the rule. 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** The reason code. 原因代码 */
  code: Scalars['String']['output'];
  /** The message in the language of the request. 说明 */
  message: Scalars['String']['output'];
  /** Where in the input. 输入中的位置 */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What to do about it. 处理办法 */
  remedy?: Maybe<Scalars['String']['output']>;
  /** The rule that refused. 规则 */
  rule?: Maybe<Scalars['String']['output']>;
};

/** Why one record of a batch stays out. It never repeats a text that was sent. 拒收记录 */
export type RefusedRecord = {
  __typename?: 'RefusedRecord';
  /** The reason code. 原因代码 */
  code: Scalars['String']['output'];
  /** The version that the record has now, where another was expected. 现行版本 */
  currentVersion?: Maybe<Scalars['Int']['output']>;
  /** What was expected. 应为 */
  expected?: Maybe<Scalars['String']['output']>;
  /** The field, null where it is the record as a whole. 字段 */
  field?: Maybe<Scalars['String']['output']>;
  /** Its place in the batch, from 0. 序号 */
  index: Scalars['Int']['output'];
  /** Its key, null where the key itself is refused. 主键 */
  key?: Maybe<Scalars['String']['output']>;
  /** The reason in the language of the request. 说明 */
  message: Scalars['String']['output'];
  /** The other record with the same key. 重复记录序号 */
  otherIndex?: Maybe<Scalars['Int']['output']>;
};

/** An administrative region, with the figures of its cases and projects. 行政区划 */
export type Region = Node & {
  __typename?: 'Region';
  /** Cases handled at this region's own level plus the sum over its children; retired regions left out. 办件统计（本级及所辖） */
  caseStats: CaseStats;
  /** Its code. 区划代码 */
  code: Scalars['RegionCode']['output'];
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Cases handled at this region's own level only. 本级办件统计 */
  ownCaseStats: CaseStats;
  /** Projects of this region and those below it; one that crosses regions counts once, at their common ancestor. 项目统计 */
  projectStats: ProjectStats;
};


/** An administrative region, with the figures of its cases and projects. 行政区划 */
export type RegionCaseStatsArgs = {
  period: PeriodInput;
};


/** An administrative region, with the figures of its cases and projects. 行政区划 */
export type RegionOwnCaseStatsArgs = {
  period: PeriodInput;
};

/** A condition on a region; all that are given must hold. 区划条件 */
export type RegionCodeFilter = {
  /** This region itself. 等于 */
  eq?: InputMaybe<Scalars['RegionCode']['input']>;
  /** One of these regions. 属于 */
  in?: InputMaybe<Array<Scalars['RegionCode']['input']>>;
  /** This region or any below it. 本级及所辖 */
  within?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** The end of a finding. 整改销号 */
export type ResolveFindingInput = {
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 编号 */
  number: Scalars['String']['input'];
  /** What was done. 整改措施 */
  remedy?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a problem. 解决难题 */
export type ResolveProblemInput = {
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 编号 */
  number: Scalars['String']['input'];
  /** How it was resolved. 解决办法 */
  resolution?: InputMaybe<Scalars['String']['input']>;
};

/** A re-submission. 重新申报 */
export type ResubmitCasesInput = {
  /** How it is handed in. 申报渠道 */
  channel: CaseChannel;
  /** Sent again, it gives the same declaration. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** The number of the former declaration. 原受理登记编号 */
  intake: Scalars['String']['input'];
  /** The documents that changed or were added; all others are taken over. 变更或者新增的材料 */
  materials: Array<MaterialInput>;
  /** Where it is handed in; as before unless given. 受理地点 */
  receivedAt?: InputMaybe<Scalars['RegionCode']['input']>;
};

/**
 * The way of a project through its process, computed from the version of the process that it was drawn up with. Working days
 * count from `startsOn`: the day after it is day 1. 审批路线图
 */
export type Roadmap = {
  __typename?: 'Roadmap';
  /** Working days in which the developer builds; no days of the process. 施工期（工作日，不计入审批时限） */
  buildingWorkingDays: Scalars['Int']['output'];
  /** One longest path through them, in order: what holds up the end. 关键路径 */
  criticalPath: Array<RoadmapStep>;
  /** Working days by which that is behind the plan; negative where it is ahead. 偏差（工作日） */
  delayWorkingDays: Scalars['Int']['output'];
  /** When it was drawn up. 编制日期 */
  drawnOn: Scalars['Date']['output'];
  /** Working days on which at least one step was under way, null while a step is open. 实际用时（工作日） */
  elapsedWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** When its last step ended, null while one is open. 实际完成 */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day as planned, the what-if included. 计划完成 */
  finishesOn: Scalars['Date']['output'];
  /** When it is expected to end, given what has happened until today. 预计完成 */
  forecastFinishesOn: Scalars['Date']['output'];
  /** The Gantt chart as SVG, self-contained and without scripts; in the language of the request when none is named. 横道图（SVG） */
  gantt: Scalars['String']['output'];
  /** How long they take along their links, the longest path. 并联工作日数 */
  jointWorkingDays: Scalars['Int']['output'];
  /** Which process. 流程代码 */
  processCode: Scalars['String']['output'];
  /** The name of the process. 流程名称 */
  processName: Scalars['String']['output'];
  /** In which version, which stays for as long as the roadmap is open. 流程版本 */
  processVersion: Scalars['Int']['output'];
  /** Of which project. 项目 */
  project: Project;
  /** True where the calendar of a year on the way is not announced. 是否暂定 */
  provisional: Scalars['Boolean']['output'];
  /** By how much the joint process is shorter, in per cent with one decimal. 压缩比例（%） */
  reductionPercent: Scalars['Decimal']['output'];
  /** When it would end with the steps one after another. 串联完成日期 */
  serialFinishesOn: Scalars['Date']['output'];
  /** How long the steps take one after another. 串联工作日数 */
  serialWorkingDays: Scalars['Int']['output'];
  /** The day from which it counts. 计划开始 */
  startsOn: Scalars['Date']['output'];
  /** Its steps in order. 步骤 */
  steps: Array<RoadmapStep>;
  /** The timetable as plain text for print; in the language of the request when none is named. 时间表（打印） */
  timetable: Scalars['String']['output'];
  /** How often it was written; send it back with a change. 记录版本 */
  version: Scalars['Int']['output'];
  /** The assumptions of this answer; nothing of them is kept. 推演条件 */
  whatIf: Array<WhatIf>;
};


/**
 * The way of a project through its process, computed from the version of the process that it was drawn up with. Working days
 * count from `startsOn`: the day after it is day 1. 审批路线图
 */
export type RoadmapGanttArgs = {
  language?: InputMaybe<Language>;
};


/**
 * The way of a project through its process, computed from the version of the process that it was drawn up with. Working days
 * count from `startsOn`: the day after it is day 1. 审批路线图
 */
export type RoadmapTimetableArgs = {
  language?: InputMaybe<Language>;
};

/** A roadmap was drawn up. 路线图已编制 */
export type RoadmapDrawn = {
  __typename?: 'RoadmapDrawn';
  /** The roadmap. 路线图 */
  roadmap: Roadmap;
};

/** What a step of a roadmap waits for. 步骤衔接 */
export type RoadmapLink = {
  __typename?: 'RoadmapLink';
  /** The step that is waited for. 前置步骤 */
  after: RoadmapStep;
  /** How. 衔接方式 */
  kind: ProcessLinkKind;
  /** How many working days more. 间隔工作日 */
  lagWorkingDays: Scalars['Int']['output'];
};

/** One step of a roadmap. 路线图步骤 */
export type RoadmapStep = {
  __typename?: 'RoadmapStep';
  /** The real end. 实际完成 */
  actualFinishOn?: Maybe<Scalars['Date']['output']>;
  /** The real start. 实际开始 */
  actualStartOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it can start only when the project is built. 是否待竣工后开始 */
  awaitsConstruction: Scalars['Boolean']['output'];
  /** Its code in the process. 步骤代码 */
  code: Scalars['String']['output'];
  /** Whether it has no slack. 是否关键环节 */
  critical: Scalars['Boolean']['output'];
  /** The earliest end. 最早完成 */
  earliestFinishOn: Scalars['Date']['output'];
  /** The earliest start. 最早开始 */
  earliestStartOn: Scalars['Date']['output'];
  /** What the what-if adds. 推演增减的工作日 */
  extraDays: Scalars['Int']['output'];
  /** The end to be expected, the real one where there is one. 预计完成 */
  forecastFinishOn: Scalars['Date']['output'];
  /** The start to be expected, the real one where there is one. 预计开始 */
  forecastStartOn: Scalars['Date']['output'];
  /** The latest end that leaves the end as it is. 最迟完成 */
  latestFinishOn: Scalars['Date']['output'];
  /** The latest start that leaves the end as it is. 最迟开始 */
  latestStartOn: Scalars['Date']['output'];
  /** What it waits for. 前置步骤 */
  links: Array<RoadmapLink>;
  /** Whether the next stage waits for it. 是否里程碑 */
  milestone: Scalars['Boolean']['output'];
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Who does it. 机关 */
  organ: Organ;
  /** The planned end, without the what-if. 计划完成 */
  plannedFinishOn: Scalars['Date']['output'];
  /** The planned start, without the what-if. 计划开始 */
  plannedStartOn: Scalars['Date']['output'];
  /** Its place, from 1. 序号 */
  position: Scalars['Int']['output'];
  /** By how many working days it can start later and leave the end as it is. 机动时间（总时差） */
  slackWorkingDays: Scalars['Int']['output'];
  /** Its stage. 阶段 */
  stage: ProjectStage;
  /** Where it stands. 状态 */
  state: RoadmapStepState;
  /** How long it takes. 工作日 */
  workingDays: Scalars['Int']['output'];
};

/** A step was recorded. 进展已登记 */
export type RoadmapStepRecorded = {
  __typename?: 'RoadmapStepRecorded';
  /** The roadmap. 路线图 */
  roadmap: Roadmap;
};

/** Where a step stands. 步骤状态 */
export type RoadmapStepState =
  /** It has ended. 已完成 */
  | 'FINISHED'
  /** All that it waits for has happened. 可以开始 */
  | 'READY'
  /** It was accepted and has not ended. 办理中 */
  | 'UNDER_WAY'
  /** It waits for another step. 等待前置环节 */
  | 'WAITING';

/** A service hall. 服务大厅 */
export type ServiceHall = Node & {
  __typename?: 'ServiceHall';
  /** Its code. 代码 */
  code: Scalars['String']['output'];
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** One version of a service item. 政务服务事项 */
export type ServiceItem = Node & {
  __typename?: 'ServiceItem';
  /** Its implementation code. 实施编码 */
  code: Scalars['ServiceItemCode']['output'];
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its version. 版本 */
  version: Scalars['Int']['output'];
};

/** A condition on a service item code. 事项编码条件 */
export type ServiceItemCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['ServiceItemCode']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['ServiceItemCode']['input']>>;
};

/** A tolerance to set. 设定允许误差 */
export type SetIndicatorToleranceInput = {
  /** How much, not negative. 允许误差 */
  amount: Scalars['Decimal']['input'];
  /** The document that says so. 依据 */
  basis: Scalars['String']['input'];
  /** The version that you have seen; 0 where there is none yet. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Which indicator, as `Project.indicators` names it, such as FLOOR_AREA. 指标 */
  indicator: Scalars['String']['input'];
  /** How it is measured. 方式 */
  kind: ToleranceKind;
};

/** What came of a tolerance. 设定结果 */
export type SetIndicatorTolerancePayload = Conflict | IndicatorToleranceSet | Refused;

/** A request for data. 数据共享申请 */
export type ShareRequest = Node & {
  __typename?: 'ShareRequest';
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** An opinion on the site of a project. 选址意见书 */
export type SiteOpinion = Certificate & Node & {
  __typename?: 'SiteOpinion';
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** A full dump of what a source has of a dataset. 全量快照 */
export type Snapshot = {
  __typename?: 'Snapshot';
  /** When it was closed. 关闭时间 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of what. 数据集 */
  dataset: Scalars['String']['output'];
  /** When a person decided. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id, which its batches carry. 快照标识 */
  id: Scalars['ID']['output'];
  /** When it was opened. 开启时间 */
  openedAt: Scalars['DateTime']['output'];
  /** How many different keys came with it; counted as it is closed. 收到主键数 */
  present: Scalars['Int']['output'];
  /** Why the person decided so. 决定理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** The system that it came from. 来源系统 */
  source: Scalars['String']['output'];
  /** How many records of the source stood when it was closed. 现有记录数 */
  standing: Scalars['Int']['output'];
  /** How far it has come. 状态 */
  status: SnapshotStatus;
  /** The day that it shows. 数据日期 */
  takenOn: Scalars['Date']['output'];
  /** How many of them did not come with it. 缺少记录数 */
  vanishing: Scalars['Int']['output'];
};

/** What opening, closing or deciding on a snapshot may come to. 快照答复 */
export type SnapshotResult = Refused | Snapshot;

/** How far a snapshot has come. 快照状态 */
export type SnapshotStatus =
  /** What did not come with it has ended. 已关闭 */
  | 'CLOSED'
  /** It would end too much: a person decides. 待人工确认 */
  | 'HELD'
  /** Its batches come in. 接收中 */
  | 'OPEN'
  /** A person let nothing end by it. 已驳回 */
  | 'REJECTED'
  /** A person let it end what did not come with it. 已放行 */
  | 'RELEASED';

/** What stops a clock (Administrative Licensing Law, article 45). 特别程序 */
export type SpecialProcedure =
  /** An appraisal. 鉴定 */
  | 'APPRAISAL'
  /** Correction of documents. 补正材料 */
  | 'CORRECTION'
  /** Review by experts. 专家评审 */
  | 'EXPERT_REVIEW'
  /** A hearing. 听证 */
  | 'HEARING'
  /** An inspection or a test. 检验、检测 */
  | 'INSPECTION'
  /** A public notice. 公示 */
  | 'PUBLIC_NOTICE'
  /** Quarantine. 检疫 */
  | 'QUARANTINE'
  /** A tender or an auction. 招标、拍卖 */
  | 'TENDER_OR_AUCTION';

/** The projects of one stage. 阶段项目数 */
export type StageCount = {
  __typename?: 'StageCount';
  /** How many. 数量 */
  count: Scalars['Int']['output'];
  /** The stage. 阶段 */
  stage: ProjectStage;
};

/** The seven standing members of consultations, from a day on. 会商常设成员配置 */
export type StandingMembers = {
  __typename?: 'StandingMembers';
  /** The seven organs. 成员单位 */
  organs: Array<Organ>;
  /** The first day on which they are the members of a consultation that is opened. 起始日期 */
  validFrom: Scalars['Date']['output'];
  /** Its version, for the next change. 版本 */
  version: Scalars['Int']['output'];
};

/** The standing members are configured. 已配置 */
export type StandingMembersConfigured = {
  __typename?: 'StandingMembersConfigured';
  /** Who they are. 常设成员 */
  standingMembers: StandingMembers;
};

/** What came of a configuration of standing members. 常设成员配置结果 */
export type StandingMembersPayload = Conflict | Refused | StandingMembersConfigured;

/** A special procedure that stops the clock. 特别程序 */
export type StartSpecialProcedureInput = {
  /** Where the step is taken, at one of the three levels. 办理地点 */
  at?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. 类型 */
  kind: SpecialProcedure;
  /** Its number. 办件编号 */
  number: Scalars['String']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a text; all that are given must hold. 文本条件 */
export type StringFilter = {
  /** Contains this text. 包含 */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Planning's consent to the subdivision of a parcel. 土地分割规划同意 */
export type SubdivisionConsent = Certificate & {
  __typename?: 'SubdivisionConsent';
  /** Its number. 编号 */
  number: Scalars['String']['output'];
};

/** What to report. 报送输入 */
export type SubmitCityReportInput = {
  /** The version of the format; the current one when absent. 格式版本 */
  formatVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The days of decision, over before today. 报送期（按办结日） */
  period: PeriodInput;
};

/** What came of a report. 报送结果 */
export type SubmitCityReportPayload = CityReportSubmitted | Refused;

/** The conclusion of a joint approval. 综合意见 */
export type SummarizeJointApprovalInput = {
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 联合审批编号 */
  number: Scalars['String']['input'];
  /** The conclusion, 1 to 2,000 characters. 综合意见 */
  summary: Scalars['String']['input'];
};

/** How a tolerance is measured. 允许误差方式 */
export type ToleranceKind =
  /** In the unit of the indicator. 绝对值 */
  | 'ABSOLUTE'
  /** In percent of the value on the earlier basis: the approved one, else the designed one. 百分比 */
  | 'PERCENT';

/** A transfer to another organ. 移交 */
export type TransferCaseInput = {
  /** Where the step is taken, at one of the three levels. 办理地点 */
  at?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The version that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. 办件编号 */
  number: Scalars['String']['input'];
  /** To whom. 接收机关 */
  organ: Scalars['String']['input'];
  /** Why. 理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What happens to a record that names something unknown. 未知引用的处理 */
export type UnknownReference =
  /** It waits, and goes in by itself when what it names arrives. 暂存 */
  | 'PARK'
  /** It is refused. 拒收 */
  | 'REFUSE';

/** A condition on a credit code. 信用代码条件 */
export type UsccFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['Uscc']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['Uscc']['input']>>;
};

/** A visit to the projects themselves. 上门对接服务 */
export type Visit = {
  __typename?: 'Visit';
  /** Who. 代办员 */
  agent: Agent;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** What came of it. 成效 */
  outcome: Scalars['String']['output'];
  /** The projects served. 服务项目 */
  projects: Array<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** What about. 主题 */
  topic: Scalars['String']['output'];
  /** When. 日期 */
  visitedOn: Scalars['Date']['output'];
};


/** A visit to the projects themselves. 上门对接服务 */
export type VisitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A visit to the projects themselves. 上门对接服务 */
export type VisitProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of visits. 走访分页 */
export type VisitConnection = {
  __typename?: 'VisitConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<VisitEdge>;
  /** The rows. 行 */
  nodes: Array<Visit>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A visit in a page. 走访行 */
export type VisitEdge = {
  __typename?: 'VisitEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: Visit;
};

/** Which visits; all that are given must hold. 走访筛选 */
export type VisitFilter = {
  /** By agent. 代办员 */
  agent?: InputMaybe<StringFilter>;
  /** By day. 日期 */
  visitedOn?: InputMaybe<DateFilter>;
};

/** The order of visits. 走访排序 */
export type VisitOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: VisitOrderField;
};

/** What visits can be ordered by. 走访排序字段 */
export type VisitOrderField =
  /** Their number. 编号 */
  | 'NUMBER'
  /** When they were made. 日期 */
  | 'VISITED_ON';

/** What came of the record of a visit. 走访登记结果 */
export type VisitPayload = Refused | VisitRecorded;

/** It is recorded. 已登记 */
export type VisitRecorded = {
  __typename?: 'VisitRecorded';
  /** The visit. 走访 */
  visit: Visit;
};

/** An assumption that a roadmap was computed with. 推演条件 */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** Working days more; fewer where negative. 增减的工作日 */
  extraDays: Scalars['Int']['output'];
  /** The code of the step. 步骤代码 */
  step: Scalars['String']['output'];
};

/** An assumption: a step that takes so many working days more, or fewer. 推演条件 */
export type WhatIfInput = {
  /** Working days more, at most 1,000; fewer where negative, but the step takes at least one. 增减的工作日 */
  extraDays: Scalars['Int']['input'];
  /** The code of the step. 步骤代码 */
  step: Scalars['String']['input'];
};

/** A record that was withdrawn; its versions stay. 注销结果 */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** Of what. 数据集 */
  dataset: Scalars['String']['output'];
  /** Its key. 主键 */
  key: Scalars['String']['output'];
  /** Its version now. 版本 */
  version: Scalars['Int']['output'];
  /** The first day on which it holds no longer. 注销日期 */
  withdrawnOn: Scalars['Date']['output'];
};

/** What a withdrawal may come to. 注销答复 */
export type WithdrawalResult = Refused | Withdrawal;

/** A park, new town or special block, with its projects. 片区 */
export type Zone = Node & {
  __typename?: 'Zone';
  /** Its code. 片区代码 */
  code: Scalars['String']['output'];
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Its projects counted, each once. 项目统计 */
  projectStats?: Maybe<ProjectStats>;
  /** Its projects, by code. 片区内项目 */
  projects?: Maybe<ProjectConnection>;
};


/** A park, new town or special block, with its projects. 片区 */
export type ZoneProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agent: Agent;
  ApprovalCase: ApprovalCase;
  Campaign: Campaign;
  CampaignFinding: CampaignFinding;
  Consultation: Consultation;
  EarlyInvolvement: EarlyInvolvement;
  Enterprise: Enterprise;
  IndicatorConflict: IndicatorConflict;
  Intake: Intake;
  JointApproval: JointApproval;
  Problem: Problem;
  Project: Project;
  Region: Region;
  Visit: Visit;
  Zone: Zone;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"code":true}> );
  ApprovalCase:
    ( { __typename: 'ApprovalCase' }
    & GraphQLRecursivePick<FederationTypes['ApprovalCase'], {"number":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"code":true}> );
  CampaignFinding:
    ( { __typename: 'CampaignFinding' }
    & GraphQLRecursivePick<FederationTypes['CampaignFinding'], {"number":true}> );
  Consultation:
    ( { __typename: 'Consultation' }
    & GraphQLRecursivePick<FederationTypes['Consultation'], {"number":true}> );
  EarlyInvolvement:
    ( { __typename: 'EarlyInvolvement' }
    & GraphQLRecursivePick<FederationTypes['EarlyInvolvement'], {"number":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"uscc":true}> );
  IndicatorConflict:
    ( { __typename: 'IndicatorConflict' }
    & GraphQLRecursivePick<FederationTypes['IndicatorConflict'], {"code":true}> );
  Intake:
    ( { __typename: 'Intake' }
    & GraphQLRecursivePick<FederationTypes['Intake'], {"number":true}> );
  JointApproval:
    ( { __typename: 'JointApproval' }
    & GraphQLRecursivePick<FederationTypes['JointApproval'], {"number":true}> );
  Problem:
    ( { __typename: 'Problem' }
    & GraphQLRecursivePick<FederationTypes['Problem'], {"number":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"code":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"approvedIndicators":{"indicator":true,"value":true,"unit":true,"organ":{"code":true}},"designedIndicators":{"indicator":true,"value":true,"unit":true,"organ":{"code":true}},"asBuiltIndicators":{"indicator":true,"value":true,"unit":true,"organ":{"code":true}}}> ) );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  Visit:
    ( { __typename: 'Visit' }
    & GraphQLRecursivePick<FederationTypes['Visit'], {"number":true}> );
  Zone:
    ( { __typename: 'Zone' }
    & GraphQLRecursivePick<FederationTypes['Zone'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdvanceProjectStagePayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( Omit<ProjectStageAdvanced, 'project'> & { project: _RefType['Project'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  AgentAssignmentPayload:
    | ( Omit<AgentAssignmentChanged, 'assignment' | 'project'> & { assignment: _RefType['AgentAssignment'], project: _RefType['Project'] } )
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  CampaignFindingPayload:
    | ( Omit<CampaignFindingChanged, 'campaign' | 'finding'> & { campaign: _RefType['Campaign'], finding: _RefType['CampaignFinding'] } )
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  CampaignPayload:
    | ( Omit<CampaignChanged, 'campaign'> & { campaign: _RefType['Campaign'] } )
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  CasePayload:
    | ( Omit<CaseChanged, 'case'> & { case: _RefType['ApprovalCase'] } )
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  ConsultationPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( Omit<ConsultationChanged, 'consultation'> & { consultation: _RefType['Consultation'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  DeclarationResult:
    | ( import('../../../schema/publishing/declare.ts').Declaration )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  DeclareCasesPayload:
    | ( Omit<CasesDeclared, 'intake'> & { intake: _RefType['Intake'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  DeclareDraftPayload:
    | ( Omit<CasesDeclared, 'intake'> & { intake: _RefType['Intake'] } )
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  DiscardDraftPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( DraftDiscarded )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  DraftPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( Omit<DraftSaved, 'draft'> & { draft: _RefType['DeclarationDraft'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  DrawRoadmapPayload:
    | ( import('../../../schema/refusals.ts').Refused )
    | ( Omit<RoadmapDrawn, 'roadmap'> & { roadmap: _RefType['Roadmap'] } )
  ;
  EarlyInvolvementPayload:
    | ( Omit<EarlyInvolvementRecorded, 'earlyInvolvement'> & { earlyInvolvement: _RefType['EarlyInvolvement'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  JointApprovalPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( Omit<JointApprovalChanged, 'jointApproval'> & { jointApproval: _RefType['JointApproval'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  ProblemPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( Omit<ProblemChanged, 'problem'> & { problem: _RefType['Problem'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  PublicationResult:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/publishing/publish.ts').Publication )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  RecordRoadmapStepPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
    | ( Omit<RoadmapStepRecorded, 'roadmap'> & { roadmap: _RefType['Roadmap'] } )
  ;
  SetIndicatorTolerancePayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( Omit<IndicatorToleranceSet, 'tolerance'> & { tolerance: _RefType['IndicatorTolerance'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  SnapshotResult:
    | ( import('../../../schema/refusals.ts').Refused )
    | ( import('../../../schema/publishing/snapshots.ts').Snapshot )
  ;
  StandingMembersPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
    | ( Omit<StandingMembersConfigured, 'standingMembers'> & { standingMembers: _RefType['StandingMembers'] } )
  ;
  SubmitCityReportPayload:
    | ( Omit<CityReportSubmitted, 'report'> & { report: _RefType['CityReport'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  VisitPayload:
    | ( import('../../../schema/refusals.ts').Refused )
    | ( Omit<VisitRecorded, 'visit'> & { visit: _RefType['Visit'] } )
  ;
  WithdrawalResult:
    | ( import('../../../schema/refusals.ts').Refused )
    | ( import('../../../schema/publishing/withdraw.ts').Withdrawal )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Certificate:
    | ( { number: string } )
    | ( { number: string } )
    | ( { number: string } )
    | ( { number: string } )
    | ( { number: string } )
    | ( { number: string } )
    | ( { number: string } )
    | ( { number: string } )
    | ( { number: string } )
  ;
  Node:
    | ( { number: string } )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ApprovalCase> )
    | ( { number: string } )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Campaign> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CampaignFinding> )
    | ( { code: string } )
    | ( { number: string } )
    | ( { number: string } )
    | ( { number: string } )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Consultation> )
    | ( { uscc: string } )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').JointApproval> )
    | ( { number: string } )
    | ( { code: string } )
    | ( { code: string } )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Problem> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Project> )
    | ( { code: string } )
    | ( { code: string } )
    | ( { code: string } )
    | ( ServiceItem )
    | ( { number: string } )
    | ( { number: string } )
    | ( { code: string } )
  ;
  Refusal:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddConsultationMemberInput: AddConsultationMemberInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdvanceProjectStageInput: AdvanceProjectStageInput;
  AdvanceProjectStagePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdvanceProjectStagePayload']>;
  Agent: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Agent>>;
  AgentAssignment: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').AgentAssignment>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgentAssignmentChanged: ResolverTypeWrapper<Omit<AgentAssignmentChanged, 'assignment' | 'project'> & { assignment: ResolversTypes['AgentAssignment'], project: ResolversTypes['Project'] }>;
  AgentAssignmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgentAssignmentPayload']>;
  AgentCentreReport: ResolverTypeWrapper<AgentCentreReport>;
  AgentLevel: AgentLevel;
  AgentWorkload: ResolverTypeWrapper<AgentWorkload>;
  Alert: ResolverTypeWrapper<{ number: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApprovalCase: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ApprovalCase>>;
  ApprovalCaseConnection: ResolverTypeWrapper<Omit<ApprovalCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApprovalCaseEdge']>, nodes: Array<ResolversTypes['ApprovalCase']> }>;
  ApprovalCaseEdge: ResolverTypeWrapper<Omit<ApprovalCaseEdge, 'node'> & { node: ResolversTypes['ApprovalCase'] }>;
  ApprovalCaseFilter: ApprovalCaseFilter;
  ApprovalCaseOrder: ApprovalCaseOrder;
  ApprovalCaseOrderField: ApprovalCaseOrderField;
  AssignAgentInput: AssignAgentInput;
  BooleanFilter: BooleanFilter;
  BuildingIndicator: ResolverTypeWrapper<Omit<BuildingIndicator, 'organ'> & { organ: ResolversTypes['Organ'] }>;
  BurnDownDay: ResolverTypeWrapper<import('../rules/computed.ts').BurnDownDay>;
  BusinessLicence: ResolverTypeWrapper<{ number: string }>;
  Campaign: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Campaign>>;
  CampaignChanged: ResolverTypeWrapper<Omit<CampaignChanged, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  CampaignFinding: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CampaignFinding>>;
  CampaignFindingChanged: ResolverTypeWrapper<Omit<CampaignFindingChanged, 'campaign' | 'finding'> & { campaign: ResolversTypes['Campaign'], finding: ResolversTypes['CampaignFinding'] }>;
  CampaignFindingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CampaignFindingPayload']>;
  CampaignKind: CampaignKind;
  CampaignPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CampaignPayload']>;
  CampaignScope: ResolverTypeWrapper<import('../rules/computed.ts').CampaignScope>;
  CampaignScopeInput: CampaignScopeInput;
  CampaignStatus: CampaignStatus;
  CampaignTarget: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CampaignTarget>>;
  CampaignTargetInput: CampaignTargetInput;
  CaseAgency: CaseAgency;
  CaseAgencyFilter: CaseAgencyFilter;
  CaseChanged: ResolverTypeWrapper<Omit<CaseChanged, 'case'> & { case: ResolversTypes['ApprovalCase'] }>;
  CaseChannel: CaseChannel;
  CaseClock: ResolverTypeWrapper<CaseClock>;
  CaseMode: CaseMode;
  CaseOpinion: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CaseOpinion>>;
  CasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CasePayload']>;
  CaseResultInput: CaseResultInput;
  CaseStats: ResolverTypeWrapper<CaseStats>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CaseStatus: CaseStatus;
  CaseStatusFilter: CaseStatusFilter;
  CaseStep: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CaseStep>>;
  CaseStepInput: CaseStepInput;
  CasesDeclared: ResolverTypeWrapper<Omit<CasesDeclared, 'intake'> & { intake: ResolversTypes['Intake'] }>;
  CatalogueEntry: ResolverTypeWrapper<{ code: string }>;
  Certificate: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Certificate']>;
  CertificateType: CertificateType;
  ChangeDraftInput: ChangeDraftInput;
  ChecklistEntry: ResolverTypeWrapper<import('../rules/computed.ts').ChecklistEntry>;
  CityReport: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CityReport>>;
  CityReportConnection: ResolverTypeWrapper<Omit<CityReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CityReportEdge']>, nodes: Array<ResolversTypes['CityReport']> }>;
  CityReportEdge: ResolverTypeWrapper<Omit<CityReportEdge, 'node'> & { node: ResolversTypes['CityReport'] }>;
  CityReportFilter: CityReportFilter;
  CityReportOrder: CityReportOrder;
  CityReportOrderField: CityReportOrderField;
  CityReportStatus: CityReportStatus;
  CityReportStatusFilter: CityReportStatusFilter;
  CityReportSubmitted: ResolverTypeWrapper<Omit<CityReportSubmitted, 'report'> & { report: ResolversTypes['CityReport'] }>;
  ClockEntry: ResolverTypeWrapper<ClockEntry>;
  ClockEntryKind: ClockEntryKind;
  CloseCampaignInput: CloseCampaignInput;
  CloseConsultationInput: CloseConsultationInput;
  Complaint: ResolverTypeWrapper<{ number: string }>;
  CompletionAcceptance: ResolverTypeWrapper<{ number: string }>;
  ConfigureStandingMembersInput: ConfigureStandingMembersInput;
  Conflict: ResolverTypeWrapper<import('../../../schema/refusals.ts').Conflict>;
  ConstructionPermit: ResolverTypeWrapper<{ number: string }>;
  ConstructionPlanningPermit: ResolverTypeWrapper<{ number: string }>;
  Consultation: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Consultation>>;
  ConsultationChanged: ResolverTypeWrapper<Omit<ConsultationChanged, 'consultation'> & { consultation: ResolversTypes['Consultation'] }>;
  ConsultationConnection: ResolverTypeWrapper<Omit<ConsultationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConsultationEdge']>, nodes: Array<ResolversTypes['Consultation']> }>;
  ConsultationEdge: ResolverTypeWrapper<Omit<ConsultationEdge, 'node'> & { node: ResolversTypes['Consultation'] }>;
  ConsultationFilter: ConsultationFilter;
  ConsultationMember: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ConsultationMember>>;
  ConsultationOpinion: ConsultationOpinion;
  ConsultationOrder: ConsultationOrder;
  ConsultationOrderField: ConsultationOrderField;
  ConsultationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultationPayload']>;
  ConsultationStatus: ConsultationStatus;
  ConvertMockCaseInput: ConvertMockCaseInput;
  CorrectCaseInput: CorrectCaseInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeadLetter: ResolverTypeWrapper<DeadLetter>;
  DeadlineChange: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').DeadlineChange>>;
  DeadlineChangeConnection: ResolverTypeWrapper<Omit<DeadlineChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeadlineChangeEdge']>, nodes: Array<ResolversTypes['DeadlineChange']> }>;
  DeadlineChangeEdge: ResolverTypeWrapper<Omit<DeadlineChangeEdge, 'node'> & { node: ResolversTypes['DeadlineChange'] }>;
  DeadlineChangeFilter: DeadlineChangeFilter;
  DeadlineChangeOrder: DeadlineChangeOrder;
  DeadlineChangeOrderField: DeadlineChangeOrderField;
  DeadlineKind: DeadlineKind;
  DecideCaseInput: DecideCaseInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Declaration: ResolverTypeWrapper<import('../../../schema/publishing/declare.ts').Declaration>;
  DeclarationDraft: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').DeclarationDraft>>;
  DeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclarationResult']>;
  DeclareCasesInput: DeclareCasesInput;
  DeclareCasesPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareCasesPayload']>;
  DeclareDraftPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareDraftPayload']>;
  DeliveryStatus: DeliveryStatus;
  DiscardDraftPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardDraftPayload']>;
  DraftContentInput: DraftContentInput;
  DraftDeclarationInput: DraftDeclarationInput;
  DraftDiscarded: ResolverTypeWrapper<DraftDiscarded>;
  DraftKeyInput: DraftKeyInput;
  DraftMaterial: ResolverTypeWrapper<DraftMaterial>;
  DraftPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPayload']>;
  DraftSaved: ResolverTypeWrapper<Omit<DraftSaved, 'draft'> & { draft: ResolversTypes['DeclarationDraft'] }>;
  DrawRoadmapInput: DrawRoadmapInput;
  DrawRoadmapPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DrawRoadmapPayload']>;
  EarlyInvolvement: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').EarlyInvolvement>>;
  EarlyInvolvementKind: EarlyInvolvementKind;
  EarlyInvolvementPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EarlyInvolvementPayload']>;
  EarlyInvolvementRecorded: ResolverTypeWrapper<Omit<EarlyInvolvementRecorded, 'earlyInvolvement'> & { earlyInvolvement: ResolversTypes['EarlyInvolvement'] }>;
  EndAssignmentInput: EndAssignmentInput;
  Enterprise: ResolverTypeWrapper<{ uscc: string }>;
  EscalateProblemInput: EscalateProblemInput;
  ExtendCaseInput: ExtendCaseInput;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  GiveConsultationOpinionInput: GiveConsultationOpinionInput;
  GiveOpinionInput: GiveOpinionInput;
  GreenChannel: ResolverTypeWrapper<Omit<GreenChannel, 'authoriser'> & { authoriser: ResolversTypes['Organ'] }>;
  HandOverProjectInput: HandOverProjectInput;
  IndicatorBasis: IndicatorBasis;
  IndicatorComparison: ResolverTypeWrapper<Omit<IndicatorComparison, 'values'> & { values: Array<ResolversTypes['IndicatorValue']> }>;
  IndicatorConflict: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').IndicatorConflict>>;
  IndicatorConflictConnection: ResolverTypeWrapper<Omit<IndicatorConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorConflictEdge']>, nodes: Array<ResolversTypes['IndicatorConflict']> }>;
  IndicatorConflictEdge: ResolverTypeWrapper<Omit<IndicatorConflictEdge, 'node'> & { node: ResolversTypes['IndicatorConflict'] }>;
  IndicatorConflictFilter: IndicatorConflictFilter;
  IndicatorConflictOrder: IndicatorConflictOrder;
  IndicatorConflictOrderField: IndicatorConflictOrderField;
  IndicatorTolerance: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').IndicatorTolerance>>;
  IndicatorToleranceSet: ResolverTypeWrapper<Omit<IndicatorToleranceSet, 'tolerance'> & { tolerance: ResolversTypes['IndicatorTolerance'] }>;
  IndicatorValue: ResolverTypeWrapper<Omit<IndicatorValue, 'organ'> & { organ: ResolversTypes['Organ'] }>;
  Ineligibility: Ineligibility;
  Intake: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Intake>>;
  IntakeMaterial: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').IntakeMaterial>>;
  JointApproval: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').JointApproval>>;
  JointApprovalChanged: ResolverTypeWrapper<Omit<JointApprovalChanged, 'jointApproval'> & { jointApproval: ResolversTypes['JointApproval'] }>;
  JointApprovalConnection: ResolverTypeWrapper<Omit<JointApprovalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JointApprovalEdge']>, nodes: Array<ResolversTypes['JointApproval']> }>;
  JointApprovalEdge: ResolverTypeWrapper<Omit<JointApprovalEdge, 'node'> & { node: ResolversTypes['JointApproval'] }>;
  JointApprovalFilter: JointApprovalFilter;
  JointApprovalOrder: JointApprovalOrder;
  JointApprovalOrderField: JointApprovalOrderField;
  JointApprovalPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JointApprovalPayload']>;
  JointOutcome: JointOutcome;
  LandSupplyMethod: LandSupplyMethod;
  LandUsePlanningPermit: ResolverTypeWrapper<{ number: string }>;
  LandUsePreReview: ResolverTypeWrapper<{ number: string }>;
  Language: Language;
  LookupResult: ResolverTypeWrapper<Omit<LookupResult, 'node'> & { node?: Maybe<ResolversTypes['Node']> }>;
  MaterialInput: MaterialInput;
  MeetMockConditionInput: MeetMockConditionInput;
  Milestone: ResolverTypeWrapper<Omit<Milestone, 'organ'> & { organ: ResolversTypes['Organ'] }>;
  MockCondition: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').MockCondition>>;
  MockInput: MockInput;
  Mortgage: ResolverTypeWrapper<{ number: string }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenCampaignInput: OpenCampaignInput;
  OpenConsultationInput: OpenConsultationInput;
  OpenGreenChannelInput: OpenGreenChannelInput;
  OpenSpecialSessionInput: OpenSpecialSessionInput;
  OpinionBasis: ResolverTypeWrapper<OpinionBasis>;
  OrderDirection: OrderDirection;
  Organ: ResolverTypeWrapper<{ code: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parcel: ResolverTypeWrapper<{ code: string }>;
  ParcelCode: ResolverTypeWrapper<Scalars['ParcelCode']['output']>;
  ParcelCodeFilter: ParcelCodeFilter;
  ParkedRecord: ResolverTypeWrapper<import('../../../schema/publishing/waiting.ts').ParkedRecord>;
  ParkedRecordConnection: ResolverTypeWrapper<Omit<ParkedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParkedRecordEdge']>, nodes: Array<ResolversTypes['ParkedRecord']> }>;
  ParkedRecordEdge: ResolverTypeWrapper<Omit<ParkedRecordEdge, 'node'> & { node: ResolversTypes['ParkedRecord'] }>;
  ParkedReference: ResolverTypeWrapper<ParkedReference>;
  PeriodInput: PeriodInput;
  PriorityCount: ResolverTypeWrapper<PriorityCount>;
  PriorityLevel: PriorityLevel;
  PriorityLevelFilter: PriorityLevelFilter;
  Problem: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Problem>>;
  ProblemChanged: ResolverTypeWrapper<Omit<ProblemChanged, 'problem'> & { problem: ResolversTypes['Problem'] }>;
  ProblemConnection: ResolverTypeWrapper<Omit<ProblemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProblemEdge']>, nodes: Array<ResolversTypes['Problem']> }>;
  ProblemEdge: ResolverTypeWrapper<Omit<ProblemEdge, 'node'> & { node: ResolversTypes['Problem'] }>;
  ProblemEscalation: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ProblemEscalation>>;
  ProblemFilter: ProblemFilter;
  ProblemOrder: ProblemOrder;
  ProblemOrderField: ProblemOrderField;
  ProblemPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProblemPayload']>;
  ProblemStatus: ProblemStatus;
  ProcessEligibility: ResolverTypeWrapper<ProcessEligibility>;
  ProcessLinkKind: ProcessLinkKind;
  ProcessPerformance: ResolverTypeWrapper<ProcessPerformance>;
  Project: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Project>>;
  ProjectCode: ResolverTypeWrapper<Scalars['ProjectCode']['output']>;
  ProjectCodeFilter: ProjectCodeFilter;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectPriority: ResolverTypeWrapper<ProjectPriority>;
  ProjectStage: ProjectStage;
  ProjectStageAdvanced: ResolverTypeWrapper<Omit<ProjectStageAdvanced, 'project'> & { project: ResolversTypes['Project'] }>;
  ProjectStageFilter: ProjectStageFilter;
  ProjectStats: ResolverTypeWrapper<ProjectStats>;
  ProjectType: ProjectType;
  Provenance: ResolverTypeWrapper<Provenance>;
  Publication: ResolverTypeWrapper<import('../../../schema/publishing/publish.ts').Publication>;
  PublicationMode: PublicationMode;
  PublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublicationResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaiseProblemInput: RaiseProblemInput;
  RealEstateUnit: ResolverTypeWrapper<{ code: string }>;
  RealEstateUnitCode: ResolverTypeWrapper<Scalars['RealEstateUnitCode']['output']>;
  Reconciliation: ResolverTypeWrapper<import('../../../schema/publishing/reconciliationLines.ts').Reconciliation>;
  ReconciliationLine: ResolverTypeWrapper<import('../../../schema/publishing/reconciliationLines.ts').ReconciliationLine>;
  RecordConsultationMinutesInput: RecordConsultationMinutesInput;
  RecordEarlyInvolvementInput: RecordEarlyInvolvementInput;
  RecordFindingInput: RecordFindingInput;
  RecordRoadmapStepInput: RecordRoadmapStepInput;
  RecordRoadmapStepPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRoadmapStepPayload']>;
  RecordTargetInput: RecordTargetInput;
  RecordValue: ResolverTypeWrapper<Scalars['RecordValue']['output']>;
  RecordVersion: ResolverTypeWrapper<RecordVersion>;
  RecordVersionConnection: ResolverTypeWrapper<RecordVersionConnection>;
  RecordVersionEdge: ResolverTypeWrapper<RecordVersionEdge>;
  RecordVisitInput: RecordVisitInput;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Refused: ResolverTypeWrapper<import('../../../schema/refusals.ts').Refused>;
  RefusedRecord: ResolverTypeWrapper<import('../../../schema/publishing/refusedRecord.ts').RefusedRecord>;
  Region: ResolverTypeWrapper<{ code: string }>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCodeFilter: RegionCodeFilter;
  ResolveFindingInput: ResolveFindingInput;
  ResolveProblemInput: ResolveProblemInput;
  ResubmitCasesInput: ResubmitCasesInput;
  Roadmap: ResolverTypeWrapper<import('../rules/computed.ts').Roadmap>;
  RoadmapDrawn: ResolverTypeWrapper<Omit<RoadmapDrawn, 'roadmap'> & { roadmap: ResolversTypes['Roadmap'] }>;
  RoadmapLink: ResolverTypeWrapper<Omit<RoadmapLink, 'after'> & { after: ResolversTypes['RoadmapStep'] }>;
  RoadmapStep: ResolverTypeWrapper<import('../rules/computed.ts').RoadmapStep>;
  RoadmapStepRecorded: ResolverTypeWrapper<Omit<RoadmapStepRecorded, 'roadmap'> & { roadmap: ResolversTypes['Roadmap'] }>;
  RoadmapStepState: RoadmapStepState;
  ServiceHall: ResolverTypeWrapper<{ code: string }>;
  ServiceItem: ResolverTypeWrapper<ServiceItem>;
  ServiceItemCode: ResolverTypeWrapper<Scalars['ServiceItemCode']['output']>;
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  SetIndicatorToleranceInput: SetIndicatorToleranceInput;
  SetIndicatorTolerancePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetIndicatorTolerancePayload']>;
  ShareRequest: ResolverTypeWrapper<{ number: string }>;
  SiteOpinion: ResolverTypeWrapper<{ number: string }>;
  Snapshot: ResolverTypeWrapper<import('../../../schema/publishing/snapshots.ts').Snapshot>;
  SnapshotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnapshotResult']>;
  SnapshotStatus: SnapshotStatus;
  SpecialProcedure: SpecialProcedure;
  StageCount: ResolverTypeWrapper<StageCount>;
  StandingMembers: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').StandingMembers>>;
  StandingMembersConfigured: ResolverTypeWrapper<Omit<StandingMembersConfigured, 'standingMembers'> & { standingMembers: ResolversTypes['StandingMembers'] }>;
  StandingMembersPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StandingMembersPayload']>;
  StartSpecialProcedureInput: StartSpecialProcedureInput;
  StringFilter: StringFilter;
  SubdivisionConsent: ResolverTypeWrapper<{ number: string }>;
  SubmitCityReportInput: SubmitCityReportInput;
  SubmitCityReportPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitCityReportPayload']>;
  SummarizeJointApprovalInput: SummarizeJointApprovalInput;
  ToleranceKind: ToleranceKind;
  TransferCaseInput: TransferCaseInput;
  UnknownReference: UnknownReference;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UsccFilter: UsccFilter;
  Visit: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Visit>>;
  VisitConnection: ResolverTypeWrapper<Omit<VisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VisitEdge']>, nodes: Array<ResolversTypes['Visit']> }>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  VisitFilter: VisitFilter;
  VisitOrder: VisitOrder;
  VisitOrderField: VisitOrderField;
  VisitPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VisitPayload']>;
  VisitRecorded: ResolverTypeWrapper<Omit<VisitRecorded, 'visit'> & { visit: ResolversTypes['Visit'] }>;
  WhatIf: ResolverTypeWrapper<WhatIf>;
  WhatIfInput: WhatIfInput;
  Withdrawal: ResolverTypeWrapper<import('../../../schema/publishing/withdraw.ts').Withdrawal>;
  WithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawalResult']>;
  Zone: ResolverTypeWrapper<{ code: string }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddConsultationMemberInput: AddConsultationMemberInput;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  AdvanceProjectStageInput: AdvanceProjectStageInput;
  AdvanceProjectStagePayload: ResolversUnionTypes<ResolversParentTypes>['AdvanceProjectStagePayload'];
  Agent: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Agent>;
  AgentAssignment: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').AgentAssignment>;
  Boolean: Scalars['Boolean']['output'];
  AgentAssignmentChanged: Omit<AgentAssignmentChanged, 'assignment' | 'project'> & { assignment: ResolversParentTypes['AgentAssignment'], project: ResolversParentTypes['Project'] };
  AgentAssignmentPayload: ResolversUnionTypes<ResolversParentTypes>['AgentAssignmentPayload'];
  AgentCentreReport: AgentCentreReport;
  AgentWorkload: AgentWorkload;
  Alert: { number: string };
  ID: Scalars['ID']['output'];
  ApprovalCase: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ApprovalCase>;
  ApprovalCaseConnection: Omit<ApprovalCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApprovalCaseEdge']>, nodes: Array<ResolversParentTypes['ApprovalCase']> };
  ApprovalCaseEdge: Omit<ApprovalCaseEdge, 'node'> & { node: ResolversParentTypes['ApprovalCase'] };
  ApprovalCaseFilter: ApprovalCaseFilter;
  ApprovalCaseOrder: ApprovalCaseOrder;
  AssignAgentInput: AssignAgentInput;
  BooleanFilter: BooleanFilter;
  BuildingIndicator: Omit<BuildingIndicator, 'organ'> & { organ: ResolversParentTypes['Organ'] };
  BurnDownDay: import('../rules/computed.ts').BurnDownDay;
  BusinessLicence: { number: string };
  Campaign: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Campaign>;
  CampaignChanged: Omit<CampaignChanged, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  CampaignFinding: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CampaignFinding>;
  CampaignFindingChanged: Omit<CampaignFindingChanged, 'campaign' | 'finding'> & { campaign: ResolversParentTypes['Campaign'], finding: ResolversParentTypes['CampaignFinding'] };
  CampaignFindingPayload: ResolversUnionTypes<ResolversParentTypes>['CampaignFindingPayload'];
  CampaignPayload: ResolversUnionTypes<ResolversParentTypes>['CampaignPayload'];
  CampaignScope: import('../rules/computed.ts').CampaignScope;
  CampaignScopeInput: CampaignScopeInput;
  CampaignTarget: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CampaignTarget>;
  CampaignTargetInput: CampaignTargetInput;
  CaseAgencyFilter: CaseAgencyFilter;
  CaseChanged: Omit<CaseChanged, 'case'> & { case: ResolversParentTypes['ApprovalCase'] };
  CaseClock: CaseClock;
  CaseOpinion: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CaseOpinion>;
  CasePayload: ResolversUnionTypes<ResolversParentTypes>['CasePayload'];
  CaseResultInput: CaseResultInput;
  CaseStats: CaseStats;
  Float: Scalars['Float']['output'];
  CaseStatusFilter: CaseStatusFilter;
  CaseStep: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CaseStep>;
  CaseStepInput: CaseStepInput;
  CasesDeclared: Omit<CasesDeclared, 'intake'> & { intake: ResolversParentTypes['Intake'] };
  CatalogueEntry: { code: string };
  Certificate: ResolversInterfaceTypes<ResolversParentTypes>['Certificate'];
  ChangeDraftInput: ChangeDraftInput;
  ChecklistEntry: import('../rules/computed.ts').ChecklistEntry;
  CityReport: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CityReport>;
  CityReportConnection: Omit<CityReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CityReportEdge']>, nodes: Array<ResolversParentTypes['CityReport']> };
  CityReportEdge: Omit<CityReportEdge, 'node'> & { node: ResolversParentTypes['CityReport'] };
  CityReportFilter: CityReportFilter;
  CityReportOrder: CityReportOrder;
  CityReportStatusFilter: CityReportStatusFilter;
  CityReportSubmitted: Omit<CityReportSubmitted, 'report'> & { report: ResolversParentTypes['CityReport'] };
  ClockEntry: ClockEntry;
  CloseCampaignInput: CloseCampaignInput;
  CloseConsultationInput: CloseConsultationInput;
  Complaint: { number: string };
  CompletionAcceptance: { number: string };
  ConfigureStandingMembersInput: ConfigureStandingMembersInput;
  Conflict: import('../../../schema/refusals.ts').Conflict;
  ConstructionPermit: { number: string };
  ConstructionPlanningPermit: { number: string };
  Consultation: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Consultation>;
  ConsultationChanged: Omit<ConsultationChanged, 'consultation'> & { consultation: ResolversParentTypes['Consultation'] };
  ConsultationConnection: Omit<ConsultationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConsultationEdge']>, nodes: Array<ResolversParentTypes['Consultation']> };
  ConsultationEdge: Omit<ConsultationEdge, 'node'> & { node: ResolversParentTypes['Consultation'] };
  ConsultationFilter: ConsultationFilter;
  ConsultationMember: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ConsultationMember>;
  ConsultationOrder: ConsultationOrder;
  ConsultationPayload: ResolversUnionTypes<ResolversParentTypes>['ConsultationPayload'];
  ConvertMockCaseInput: ConvertMockCaseInput;
  CorrectCaseInput: CorrectCaseInput;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeadLetter: DeadLetter;
  DeadlineChange: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').DeadlineChange>;
  DeadlineChangeConnection: Omit<DeadlineChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeadlineChangeEdge']>, nodes: Array<ResolversParentTypes['DeadlineChange']> };
  DeadlineChangeEdge: Omit<DeadlineChangeEdge, 'node'> & { node: ResolversParentTypes['DeadlineChange'] };
  DeadlineChangeFilter: DeadlineChangeFilter;
  DeadlineChangeOrder: DeadlineChangeOrder;
  DecideCaseInput: DecideCaseInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Declaration: import('../../../schema/publishing/declare.ts').Declaration;
  DeclarationDraft: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').DeclarationDraft>;
  DeclarationResult: ResolversUnionTypes<ResolversParentTypes>['DeclarationResult'];
  DeclareCasesInput: DeclareCasesInput;
  DeclareCasesPayload: ResolversUnionTypes<ResolversParentTypes>['DeclareCasesPayload'];
  DeclareDraftPayload: ResolversUnionTypes<ResolversParentTypes>['DeclareDraftPayload'];
  DiscardDraftPayload: ResolversUnionTypes<ResolversParentTypes>['DiscardDraftPayload'];
  DraftContentInput: DraftContentInput;
  DraftDeclarationInput: DraftDeclarationInput;
  DraftDiscarded: DraftDiscarded;
  DraftKeyInput: DraftKeyInput;
  DraftMaterial: DraftMaterial;
  DraftPayload: ResolversUnionTypes<ResolversParentTypes>['DraftPayload'];
  DraftSaved: Omit<DraftSaved, 'draft'> & { draft: ResolversParentTypes['DeclarationDraft'] };
  DrawRoadmapInput: DrawRoadmapInput;
  DrawRoadmapPayload: ResolversUnionTypes<ResolversParentTypes>['DrawRoadmapPayload'];
  EarlyInvolvement: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').EarlyInvolvement>;
  EarlyInvolvementPayload: ResolversUnionTypes<ResolversParentTypes>['EarlyInvolvementPayload'];
  EarlyInvolvementRecorded: Omit<EarlyInvolvementRecorded, 'earlyInvolvement'> & { earlyInvolvement: ResolversParentTypes['EarlyInvolvement'] };
  EndAssignmentInput: EndAssignmentInput;
  Enterprise: { uscc: string };
  EscalateProblemInput: EscalateProblemInput;
  ExtendCaseInput: ExtendCaseInput;
  FieldChange: FieldChange;
  GiveConsultationOpinionInput: GiveConsultationOpinionInput;
  GiveOpinionInput: GiveOpinionInput;
  GreenChannel: Omit<GreenChannel, 'authoriser'> & { authoriser: ResolversParentTypes['Organ'] };
  HandOverProjectInput: HandOverProjectInput;
  IndicatorComparison: Omit<IndicatorComparison, 'values'> & { values: Array<ResolversParentTypes['IndicatorValue']> };
  IndicatorConflict: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').IndicatorConflict>;
  IndicatorConflictConnection: Omit<IndicatorConflictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorConflictEdge']>, nodes: Array<ResolversParentTypes['IndicatorConflict']> };
  IndicatorConflictEdge: Omit<IndicatorConflictEdge, 'node'> & { node: ResolversParentTypes['IndicatorConflict'] };
  IndicatorConflictFilter: IndicatorConflictFilter;
  IndicatorConflictOrder: IndicatorConflictOrder;
  IndicatorTolerance: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').IndicatorTolerance>;
  IndicatorToleranceSet: Omit<IndicatorToleranceSet, 'tolerance'> & { tolerance: ResolversParentTypes['IndicatorTolerance'] };
  IndicatorValue: Omit<IndicatorValue, 'organ'> & { organ: ResolversParentTypes['Organ'] };
  Intake: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Intake>;
  IntakeMaterial: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').IntakeMaterial>;
  JointApproval: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').JointApproval>;
  JointApprovalChanged: Omit<JointApprovalChanged, 'jointApproval'> & { jointApproval: ResolversParentTypes['JointApproval'] };
  JointApprovalConnection: Omit<JointApprovalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JointApprovalEdge']>, nodes: Array<ResolversParentTypes['JointApproval']> };
  JointApprovalEdge: Omit<JointApprovalEdge, 'node'> & { node: ResolversParentTypes['JointApproval'] };
  JointApprovalFilter: JointApprovalFilter;
  JointApprovalOrder: JointApprovalOrder;
  JointApprovalPayload: ResolversUnionTypes<ResolversParentTypes>['JointApprovalPayload'];
  LandUsePlanningPermit: { number: string };
  LandUsePreReview: { number: string };
  LookupResult: Omit<LookupResult, 'node'> & { node?: Maybe<ResolversParentTypes['Node']> };
  MaterialInput: MaterialInput;
  MeetMockConditionInput: MeetMockConditionInput;
  Milestone: Omit<Milestone, 'organ'> & { organ: ResolversParentTypes['Organ'] };
  MockCondition: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').MockCondition>;
  MockInput: MockInput;
  Mortgage: { number: string };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpenCampaignInput: OpenCampaignInput;
  OpenConsultationInput: OpenConsultationInput;
  OpenGreenChannelInput: OpenGreenChannelInput;
  OpenSpecialSessionInput: OpenSpecialSessionInput;
  OpinionBasis: OpinionBasis;
  Organ: { code: string };
  PageInfo: PageInfo;
  Parcel: { code: string };
  ParcelCode: Scalars['ParcelCode']['output'];
  ParcelCodeFilter: ParcelCodeFilter;
  ParkedRecord: import('../../../schema/publishing/waiting.ts').ParkedRecord;
  ParkedRecordConnection: Omit<ParkedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkedRecordEdge']>, nodes: Array<ResolversParentTypes['ParkedRecord']> };
  ParkedRecordEdge: Omit<ParkedRecordEdge, 'node'> & { node: ResolversParentTypes['ParkedRecord'] };
  ParkedReference: ParkedReference;
  PeriodInput: PeriodInput;
  PriorityCount: PriorityCount;
  PriorityLevelFilter: PriorityLevelFilter;
  Problem: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Problem>;
  ProblemChanged: Omit<ProblemChanged, 'problem'> & { problem: ResolversParentTypes['Problem'] };
  ProblemConnection: Omit<ProblemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProblemEdge']>, nodes: Array<ResolversParentTypes['Problem']> };
  ProblemEdge: Omit<ProblemEdge, 'node'> & { node: ResolversParentTypes['Problem'] };
  ProblemEscalation: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ProblemEscalation>;
  ProblemFilter: ProblemFilter;
  ProblemOrder: ProblemOrder;
  ProblemPayload: ResolversUnionTypes<ResolversParentTypes>['ProblemPayload'];
  ProcessEligibility: ProcessEligibility;
  ProcessPerformance: ProcessPerformance;
  Project: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Project>;
  ProjectCode: Scalars['ProjectCode']['output'];
  ProjectCodeFilter: ProjectCodeFilter;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectPriority: ProjectPriority;
  ProjectStageAdvanced: Omit<ProjectStageAdvanced, 'project'> & { project: ResolversParentTypes['Project'] };
  ProjectStageFilter: ProjectStageFilter;
  ProjectStats: ProjectStats;
  Provenance: Provenance;
  Publication: import('../../../schema/publishing/publish.ts').Publication;
  PublicationResult: ResolversUnionTypes<ResolversParentTypes>['PublicationResult'];
  Query: Record<PropertyKey, never>;
  RaiseProblemInput: RaiseProblemInput;
  RealEstateUnit: { code: string };
  RealEstateUnitCode: Scalars['RealEstateUnitCode']['output'];
  Reconciliation: import('../../../schema/publishing/reconciliationLines.ts').Reconciliation;
  ReconciliationLine: import('../../../schema/publishing/reconciliationLines.ts').ReconciliationLine;
  RecordConsultationMinutesInput: RecordConsultationMinutesInput;
  RecordEarlyInvolvementInput: RecordEarlyInvolvementInput;
  RecordFindingInput: RecordFindingInput;
  RecordRoadmapStepInput: RecordRoadmapStepInput;
  RecordRoadmapStepPayload: ResolversUnionTypes<ResolversParentTypes>['RecordRoadmapStepPayload'];
  RecordTargetInput: RecordTargetInput;
  RecordValue: Scalars['RecordValue']['output'];
  RecordVersion: RecordVersion;
  RecordVersionConnection: RecordVersionConnection;
  RecordVersionEdge: RecordVersionEdge;
  RecordVisitInput: RecordVisitInput;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Refused: import('../../../schema/refusals.ts').Refused;
  RefusedRecord: import('../../../schema/publishing/refusedRecord.ts').RefusedRecord;
  Region: { code: string };
  RegionCode: Scalars['RegionCode']['output'];
  RegionCodeFilter: RegionCodeFilter;
  ResolveFindingInput: ResolveFindingInput;
  ResolveProblemInput: ResolveProblemInput;
  ResubmitCasesInput: ResubmitCasesInput;
  Roadmap: import('../rules/computed.ts').Roadmap;
  RoadmapDrawn: Omit<RoadmapDrawn, 'roadmap'> & { roadmap: ResolversParentTypes['Roadmap'] };
  RoadmapLink: Omit<RoadmapLink, 'after'> & { after: ResolversParentTypes['RoadmapStep'] };
  RoadmapStep: import('../rules/computed.ts').RoadmapStep;
  RoadmapStepRecorded: Omit<RoadmapStepRecorded, 'roadmap'> & { roadmap: ResolversParentTypes['Roadmap'] };
  ServiceHall: { code: string };
  ServiceItem: ServiceItem;
  ServiceItemCode: Scalars['ServiceItemCode']['output'];
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  SetIndicatorToleranceInput: SetIndicatorToleranceInput;
  SetIndicatorTolerancePayload: ResolversUnionTypes<ResolversParentTypes>['SetIndicatorTolerancePayload'];
  ShareRequest: { number: string };
  SiteOpinion: { number: string };
  Snapshot: import('../../../schema/publishing/snapshots.ts').Snapshot;
  SnapshotResult: ResolversUnionTypes<ResolversParentTypes>['SnapshotResult'];
  StageCount: StageCount;
  StandingMembers: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').StandingMembers>;
  StandingMembersConfigured: Omit<StandingMembersConfigured, 'standingMembers'> & { standingMembers: ResolversParentTypes['StandingMembers'] };
  StandingMembersPayload: ResolversUnionTypes<ResolversParentTypes>['StandingMembersPayload'];
  StartSpecialProcedureInput: StartSpecialProcedureInput;
  StringFilter: StringFilter;
  SubdivisionConsent: { number: string };
  SubmitCityReportInput: SubmitCityReportInput;
  SubmitCityReportPayload: ResolversUnionTypes<ResolversParentTypes>['SubmitCityReportPayload'];
  SummarizeJointApprovalInput: SummarizeJointApprovalInput;
  TransferCaseInput: TransferCaseInput;
  Uscc: Scalars['Uscc']['output'];
  UsccFilter: UsccFilter;
  Visit: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Visit>;
  VisitConnection: Omit<VisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VisitEdge']>, nodes: Array<ResolversParentTypes['Visit']> };
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  VisitFilter: VisitFilter;
  VisitOrder: VisitOrder;
  VisitPayload: ResolversUnionTypes<ResolversParentTypes>['VisitPayload'];
  VisitRecorded: Omit<VisitRecorded, 'visit'> & { visit: ResolversParentTypes['Visit'] };
  WhatIf: WhatIf;
  WhatIfInput: WhatIfInput;
  Withdrawal: import('../../../schema/publishing/withdraw.ts').Withdrawal;
  WithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawalResult'];
  Zone: { code: string };
};

export type AdvanceProjectStagePayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['AdvanceProjectStagePayload'] = ResolversParentTypes['AdvanceProjectStagePayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'ProjectStageAdvanced' | 'Refused', ParentType, ContextType>;
};

export type AgentResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent'], FederationReferenceType extends FederationReferenceTypes['Agent'] = FederationReferenceTypes['Agent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['AgentAssignment']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<AgentHistoryArgs, 'first'>>;
  level?: Resolver<ResolversTypes['AgentLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<AgentProvenanceArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  workload?: Resolver<ResolversTypes['AgentWorkload'], ParentType, ContextType>;
};

export type AgentAssignmentResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['AgentAssignment'] = ResolversParentTypes['AgentAssignment']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgentAssignmentChangedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['AgentAssignmentChanged'] = ResolversParentTypes['AgentAssignmentChanged']> = {
  assignment?: Resolver<ResolversTypes['AgentAssignment'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentAssignmentPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['AgentAssignmentPayload'] = ResolversParentTypes['AgentAssignmentPayload']> = {
  __resolveType: TypeResolveFn<'AgentAssignmentChanged' | 'Conflict' | 'Refused', ParentType, ContextType>;
};

export type AgentCentreReportResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['AgentCentreReport'] = ResolversParentTypes['AgentCentreReport']> = {
  greenChannelItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemsSolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectsAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectsVisited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgentWorkloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['AgentWorkload'] = ResolversParentTypes['AgentWorkload']> = {
  activeProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byPriority?: Resolver<Array<ResolversTypes['PriorityCount']>, ParentType, ContextType>;
};

export type AlertResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalCaseResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ApprovalCase'] = ResolversParentTypes['ApprovalCase'], FederationReferenceType extends FederationReferenceTypes['ApprovalCase'] = FederationReferenceTypes['ApprovalCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApprovalCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['CaseAgency']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['CaseChannel'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['CaseClock'], ParentType, ContextType>;
  deadlineChanges?: Resolver<Array<ResolversTypes['DeadlineChange']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elapsedWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  greenChannel?: Resolver<Maybe<ResolversTypes['GreenChannel']>, ParentType, ContextType>;
  handledAt?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ApprovalCaseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  jointApproval?: Resolver<Maybe<ResolversTypes['JointApproval']>, ParentType, ContextType>;
  materialsToReview?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mockConditions?: Resolver<Array<ResolversTypes['MockCondition']>, ParentType, ContextType>;
  mockExpired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mockValidUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CaseMode'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinions?: Resolver<Array<ResolversTypes['CaseOpinion']>, ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ApprovalCaseProvenanceArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  serviceItem?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalCaseConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ApprovalCaseConnection'] = ResolversParentTypes['ApprovalCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApprovalCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApprovalCaseEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ApprovalCaseEdge'] = ResolversParentTypes['ApprovalCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApprovalCase'], ParentType, ContextType>;
};

export type BuildingIndicatorResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['BuildingIndicator'] = ResolversParentTypes['BuildingIndicator']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BurnDownDayResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['BurnDownDay'] = ResolversParentTypes['BurnDownDay']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessLicenceResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['BusinessLicence'] = ResolversParentTypes['BusinessLicence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  burnDown?: Resolver<Array<ResolversTypes['BurnDownDay']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['ApprovalCaseConnection'], ParentType, ContextType, RequireFields<CampaignCasesArgs, 'first'>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CampaignFinding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<CampaignHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<CampaignProvenanceArgs>>;
  scope?: Resolver<Maybe<ResolversTypes['CampaignScope']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CampaignStatus'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['CampaignTarget']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignChangedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CampaignChanged'] = ResolversParentTypes['CampaignChanged']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignFindingResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CampaignFinding'] = ResolversParentTypes['CampaignFinding'], FederationReferenceType extends FederationReferenceTypes['CampaignFinding'] = FederationReferenceTypes['CampaignFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CampaignFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<CampaignFindingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<CampaignFindingProvenanceArgs>>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignFindingChangedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CampaignFindingChanged'] = ResolversParentTypes['CampaignFindingChanged']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['CampaignFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignFindingPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CampaignFindingPayload'] = ResolversParentTypes['CampaignFindingPayload']> = {
  __resolveType: TypeResolveFn<'CampaignFindingChanged' | 'Conflict' | 'Refused', ParentType, ContextType>;
};

export type CampaignPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CampaignPayload'] = ResolversParentTypes['CampaignPayload']> = {
  __resolveType: TypeResolveFn<'CampaignChanged' | 'Conflict' | 'Refused', ParentType, ContextType>;
};

export type CampaignScopeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CampaignScope'] = ResolversParentTypes['CampaignScope']> = {
  organs?: Resolver<Array<ResolversTypes['Organ']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priorityLevel?: Resolver<Maybe<ResolversTypes['PriorityLevel']>, ParentType, ContextType>;
  priorityList?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['CaseStatus']>, ParentType, ContextType>;
};

export type CampaignTargetResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CampaignTarget'] = ResolversParentTypes['CampaignTarget']> = {
  atStart?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseChangedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CaseChanged'] = ResolversParentTypes['CaseChanged']> = {
  case?: Resolver<ResolversTypes['ApprovalCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseClockResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CaseClock'] = ResolversParentTypes['CaseClock']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ClockEntry']>, ParentType, ContextType>;
  extendedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limitWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CaseOpinionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CaseOpinion'] = ResolversParentTypes['CaseOpinion']> = {
  basedOn?: Resolver<Array<ResolversTypes['OpinionBasis']>, ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changedMaterials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CaseMode'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['ConsultationOpinion'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  reviewed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  __resolveType: TypeResolveFn<'CaseChanged' | 'Conflict' | 'Refused', ParentType, ContextType>;
};

export type CaseStatsResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CaseStats'] = ResolversParentTypes['CaseStats']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageWorkingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CaseStatus']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
};

export type CasesDeclaredResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CasesDeclared'] = ResolversParentTypes['CasesDeclared']> = {
  intake?: Resolver<ResolversTypes['Intake'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  __resolveType: TypeResolveFn<'BusinessLicence' | 'CompletionAcceptance' | 'ConstructionPermit' | 'ConstructionPlanningPermit' | 'LandUsePlanningPermit' | 'LandUsePreReview' | 'Mortgage' | 'SiteOpinion' | 'SubdivisionConsent', ParentType, ContextType>;
};

export type ChecklistEntryResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ChecklistEntry'] = ResolversParentTypes['ChecklistEntry']> = {
  committable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fetchableFrom?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceItems?: Resolver<Array<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
};

export type CityReportResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CityReport'] = ResolversParentTypes['CityReport']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CityReportStatus'], ParentType, ContextType>;
};

export type CityReportConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CityReportConnection'] = ResolversParentTypes['CityReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CityReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CityReportEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CityReportEdge'] = ResolversParentTypes['CityReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CityReport'], ParentType, ContextType>;
};

export type CityReportSubmittedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CityReportSubmitted'] = ResolversParentTypes['CityReportSubmitted']> = {
  report?: Resolver<ResolversTypes['CityReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClockEntryResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ClockEntry'] = ResolversParentTypes['ClockEntry']> = {
  kind?: Resolver<ResolversTypes['ClockEntryKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompletionAcceptanceResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CompletionAcceptance'] = ResolversParentTypes['CompletionAcceptance']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionPermitResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ConstructionPermit'] = ResolversParentTypes['ConstructionPermit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstructionPlanningPermitResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ConstructionPlanningPermit'] = ResolversParentTypes['ConstructionPlanningPermit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation'], FederationReferenceType extends FederationReferenceTypes['Consultation'] = FederationReferenceTypes['Consultation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consultation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ConsultationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointApproval?: Resolver<Maybe<ResolversTypes['JointApproval']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['ConsultationMember']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minutesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missingOpinions?: Resolver<Array<ResolversTypes['Organ']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ConsultationProvenanceArgs>>;
  status?: Resolver<ResolversTypes['ConsultationStatus'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationChangedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ConsultationChanged'] = ResolversParentTypes['ConsultationChanged']> = {
  consultation?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Consultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConsultationEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ConsultationEdge'] = ResolversParentTypes['ConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consultation'], ParentType, ContextType>;
};

export type ConsultationMemberResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ConsultationMember'] = ResolversParentTypes['ConsultationMember']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['ConsultationOpinion']>, ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConsultationPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ConsultationPayload'] = ResolversParentTypes['ConsultationPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'ConsultationChanged' | 'Refused', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineChangeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DeadlineChange'] = ResolversParentTypes['DeadlineChange']> = {
  calendarNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  formerDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  formerProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeadlineChangeConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DeadlineChangeConnection'] = ResolversParentTypes['DeadlineChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadlineChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeadlineChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeadlineChangeEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DeadlineChangeEdge'] = ResolversParentTypes['DeadlineChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadlineChange'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclarationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Declaration'] = ResolversParentTypes['Declaration']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclarationDraftResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DeclarationDraft'] = ResolversParentTypes['DeclarationDraft']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['CaseChannel']>, ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['ChecklistEntry']>, ParentType, ContextType>;
  intake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
  leadOrgan?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['DraftMaterial']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  serviceItems?: Resolver<Array<ResolversTypes['ServiceItemCode']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeclarationResultResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DeclarationResult'] = ResolversParentTypes['DeclarationResult']> = {
  __resolveType: TypeResolveFn<'Declaration' | 'Refused', ParentType, ContextType>;
};

export type DeclareCasesPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DeclareCasesPayload'] = ResolversParentTypes['DeclareCasesPayload']> = {
  __resolveType: TypeResolveFn<'CasesDeclared' | 'Refused', ParentType, ContextType>;
};

export type DeclareDraftPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DeclareDraftPayload'] = ResolversParentTypes['DeclareDraftPayload']> = {
  __resolveType: TypeResolveFn<'CasesDeclared' | 'Conflict' | 'Refused', ParentType, ContextType>;
};

export type DiscardDraftPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DiscardDraftPayload'] = ResolversParentTypes['DiscardDraftPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DraftDiscarded' | 'Refused', ParentType, ContextType>;
};

export type DraftDiscardedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DraftDiscarded'] = ResolversParentTypes['DraftDiscarded']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftMaterialResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DraftMaterial'] = ResolversParentTypes['DraftMaterial']> = {
  commitment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DraftPayload'] = ResolversParentTypes['DraftPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DraftSaved' | 'Refused', ParentType, ContextType>;
};

export type DraftSavedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DraftSaved'] = ResolversParentTypes['DraftSaved']> = {
  draft?: Resolver<ResolversTypes['DeclarationDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrawRoadmapPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DrawRoadmapPayload'] = ResolversParentTypes['DrawRoadmapPayload']> = {
  __resolveType: TypeResolveFn<'Refused' | 'RoadmapDrawn', ParentType, ContextType>;
};

export type EarlyInvolvementResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['EarlyInvolvement'] = ResolversParentTypes['EarlyInvolvement'], FederationReferenceType extends FederationReferenceTypes['EarlyInvolvement'] = FederationReferenceTypes['EarlyInvolvement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EarlyInvolvement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<EarlyInvolvementHistoryArgs, 'first'>>;
  involvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EarlyInvolvementKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<EarlyInvolvementProvenanceArgs>>;
};

export type EarlyInvolvementPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['EarlyInvolvementPayload'] = ResolversParentTypes['EarlyInvolvementPayload']> = {
  __resolveType: TypeResolveFn<'EarlyInvolvementRecorded' | 'Refused', ParentType, ContextType>;
};

export type EarlyInvolvementRecordedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['EarlyInvolvementRecorded'] = ResolversParentTypes['EarlyInvolvementRecorded']> = {
  earlyInvolvement?: Resolver<ResolversTypes['EarlyInvolvement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvalCases?: Resolver<Maybe<ResolversTypes['ApprovalCaseConnection']>, ParentType, ContextType, RequireFields<EnterpriseApprovalCasesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<EnterpriseProjectsArgs, 'first'>>;
  uscc?: Resolver<ResolversTypes['Uscc'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GreenChannelResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['GreenChannel'] = ResolversParentTypes['GreenChannel']> = {
  authoriser?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorComparisonResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['IndicatorComparison'] = ResolversParentTypes['IndicatorComparison']> = {
  conflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
};

export type IndicatorConflictResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['IndicatorConflict'] = ResolversParentTypes['IndicatorConflict'], FederationReferenceType extends FederationReferenceTypes['IndicatorConflict'] = FederationReferenceTypes['IndicatorConflict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorConflict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<IndicatorConflictHistoryArgs, 'first'>>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organs?: Resolver<Array<ResolversTypes['Organ']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<IndicatorConflictProvenanceArgs>>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
};

export type IndicatorConflictConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['IndicatorConflictConnection'] = ResolversParentTypes['IndicatorConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IndicatorConflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IndicatorConflictEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['IndicatorConflictEdge'] = ResolversParentTypes['IndicatorConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorConflict'], ParentType, ContextType>;
};

export type IndicatorToleranceResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['IndicatorTolerance'] = ResolversParentTypes['IndicatorTolerance']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ToleranceKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorToleranceSetResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['IndicatorToleranceSet'] = ResolversParentTypes['IndicatorToleranceSet']> = {
  tolerance?: Resolver<ResolversTypes['IndicatorTolerance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  basis?: Resolver<ResolversTypes['IndicatorBasis'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake'], FederationReferenceType extends FederationReferenceTypes['Intake'] = FederationReferenceTypes['Intake']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Intake']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['CaseChannel'], ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['ChecklistEntry']>, ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  jointApproval?: Resolver<Maybe<ResolversTypes['JointApproval']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['IntakeMaterial']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  resubmits?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType>;
};

export type IntakeMaterialResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['IntakeMaterial'] = ResolversParentTypes['IntakeMaterial']> = {
  commitment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type JointApprovalResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['JointApproval'] = ResolversParentTypes['JointApproval'], FederationReferenceType extends FederationReferenceTypes['JointApproval'] = FederationReferenceTypes['JointApproval']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointApproval']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['ApprovalCase']>, ParentType, ContextType>;
  consultations?: Resolver<Array<ResolversTypes['Consultation']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<JointApprovalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadOrgan?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  limitWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['JointOutcome']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<JointApprovalProvenanceArgs>>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointApprovalChangedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['JointApprovalChanged'] = ResolversParentTypes['JointApprovalChanged']> = {
  jointApproval?: Resolver<ResolversTypes['JointApproval'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointApprovalConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['JointApprovalConnection'] = ResolversParentTypes['JointApprovalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointApprovalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointApproval']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JointApprovalEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['JointApprovalEdge'] = ResolversParentTypes['JointApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointApproval'], ParentType, ContextType>;
};

export type JointApprovalPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['JointApprovalPayload'] = ResolversParentTypes['JointApprovalPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'JointApprovalChanged' | 'Refused', ParentType, ContextType>;
};

export type LandUsePlanningPermitResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['LandUsePlanningPermit'] = ResolversParentTypes['LandUsePlanningPermit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandUsePreReviewResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['LandUsePreReview'] = ResolversParentTypes['LandUsePreReview']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookupResultResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['LookupResult'] = ResolversParentTypes['LookupResult']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
};

export type MockConditionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['MockCondition'] = ResolversParentTypes['MockCondition']> = {
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MortgageResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Mortgage'] = ResolversParentTypes['Mortgage']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAcceptCaseArgs, 'input'>>;
  addConsultationMember?: Resolver<ResolversTypes['ConsultationPayload'], ParentType, ContextType, RequireFields<MutationAddConsultationMemberArgs, 'input'>>;
  advanceProjectStage?: Resolver<ResolversTypes['AdvanceProjectStagePayload'], ParentType, ContextType, RequireFields<MutationAdvanceProjectStageArgs, 'input'>>;
  assignAgent?: Resolver<ResolversTypes['AgentAssignmentPayload'], ParentType, ContextType, RequireFields<MutationAssignAgentArgs, 'input'>>;
  changeDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationChangeDraftArgs, 'input'>>;
  closeCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCloseCampaignArgs, 'input'>>;
  closeConsultation?: Resolver<ResolversTypes['ConsultationPayload'], ParentType, ContextType, RequireFields<MutationCloseConsultationArgs, 'input'>>;
  configureStandingMembers?: Resolver<ResolversTypes['StandingMembersPayload'], ParentType, ContextType, RequireFields<MutationConfigureStandingMembersArgs, 'input'>>;
  convertMockCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationConvertMockCaseArgs, 'input'>>;
  correctCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCorrectCaseArgs, 'input'>>;
  decideCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
  declareCases?: Resolver<ResolversTypes['DeclareCasesPayload'], ParentType, ContextType, RequireFields<MutationDeclareCasesArgs, 'input'>>;
  declareDraft?: Resolver<ResolversTypes['DeclareDraftPayload'], ParentType, ContextType, RequireFields<MutationDeclareDraftArgs, 'input'>>;
  deliverCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationDeliverCaseArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DiscardDraftPayload'], ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'input'>>;
  draftDeclaration?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationDraftDeclarationArgs, 'input'>>;
  drawRoadmap?: Resolver<ResolversTypes['DrawRoadmapPayload'], ParentType, ContextType, RequireFields<MutationDrawRoadmapArgs, 'input'>>;
  endAssignment?: Resolver<ResolversTypes['AgentAssignmentPayload'], ParentType, ContextType, RequireFields<MutationEndAssignmentArgs, 'input'>>;
  endSpecialProcedure?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationEndSpecialProcedureArgs, 'input'>>;
  escalateProblem?: Resolver<ResolversTypes['ProblemPayload'], ParentType, ContextType, RequireFields<MutationEscalateProblemArgs, 'input'>>;
  extendCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationExtendCaseArgs, 'input'>>;
  giveConsultationOpinion?: Resolver<ResolversTypes['ConsultationPayload'], ParentType, ContextType, RequireFields<MutationGiveConsultationOpinionArgs, 'input'>>;
  giveOpinion?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationGiveOpinionArgs, 'input'>>;
  handOverProject?: Resolver<ResolversTypes['AgentAssignmentPayload'], ParentType, ContextType, RequireFields<MutationHandOverProjectArgs, 'input'>>;
  meetMockCondition?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationMeetMockConditionArgs, 'input'>>;
  openCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationOpenCampaignArgs, 'input'>>;
  openConsultation?: Resolver<ResolversTypes['ConsultationPayload'], ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'input'>>;
  openGreenChannel?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationOpenGreenChannelArgs, 'input'>>;
  openSpecialSession?: Resolver<ResolversTypes['ConsultationPayload'], ParentType, ContextType, RequireFields<MutationOpenSpecialSessionArgs, 'input'>>;
  preCheckCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationPreCheckCaseArgs, 'input'>>;
  raiseProblem?: Resolver<ResolversTypes['ProblemPayload'], ParentType, ContextType, RequireFields<MutationRaiseProblemArgs, 'input'>>;
  recordConsultationMinutes?: Resolver<ResolversTypes['ConsultationPayload'], ParentType, ContextType, RequireFields<MutationRecordConsultationMinutesArgs, 'input'>>;
  recordEarlyInvolvement?: Resolver<ResolversTypes['EarlyInvolvementPayload'], ParentType, ContextType, RequireFields<MutationRecordEarlyInvolvementArgs, 'input'>>;
  recordFinding?: Resolver<ResolversTypes['CampaignFindingPayload'], ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  recordRoadmapStep?: Resolver<ResolversTypes['RecordRoadmapStepPayload'], ParentType, ContextType, RequireFields<MutationRecordRoadmapStepArgs, 'input'>>;
  recordTarget?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationRecordTargetArgs, 'input'>>;
  recordVisit?: Resolver<ResolversTypes['VisitPayload'], ParentType, ContextType, RequireFields<MutationRecordVisitArgs, 'input'>>;
  refuseAcceptance?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRefuseAcceptanceArgs, 'input'>>;
  requestCorrection?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRequestCorrectionArgs, 'input'>>;
  resolveFinding?: Resolver<ResolversTypes['CampaignFindingPayload'], ParentType, ContextType, RequireFields<MutationResolveFindingArgs, 'input'>>;
  resolveProblem?: Resolver<ResolversTypes['ProblemPayload'], ParentType, ContextType, RequireFields<MutationResolveProblemArgs, 'input'>>;
  resubmitCases?: Resolver<ResolversTypes['DeclareCasesPayload'], ParentType, ContextType, RequireFields<MutationResubmitCasesArgs, 'input'>>;
  revokeCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRevokeCaseArgs, 'input'>>;
  setIndicatorTolerance?: Resolver<ResolversTypes['SetIndicatorTolerancePayload'], ParentType, ContextType, RequireFields<MutationSetIndicatorToleranceArgs, 'input'>>;
  startSpecialProcedure?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationStartSpecialProcedureArgs, 'input'>>;
  submitCityReport?: Resolver<ResolversTypes['SubmitCityReportPayload'], ParentType, ContextType, RequireFields<MutationSubmitCityReportArgs, 'input'>>;
  summarizeJointApproval?: Resolver<ResolversTypes['JointApprovalPayload'], ParentType, ContextType, RequireFields<MutationSummarizeJointApprovalArgs, 'input'>>;
  transferCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationTransferCaseArgs, 'input'>>;
  withdrawCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Alert' | 'ApprovalCase' | 'BusinessLicence' | 'Campaign' | 'CampaignFinding' | 'CatalogueEntry' | 'Complaint' | 'ConstructionPermit' | 'ConstructionPlanningPermit' | 'Consultation' | 'Enterprise' | 'JointApproval' | 'LandUsePlanningPermit' | 'Organ' | 'Parcel' | 'Problem' | 'Project' | 'RealEstateUnit' | 'Region' | 'ServiceHall' | 'ServiceItem' | 'ShareRequest' | 'SiteOpinion' | 'Zone', ParentType, ContextType>;
};

export type OpinionBasisResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['OpinionBasis'] = ResolversParentTypes['OpinionBasis']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParcelResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel']> = {
  code?: Resolver<ResolversTypes['ParcelCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ParcelCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ParcelCode'], any> {
  name: 'ParcelCode';
}

export type ParkedRecordResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ParkedRecord'] = ResolversParentTypes['ParkedRecord']> = {
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitsFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkedRecordConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ParkedRecordConnection'] = ResolversParentTypes['ParkedRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParkedRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ParkedRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParkedRecordEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ParkedRecordEdge'] = ResolversParentTypes['ParkedRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkedRecord'], ParentType, ContextType>;
};

export type ParkedReferenceResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ParkedReference'] = ResolversParentTypes['ParkedReference']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitsFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PriorityCountResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PriorityCount'] = ResolversParentTypes['PriorityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PriorityLevel'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'], FederationReferenceType extends FederationReferenceTypes['Problem'] = FederationReferenceTypes['Problem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Problem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['ProblemEscalation']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ProblemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgentLevel'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ProblemProvenanceArgs>>;
  raisedBy?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Consultation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProblemStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemChangedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProblemChanged'] = ResolversParentTypes['ProblemChanged']> = {
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProblemEdge'] = ResolversParentTypes['ProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type ProblemEscalationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProblemEscalation'] = ResolversParentTypes['ProblemEscalation']> = {
  escalatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  fromLevel?: Resolver<ResolversTypes['AgentLevel'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  toLevel?: Resolver<ResolversTypes['AgentLevel'], ParentType, ContextType>;
};

export type ProblemPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProblemPayload'] = ResolversParentTypes['ProblemPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'ProblemChanged' | 'Refused', ParentType, ContextType>;
};

export type ProcessEligibilityResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProcessEligibility'] = ResolversParentTypes['ProcessEligibility']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  processCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Ineligibility']>, ParentType, ContextType>;
};

export type ProcessPerformanceResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProcessPerformance'] = ResolversParentTypes['ProcessPerformance']> = {
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reductionPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  serialWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agents?: Resolver<Array<ResolversTypes['AgentAssignment']>, ParentType, ContextType>;
  approvalCases?: Resolver<Maybe<ResolversTypes['ApprovalCaseConnection']>, ParentType, ContextType, RequireFields<ProjectApprovalCasesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  consultations?: Resolver<Array<ResolversTypes['Consultation']>, ParentType, ContextType>;
  developer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  earlyInvolvements?: Resolver<Array<ResolversTypes['EarlyInvolvement']>, ParentType, ContextType>;
  eligibleProcesses?: Resolver<Array<ResolversTypes['ProcessEligibility']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ProjectHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorConflicts?: Resolver<Array<ResolversTypes['IndicatorConflict']>, ParentType, ContextType>;
  indicators?: Resolver<Maybe<Array<ResolversTypes['IndicatorComparison']>>, ParentType, ContextType>;
  investmentYuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  jointApprovals?: Resolver<Array<ResolversTypes['JointApproval']>, ParentType, ContextType>;
  landSource?: Resolver<Maybe<ResolversTypes['LandSupplyMethod']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['ProjectPriority']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  projectType?: Resolver<Maybe<ResolversTypes['ProjectType']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ProjectProvenanceArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  roadmap?: Resolver<Maybe<ResolversTypes['Roadmap']>, ParentType, ContextType, Partial<ProjectRoadmapArgs>>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ProjectCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProjectCode'], any> {
  name: 'ProjectCode';
}

export type ProjectConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectPriorityResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProjectPriority'] = ResolversParentTypes['ProjectPriority']> = {
  level?: Resolver<ResolversTypes['PriorityLevel'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectStageAdvancedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProjectStageAdvanced'] = ResolversParentTypes['ProjectStageAdvanced']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectStatsResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProjectStats'] = ResolversParentTypes['ProjectStats']> = {
  byPriority?: Resolver<Array<ResolversTypes['PriorityCount']>, ParentType, ContextType>;
  byStage?: Resolver<Array<ResolversTypes['StageCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parked?: Resolver<Array<ResolversTypes['ParkedReference']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedRecord']>, ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationResultResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PublicationResult'] = ResolversParentTypes['PublicationResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Publication' | 'Refused', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'code'>>;
  agentCentreReport?: Resolver<ResolversTypes['AgentCentreReport'], ParentType, ContextType, RequireFields<QueryAgentCentreReportArgs, 'period'>>;
  agents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType, Partial<QueryAgentsArgs>>;
  approvalCase?: Resolver<Maybe<ResolversTypes['ApprovalCase']>, ParentType, ContextType, RequireFields<QueryApprovalCaseArgs, 'number'>>;
  approvalCases?: Resolver<ResolversTypes['ApprovalCaseConnection'], ParentType, ContextType, Partial<QueryApprovalCasesArgs>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'code'>>;
  campaigns?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  cityReports?: Resolver<ResolversTypes['CityReportConnection'], ParentType, ContextType, Partial<QueryCityReportsArgs>>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<QueryConsultationArgs, 'number'>>;
  consultations?: Resolver<ResolversTypes['ConsultationConnection'], ParentType, ContextType, Partial<QueryConsultationsArgs>>;
  deadlineChanges?: Resolver<ResolversTypes['DeadlineChangeConnection'], ParentType, ContextType, Partial<QueryDeadlineChangesArgs>>;
  declarationDrafts?: Resolver<Array<ResolversTypes['DeclarationDraft']>, ParentType, ContextType>;
  earlyInvolvement?: Resolver<Maybe<ResolversTypes['EarlyInvolvement']>, ParentType, ContextType, RequireFields<QueryEarlyInvolvementArgs, 'number'>>;
  indicatorConflicts?: Resolver<ResolversTypes['IndicatorConflictConnection'], ParentType, ContextType, Partial<QueryIndicatorConflictsArgs>>;
  indicatorTolerances?: Resolver<Array<ResolversTypes['IndicatorTolerance']>, ParentType, ContextType>;
  jointApproval?: Resolver<Maybe<ResolversTypes['JointApproval']>, ParentType, ContextType, RequireFields<QueryJointApprovalArgs, 'number'>>;
  jointApprovals?: Resolver<ResolversTypes['JointApprovalConnection'], ParentType, ContextType, Partial<QueryJointApprovalsArgs>>;
  ledgerDeadLetters?: Resolver<Array<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  lookup?: Resolver<Array<ResolversTypes['LookupResult']>, ParentType, ContextType, RequireFields<QueryLookupArgs, 'text'>>;
  materialsChecklist?: Resolver<Maybe<Array<ResolversTypes['ChecklistEntry']>>, ParentType, ContextType, RequireFields<QueryMaterialsChecklistArgs, 'serviceItems'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryProblemArgs, 'number'>>;
  problems?: Resolver<ResolversTypes['ProblemConnection'], ParentType, ContextType, Partial<QueryProblemsArgs>>;
  processPerformance?: Resolver<Maybe<ResolversTypes['ProcessPerformance']>, ParentType, ContextType, RequireFields<QueryProcessPerformanceArgs, 'process'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'code'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  roadmap?: Resolver<Maybe<ResolversTypes['Roadmap']>, ParentType, ContextType, RequireFields<QueryRoadmapArgs, 'project'>>;
  standingMembers?: Resolver<Maybe<ResolversTypes['StandingMembers']>, ParentType, ContextType, Partial<QueryStandingMembersArgs>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'number'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<QueryVisitsArgs>>;
};

export type RealEstateUnitResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RealEstateUnit'] = ResolversParentTypes['RealEstateUnit']> = {
  code?: Resolver<ResolversTypes['RealEstateUnitCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RealEstateUnitCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RealEstateUnitCode'], any> {
  name: 'RealEstateUnitCode';
}

export type ReconciliationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  lines?: Resolver<Array<ResolversTypes['ReconciliationLine']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiptKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReconciliationLineResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ReconciliationLine'] = ResolversParentTypes['ReconciliationLine']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declared?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredSum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
  expectedBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  in?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keysAgree?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keysHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sumAgrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RecordRoadmapStepPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RecordRoadmapStepPayload'] = ResolversParentTypes['RecordRoadmapStepPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refused' | 'RoadmapStepRecorded', ParentType, ContextType>;
};

export interface RecordValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RecordValue'], any> {
  name: 'RecordValue';
}

export type RecordVersionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordVersionConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RecordVersionConnection'] = ResolversParentTypes['RecordVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecordVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordVersionEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RecordVersionEdge'] = ResolversParentTypes['RecordVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordVersion'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refused', ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedRecordResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RefusedRecord'] = ResolversParentTypes['RefusedRecord']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseStats?: Resolver<ResolversTypes['CaseStats'], ParentType, ContextType, RequireFields<RegionCaseStatsArgs, 'period'>>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownCaseStats?: Resolver<ResolversTypes['CaseStats'], ParentType, ContextType, RequireFields<RegionOwnCaseStatsArgs, 'period'>>;
  projectStats?: Resolver<ResolversTypes['ProjectStats'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RoadmapResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Roadmap'] = ResolversParentTypes['Roadmap']> = {
  buildingWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criticalPath?: Resolver<Array<ResolversTypes['RoadmapStep']>, ParentType, ContextType>;
  delayWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  elapsedWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finishesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forecastFinishesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  gantt?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RoadmapGanttArgs>>;
  jointWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  processCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reductionPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  serialFinishesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  serialWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['RoadmapStep']>, ParentType, ContextType>;
  timetable?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RoadmapTimetableArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whatIf?: Resolver<Array<ResolversTypes['WhatIf']>, ParentType, ContextType>;
};

export type RoadmapDrawnResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RoadmapDrawn'] = ResolversParentTypes['RoadmapDrawn']> = {
  roadmap?: Resolver<ResolversTypes['Roadmap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadmapLinkResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RoadmapLink'] = ResolversParentTypes['RoadmapLink']> = {
  after?: Resolver<ResolversTypes['RoadmapStep'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcessLinkKind'], ParentType, ContextType>;
  lagWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoadmapStepResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RoadmapStep'] = ResolversParentTypes['RoadmapStep']> = {
  actualFinishOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  awaitsConstruction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  critical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliestFinishOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  earliestStartOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extraDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forecastFinishOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forecastStartOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latestFinishOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latestStartOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['RoadmapLink']>, ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  plannedFinishOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedStartOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slackWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoadmapStepState'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoadmapStepRecordedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RoadmapStepRecorded'] = ResolversParentTypes['RoadmapStepRecorded']> = {
  roadmap?: Resolver<ResolversTypes['Roadmap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceHallResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceHall'] = ResolversParentTypes['ServiceHall']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem']> = {
  code?: Resolver<ResolversTypes['ServiceItemCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ServiceItemCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ServiceItemCode'], any> {
  name: 'ServiceItemCode';
}

export type SetIndicatorTolerancePayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['SetIndicatorTolerancePayload'] = ResolversParentTypes['SetIndicatorTolerancePayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'IndicatorToleranceSet' | 'Refused', ParentType, ContextType>;
};

export type ShareRequestResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ShareRequest'] = ResolversParentTypes['ShareRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteOpinionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['SiteOpinion'] = ResolversParentTypes['SiteOpinion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SnapshotStatus'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  vanishing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnapshotResultResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['SnapshotResult'] = ResolversParentTypes['SnapshotResult']> = {
  __resolveType: TypeResolveFn<'Refused' | 'Snapshot', ParentType, ContextType>;
};

export type StageCountResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['StageCount'] = ResolversParentTypes['StageCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
};

export type StandingMembersResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['StandingMembers'] = ResolversParentTypes['StandingMembers']> = {
  organs?: Resolver<Array<ResolversTypes['Organ']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingMembersConfiguredResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['StandingMembersConfigured'] = ResolversParentTypes['StandingMembersConfigured']> = {
  standingMembers?: Resolver<ResolversTypes['StandingMembers'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingMembersPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['StandingMembersPayload'] = ResolversParentTypes['StandingMembersPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refused' | 'StandingMembersConfigured', ParentType, ContextType>;
};

export type SubdivisionConsentResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['SubdivisionConsent'] = ResolversParentTypes['SubdivisionConsent']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitCityReportPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['SubmitCityReportPayload'] = ResolversParentTypes['SubmitCityReportPayload']> = {
  __resolveType: TypeResolveFn<'CityReportSubmitted' | 'Refused', ParentType, ContextType>;
};

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uscc'], any> {
  name: 'Uscc';
}

export type VisitResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit'], FederationReferenceType extends FederationReferenceTypes['Visit'] = FederationReferenceTypes['Visit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Visit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<VisitHistoryArgs, 'first'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<VisitProvenanceArgs>>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type VisitPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['VisitPayload'] = ResolversParentTypes['VisitPayload']> = {
  __resolveType: TypeResolveFn<'Refused' | 'VisitRecorded', ParentType, ContextType>;
};

export type VisitRecordedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['VisitRecorded'] = ResolversParentTypes['VisitRecorded']> = {
  visit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  extraDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResultResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['WithdrawalResult'] = ResolversParentTypes['WithdrawalResult']> = {
  __resolveType: TypeResolveFn<'Refused' | 'Withdrawal', ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone'], FederationReferenceType extends FederationReferenceTypes['Zone'] = FederationReferenceTypes['Zone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Zone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectStats?: Resolver<Maybe<ResolversTypes['ProjectStats']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<ZoneProjectsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>> = {
  AdvanceProjectStagePayload?: AdvanceProjectStagePayloadResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  AgentAssignment?: AgentAssignmentResolvers<ContextType>;
  AgentAssignmentChanged?: AgentAssignmentChangedResolvers<ContextType>;
  AgentAssignmentPayload?: AgentAssignmentPayloadResolvers<ContextType>;
  AgentCentreReport?: AgentCentreReportResolvers<ContextType>;
  AgentWorkload?: AgentWorkloadResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  ApprovalCase?: ApprovalCaseResolvers<ContextType>;
  ApprovalCaseConnection?: ApprovalCaseConnectionResolvers<ContextType>;
  ApprovalCaseEdge?: ApprovalCaseEdgeResolvers<ContextType>;
  BuildingIndicator?: BuildingIndicatorResolvers<ContextType>;
  BurnDownDay?: BurnDownDayResolvers<ContextType>;
  BusinessLicence?: BusinessLicenceResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignChanged?: CampaignChangedResolvers<ContextType>;
  CampaignFinding?: CampaignFindingResolvers<ContextType>;
  CampaignFindingChanged?: CampaignFindingChangedResolvers<ContextType>;
  CampaignFindingPayload?: CampaignFindingPayloadResolvers<ContextType>;
  CampaignPayload?: CampaignPayloadResolvers<ContextType>;
  CampaignScope?: CampaignScopeResolvers<ContextType>;
  CampaignTarget?: CampaignTargetResolvers<ContextType>;
  CaseChanged?: CaseChangedResolvers<ContextType>;
  CaseClock?: CaseClockResolvers<ContextType>;
  CaseOpinion?: CaseOpinionResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  CaseStats?: CaseStatsResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  CasesDeclared?: CasesDeclaredResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ChecklistEntry?: ChecklistEntryResolvers<ContextType>;
  CityReport?: CityReportResolvers<ContextType>;
  CityReportConnection?: CityReportConnectionResolvers<ContextType>;
  CityReportEdge?: CityReportEdgeResolvers<ContextType>;
  CityReportSubmitted?: CityReportSubmittedResolvers<ContextType>;
  ClockEntry?: ClockEntryResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  CompletionAcceptance?: CompletionAcceptanceResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConstructionPermit?: ConstructionPermitResolvers<ContextType>;
  ConstructionPlanningPermit?: ConstructionPlanningPermitResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationChanged?: ConsultationChangedResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationEdge?: ConsultationEdgeResolvers<ContextType>;
  ConsultationMember?: ConsultationMemberResolvers<ContextType>;
  ConsultationPayload?: ConsultationPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadlineChange?: DeadlineChangeResolvers<ContextType>;
  DeadlineChangeConnection?: DeadlineChangeConnectionResolvers<ContextType>;
  DeadlineChangeEdge?: DeadlineChangeEdgeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationDraft?: DeclarationDraftResolvers<ContextType>;
  DeclarationResult?: DeclarationResultResolvers<ContextType>;
  DeclareCasesPayload?: DeclareCasesPayloadResolvers<ContextType>;
  DeclareDraftPayload?: DeclareDraftPayloadResolvers<ContextType>;
  DiscardDraftPayload?: DiscardDraftPayloadResolvers<ContextType>;
  DraftDiscarded?: DraftDiscardedResolvers<ContextType>;
  DraftMaterial?: DraftMaterialResolvers<ContextType>;
  DraftPayload?: DraftPayloadResolvers<ContextType>;
  DraftSaved?: DraftSavedResolvers<ContextType>;
  DrawRoadmapPayload?: DrawRoadmapPayloadResolvers<ContextType>;
  EarlyInvolvement?: EarlyInvolvementResolvers<ContextType>;
  EarlyInvolvementPayload?: EarlyInvolvementPayloadResolvers<ContextType>;
  EarlyInvolvementRecorded?: EarlyInvolvementRecordedResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  GreenChannel?: GreenChannelResolvers<ContextType>;
  IndicatorComparison?: IndicatorComparisonResolvers<ContextType>;
  IndicatorConflict?: IndicatorConflictResolvers<ContextType>;
  IndicatorConflictConnection?: IndicatorConflictConnectionResolvers<ContextType>;
  IndicatorConflictEdge?: IndicatorConflictEdgeResolvers<ContextType>;
  IndicatorTolerance?: IndicatorToleranceResolvers<ContextType>;
  IndicatorToleranceSet?: IndicatorToleranceSetResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeMaterial?: IntakeMaterialResolvers<ContextType>;
  JointApproval?: JointApprovalResolvers<ContextType>;
  JointApprovalChanged?: JointApprovalChangedResolvers<ContextType>;
  JointApprovalConnection?: JointApprovalConnectionResolvers<ContextType>;
  JointApprovalEdge?: JointApprovalEdgeResolvers<ContextType>;
  JointApprovalPayload?: JointApprovalPayloadResolvers<ContextType>;
  LandUsePlanningPermit?: LandUsePlanningPermitResolvers<ContextType>;
  LandUsePreReview?: LandUsePreReviewResolvers<ContextType>;
  LookupResult?: LookupResultResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MockCondition?: MockConditionResolvers<ContextType>;
  Mortgage?: MortgageResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpinionBasis?: OpinionBasisResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  ParcelCode?: GraphQLScalarType;
  ParkedRecord?: ParkedRecordResolvers<ContextType>;
  ParkedRecordConnection?: ParkedRecordConnectionResolvers<ContextType>;
  ParkedRecordEdge?: ParkedRecordEdgeResolvers<ContextType>;
  ParkedReference?: ParkedReferenceResolvers<ContextType>;
  PriorityCount?: PriorityCountResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemChanged?: ProblemChangedResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  ProblemEscalation?: ProblemEscalationResolvers<ContextType>;
  ProblemPayload?: ProblemPayloadResolvers<ContextType>;
  ProcessEligibility?: ProcessEligibilityResolvers<ContextType>;
  ProcessPerformance?: ProcessPerformanceResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectCode?: GraphQLScalarType;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectPriority?: ProjectPriorityResolvers<ContextType>;
  ProjectStageAdvanced?: ProjectStageAdvancedResolvers<ContextType>;
  ProjectStats?: ProjectStatsResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationResult?: PublicationResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RealEstateUnit?: RealEstateUnitResolvers<ContextType>;
  RealEstateUnitCode?: GraphQLScalarType;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationLine?: ReconciliationLineResolvers<ContextType>;
  RecordRoadmapStepPayload?: RecordRoadmapStepPayloadResolvers<ContextType>;
  RecordValue?: GraphQLScalarType;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  RecordVersionConnection?: RecordVersionConnectionResolvers<ContextType>;
  RecordVersionEdge?: RecordVersionEdgeResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusedRecord?: RefusedRecordResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  Roadmap?: RoadmapResolvers<ContextType>;
  RoadmapDrawn?: RoadmapDrawnResolvers<ContextType>;
  RoadmapLink?: RoadmapLinkResolvers<ContextType>;
  RoadmapStep?: RoadmapStepResolvers<ContextType>;
  RoadmapStepRecorded?: RoadmapStepRecordedResolvers<ContextType>;
  ServiceHall?: ServiceHallResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  ServiceItemCode?: GraphQLScalarType;
  SetIndicatorTolerancePayload?: SetIndicatorTolerancePayloadResolvers<ContextType>;
  ShareRequest?: ShareRequestResolvers<ContextType>;
  SiteOpinion?: SiteOpinionResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotResult?: SnapshotResultResolvers<ContextType>;
  StageCount?: StageCountResolvers<ContextType>;
  StandingMembers?: StandingMembersResolvers<ContextType>;
  StandingMembersConfigured?: StandingMembersConfiguredResolvers<ContextType>;
  StandingMembersPayload?: StandingMembersPayloadResolvers<ContextType>;
  SubdivisionConsent?: SubdivisionConsentResolvers<ContextType>;
  SubmitCityReportPayload?: SubmitCityReportPayloadResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitPayload?: VisitPayloadResolvers<ContextType>;
  VisitRecorded?: VisitRecordedResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WithdrawalResult?: WithdrawalResultResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
};

