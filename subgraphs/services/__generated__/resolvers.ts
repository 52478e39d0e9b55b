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

/** Who may apply for a matter. 服务对象 */
export type ApplicantKind =
  /** An enterprise. 企业法人 */
  | 'ENTERPRISE'
  /** A natural person. 自然人 */
  | 'NATURAL_PERSON'
  /** Another organisation. 其他组织 */
  | 'OTHER_ORGANISATION'
  /** A public institution. 事业法人 */
  | 'PUBLIC_INSTITUTION';

/** A condition on a truth value. 是否条件 */
export type BooleanFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The State Council's calendar of working days with what the office published on top. 工作日历 */
export type Calendar = {
  __typename?: 'Calendar';
  /** Whether the calendar of a year is complete, so that deadlines in it are firm. 是否已公布 */
  announced: Scalars['Boolean']['output'];
  /** The document behind this version, null for version 0. 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** The days that the office has set, each as it is in this version, by day. 调整日 */
  days: Array<CalendarDay>;
  /** Whether a day is worked. 是否工作日 */
  isWorkingDay: Scalars['Boolean']['output'];
  /** Its version; 0 is the announced calendar alone. 版本 */
  number: Scalars['Int']['output'];
  /** When this version was published, null for version 0. 发布日期 */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Working days of a year. 全年工作日数 */
  workingDaysIn: Scalars['Int']['output'];
};


/** The State Council's calendar of working days with what the office published on top. 工作日历 */
export type CalendarAnnouncedArgs = {
  year: Scalars['Int']['input'];
};


/** The State Council's calendar of working days with what the office published on top. 工作日历 */
export type CalendarIsWorkingDayArgs = {
  day: Scalars['Date']['input'];
};


/** The State Council's calendar of working days with what the office published on top. 工作日历 */
export type CalendarWorkingDaysInArgs = {
  year: Scalars['Int']['input'];
};

/** A day that the office made a working day, or none. 工作日历调整 */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** The document. 依据 */
  basis: Scalars['String']['output'];
  /** The day. 日期 */
  day: Scalars['Date']['output'];
  /** The version of the calendar that set it. 日历版本 */
  publishedIn: Scalars['Int']['output'];
  /** Why. 原因 */
  reason: Scalars['String']['output'];
  /** Whether it is worked. 是否工作日 */
  working: Scalars['Boolean']['output'];
};

/** A day that the calendar sets. 工作日历调整 */
export type CalendarDayInput = {
  /** The day. 日期 */
  day: Scalars['Date']['input'];
  /** Why. 原因 */
  reason: Scalars['String']['input'];
  /** Whether it is worked. 是否工作日 */
  working: Scalars['Boolean']['input'];
};

/** The calendar was published. 日历已发布 */
export type CalendarPublished = {
  __typename?: 'CalendarPublished';
  /** The calendar as it is now. 工作日历 */
  calendar: Calendar;
};

/** A value of a code set. 代码值 */
export type CodeValue = {
  __typename?: 'CodeValue';
  /** The code. 代码 */
  code: Scalars['String']['output'];
  /** What it is called; in the language of the request when none is named. 名称 */
  label: Scalars['String']['output'];
};


/** A value of a code set. 代码值 */
export type CodeValueLabelArgs = {
  language?: InputMaybe<Language>;
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

/** How well the outlets below a region cover what they must. 镇村两级平台覆盖情况 */
export type Coverage = {
  __typename?: 'Coverage';
  /** Those of them that lack nothing. 达标数 */
  covered: Scalars['Int']['output'];
  /** Those that lack an outlet or a required item, by code. 缺口 */
  gaps: CoverageGapConnection;
  /** The towns and villages below it. 镇村数 */
  places: Scalars['Int']['output'];
  /** The region, null where the code is unknown. 区划 */
  region?: Maybe<Region>;
};

/** A town or village that lacks something. 覆盖缺口 */
export type CoverageGap = {
  __typename?: 'CoverageGap';
  /** Whether it has no outlet that is open. 是否没有服务点 */
  lacksOutlet: Scalars['Boolean']['output'];
  /** The required items that none of its outlets takes in. 缺少的应设事项 */
  missingItems: Array<ServiceItem>;
  /** The town or village. 区划 */
  region: Region;
};

/** A page of gaps. 缺口分页 */
export type CoverageGapConnection = {
  __typename?: 'CoverageGapConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<CoverageGapEdge>;
  /** The rows. 行 */
  nodes: Array<CoverageGap>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of a page of gaps. 缺口行 */
export type CoverageGapEdge = {
  __typename?: 'CoverageGapEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: CoverageGap;
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

/** What a declaration may come to. 申报答复 */
export type DeclarationResult = Declaration | Refused;

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

/** The next version of a joint standard, in full. 草拟联合审批标准 */
export type DraftJointStandardInput = {
  /** Why it differs from the version before. 变更依据 */
  changeBasis: Scalars['String']['input'];
  /** Its code. 标准代码 */
  code: Scalars['String']['input'];
  /** The record version of the draft that this replaces; absent where none is open. 所依据的记录版本 */
  expectedRecordVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its name. 名称 */
  name: Scalars['String']['input'];
  /** The codes of the organs that approve together. 参与部门 */
  organs: Array<Scalars['String']['input']>;
  /** Where it is tried; absent for regular force. 试行 */
  pilot?: InputMaybe<PilotInput>;
  /** The limit promised in working days. 承诺时限（工作日） */
  promisedWorkingDays: Scalars['Int']['input'];
  /** What the applicant must meet; none when absent. 标准要求 */
  requirements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is for. 类别 */
  scope: JointStandardScope;
  /** The service items handled together. 联办事项 */
  serviceItems: Array<Scalars['ServiceItemCode']['input']>;
  /** The trades that it is for; none when absent. 适用行业 */
  trades?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The first day that is planned for it. 拟生效日期 */
  validFrom: Scalars['Date']['input'];
  /** The codes of the zones that it is for; none when absent. 适用园区 */
  zones?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The next version of a process, in full. 草拟审批流程 */
export type DraftProcessTemplateInput = {
  /** Why it differs from the version before. 变更依据 */
  changeBasis: Scalars['String']['input'];
  /** Its code. 流程代码 */
  code: Scalars['String']['input'];
  /** Who may take it, in words; none when absent. 适用条件 */
  eligibility?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The record version of the draft that this replaces; absent where none is open. 所依据的记录版本 */
  expectedRecordVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The land sources that may take it; empty where all may; none when absent. 适用供地方式 */
  landSources?: InputMaybe<Array<LandSupplyMethod>>;
  /** Its name. 名称 */
  name: Scalars['String']['input'];
  /** Where it is tried; absent for regular force. 试行 */
  pilot?: InputMaybe<PilotInput>;
  /** The project types that may take it; empty where all may; none when absent. 适用项目类型 */
  projectTypes?: InputMaybe<Array<ProjectType>>;
  /** Its steps, in order; 1 to 200. 环节 */
  steps: Array<ProcessStepInput>;
  /** The first day that is planned for it. 拟生效日期 */
  validFrom: Scalars['Date']['input'];
};

/** The next version of a service item, in full. 草拟事项 */
export type DraftServiceItemInput = {
  /** Who may apply; none when absent. 服务对象 */
  applicants?: InputMaybe<Array<ApplicantKind>>;
  /** Why it differs from the version before. 变更依据 */
  changeBasis: Scalars['String']['input'];
  /** Its implementation code: the organ's credit code, the level and the basic code. 实施编码 */
  code: Scalars['ServiceItemCode']['input'];
  /** Whether it is granted on the applicant's written commitment; false when absent. 告知承诺 */
  committed?: InputMaybe<Scalars['Boolean']['input']>;
  /** What must be true for it to be granted; none when absent. 受理条件 */
  conditions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At which level it is decided. 审批层级 */
  decidedAt: RegionLevel;
  /** The record version of the draft that this replaces; absent where none is open. 所依据的记录版本 */
  expectedRecordVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The fee in yuan; 0 when absent. 收费（元） */
  feeYuan?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether it may take the fast track; false when absent. 绿色通道 */
  greenChannel?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is decided on the spot; false when absent. 即办件 */
  instant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words by which it is found; none when absent. 关键词 */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statutes that it rests on. 设定依据 */
  legalBasis: Array<LegalBasisInput>;
  /** At which levels it is taken in, highest first. 受理层级 */
  levels: Array<RegionLevel>;
  /** The article that sets its statutory limit. 时限依据 */
  limitBasis?: InputMaybe<LegalBasisInput>;
  /** What the applicant hands in; none when absent. 申请材料 */
  materials?: InputMaybe<Array<ServiceItemMaterialInput>>;
  /** Its name. 名称 */
  name: Scalars['String']['input'];
  /** The code of the organ that decides. 实施部门 */
  organ: Scalars['String']['input'];
  /** What must have been granted before; none when absent. 前置条件 */
  prerequisites?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The limit promised in working days. 承诺时限（工作日） */
  promisedWorkingDays: Scalars['Int']['input'];
  /** What is handed out. 审批结果 */
  result: Scalars['String']['input'];
  /** The limit set by statute in working days. 法定时限（工作日） */
  statutoryWorkingDays: Scalars['Int']['input'];
  /** The trades that it concerns; empty where it concerns all; none when absent. 适用行业 */
  trades?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its type. 事项类型 */
  type: ServiceItemType;
  /** The first day that is planned for it. 拟生效日期 */
  validFrom: Scalars['Date']['input'];
};

/** A deadline. 到期日 */
export type DueDate = {
  __typename?: 'DueDate';
  /** The due day; it ends at 24:00 in Shanghai. 到期日 */
  dueOn: Scalars['Date']['output'];
  /** True where the calendar of a year involved is not yet announced. 是否暂定 */
  provisional: Scalars['Boolean']['output'];
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

/** One version of a standard by which several organs approve jointly. 联合审批标准 */
export type JointStandard = {
  __typename?: 'JointStandard';
  /** Why this version differs from the one before. 变更依据 */
  changeBasis?: Maybe<Scalars['String']['output']>;
  /** Its code. 标准代码 */
  code: Scalars['String']['output'];
  /** What differs from another version, the one before when none is named; null where there is none. 版本比对 */
  diff?: Maybe<VersionDiff>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** The organs that approve together. 参与部门 */
  organs: Array<Organ>;
  /** Its pilot state, null where it is in regular force. 试行 */
  pilot?: Maybe<Pilot>;
  /** The limit promised in working days. 承诺时限（工作日） */
  promisedWorkingDays: Scalars['Int']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** How often the record was written; send it back with a change. 记录版本 */
  recordVersion: Scalars['Int']['output'];
  /** What the applicant must meet. 标准要求 */
  requirements: Array<Scalars['String']['output']>;
  /** What it is for. 类别 */
  scope: JointStandardScope;
  /** The service items handled together, each in the version in force. 联办事项 */
  serviceItems: Array<ServiceItem>;
  /** How far this version has come. 版本流程状态 */
  state: VersionState;
  /** Whether this version is in force today; a pilot ends with its last day. 状态 */
  status: VersionStatus;
  /** The trades that it is for; empty where it is for all. 适用行业 */
  trades?: Maybe<Array<TradeCategory>>;
  /** The first day of this version. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** The last day of this version, null while none is set. 失效日期 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Its version, from 1. 版本 */
  version: Scalars['Int']['output'];
  /** The zones that it is for; empty where it is for everywhere. 适用园区 */
  zones: Array<Zone>;
};


/** One version of a standard by which several organs approve jointly. 联合审批标准 */
export type JointStandardDiffArgs = {
  with?: InputMaybe<Scalars['Int']['input']>;
};


/** One version of a standard by which several organs approve jointly. 联合审批标准 */
export type JointStandardHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One version of a standard by which several organs approve jointly. 联合审批标准 */
export type JointStandardProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What comes of a change of a joint standard. 联合审批标准变更结果 */
export type JointStandardPayload = Conflict | JointStandard | Refused;

/** What a joint standard is for. 联合审批标准类别 */
export type JointStandardScope =
  /** A park. 园区 */
  | 'PARK'
  /** A special region. 区域 */
  | 'REGION'
  /** A trade. 行业 */
  | 'TRADE';

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

/** A language of labels and messages. 语言 */
export type Language =
  /** English. 英文 */
  | 'EN'
  /** Chinese. 中文 */
  | 'ZH';

/** An article of a statute. 法律依据 */
export type LegalBasis = {
  __typename?: 'LegalBasis';
  /** The article, written 第…条. 条款 */
  article: Scalars['String']['output'];
  /** The title of the statute. 法规名称 */
  title: Scalars['String']['output'];
};

/** An article of a statute. 法律依据 */
export type LegalBasisInput = {
  /** The article, written 第…条. 条款 */
  article: Scalars['String']['input'];
  /** The title of the statute. 法规名称 */
  title: Scalars['String']['input'];
};

/** In which form a material is handed in. 材料形式 */
export type MaterialForm =
  /** A copy. 复印件 */
  | 'COPY'
  /** An electronic file. 电子件 */
  | 'ELECTRONIC'
  /** The original. 原件 */
  | 'ORIGINAL';

/** Everything that can be changed. 变更入口 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Drafts the next version of a joint standard, or replaces the draft that is open. 草拟联合审批标准 */
  draftJointStandard: JointStandardPayload;
  /** Drafts the next version of a process, or replaces the draft that is open. 草拟审批流程 */
  draftProcessTemplate: ProcessTemplatePayload;
  /** Drafts the next version of a service item, or replaces the draft that is open. 草拟事项 */
  draftServiceItem: ServiceItemPayload;
  /** Publishes a version of the calendar; open deadlines are recomputed by it. 发布工作日历 */
  publishCalendar: PublishCalendarPayload;
  /** Publishes a reviewed version of a joint standard; the one before ends on its eve. 发布联合审批标准 */
  publishJointStandard: JointStandardPayload;
  /** Publishes a reviewed version of a process; the one before ends on its eve. 发布审批流程 */
  publishProcessTemplate: ProcessTemplatePayload;
  /** Publishes a reviewed version of a service item; the one before ends on its eve. 发布事项 */
  publishServiceItem: ServiceItemPayload;
  /** Takes a version of a joint standard out of force. 停用联合审批标准 */
  retireJointStandard: JointStandardPayload;
  /** Takes a version of a process out of force. 停用审批流程 */
  retireProcessTemplate: ProcessTemplatePayload;
  /** Takes a version of a service item out of force. 停用事项 */
  retireServiceItem: ServiceItemPayload;
  /** Reviews a draft of a joint standard. 审核联合审批标准 */
  reviewJointStandard: JointStandardPayload;
  /** Reviews a draft of a process. 审核审批流程 */
  reviewProcessTemplate: ProcessTemplatePayload;
  /** Reviews a draft of a service item. 审核事项 */
  reviewServiceItem: ServiceItemPayload;
};


/** Everything that can be changed. 变更入口 */
export type MutationDraftJointStandardArgs = {
  input: DraftJointStandardInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDraftProcessTemplateArgs = {
  input: DraftProcessTemplateInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDraftServiceItemArgs = {
  input: DraftServiceItemInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishCalendarArgs = {
  input: PublishCalendarInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishJointStandardArgs = {
  input: PublishVersionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishProcessTemplateArgs = {
  input: PublishVersionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishServiceItemArgs = {
  input: PublishVersionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRetireJointStandardArgs = {
  input: RetireVersionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRetireProcessTemplateArgs = {
  input: RetireVersionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRetireServiceItemArgs = {
  input: RetireVersionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationReviewJointStandardArgs = {
  input: ReviewVersionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationReviewProcessTemplateArgs = {
  input: ReviewVersionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationReviewServiceItemArgs = {
  input: ReviewVersionInput;
};

/** A thing with a global identity. 全局对象 */
export type Node = {
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** The direction of an order. 排序方向 */
export type OrderDirection =
  /** Smallest first. 升序 */
  | 'ASC'
  /** Largest first. 降序 */
  | 'DESC';

/** A department or office. 机关 */
export type Organ = Node & {
  __typename?: 'Organ';
  /** Its code. 机关代码 */
  code: Scalars['String']['output'];
  /** Since when its own system publishes into the hub, null where it does not. 对接日期 */
  connectedSince?: Maybe<Scalars['Date']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** When its system last published. 最近报送时间 */
  lastPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a statute gives it licensing power. 是否具有行政许可职能 */
  licensing: Scalars['Boolean']['output'];
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** What it is called in short. 简称 */
  shortName: Scalars['String']['output'];
  /** Its credit code. 统一社会信用代码 */
  uscc?: Maybe<Scalars['Uscc']['output']>;
};


/** A department or office. 机关 */
export type OrganHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A department or office. 机关 */
export type OrganProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of organs. 机关分页 */
export type OrganConnection = {
  __typename?: 'OrganConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<OrganEdge>;
  /** The rows. 行 */
  nodes: Array<Organ>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** How many licensing organs are connected to the hub. 部门对接覆盖情况 */
export type OrganCoverage = {
  __typename?: 'OrganCoverage';
  /** Those of them that are connected. 已对接部门数 */
  connected: Scalars['Int']['output'];
  /** Organs with licensing power. 具有行政许可职能的部门数 */
  licensing: Scalars['Int']['output'];
  /** Licensing organs that are not connected. 未对接部门 */
  organsMissing: Array<Organ>;
  /** `connected` over `licensing`, 0 to 1; null where no organ licenses. 覆盖率 */
  ratio?: Maybe<Scalars['Float']['output']>;
};

/** A row of a page of organs. 机关行 */
export type OrganEdge = {
  __typename?: 'OrganEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: Organ;
};

/** Which organs; all that are given must hold. 机关筛选 */
export type OrganFilter = {
  /** By code. 机关代码 */
  code?: InputMaybe<StringFilter>;
  /** By whether it is connected. 是否对接 */
  connected?: InputMaybe<BooleanFilter>;
  /** By licensing power. 是否具有行政许可职能 */
  licensing?: InputMaybe<BooleanFilter>;
  /** By name. 名称 */
  name?: InputMaybe<StringFilter>;
};

/** The order of organs. 机关排序 */
export type OrganOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: OrganOrderField;
};

/** What organs can be ordered by. 机关排序字段 */
export type OrganOrderField =
  /** Their code. 代码 */
  | 'CODE'
  /** Their name. 名称 */
  | 'NAME';

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

/** The pilot state of a standard. 试行 */
export type Pilot = {
  __typename?: 'Pilot';
  /** The last day of the pilot. 试行截止日期 */
  endsOn: Scalars['Date']['output'];
  /** Where it is tried. 试行范围 */
  zones: Array<Zone>;
};

/** Where and until when a version is tried. 试行 */
export type PilotInput = {
  /** The last day. 试行截止日期 */
  endsOn: Scalars['Date']['input'];
  /** The codes of the zones. 试行范围 */
  zones: Array<Scalars['String']['input']>;
};

/** A law, regulation or policy paper that binds the office. 政策文件 */
export type PolicyInstrument = {
  __typename?: 'PolicyInstrument';
  /** Its code. 文件代码 */
  code: Scalars['String']['output'];
  /** Its official number. 文号 */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** When it came into force. 施行日期 */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Who issued it. 发布机关 */
  issuedBy: Scalars['String']['output'];
  /** When it was issued. 发布日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is. 类型 */
  kind: PolicyInstrumentKind;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Its title. 标题 */
  title: Scalars['String']['output'];
};


/** A law, regulation or policy paper that binds the office. 政策文件 */
export type PolicyInstrumentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation or policy paper that binds the office. 政策文件 */
export type PolicyInstrumentProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a policy instrument is. 政策文件类型 */
export type PolicyInstrumentKind =
  /** A law. 法律 */
  | 'LAW'
  /** A policy paper. 政策性文件 */
  | 'POLICY'
  /** An administrative regulation. 行政法规 */
  | 'REGULATION';

/** A link of a step to one that it waits for. 环节衔接 */
export type ProcessLink = {
  __typename?: 'ProcessLink';
  /** The step that is waited for. 前置环节 */
  after: ProcessStep;
  /** How. 衔接方式 */
  kind: ProcessLinkKind;
  /** How many working days more. 间隔工作日 */
  lagWorkingDays: Scalars['Int']['output'];
};

/** What a step waits for. 环节衔接 */
export type ProcessLinkInput = {
  /** The code of the step that is waited for. 前置环节 */
  after: Scalars['String']['input'];
  /** How; FINISH_TO_START when absent. 衔接方式 */
  kind?: InputMaybe<ProcessLinkKind>;
  /** How many working days more; 0 when absent. 间隔工作日 */
  lagWorkingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** How a step waits for another. 环节衔接方式 */
export type ProcessLinkKind =
  /** Starts when the other has finished. 完成后开始 */
  | 'FINISH_TO_START'
  /** Starts as soon as the other has been accepted. 受理后交叉办理 */
  | 'START_AFTER_ACCEPTANCE';

/** A step of a process. 审批环节 */
export type ProcessStep = {
  __typename?: 'ProcessStep';
  /** Whether it can start only when the project is built. 是否待竣工后开始 */
  awaitsConstruction: Scalars['Boolean']['output'];
  /** Its code within the process. 环节代码 */
  code: Scalars['String']['output'];
  /** Working days of the joint process until it is finished. 联合办理完成时工作日数 */
  finishesAfter: Scalars['Int']['output'];
  /** The land sources that take it; empty where all do. 适用供地方式 */
  landSources: Array<LandSupplyMethod>;
  /** The steps that it waits for. 前置环节 */
  links: Array<ProcessLink>;
  /** Whether it closes its stage. 是否为里程碑 */
  milestone: Scalars['Boolean']['output'];
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** The organ that takes it. 办理部门 */
  organ: Organ;
  /** The project types that take it; empty where all do. 适用项目类型 */
  projectTypes: Array<ProjectType>;
  /** The service item that it carries out, null where that is not in the catalogue. 对应事项 */
  serviceItem?: Maybe<ServiceItem>;
  /** The stage that it belongs to. 所属阶段 */
  stage: Stage;
  /** Working days of the joint process before it starts. 联合办理开始前工作日数 */
  startsAfter: Scalars['Int']['output'];
  /** How long it takes in working days. 工作日数 */
  workingDays: Scalars['Int']['output'];
};

/** A step of a process. 审批环节 */
export type ProcessStepInput = {
  /** Whether it can start only when the project is built; false when absent. 是否待竣工后开始 */
  awaitsConstruction?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its code within the process. 环节代码 */
  code: Scalars['String']['input'];
  /** The land sources that take it; empty where all do; none when absent. 适用供地方式 */
  landSources?: InputMaybe<Array<LandSupplyMethod>>;
  /** What it waits for; none when absent. 前置环节 */
  links?: InputMaybe<Array<ProcessLinkInput>>;
  /** Whether it closes its stage; false when absent. 是否为里程碑 */
  milestone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. 名称 */
  name: Scalars['String']['input'];
  /** The code of the organ that takes it. 办理部门 */
  organ: Scalars['String']['input'];
  /** The project types that take it; empty where all do; none when absent. 适用项目类型 */
  projectTypes?: InputMaybe<Array<ProjectType>>;
  /** The service item that it carries out. 对应事项 */
  serviceItem?: InputMaybe<Scalars['ServiceItemCode']['input']>;
  /** The code of the stage that it belongs to. 所属阶段 */
  stage: Scalars['String']['input'];
  /** How long it takes in working days, at least 1. 工作日数 */
  workingDays: Scalars['Int']['input'];
};

/** A version of a process, stored as data. 审批流程 */
export type ProcessTemplate = {
  __typename?: 'ProcessTemplate';
  /** Why this version differs from the one before. 变更依据 */
  changeBasis?: Maybe<Scalars['String']['output']>;
  /** Its code. 流程代码 */
  code: Scalars['String']['output'];
  /** What differs from another version, the one before when none is named; null where there is none. 版本比对 */
  diff?: Maybe<VersionDiff>;
  /** Who may take it. 适用条件 */
  eligibility: Array<Scalars['String']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** How long they take along their links, in working days. 并联工作日数 */
  jointWorkingDays: Scalars['Int']['output'];
  /** The land sources that may take it; empty where all may. 适用供地方式 */
  landSources: Array<LandSupplyMethod>;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Its pilot state, null where it is in regular force. 试行 */
  pilot?: Maybe<Pilot>;
  /** The project types that may take it; empty where all may. 适用项目类型 */
  projectTypes: Array<ProjectType>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** How often the record was written; send it back with a change. 记录版本 */
  recordVersion: Scalars['Int']['output'];
  /** By how much the joint process is shorter, in per cent with one decimal. 压缩比例（%） */
  reductionPercent: Scalars['Decimal']['output'];
  /** How long the steps take one after another, in working days. 串联工作日数 */
  serialWorkingDays: Scalars['Int']['output'];
  /** How far this version has come. 版本流程状态 */
  state: VersionState;
  /** Whether this version is in force today; a pilot ends with its last day. 状态 */
  status: VersionStatus;
  /** Its steps, in order. 环节 */
  steps: Array<ProcessStep>;
  /** The first day of this version. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** The last day of this version, null while none is set. 失效日期 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Its version, from 1. 版本 */
  version: Scalars['Int']['output'];
};


/** A version of a process, stored as data. 审批流程 */
export type ProcessTemplateDiffArgs = {
  with?: InputMaybe<Scalars['Int']['input']>;
};


/** A version of a process, stored as data. 审批流程 */
export type ProcessTemplateHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A version of a process, stored as data. 审批流程 */
export type ProcessTemplateProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What comes of a change of a process. 审批流程变更结果 */
export type ProcessTemplatePayload = Conflict | ProcessTemplate | Refused;

/** A condition on a project code. 项目代码条件 */
export type ProjectCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['ProjectCode']['input']>>;
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

/** A version of the calendar. 发布工作日历 */
export type PublishCalendarInput = {
  /** The years whose calendar is complete with this version. 已公布年份 */
  announcedYears?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The document behind it. 依据 */
  basis: Scalars['String']['input'];
  /** The days that differ from the version before. 调整日 */
  days: Array<CalendarDayInput>;
  /** The version that this is based on, 0 for none. 所依据的版本 */
  expectedNumber: Scalars['Int']['input'];
};

/** What comes of publishing a calendar. 发布结果 */
export type PublishCalendarPayload = CalendarPublished | Conflict | Refused;

/** A version to be published. 发布版本 */
export type PublishVersionInput = {
  /** The code. 代码 */
  code: Scalars['String']['input'];
  /** The record version that this is based on. 所依据的记录版本 */
  expectedRecordVersion: Scalars['Int']['input'];
  /** Its first day, today or later; as drafted when absent, but not before today. 生效日期 */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The version. 版本 */
  version: Scalars['Int']['input'];
};

/** Everything that can be asked. 查询入口 */
export type Query = {
  __typename?: 'Query';
  /** The calendar of working days in a version; the last one when none is named, null for an unknown one. 工作日历 */
  calendar?: Maybe<Calendar>;
  /** The values of a code set in their order, null for an unknown set; a set has the name of its enum. 代码集 */
  codeSet?: Maybe<Array<CodeValue>>;
  /** The towns and villages below a region that lack an outlet or a required item. 镇村两级平台覆盖情况 */
  coverage: Coverage;
  /** The due day: the day after `from` is day 1 where it is a working day. 到期日 */
  dueDate: DueDate;
  /** A joint standard in a version; without one, the version in force, or the last where none is. 按代码查联合审批标准 */
  jointStandard?: Maybe<JointStandard>;
  /**
   * The joint standards in force on a day, by code: those that name the trade or the place that is given, and meet both
   * where both are given; at most 500. A pilot does not apply outside its zones or after its end. 联合审批标准列表
   */
  jointStandards: Array<JointStandard>;
  /** The organ with this code. 按代码查机关 */
  organ?: Maybe<Organ>;
  /** How many licensing organs are connected. 部门对接覆盖情况 */
  organCoverage: OrganCoverage;
  /** Organs, by code unless ordered otherwise. 机关列表 */
  organs: OrganConnection;
  /** The policy instrument with this code. 按代码查政策文件 */
  policyInstrument?: Maybe<PolicyInstrument>;
  /** All policy instruments, by code. 政策文件列表 */
  policyInstruments: Array<PolicyInstrument>;
  /** A process in a version; without one, the last version that has come into force. 审批流程 */
  processTemplate?: Maybe<ProcessTemplate>;
  /** The region with this code, retired or not; null where there is none. 按代码查区划 */
  region?: Maybe<Region>;
  /** Regions, by code unless ordered otherwise. 区划列表 */
  regions: RegionConnection;
  /** The hall with this code, open or not. 按代码查大厅 */
  serviceHall?: Maybe<ServiceHall>;
  /** A service item in a version; without one, the version in force, or the last where none is. 按编码查事项 */
  serviceItem?: Maybe<ServiceItem>;
  /** Service items in force, by code unless ordered otherwise. 事项列表 */
  serviceItems: ServiceItemConnection;
  /** The window with this code. 按代码查窗口 */
  serviceWindow?: Maybe<ServiceWindow>;
  /** The four stages, in order. 审批阶段 */
  stages: Array<Stage>;
  /** The zone with this code. 按代码查园区 */
  zone?: Maybe<Zone>;
  /** Zones, by code unless ordered otherwise. 园区列表 */
  zones: ZoneConnection;
};


/** Everything that can be asked. 查询入口 */
export type QueryCalendarArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryCodeSetArgs = {
  name: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region: Scalars['RegionCode']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryDueDateArgs = {
  from: Scalars['Date']['input'];
  workingDays: Scalars['Int']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryJointStandardArgs = {
  code: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryJointStandardsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  trade?: InputMaybe<Scalars['String']['input']>;
  zone?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryOrganArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryOrgansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrganOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryPolicyInstrumentArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryProcessTemplateArgs = {
  code: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RegionOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryServiceHallArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryServiceItemArgs = {
  code: Scalars['ServiceItemCode']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryServiceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceItemOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryServiceWindowArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryZoneArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ZoneOrder>;
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

/** An administrative region. 行政区划 */
export type Region = Node & {
  __typename?: 'Region';
  /** The regions that contain it and are in the data, nearest first. 各上级区划 */
  ancestors: Array<Region>;
  /** The regions directly below it by code, retired ones left out. 下级区划 */
  children: RegionConnection;
  /** Its code. 区划代码 */
  code: Scalars['RegionCode']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** What it is at town and village level, null above. 类别 */
  kind?: Maybe<RegionKind>;
  /** Its level. 层级 */
  level: RegionLevel;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** The region that contains it, null where that is not in the data. 上级区划 */
  parent?: Maybe<Region>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Its last day, null while it is in use. 撤销日期 */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  /** Its own halls that are open on a day. 本级办事大厅 */
  serviceHalls: Array<ServiceHall>;
  /** The service items that are taken in at its own outlets or at those of the regions that contain it. 可办事项 */
  serviceItems: ServiceItemConnection;
  /** Whether it is in use. 状态 */
  status: RegionStatus;
  /** The zones that it lies in. 所在园区 */
  zones: Array<Zone>;
};


/** An administrative region. 行政区划 */
export type RegionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative region. 行政区划 */
export type RegionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative region. 行政区划 */
export type RegionProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** An administrative region. 行政区划 */
export type RegionServiceHallsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An administrative region. 行政区划 */
export type RegionServiceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A page of regions. 区划分页 */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<RegionEdge>;
  /** The rows. 行 */
  nodes: Array<Region>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of a page of regions. 区划行 */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: Region;
};

/** Which regions; all that are given must hold. Retired ones only where `status` asks for them. 区划筛选 */
export type RegionFilter = {
  /** By code; `within` for a region and all below it. 区划代码 */
  code?: InputMaybe<RegionCodeFilter>;
  /** By a keyword in the name. 关键词 */
  keyword?: InputMaybe<Scalars['String']['input']>;
  /** By level. 层级 */
  level?: InputMaybe<RegionLevelFilter>;
  /** By name. 名称 */
  name?: InputMaybe<StringFilter>;
  /** By the region that contains it directly. 上级区划 */
  parent?: InputMaybe<RegionCodeFilter>;
  /** By state. 状态 */
  status?: InputMaybe<RegionStatusFilter>;
};

/** What a town-level or village-level code names by its range. 区划类别 */
export type RegionKind =
  /** A community. 社区 */
  | 'COMMUNITY'
  /** Like a community. 类似居民委员会 */
  | 'COMMUNITY_LIKE'
  /** A unit run by an enterprise. 政企合一单位 */
  | 'ENTERPRISE_RUN_UNIT'
  /** A street office. 街道 */
  | 'STREET'
  /** A town. 镇 */
  | 'TOWN'
  /** A township. 乡 */
  | 'TOWNSHIP'
  /** A village. 村 */
  | 'VILLAGE'
  /** Like a village. 类似村民委员会 */
  | 'VILLAGE_LIKE';

/** A level of the administrative division. 行政层级 */
export type RegionLevel =
  /** A city. 市级 */
  | 'CITY'
  /** A district or county. 县级 */
  | 'DISTRICT'
  /** The nation. 国家级 */
  | 'NATION'
  /** A province. 省级 */
  | 'PROVINCE'
  /** A town, township or street. 乡级 */
  | 'TOWN'
  /** A village or community. 村级 */
  | 'VILLAGE';

/** A condition on a level. 层级条件 */
export type RegionLevelFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<RegionLevel>;
  /** One of. 属于 */
  in?: InputMaybe<Array<RegionLevel>>;
};

/** The order of regions. 区划排序 */
export type RegionOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: RegionOrderField;
};

/** What regions can be ordered by. 区划排序字段 */
export type RegionOrderField =
  /** Their code. 代码 */
  | 'CODE'
  /** Their name. 名称 */
  | 'NAME';

/** The state of a region. 区划状态 */
export type RegionStatus =
  /** In use. 现行 */
  | 'ACTIVE'
  /** Dissolved or merged; its code is never used again. 撤销 */
  | 'RETIRED';

/** A condition on the state of a region. 区划状态条件 */
export type RegionStatusFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<RegionStatus>;
  /** One of. 属于 */
  in?: InputMaybe<Array<RegionStatus>>;
};

/** A version to be retired. 停用版本 */
export type RetireVersionInput = {
  /** The code. 代码 */
  code: Scalars['String']['input'];
  /** The record version that this is based on. 所依据的记录版本 */
  expectedRecordVersion: Scalars['Int']['input'];
  /** Its last day, today or later; today when absent. 失效日期 */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version. 版本 */
  version: Scalars['Int']['input'];
};

/** A version and what is known of it. 版本 */
export type ReviewVersionInput = {
  /** The code. 代码 */
  code: Scalars['String']['input'];
  /** The record version that this is based on. 所依据的记录版本 */
  expectedRecordVersion: Scalars['Int']['input'];
  /** The version. 版本 */
  version: Scalars['Int']['input'];
};

/** A place where matters are taken in: a hall of the district, a centre of a town, a station of a village. 办事大厅 */
export type ServiceHall = Node & {
  __typename?: 'ServiceHall';
  /** Where it is. 地址 */
  address: Scalars['String']['output'];
  /** Its code. 大厅代码 */
  code: Scalars['String']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** The level of that region. 层级 */
  level: RegionLevel;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** The region that runs it. 所属区划 */
  region: Region;
  /** Its first day. 启用日期 */
  validFrom: Scalars['Date']['output'];
  /** Its last day, null while none is set. 停用日期 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The windows that are in it on a day, by counter. 窗口 */
  windows: Array<ServiceWindow>;
};


/** A place where matters are taken in: a hall of the district, a centre of a town, a station of a village. 办事大厅 */
export type ServiceHallHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where matters are taken in: a hall of the district, a centre of a town, a station of a village. 办事大厅 */
export type ServiceHallProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A place where matters are taken in: a hall of the district, a centre of a town, a station of a village. 办事大厅 */
export type ServiceHallWindowsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A service item in one version; a case keeps the version that it began with. 政务服务事项 */
export type ServiceItem = Node & {
  __typename?: 'ServiceItem';
  /** Who may apply. 服务对象 */
  applicants: Array<ApplicantKind>;
  /** Its basic code, 12 digits. 基本编码 */
  basicCode: Scalars['String']['output'];
  /** Why this version differs from the one before. 变更依据 */
  changeBasis?: Maybe<Scalars['String']['output']>;
  /** Its implementation code. 实施编码 */
  code: Scalars['ServiceItemCode']['output'];
  /** Whether it is granted on the applicant's written commitment. 告知承诺 */
  committed: Scalars['Boolean']['output'];
  /** What must be true for it to be granted. 受理条件 */
  conditions: Array<Scalars['String']['output']>;
  /** At which level it is decided. 审批层级 */
  decidedAt: RegionLevel;
  /** What differs from another version, the one before when none is named; null where there is none. 版本比对 */
  diff?: Maybe<VersionDiff>;
  /** The fee in yuan. 收费（元） */
  feeYuan: Scalars['Decimal']['output'];
  /** Whether it may take the fast track. 绿色通道 */
  greenChannel: Scalars['Boolean']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Whether it is decided on the spot. 即办件 */
  instant: Scalars['Boolean']['output'];
  /** Words by which it is found. 关键词 */
  keywords: Array<Scalars['String']['output']>;
  /** The statutes that it rests on. 设定依据 */
  legalBasis: Array<LegalBasis>;
  /** At which levels it is taken in, highest first. 受理层级 */
  levels: Array<RegionLevel>;
  /** The article that sets its statutory limit, null where only the office's catalogue does. 时限依据 */
  limitBasis?: Maybe<LegalBasis>;
  /** What the applicant hands in. 申请材料 */
  materials: Array<ServiceItemMaterial>;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** The organ that decides. 实施部门 */
  organ: Organ;
  /** Where someone of a region goes with it today: the nearest outlet that takes it in; null where none does. 就近受理点 */
  outlet?: Maybe<ServiceOutlet>;
  /** What must have been granted before. 前置条件 */
  prerequisites: Array<Scalars['String']['output']>;
  /** The limit promised in working days. 承诺时限（工作日） */
  promisedWorkingDays: Scalars['Int']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** How often the record was written; send it back with a change. 记录版本 */
  recordVersion: Scalars['Int']['output'];
  /** What is handed out. 审批结果 */
  result: Scalars['String']['output'];
  /** How far this version has come. 版本流程状态 */
  state: VersionState;
  /** Whether this version is in force today. 状态 */
  status: VersionStatus;
  /** The limit set by statute in working days. 法定时限（工作日） */
  statutoryWorkingDays: Scalars['Int']['output'];
  /** The trades that it concerns; empty where it concerns all. 适用行业 */
  trades?: Maybe<Array<TradeCategory>>;
  /** Its type. 事项类型 */
  type: ServiceItemType;
  /** The first day of this version. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** The last day of this version, null while none is set. 失效日期 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Its version, from 1. 版本 */
  version: Scalars['Int']['output'];
  /** All its published versions, oldest first. 历次版本 */
  versions: Array<ServiceItem>;
};


/** A service item in one version; a case keeps the version that it began with. 政务服务事项 */
export type ServiceItemDiffArgs = {
  with?: InputMaybe<Scalars['Int']['input']>;
};


/** A service item in one version; a case keeps the version that it began with. 政务服务事项 */
export type ServiceItemHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A service item in one version; a case keeps the version that it began with. 政务服务事项 */
export type ServiceItemOutletArgs = {
  region: Scalars['RegionCode']['input'];
};


/** A service item in one version; a case keeps the version that it began with. 政务服务事项 */
export type ServiceItemProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A condition on a service item code. 事项编码条件 */
export type ServiceItemCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['ServiceItemCode']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['ServiceItemCode']['input']>>;
};

/** A page of service items. 事项分页 */
export type ServiceItemConnection = {
  __typename?: 'ServiceItemConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<ServiceItemEdge>;
  /** The rows. 行 */
  nodes: Array<ServiceItem>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of a page of service items. 事项行 */
export type ServiceItemEdge = {
  __typename?: 'ServiceItemEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: ServiceItem;
};

/** Which service items; all that are given must hold. 事项筛选 */
export type ServiceItemFilter = {
  /** By implementation code. 实施编码 */
  code?: InputMaybe<ServiceItemCodeFilter>;
  /** By whether it is granted on commitment. 告知承诺 */
  committed?: InputMaybe<BooleanFilter>;
  /** By whether it may take the fast track. 绿色通道 */
  greenChannel?: InputMaybe<BooleanFilter>;
  /** By whether it is decided on the spot. 即办件 */
  instant?: InputMaybe<BooleanFilter>;
  /** By a keyword. 关键词 */
  keyword?: InputMaybe<Scalars['String']['input']>;
  /** By a level at which it is taken in. 受理层级 */
  level?: InputMaybe<RegionLevelFilter>;
  /** By name. 名称 */
  name?: InputMaybe<StringFilter>;
  /** The versions in force, and the outlets open, on this day; today when absent. 日期 */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** By the code of the organ that decides. 实施部门 */
  organ?: InputMaybe<StringFilter>;
  /** By where someone is: an item taken in by a town is found from all its villages; `within` for the outlets of all regions below too. 区划 */
  region?: InputMaybe<RegionCodeFilter>;
  /** By trade. 行业 */
  trade?: InputMaybe<TradeCodeFilter>;
  /** By type. 事项类型 */
  type?: InputMaybe<ServiceItemTypeFilter>;
};

/** A document asked of the applicant. 申请材料 */
export type ServiceItemMaterial = {
  __typename?: 'ServiceItemMaterial';
  /** The form to be filled in, null where there is none. 空白表格 */
  blankForm?: Maybe<Scalars['String']['output']>;
  /** Whether a written commitment takes its place. 可告知承诺 */
  committable: Scalars['Boolean']['output'];
  /** The organ that holds it already, so that it need not be handed in. 可共享获取的部门 */
  fetchableFrom?: Maybe<Organ>;
  /** In which form. 材料形式 */
  form: MaterialForm;
  /** What it is. 材料名称 */
  name: Scalars['String']['output'];
  /** Whether it is always asked for. 是否必需 */
  required: Scalars['Boolean']['output'];
};

/** A document asked of the applicant. 申请材料 */
export type ServiceItemMaterialInput = {
  /** The form to be filled in. 空白表格 */
  blankForm?: InputMaybe<Scalars['String']['input']>;
  /** Whether a written commitment takes its place; false when absent. 可告知承诺 */
  committable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The code of the organ that holds it already. 可共享获取的部门 */
  fetchableFrom?: InputMaybe<Scalars['String']['input']>;
  /** In which form. 材料形式 */
  form: MaterialForm;
  /** What it is. 材料名称 */
  name: Scalars['String']['input'];
  /** Whether it is always asked for; true when absent. 是否必需 */
  required?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The order of service items. 事项排序 */
export type ServiceItemOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: ServiceItemOrderField;
};

/** What service items can be ordered by. 事项排序字段 */
export type ServiceItemOrderField =
  /** Their code. 代码 */
  | 'CODE'
  /** Their name. 名称 */
  | 'NAME'
  /** Their promised limit. 承诺时限 */
  | 'PROMISED_WORKING_DAYS';

/** What comes of a change of a service item. 事项变更结果 */
export type ServiceItemPayload = Conflict | Refused | ServiceItem;

/** The type of power that a service item exercises, as the national catalogue numbers it. 事项类型 */
export type ServiceItemType =
  /** An adjudication, type 09. 行政裁决 */
  | 'ADJUDICATION'
  /** A coercive measure, type 03. 行政强制 */
  | 'COERCION'
  /** A confirmation, type 07. 行政确认 */
  | 'CONFIRMATION'
  /** An inspection, type 06. 行政检查 */
  | 'INSPECTION'
  /** A levy, type 04. 行政征收 */
  | 'LEVY'
  /** A licence, type 01. 行政许可 */
  | 'LICENCE'
  /** Another power, type 10. 其他行政权力 */
  | 'OTHER'
  /** A payment, type 05. 行政给付 */
  | 'PAYMENT'
  /** A penalty, type 02. 行政处罚 */
  | 'PENALTY'
  /** A public service, type 20. 公共服务 */
  | 'PUBLIC_SERVICE'
  /** A reward, type 08. 行政奖励 */
  | 'REWARD';

/** A condition on the type of a service item. 事项类型条件 */
export type ServiceItemTypeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<ServiceItemType>;
  /** One of. 属于 */
  in?: InputMaybe<Array<ServiceItemType>>;
};

/** Where to go with a matter. 就近受理点 */
export type ServiceOutlet = {
  __typename?: 'ServiceOutlet';
  /** The hall. 大厅 */
  hall?: Maybe<ServiceHall>;
  /** The region whose outlet takes it in. 受理层级 */
  handledAt: Region;
  /** The window, that of its organ where there is one. 窗口 */
  window?: Maybe<ServiceWindow>;
};

/** A window, which keeps its code when it moves. 窗口 */
export type ServiceWindow = {
  __typename?: 'ServiceWindow';
  /** Its code. 窗口代码 */
  code: Scalars['String']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Whose matters it takes in; null where it takes in everyone's. 入驻部门 */
  organ?: Maybe<Organ>;
  /** Where it is on a day, null where it is nowhere. 所在位置 */
  placement?: Maybe<WindowPlacement>;
  /** Where it has been, is and will be, earliest first. 历次位置 */
  placements: Array<WindowPlacement>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
};


/** A window, which keeps its code when it moves. 窗口 */
export type ServiceWindowHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A window, which keeps its code when it moves. 窗口 */
export type ServiceWindowPlacementArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A window, which keeps its code when it moves. 窗口 */
export type ServiceWindowProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** One of the four stages of a project's approval. 审批阶段 */
export type Stage = {
  __typename?: 'Stage';
  /** Its code. 阶段代码 */
  code: Scalars['String']['output'];
  /** The organ that leads it. 牵头部门 */
  lead: Organ;
  /** Its name in the office. 名称 */
  name: Scalars['String']['output'];
  /** Its national name. 国家标准名称 */
  nationalName: Scalars['String']['output'];
  /** Its place, from 1. 序号 */
  position: Scalars['Int']['output'];
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

/** A trade of GB/T 4754. 行业类别 */
export type TradeCategory = {
  __typename?: 'TradeCategory';
  /** Its code, four digits. 行业代码 */
  code: Scalars['String']['output'];
};

/** A condition on a trade code; an item that concerns all trades always meets it. 行业条件 */
export type TradeCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** One difference between two versions. 变更事项 */
export type VersionChange = {
  __typename?: 'VersionChange';
  /** What it is, null where it is gone. 变更后 */
  after?: Maybe<Scalars['String']['output']>;
  /** What it was, null where it is new. 变更前 */
  before?: Maybe<Scalars['String']['output']>;
  /** What became of it. 类型 */
  kind: VersionChangeKind;
  /** Which step, material, prerequisite or field. 名称 */
  name: Scalars['String']['output'];
  /** Which part. 内容 */
  part: VersionPart;
};

/** What became of something between two versions. 变更类型 */
export type VersionChangeKind =
  /** It is new. 新增 */
  | 'ADDED'
  /** It is different. 变更 */
  | 'CHANGED'
  /** It is gone. 取消 */
  | 'REMOVED';

/** What differs between two versions. 版本比对 */
export type VersionDiff = {
  __typename?: 'VersionDiff';
  /** Why, as the later version says. 变更依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** The differences, by part. 变更事项 */
  changes: Array<VersionChange>;
  /** The earlier version. 前版本 */
  from: Scalars['Int']['output'];
  /** The later version. 后版本 */
  to: Scalars['Int']['output'];
};

/** Which part of a version a difference concerns. 变更内容 */
export type VersionPart =
  /** What must be true for it to be granted, or who may take it. 条件 */
  | 'CONDITION'
  /** A limit in working days. 时限 */
  | 'LIMIT'
  /** A link between steps. 衔接 */
  | 'LINK'
  /** A material that the applicant hands in. 材料 */
  | 'MATERIAL'
  /** Any other field. 其他 */
  | 'OTHER'
  /** What must have been granted before. 前置条件 */
  | 'PREREQUISITE'
  /** A step of a process. 环节 */
  | 'STEP';

/** How far a version has come. 版本流程状态 */
export type VersionState =
  /** Being written. 草拟 */
  | 'DRAFT'
  /** Published. 已发布 */
  | 'PUBLISHED'
  /** Taken out of force. 已停用 */
  | 'RETIRED'
  /** Checked and ready to be published. 已审核 */
  | 'REVIEWED';

/** The state of a version on a day. 版本状态 */
export type VersionStatus =
  /** No longer in force. 失效 */
  | 'ENDED'
  /** In force. 现行有效 */
  | 'IN_FORCE'
  /** Not in force yet. 未生效 */
  | 'UPCOMING';

/** The place of a window in a hall for a time. 窗口位置 */
export type WindowPlacement = {
  __typename?: 'WindowPlacement';
  /** The number of the counter. 柜台号 */
  counter: Scalars['String']['output'];
  /** The hall. 大厅 */
  hall: ServiceHall;
  /** The first day. 起 */
  validFrom: Scalars['Date']['output'];
  /** The last day, null while none is set. 止 */
  validUntil?: Maybe<Scalars['Date']['output']>;
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

/** A zone laid over regions; it may cross towns. 园区、片区 */
export type Zone = Node & {
  __typename?: 'Zone';
  /** Its code. 园区代码 */
  code: Scalars['String']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** What it is. 类型 */
  kind: ZoneKind;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** The regions that it covers by code; none lies within another, so that nothing is counted twice. 覆盖区划 */
  regions: Array<Region>;
  /** The joint standards that are in force in it on a day. 适用的联合审批标准 */
  standards: Array<JointStandard>;
};


/** A zone laid over regions; it may cross towns. 园区、片区 */
export type ZoneHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A zone laid over regions; it may cross towns. 园区、片区 */
export type ZoneProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A zone laid over regions; it may cross towns. 园区、片区 */
export type ZoneStandardsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of zones. 园区分页 */
export type ZoneConnection = {
  __typename?: 'ZoneConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<ZoneEdge>;
  /** The rows. 行 */
  nodes: Array<Zone>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A row of a page of zones. 园区行 */
export type ZoneEdge = {
  __typename?: 'ZoneEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: Zone;
};

/** Which zones; all that are given must hold. 园区筛选 */
export type ZoneFilter = {
  /** By code. 园区代码 */
  code?: InputMaybe<StringFilter>;
  /** By kind. 类型 */
  kind?: InputMaybe<ZoneKindFilter>;
  /** By name. 名称 */
  name?: InputMaybe<StringFilter>;
  /** By a region that lies in it; `within` for one that touches a region or any below it. 区划 */
  region?: InputMaybe<RegionCodeFilter>;
};

/** What a zone is. 园区类型 */
export type ZoneKind =
  /** An economic development zone. 经济开发区 */
  | 'ECONOMIC_DEVELOPMENT_ZONE'
  /** A new town. 新城 */
  | 'NEW_TOWN'
  /** A park of small enterprises. 小微企业集聚区 */
  | 'SMALL_ENTERPRISE_PARK'
  /** A special block. 特定区域 */
  | 'SPECIAL_BLOCK';

/** A condition on the kind of a zone. 园区类型条件 */
export type ZoneKindFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<ZoneKind>;
  /** One of. 属于 */
  in?: InputMaybe<Array<ZoneKind>>;
};

/** The order of zones. 园区排序 */
export type ZoneOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: ZoneOrderField;
};

/** What zones can be ordered by. 园区排序字段 */
export type ZoneOrderField =
  /** Their code. 代码 */
  | 'CODE'
  /** Their name. 名称 */
  | 'NAME';



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
  JointStandard: JointStandard;
  Organ: Organ;
  PolicyInstrument: PolicyInstrument;
  ProcessTemplate: ProcessTemplate;
  Region: Region;
  ServiceHall: ServiceHall;
  ServiceItem: ServiceItem;
  ServiceWindow: ServiceWindow;
  Zone: Zone;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  JointStandard:
    ( { __typename: 'JointStandard' }
    & GraphQLRecursivePick<FederationTypes['JointStandard'], {"code":true,"version":true}> );
  Organ:
    ( { __typename: 'Organ' }
    & GraphQLRecursivePick<FederationTypes['Organ'], {"code":true}> );
  PolicyInstrument:
    ( { __typename: 'PolicyInstrument' }
    & GraphQLRecursivePick<FederationTypes['PolicyInstrument'], {"code":true}> );
  ProcessTemplate:
    ( { __typename: 'ProcessTemplate' }
    & GraphQLRecursivePick<FederationTypes['ProcessTemplate'], {"code":true,"version":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  ServiceHall:
    ( { __typename: 'ServiceHall' }
    & GraphQLRecursivePick<FederationTypes['ServiceHall'], {"code":true}> );
  ServiceItem:
    ( { __typename: 'ServiceItem' }
    & GraphQLRecursivePick<FederationTypes['ServiceItem'], {"code":true,"version":true}> );
  ServiceWindow:
    ( { __typename: 'ServiceWindow' }
    & GraphQLRecursivePick<FederationTypes['ServiceWindow'], {"code":true}> );
  Zone:
    ( { __typename: 'Zone' }
    & GraphQLRecursivePick<FederationTypes['Zone'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DeclarationResult:
    | ( import('../../../schema/publishing/declare.ts').Declaration )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  JointStandardPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').JointStandard> )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  ProcessTemplatePayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ProcessTemplate> )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  PublicationResult:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/publishing/publish.ts').Publication )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  PublishCalendarPayload:
    | ( Omit<CalendarPublished, 'calendar'> & { calendar: _RefType['Calendar'] } )
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  ServiceItemPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceItem> )
  ;
  SnapshotResult:
    | ( import('../../../schema/refusals.ts').Refused )
    | ( import('../../../schema/publishing/snapshots.ts').Snapshot )
  ;
  WithdrawalResult:
    | ( import('../../../schema/refusals.ts').Refused )
    | ( import('../../../schema/publishing/withdraw.ts').Withdrawal )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Organ> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Region> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceHall> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceItem> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Zone> )
  ;
  Refusal:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApplicantKind: ApplicantKind;
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Calendar: ResolverTypeWrapper<import('../rules/computed.ts').Calendar>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CalendarDay: ResolverTypeWrapper<import('../rules/computed.ts').CalendarDay>;
  CalendarDayInput: CalendarDayInput;
  CalendarPublished: ResolverTypeWrapper<Omit<CalendarPublished, 'calendar'> & { calendar: ResolversTypes['Calendar'] }>;
  CodeValue: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CodeValue>>;
  Conflict: ResolverTypeWrapper<import('../../../schema/refusals.ts').Conflict>;
  Coverage: ResolverTypeWrapper<Omit<Coverage, 'gaps' | 'region'> & { gaps: ResolversTypes['CoverageGapConnection'], region?: Maybe<ResolversTypes['Region']> }>;
  CoverageGap: ResolverTypeWrapper<Omit<CoverageGap, 'missingItems' | 'region'> & { missingItems: Array<ResolversTypes['ServiceItem']>, region: ResolversTypes['Region'] }>;
  CoverageGapConnection: ResolverTypeWrapper<Omit<CoverageGapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CoverageGapEdge']>, nodes: Array<ResolversTypes['CoverageGap']> }>;
  CoverageGapEdge: ResolverTypeWrapper<Omit<CoverageGapEdge, 'node'> & { node: ResolversTypes['CoverageGap'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Declaration: ResolverTypeWrapper<import('../../../schema/publishing/declare.ts').Declaration>;
  DeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclarationResult']>;
  DeliveryStatus: DeliveryStatus;
  DraftJointStandardInput: DraftJointStandardInput;
  DraftProcessTemplateInput: DraftProcessTemplateInput;
  DraftServiceItemInput: DraftServiceItemInput;
  DueDate: ResolverTypeWrapper<DueDate>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  JointStandard: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').JointStandard>>;
  JointStandardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JointStandardPayload']>;
  JointStandardScope: JointStandardScope;
  LandSupplyMethod: LandSupplyMethod;
  Language: Language;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LegalBasisInput: LegalBasisInput;
  MaterialForm: MaterialForm;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  OrderDirection: OrderDirection;
  Organ: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Organ>>;
  OrganConnection: ResolverTypeWrapper<Omit<OrganConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganEdge']>, nodes: Array<ResolversTypes['Organ']> }>;
  OrganCoverage: ResolverTypeWrapper<Omit<OrganCoverage, 'organsMissing'> & { organsMissing: Array<ResolversTypes['Organ']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OrganEdge: ResolverTypeWrapper<Omit<OrganEdge, 'node'> & { node: ResolversTypes['Organ'] }>;
  OrganFilter: OrganFilter;
  OrganOrder: OrganOrder;
  OrganOrderField: OrganOrderField;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParcelCode: ResolverTypeWrapper<Scalars['ParcelCode']['output']>;
  ParcelCodeFilter: ParcelCodeFilter;
  ParkedRecord: ResolverTypeWrapper<import('../../../schema/publishing/waiting.ts').ParkedRecord>;
  ParkedRecordConnection: ResolverTypeWrapper<Omit<ParkedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParkedRecordEdge']>, nodes: Array<ResolversTypes['ParkedRecord']> }>;
  ParkedRecordEdge: ResolverTypeWrapper<Omit<ParkedRecordEdge, 'node'> & { node: ResolversTypes['ParkedRecord'] }>;
  ParkedReference: ResolverTypeWrapper<ParkedReference>;
  PeriodInput: PeriodInput;
  Pilot: ResolverTypeWrapper<Omit<Pilot, 'zones'> & { zones: Array<ResolversTypes['Zone']> }>;
  PilotInput: PilotInput;
  PolicyInstrument: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PolicyInstrument>>;
  PolicyInstrumentKind: PolicyInstrumentKind;
  ProcessLink: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ProcessLink>>;
  ProcessLinkInput: ProcessLinkInput;
  ProcessLinkKind: ProcessLinkKind;
  ProcessStep: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ProcessStep>>;
  ProcessStepInput: ProcessStepInput;
  ProcessTemplate: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ProcessTemplate>>;
  ProcessTemplatePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProcessTemplatePayload']>;
  ProjectCode: ResolverTypeWrapper<Scalars['ProjectCode']['output']>;
  ProjectCodeFilter: ProjectCodeFilter;
  ProjectType: ProjectType;
  Provenance: ResolverTypeWrapper<Provenance>;
  Publication: ResolverTypeWrapper<import('../../../schema/publishing/publish.ts').Publication>;
  PublicationMode: PublicationMode;
  PublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublicationResult']>;
  PublishCalendarInput: PublishCalendarInput;
  PublishCalendarPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCalendarPayload']>;
  PublishVersionInput: PublishVersionInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealEstateUnitCode: ResolverTypeWrapper<Scalars['RealEstateUnitCode']['output']>;
  Reconciliation: ResolverTypeWrapper<import('../../../schema/publishing/reconciliationLines.ts').Reconciliation>;
  ReconciliationLine: ResolverTypeWrapper<import('../../../schema/publishing/reconciliationLines.ts').ReconciliationLine>;
  RecordValue: ResolverTypeWrapper<Scalars['RecordValue']['output']>;
  RecordVersion: ResolverTypeWrapper<RecordVersion>;
  RecordVersionConnection: ResolverTypeWrapper<RecordVersionConnection>;
  RecordVersionEdge: ResolverTypeWrapper<RecordVersionEdge>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Refused: ResolverTypeWrapper<import('../../../schema/refusals.ts').Refused>;
  RefusedRecord: ResolverTypeWrapper<import('../../../schema/publishing/refusedRecord.ts').RefusedRecord>;
  Region: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Region>>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCodeFilter: RegionCodeFilter;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionKind: RegionKind;
  RegionLevel: RegionLevel;
  RegionLevelFilter: RegionLevelFilter;
  RegionOrder: RegionOrder;
  RegionOrderField: RegionOrderField;
  RegionStatus: RegionStatus;
  RegionStatusFilter: RegionStatusFilter;
  RetireVersionInput: RetireVersionInput;
  ReviewVersionInput: ReviewVersionInput;
  ServiceHall: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceHall>>;
  ServiceItem: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceItem>>;
  ServiceItemCode: ResolverTypeWrapper<Scalars['ServiceItemCode']['output']>;
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  ServiceItemConnection: ResolverTypeWrapper<Omit<ServiceItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ServiceItemEdge']>, nodes: Array<ResolversTypes['ServiceItem']> }>;
  ServiceItemEdge: ResolverTypeWrapper<Omit<ServiceItemEdge, 'node'> & { node: ResolversTypes['ServiceItem'] }>;
  ServiceItemFilter: ServiceItemFilter;
  ServiceItemMaterial: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceItemMaterial>>;
  ServiceItemMaterialInput: ServiceItemMaterialInput;
  ServiceItemOrder: ServiceItemOrder;
  ServiceItemOrderField: ServiceItemOrderField;
  ServiceItemPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServiceItemPayload']>;
  ServiceItemType: ServiceItemType;
  ServiceItemTypeFilter: ServiceItemTypeFilter;
  ServiceOutlet: ResolverTypeWrapper<Omit<ServiceOutlet, 'hall' | 'handledAt' | 'window'> & { hall?: Maybe<ResolversTypes['ServiceHall']>, handledAt: ResolversTypes['Region'], window?: Maybe<ResolversTypes['ServiceWindow']> }>;
  ServiceWindow: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceWindow>>;
  Snapshot: ResolverTypeWrapper<import('../../../schema/publishing/snapshots.ts').Snapshot>;
  SnapshotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnapshotResult']>;
  SnapshotStatus: SnapshotStatus;
  Stage: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Stage>>;
  StringFilter: StringFilter;
  TradeCategory: ResolverTypeWrapper<{ code: string }>;
  TradeCodeFilter: TradeCodeFilter;
  UnknownReference: UnknownReference;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UsccFilter: UsccFilter;
  VersionChange: ResolverTypeWrapper<VersionChange>;
  VersionChangeKind: VersionChangeKind;
  VersionDiff: ResolverTypeWrapper<VersionDiff>;
  VersionPart: VersionPart;
  VersionState: VersionState;
  VersionStatus: VersionStatus;
  WindowPlacement: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').WindowPlacement>>;
  Withdrawal: ResolverTypeWrapper<import('../../../schema/publishing/withdraw.ts').Withdrawal>;
  WithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawalResult']>;
  Zone: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Zone>>;
  ZoneConnection: ResolverTypeWrapper<Omit<ZoneConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ZoneEdge']>, nodes: Array<ResolversTypes['Zone']> }>;
  ZoneEdge: ResolverTypeWrapper<Omit<ZoneEdge, 'node'> & { node: ResolversTypes['Zone'] }>;
  ZoneFilter: ZoneFilter;
  ZoneKind: ZoneKind;
  ZoneKindFilter: ZoneKindFilter;
  ZoneOrder: ZoneOrder;
  ZoneOrderField: ZoneOrderField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  Calendar: import('../rules/computed.ts').Calendar;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  CalendarDay: import('../rules/computed.ts').CalendarDay;
  CalendarDayInput: CalendarDayInput;
  CalendarPublished: Omit<CalendarPublished, 'calendar'> & { calendar: ResolversParentTypes['Calendar'] };
  CodeValue: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').CodeValue>;
  Conflict: import('../../../schema/refusals.ts').Conflict;
  Coverage: Omit<Coverage, 'gaps' | 'region'> & { gaps: ResolversParentTypes['CoverageGapConnection'], region?: Maybe<ResolversParentTypes['Region']> };
  CoverageGap: Omit<CoverageGap, 'missingItems' | 'region'> & { missingItems: Array<ResolversParentTypes['ServiceItem']>, region: ResolversParentTypes['Region'] };
  CoverageGapConnection: Omit<CoverageGapConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CoverageGapEdge']>, nodes: Array<ResolversParentTypes['CoverageGap']> };
  CoverageGapEdge: Omit<CoverageGapEdge, 'node'> & { node: ResolversParentTypes['CoverageGap'] };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Declaration: import('../../../schema/publishing/declare.ts').Declaration;
  DeclarationResult: ResolversUnionTypes<ResolversParentTypes>['DeclarationResult'];
  DraftJointStandardInput: DraftJointStandardInput;
  DraftProcessTemplateInput: DraftProcessTemplateInput;
  DraftServiceItemInput: DraftServiceItemInput;
  DueDate: DueDate;
  FieldChange: FieldChange;
  JointStandard: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').JointStandard>;
  JointStandardPayload: ResolversUnionTypes<ResolversParentTypes>['JointStandardPayload'];
  LegalBasis: LegalBasis;
  LegalBasisInput: LegalBasisInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Organ: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Organ>;
  OrganConnection: Omit<OrganConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganEdge']>, nodes: Array<ResolversParentTypes['Organ']> };
  OrganCoverage: Omit<OrganCoverage, 'organsMissing'> & { organsMissing: Array<ResolversParentTypes['Organ']> };
  Float: Scalars['Float']['output'];
  OrganEdge: Omit<OrganEdge, 'node'> & { node: ResolversParentTypes['Organ'] };
  OrganFilter: OrganFilter;
  OrganOrder: OrganOrder;
  PageInfo: PageInfo;
  ParcelCode: Scalars['ParcelCode']['output'];
  ParcelCodeFilter: ParcelCodeFilter;
  ParkedRecord: import('../../../schema/publishing/waiting.ts').ParkedRecord;
  ParkedRecordConnection: Omit<ParkedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkedRecordEdge']>, nodes: Array<ResolversParentTypes['ParkedRecord']> };
  ParkedRecordEdge: Omit<ParkedRecordEdge, 'node'> & { node: ResolversParentTypes['ParkedRecord'] };
  ParkedReference: ParkedReference;
  PeriodInput: PeriodInput;
  Pilot: Omit<Pilot, 'zones'> & { zones: Array<ResolversParentTypes['Zone']> };
  PilotInput: PilotInput;
  PolicyInstrument: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PolicyInstrument>;
  ProcessLink: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ProcessLink>;
  ProcessLinkInput: ProcessLinkInput;
  ProcessStep: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ProcessStep>;
  ProcessStepInput: ProcessStepInput;
  ProcessTemplate: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ProcessTemplate>;
  ProcessTemplatePayload: ResolversUnionTypes<ResolversParentTypes>['ProcessTemplatePayload'];
  ProjectCode: Scalars['ProjectCode']['output'];
  ProjectCodeFilter: ProjectCodeFilter;
  Provenance: Provenance;
  Publication: import('../../../schema/publishing/publish.ts').Publication;
  PublicationResult: ResolversUnionTypes<ResolversParentTypes>['PublicationResult'];
  PublishCalendarInput: PublishCalendarInput;
  PublishCalendarPayload: ResolversUnionTypes<ResolversParentTypes>['PublishCalendarPayload'];
  PublishVersionInput: PublishVersionInput;
  Query: Record<PropertyKey, never>;
  RealEstateUnitCode: Scalars['RealEstateUnitCode']['output'];
  Reconciliation: import('../../../schema/publishing/reconciliationLines.ts').Reconciliation;
  ReconciliationLine: import('../../../schema/publishing/reconciliationLines.ts').ReconciliationLine;
  RecordValue: Scalars['RecordValue']['output'];
  RecordVersion: RecordVersion;
  RecordVersionConnection: RecordVersionConnection;
  RecordVersionEdge: RecordVersionEdge;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Refused: import('../../../schema/refusals.ts').Refused;
  RefusedRecord: import('../../../schema/publishing/refusedRecord.ts').RefusedRecord;
  Region: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Region>;
  RegionCode: Scalars['RegionCode']['output'];
  RegionCodeFilter: RegionCodeFilter;
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegionLevelFilter: RegionLevelFilter;
  RegionOrder: RegionOrder;
  RegionStatusFilter: RegionStatusFilter;
  RetireVersionInput: RetireVersionInput;
  ReviewVersionInput: ReviewVersionInput;
  ServiceHall: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceHall>;
  ServiceItem: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceItem>;
  ServiceItemCode: Scalars['ServiceItemCode']['output'];
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  ServiceItemConnection: Omit<ServiceItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ServiceItemEdge']>, nodes: Array<ResolversParentTypes['ServiceItem']> };
  ServiceItemEdge: Omit<ServiceItemEdge, 'node'> & { node: ResolversParentTypes['ServiceItem'] };
  ServiceItemFilter: ServiceItemFilter;
  ServiceItemMaterial: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceItemMaterial>;
  ServiceItemMaterialInput: ServiceItemMaterialInput;
  ServiceItemOrder: ServiceItemOrder;
  ServiceItemPayload: ResolversUnionTypes<ResolversParentTypes>['ServiceItemPayload'];
  ServiceItemTypeFilter: ServiceItemTypeFilter;
  ServiceOutlet: Omit<ServiceOutlet, 'hall' | 'handledAt' | 'window'> & { hall?: Maybe<ResolversParentTypes['ServiceHall']>, handledAt: ResolversParentTypes['Region'], window?: Maybe<ResolversParentTypes['ServiceWindow']> };
  ServiceWindow: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ServiceWindow>;
  Snapshot: import('../../../schema/publishing/snapshots.ts').Snapshot;
  SnapshotResult: ResolversUnionTypes<ResolversParentTypes>['SnapshotResult'];
  Stage: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Stage>;
  StringFilter: StringFilter;
  TradeCategory: { code: string };
  TradeCodeFilter: TradeCodeFilter;
  Uscc: Scalars['Uscc']['output'];
  UsccFilter: UsccFilter;
  VersionChange: VersionChange;
  VersionDiff: VersionDiff;
  WindowPlacement: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').WindowPlacement>;
  Withdrawal: import('../../../schema/publishing/withdraw.ts').Withdrawal;
  WithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawalResult'];
  Zone: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Zone>;
  ZoneConnection: Omit<ZoneConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ZoneEdge']>, nodes: Array<ResolversParentTypes['Zone']> };
  ZoneEdge: Omit<ZoneEdge, 'node'> & { node: ResolversParentTypes['Zone'] };
  ZoneFilter: ZoneFilter;
  ZoneKindFilter: ZoneKindFilter;
  ZoneOrder: ZoneOrder;
};

export type CalendarResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<CalendarAnnouncedArgs, 'year'>>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<CalendarIsWorkingDayArgs, 'day'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workingDaysIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<CalendarWorkingDaysInArgs, 'year'>>;
};

export type CalendarDayResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarPublishedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CalendarPublished'] = ResolversParentTypes['CalendarPublished']> = {
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeValueResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CodeValue'] = ResolversParentTypes['CodeValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CodeValueLabelArgs>>;
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

export type CoverageResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['CoverageGapConnection'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type CoverageGapResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CoverageGap'] = ResolversParentTypes['CoverageGap']> = {
  lacksOutlet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingItems?: Resolver<Array<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type CoverageGapConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CoverageGapConnection'] = ResolversParentTypes['CoverageGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoverageGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoverageGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoverageGapEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['CoverageGapEdge'] = ResolversParentTypes['CoverageGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoverageGap'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type DeclarationResultResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DeclarationResult'] = ResolversParentTypes['DeclarationResult']> = {
  __resolveType: TypeResolveFn<'Declaration' | 'Refused', ParentType, ContextType>;
};

export type DueDateResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DueDate'] = ResolversParentTypes['DueDate']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointStandardResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['JointStandard'] = ResolversParentTypes['JointStandard'], FederationReferenceType extends FederationReferenceTypes['JointStandard'] = FederationReferenceTypes['JointStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diff?: Resolver<Maybe<ResolversTypes['VersionDiff']>, ParentType, ContextType, Partial<JointStandardDiffArgs>>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<JointStandardHistoryArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organs?: Resolver<Array<ResolversTypes['Organ']>, ParentType, ContextType>;
  pilot?: Resolver<Maybe<ResolversTypes['Pilot']>, ParentType, ContextType>;
  promisedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<JointStandardProvenanceArgs>>;
  recordVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['JointStandardScope'], ParentType, ContextType>;
  serviceItems?: Resolver<Array<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VersionState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VersionStatus'], ParentType, ContextType>;
  trades?: Resolver<Maybe<Array<ResolversTypes['TradeCategory']>>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['Zone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointStandardPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['JointStandardPayload'] = ResolversParentTypes['JointStandardPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'JointStandard' | 'Refused', ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  draftJointStandard?: Resolver<ResolversTypes['JointStandardPayload'], ParentType, ContextType, RequireFields<MutationDraftJointStandardArgs, 'input'>>;
  draftProcessTemplate?: Resolver<ResolversTypes['ProcessTemplatePayload'], ParentType, ContextType, RequireFields<MutationDraftProcessTemplateArgs, 'input'>>;
  draftServiceItem?: Resolver<ResolversTypes['ServiceItemPayload'], ParentType, ContextType, RequireFields<MutationDraftServiceItemArgs, 'input'>>;
  publishCalendar?: Resolver<ResolversTypes['PublishCalendarPayload'], ParentType, ContextType, RequireFields<MutationPublishCalendarArgs, 'input'>>;
  publishJointStandard?: Resolver<ResolversTypes['JointStandardPayload'], ParentType, ContextType, RequireFields<MutationPublishJointStandardArgs, 'input'>>;
  publishProcessTemplate?: Resolver<ResolversTypes['ProcessTemplatePayload'], ParentType, ContextType, RequireFields<MutationPublishProcessTemplateArgs, 'input'>>;
  publishServiceItem?: Resolver<ResolversTypes['ServiceItemPayload'], ParentType, ContextType, RequireFields<MutationPublishServiceItemArgs, 'input'>>;
  retireJointStandard?: Resolver<ResolversTypes['JointStandardPayload'], ParentType, ContextType, RequireFields<MutationRetireJointStandardArgs, 'input'>>;
  retireProcessTemplate?: Resolver<ResolversTypes['ProcessTemplatePayload'], ParentType, ContextType, RequireFields<MutationRetireProcessTemplateArgs, 'input'>>;
  retireServiceItem?: Resolver<ResolversTypes['ServiceItemPayload'], ParentType, ContextType, RequireFields<MutationRetireServiceItemArgs, 'input'>>;
  reviewJointStandard?: Resolver<ResolversTypes['JointStandardPayload'], ParentType, ContextType, RequireFields<MutationReviewJointStandardArgs, 'input'>>;
  reviewProcessTemplate?: Resolver<ResolversTypes['ProcessTemplatePayload'], ParentType, ContextType, RequireFields<MutationReviewProcessTemplateArgs, 'input'>>;
  reviewServiceItem?: Resolver<ResolversTypes['ServiceItemPayload'], ParentType, ContextType, RequireFields<MutationReviewServiceItemArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Organ' | 'Region' | 'ServiceHall' | 'ServiceItem' | 'Zone', ParentType, ContextType>;
};

export type OrganResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ'], FederationReferenceType extends FederationReferenceTypes['Organ'] = FederationReferenceTypes['Organ']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organ']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  connectedSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<OrganHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  licensing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<OrganProvenanceArgs>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['Uscc']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['OrganConnection'] = ResolversParentTypes['OrganConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organ']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganCoverageResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['OrganCoverage'] = ResolversParentTypes['OrganCoverage']> = {
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licensing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organsMissing?: Resolver<Array<ResolversTypes['Organ']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OrganEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['OrganEdge'] = ResolversParentTypes['OrganEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PilotResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Pilot'] = ResolversParentTypes['Pilot']> = {
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type PolicyInstrumentResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PolicyInstrument'] = ResolversParentTypes['PolicyInstrument'], FederationReferenceType extends FederationReferenceTypes['PolicyInstrument'] = FederationReferenceTypes['PolicyInstrument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PolicyInstrument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<PolicyInstrumentHistoryArgs, 'first'>>;
  issuedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyInstrumentKind'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<PolicyInstrumentProvenanceArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessLinkResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProcessLink'] = ResolversParentTypes['ProcessLink']> = {
  after?: Resolver<ResolversTypes['ProcessStep'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcessLinkKind'], ParentType, ContextType>;
  lagWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessStepResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProcessStep'] = ResolversParentTypes['ProcessStep']> = {
  awaitsConstruction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishesAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  landSources?: Resolver<Array<ResolversTypes['LandSupplyMethod']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ProcessLink']>, ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  projectTypes?: Resolver<Array<ResolversTypes['ProjectType']>, ParentType, ContextType>;
  serviceItem?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  startsAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessTemplateResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProcessTemplate'] = ResolversParentTypes['ProcessTemplate'], FederationReferenceType extends FederationReferenceTypes['ProcessTemplate'] = FederationReferenceTypes['ProcessTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProcessTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changeBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diff?: Resolver<Maybe<ResolversTypes['VersionDiff']>, ParentType, ContextType, Partial<ProcessTemplateDiffArgs>>;
  eligibility?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ProcessTemplateHistoryArgs, 'first'>>;
  jointWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  landSources?: Resolver<Array<ResolversTypes['LandSupplyMethod']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pilot?: Resolver<Maybe<ResolversTypes['Pilot']>, ParentType, ContextType>;
  projectTypes?: Resolver<Array<ResolversTypes['ProjectType']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ProcessTemplateProvenanceArgs>>;
  recordVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reductionPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  serialWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VersionState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VersionStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProcessStep']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessTemplatePayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ProcessTemplatePayload'] = ResolversParentTypes['ProcessTemplatePayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'ProcessTemplate' | 'Refused', ParentType, ContextType>;
};

export interface ProjectCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProjectCode'], any> {
  name: 'ProjectCode';
}

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

export type PublishCalendarPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PublishCalendarPayload'] = ResolversParentTypes['PublishCalendarPayload']> = {
  __resolveType: TypeResolveFn<'CalendarPublished' | 'Conflict' | 'Refused', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType, Partial<QueryCalendarArgs>>;
  codeSet?: Resolver<Maybe<Array<ResolversTypes['CodeValue']>>, ParentType, ContextType, RequireFields<QueryCodeSetArgs, 'name'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'first' | 'region'>>;
  dueDate?: Resolver<ResolversTypes['DueDate'], ParentType, ContextType, RequireFields<QueryDueDateArgs, 'from' | 'workingDays'>>;
  jointStandard?: Resolver<Maybe<ResolversTypes['JointStandard']>, ParentType, ContextType, RequireFields<QueryJointStandardArgs, 'code'>>;
  jointStandards?: Resolver<Array<ResolversTypes['JointStandard']>, ParentType, ContextType, Partial<QueryJointStandardsArgs>>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, RequireFields<QueryOrganArgs, 'code'>>;
  organCoverage?: Resolver<ResolversTypes['OrganCoverage'], ParentType, ContextType>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, Partial<QueryOrgansArgs>>;
  policyInstrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType, RequireFields<QueryPolicyInstrumentArgs, 'code'>>;
  policyInstruments?: Resolver<Array<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  processTemplate?: Resolver<Maybe<ResolversTypes['ProcessTemplate']>, ParentType, ContextType, RequireFields<QueryProcessTemplateArgs, 'code'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryRegionsArgs>>;
  serviceHall?: Resolver<Maybe<ResolversTypes['ServiceHall']>, ParentType, ContextType, RequireFields<QueryServiceHallArgs, 'code'>>;
  serviceItem?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType, RequireFields<QueryServiceItemArgs, 'code'>>;
  serviceItems?: Resolver<ResolversTypes['ServiceItemConnection'], ParentType, ContextType, Partial<QueryServiceItemsArgs>>;
  serviceWindow?: Resolver<Maybe<ResolversTypes['ServiceWindow']>, ParentType, ContextType, RequireFields<QueryServiceWindowArgs, 'code'>>;
  stages?: Resolver<Array<ResolversTypes['Stage']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType, RequireFields<QueryZoneArgs, 'code'>>;
  zones?: Resolver<ResolversTypes['ZoneConnection'], ParentType, ContextType, Partial<QueryZonesArgs>>;
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
  ancestors?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionChildrenArgs, 'first'>>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<RegionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RegionKind']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<RegionProvenanceArgs>>;
  retiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceHalls?: Resolver<Array<ResolversTypes['ServiceHall']>, ParentType, ContextType, Partial<RegionServiceHallsArgs>>;
  serviceItems?: Resolver<ResolversTypes['ServiceItemConnection'], ParentType, ContextType, RequireFields<RegionServiceItemsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['RegionStatus'], ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['Zone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegionConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type ServiceHallResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceHall'] = ResolversParentTypes['ServiceHall'], FederationReferenceType extends FederationReferenceTypes['ServiceHall'] = FederationReferenceTypes['ServiceHall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceHall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ServiceHallHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ServiceHallProvenanceArgs>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['ServiceWindow']>, ParentType, ContextType, Partial<ServiceHallWindowsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem'], FederationReferenceType extends FederationReferenceTypes['ServiceItem'] = FederationReferenceTypes['ServiceItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicants?: Resolver<Array<ResolversTypes['ApplicantKind']>, ParentType, ContextType>;
  basicCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ServiceItemCode'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  diff?: Resolver<Maybe<ResolversTypes['VersionDiff']>, ParentType, ContextType, Partial<ServiceItemDiffArgs>>;
  feeYuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  greenChannel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ServiceItemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  limitBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['ServiceItemMaterial']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['ServiceOutlet']>, ParentType, ContextType, RequireFields<ServiceItemOutletArgs, 'region'>>;
  prerequisites?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  promisedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ServiceItemProvenanceArgs>>;
  recordVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VersionState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VersionStatus'], ParentType, ContextType>;
  statutoryWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trades?: Resolver<Maybe<Array<ResolversTypes['TradeCategory']>>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ServiceItemType'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ServiceItemCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ServiceItemCode'], any> {
  name: 'ServiceItemCode';
}

export type ServiceItemConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceItemConnection'] = ResolversParentTypes['ServiceItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceItemEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceItemEdge'] = ResolversParentTypes['ServiceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
};

export type ServiceItemMaterialResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceItemMaterial'] = ResolversParentTypes['ServiceItemMaterial']> = {
  blankForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fetchableFrom?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MaterialForm'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceItemPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceItemPayload'] = ResolversParentTypes['ServiceItemPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refused' | 'ServiceItem', ParentType, ContextType>;
};

export type ServiceOutletResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceOutlet'] = ResolversParentTypes['ServiceOutlet']> = {
  hall?: Resolver<Maybe<ResolversTypes['ServiceHall']>, ParentType, ContextType>;
  handledAt?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
};

export type ServiceWindowResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ServiceWindow'] = ResolversParentTypes['ServiceWindow'], FederationReferenceType extends FederationReferenceTypes['ServiceWindow'] = FederationReferenceTypes['ServiceWindow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceWindow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ServiceWindowHistoryArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['WindowPlacement']>, ParentType, ContextType, Partial<ServiceWindowPlacementArgs>>;
  placements?: Resolver<Array<ResolversTypes['WindowPlacement']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ServiceWindowProvenanceArgs>>;
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

export type StageResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nationalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeCategoryResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['TradeCategory'] = ResolversParentTypes['TradeCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uscc'], any> {
  name: 'Uscc';
}

export type VersionChangeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['VersionChange'] = ResolversParentTypes['VersionChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VersionChangeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['VersionPart'], ParentType, ContextType>;
};

export type VersionDiffResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['VersionDiff'] = ResolversParentTypes['VersionDiff']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['VersionChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WindowPlacementResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['WindowPlacement'] = ResolversParentTypes['WindowPlacement']> = {
  counter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hall?: Resolver<ResolversTypes['ServiceHall'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ZoneHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ZoneKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ZoneProvenanceArgs>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['JointStandard']>, ParentType, ContextType, Partial<ZoneStandardsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ZoneConnection'] = ResolversParentTypes['ZoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ZoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Zone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ZoneEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ZoneEdge'] = ResolversParentTypes['ZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>> = {
  Calendar?: CalendarResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarPublished?: CalendarPublishedResolvers<ContextType>;
  CodeValue?: CodeValueResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageGap?: CoverageGapResolvers<ContextType>;
  CoverageGapConnection?: CoverageGapConnectionResolvers<ContextType>;
  CoverageGapEdge?: CoverageGapEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationResult?: DeclarationResultResolvers<ContextType>;
  DueDate?: DueDateResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  JointStandard?: JointStandardResolvers<ContextType>;
  JointStandardPayload?: JointStandardPayloadResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  OrganConnection?: OrganConnectionResolvers<ContextType>;
  OrganCoverage?: OrganCoverageResolvers<ContextType>;
  OrganEdge?: OrganEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParcelCode?: GraphQLScalarType;
  ParkedRecord?: ParkedRecordResolvers<ContextType>;
  ParkedRecordConnection?: ParkedRecordConnectionResolvers<ContextType>;
  ParkedRecordEdge?: ParkedRecordEdgeResolvers<ContextType>;
  ParkedReference?: ParkedReferenceResolvers<ContextType>;
  Pilot?: PilotResolvers<ContextType>;
  PolicyInstrument?: PolicyInstrumentResolvers<ContextType>;
  ProcessLink?: ProcessLinkResolvers<ContextType>;
  ProcessStep?: ProcessStepResolvers<ContextType>;
  ProcessTemplate?: ProcessTemplateResolvers<ContextType>;
  ProcessTemplatePayload?: ProcessTemplatePayloadResolvers<ContextType>;
  ProjectCode?: GraphQLScalarType;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationResult?: PublicationResultResolvers<ContextType>;
  PublishCalendarPayload?: PublishCalendarPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RealEstateUnitCode?: GraphQLScalarType;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationLine?: ReconciliationLineResolvers<ContextType>;
  RecordValue?: GraphQLScalarType;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  RecordVersionConnection?: RecordVersionConnectionResolvers<ContextType>;
  RecordVersionEdge?: RecordVersionEdgeResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusedRecord?: RefusedRecordResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  ServiceHall?: ServiceHallResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  ServiceItemCode?: GraphQLScalarType;
  ServiceItemConnection?: ServiceItemConnectionResolvers<ContextType>;
  ServiceItemEdge?: ServiceItemEdgeResolvers<ContextType>;
  ServiceItemMaterial?: ServiceItemMaterialResolvers<ContextType>;
  ServiceItemPayload?: ServiceItemPayloadResolvers<ContextType>;
  ServiceOutlet?: ServiceOutletResolvers<ContextType>;
  ServiceWindow?: ServiceWindowResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotResult?: SnapshotResultResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  TradeCategory?: TradeCategoryResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  VersionChange?: VersionChangeResolvers<ContextType>;
  VersionDiff?: VersionDiffResolvers<ContextType>;
  WindowPlacement?: WindowPlacementResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WithdrawalResult?: WithdrawalResultResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneConnection?: ZoneConnectionResolvers<ContextType>;
  ZoneEdge?: ZoneEdgeResolvers<ContextType>;
};

