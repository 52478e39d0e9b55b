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

/** A condition on a truth value. 是否条件 */
export type BooleanFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A building indicator as one organ has it. 建筑工程指标 */
export type BuildingIndicator = {
  __typename?: 'BuildingIndicator';
  /** Its code: FLOOR_AREA, PLOT_RATIO, GREEN_RATIO, BUILDING_HEIGHT, PARKING_SPACES; more may come. 指标代码 */
  indicator: Scalars['String']['output'];
  /** The organ that answers for the value. 数据来源机关 */
  organ: Organ;
  /** The unit: m², m, %, 个, or 1 for a ratio. 单位 */
  unit: Scalars['String']['output'];
  /** Its value in `unit`. 数值 */
  value: Scalars['Decimal']['output'];
};

/** A permit, licence or certificate issued by an organ. 证照 */
export type Certificate = {
  /** Who issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** When it was issued. 发证日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it has legal effect; a mock approval has none. 是否具有法律效力 */
  legalEffect: Scalars['Boolean']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** Its state. 状态 */
  status: CertificateStatus;
  /** Its last day, null where it has none. 有效期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The state of a permit, licence or certificate. 证照状态 */
export type CertificateStatus =
  /** Its time has run out. 过期 */
  | 'EXPIRED'
  /** Taken back by its organ. 撤销 */
  | 'REVOKED'
  /** Replaced by a later one. 已换发 */
  | 'SUPERSEDED'
  /** In force no longer until it is restored. 暂扣 */
  | 'SUSPENDED'
  /** In force. 有效 */
  | 'VALID';

/** A condition on the state of a certificate. 证照状态条件 */
export type CertificateStatusFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<CertificateStatus>;
  /** One of. 属于 */
  in?: InputMaybe<Array<CertificateStatus>>;
};

/** A snapshot to close. 关闭快照 */
export type ClosePlanningSnapshotInput = {
  /** How many different keys the dump has; where it is given and differs, nothing ends. 主键数 */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. 快照标识 */
  snapshotId: Scalars['ID']['input'];
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

/** The permit to build as planned. 建设工程规划许可证 */
export type ConstructionPlanningPermit = Certificate & Node & PlanningPermit & {
  __typename?: 'ConstructionPlanningPermit';
  /** The building indicators that it approves. 审定指标 */
  approvedIndicators: Array<BuildingIndicator>;
  /** The scheme that it permits. 审定的设计方案 */
  designScheme?: Maybe<DesignScheme>;
  /** The floor area to be built in m². 建设规模 */
  floorAreaM2: Scalars['Decimal']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Who issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** When it was issued. 发证日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Which of the two permits it is. 许可证类型 */
  kind: PlanningPermitKind;
  /** Whether it has legal effect. 是否具有法律效力 */
  legalEffect: Scalars['Boolean']['output'];
  /** Its number, 地字第…号 or 建字第…号. 证号 */
  number: Scalars['String']['output'];
  /** The project. 项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Where it lies. 所在区划 */
  region?: Maybe<Region>;
  /** Its state. 状态 */
  status: CertificateStatus;
  /** Its last day, null where it has none. 有效期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** The permit to build as planned. 建设工程规划许可证 */
export type ConstructionPlanningPermitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The permit to build as planned. 建设工程规划许可证 */
export type ConstructionPlanningPermitProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** A person's decision on a held snapshot. 快照决定 */
export type DecidePlanningSnapshotInput = {
  /** Why, in a sentence of at most 500 characters. 理由 */
  reason: Scalars['String']['input'];
  /** Its id. 快照标识 */
  snapshotId: Scalars['ID']['input'];
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

/** What a source says that it has sent. 申报 */
export type DeclarePlanningDatasetInput = {
  /** How many records. 记录数 */
  count: Scalars['Int']['input'];
  /** Of what. 数据集 */
  dataset: PlanningDataset;
  /** The hash of the keys: SHA-256 of each, added up modulo 2^256, as 64 digits. 主键摘要 */
  keysHash?: InputMaybe<Scalars['String']['input']>;
  /** The day; today when absent. 日期 */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
  /** The sum of the field that the dataset sums, exact. 合计 */
  sum?: InputMaybe<Scalars['Decimal']['input']>;
};

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

/** A design scheme as it was reviewed. 建设工程设计方案 */
export type DesignScheme = {
  __typename?: 'DesignScheme';
  /** Who designed it. 设计单位 */
  designer?: Maybe<Enterprise>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** The number of its review. 审查文号 */
  number: Scalars['String']['output'];
  /** The opinion of the review. 审查意见 */
  opinion: Scalars['String']['output'];
  /** The project. 项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** What the review came to. 审查结论 */
  result: DesignSchemeResult;
  /** When it was reviewed. 审查日期 */
  reviewedOn: Scalars['Date']['output'];
  /** Which round of review this was, from 1. 审查轮次 */
  round: Scalars['Int']['output'];
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** A design scheme as it was reviewed. 建设工程设计方案 */
export type DesignSchemeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A design scheme as it was reviewed. 建设工程设计方案 */
export type DesignSchemeProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a review of a design scheme came to. 方案审查结论 */
export type DesignSchemeResult =
  /** Approved. 审定通过 */
  | 'APPROVED'
  /** To be revised and handed in again. 修改后再报 */
  | 'REVISION_REQUIRED';

/** An enterprise. 企业 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its credit code. 统一社会信用代码 */
  uscc: Scalars['Uscc']['output'];
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

/** A consent to the subdivision of a parcel. 同意土地分割 */
export type GrantSubdivisionConsentInput = {
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** The day of issue; today when absent. 发证日期 */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its number, which no other consent has. 文号 */
  number: Scalars['String']['input'];
  /** The parcel that may be split. 宗地 */
  parcel: Scalars['ParcelCode']['input'];
  /** Its last day; none when absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of a consent. 同意结果 */
export type GrantSubdivisionConsentPayload = Refused | SubdivisionConsentGranted;

/** The permit to use land as planned. 建设用地规划许可证 */
export type LandUsePlanningPermit = Certificate & Node & PlanningPermit & {
  __typename?: 'LandUsePlanningPermit';
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Who issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** When it was issued. 发证日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Which of the two permits it is. 许可证类型 */
  kind: PlanningPermitKind;
  /** The area of land in m². 用地面积 */
  landAreaM2: Scalars['Decimal']['output'];
  /** The land's use, GB 50137. 用地性质 */
  landUse: Scalars['String']['output'];
  /** Whether it has legal effect. 是否具有法律效力 */
  legalEffect: Scalars['Boolean']['output'];
  /** Its number, 地字第…号 or 建字第…号. 证号 */
  number: Scalars['String']['output'];
  /** The parcels that it covers. 用地宗地 */
  parcels?: Maybe<Array<Parcel>>;
  /** The project. 项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Where it lies. 所在区划 */
  region?: Maybe<Region>;
  /** Its state. 状态 */
  status: CertificateStatus;
  /** Its last day, null where it has none. 有效期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** The permit to use land as planned. 建设用地规划许可证 */
export type LandUsePlanningPermitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The permit to use land as planned. 建设用地规划许可证 */
export type LandUsePlanningPermitProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A language of labels and messages. 语言 */
export type Language =
  /** English. 英文 */
  | 'EN'
  /** Chinese. 中文 */
  | 'ZH';

/** Everything that can be changed. 变更入口 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Closes a snapshot: what did not come with it ends, or all is held where that is too much. 关闭全量快照 */
  closePlanningSnapshot: SnapshotResult;
  /** Says what was sent on a day, for reconciliation; saying it again replaces it. 申报发布数量 */
  declarePlanningDataset: DeclarationResult;
  /** Consents to the subdivision of a parcel; land learns of it by event (role DECISION_MAKER of PLANNING). 同意土地分割 */
  grantSubdivisionConsent: GrantSubdivisionConsentPayload;
  /** Opens a full dump of what a source has: its batches follow, with its id. 开启全量快照 */
  openPlanningSnapshot: SnapshotResult;
  /** Publishes a batch of building indicators as approved. 发布规划审定指标 */
  publishApprovedIndicators: PublicationResult;
  /** Publishes a batch of construction planning permits. 发布建设工程规划许可证 */
  publishConstructionPlanningPermits: PublicationResult;
  /** Publishes a batch of design schemes. 发布设计方案 */
  publishDesignSchemes: PublicationResult;
  /** Publishes a batch of land-use planning permits. 发布建设用地规划许可证 */
  publishLandUsePlanningPermits: PublicationResult;
  /** Publishes a batch of cases of the planning department. 发布规划办件 */
  publishPlanningCases: PublicationResult;
  /** Publishes a batch of planning conditions. 发布规划条件 */
  publishPlanningConditions: PublicationResult;
  /** Publishes a batch of planning permits of both kinds. 发布规划许可证 */
  publishPlanningPermits: PublicationResult;
  /** Publishes a batch of site opinions. 发布选址意见书 */
  publishSiteOpinions: PublicationResult;
  /** Publishes a batch of consents to subdivisions. 发布土地分割规划同意 */
  publishSubdivisionConsents: PublicationResult;
  /** Ends nothing by a held snapshot; the records that came with it stay published. 驳回快照 */
  rejectPlanningSnapshot: SnapshotResult;
  /** Lets a held snapshot end what did not come with it. 放行快照 */
  releasePlanningSnapshot: SnapshotResult;
  /** Withdraws one record, with the reason; its versions stay. 注销一条记录 */
  withdrawPlanningRecord: WithdrawalResult;
};


/** Everything that can be changed. 变更入口 */
export type MutationClosePlanningSnapshotArgs = {
  input: ClosePlanningSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDeclarePlanningDatasetArgs = {
  input: DeclarePlanningDatasetInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationGrantSubdivisionConsentArgs = {
  input: GrantSubdivisionConsentInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationOpenPlanningSnapshotArgs = {
  input: OpenPlanningSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishApprovedIndicatorsArgs = {
  input: PublishApprovedIndicatorsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishConstructionPlanningPermitsArgs = {
  input: PublishConstructionPlanningPermitsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishDesignSchemesArgs = {
  input: PublishDesignSchemesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishLandUsePlanningPermitsArgs = {
  input: PublishLandUsePlanningPermitsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishPlanningCasesArgs = {
  input: PublishPlanningCasesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishPlanningConditionsArgs = {
  input: PublishPlanningConditionsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishPlanningPermitsArgs = {
  input: PublishPlanningPermitsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishSiteOpinionsArgs = {
  input: PublishSiteOpinionsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishSubdivisionConsentsArgs = {
  input: PublishSubdivisionConsentsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRejectPlanningSnapshotArgs = {
  input: DecidePlanningSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationReleasePlanningSnapshotArgs = {
  input: DecidePlanningSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationWithdrawPlanningRecordArgs = {
  input: WithdrawPlanningRecordInput;
};

/** A thing with a global identity. 全局对象 */
export type Node = {
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** A snapshot to open. 开启快照 */
export type OpenPlanningSnapshotInput = {
  /** Of what. 数据集 */
  dataset: PlanningDataset;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
  /** The day that the dump shows; today when absent. 数据日期 */
  takenOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The direction of an order. 排序方向 */
export type OrderDirection =
  /** Smallest first. 升序 */
  | 'ASC'
  /** Largest first. 降序 */
  | 'DESC';

/** A department or office of the district. 机关 */
export type Organ = {
  __typename?: 'Organ';
  /** Its code. 机关代码 */
  code: Scalars['String']['output'];
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

/** A parcel of land, with the conditions that planning set for it. 宗地 */
export type Parcel = {
  __typename?: 'Parcel';
  /** Its code, 19 characters. 宗地代码 */
  code: Scalars['ParcelCode']['output'];
  /** The planning conditions set for it, oldest first. 规划条件 */
  planningConditions?: Maybe<Array<PlanningCondition>>;
  /** The consents to its subdivision, oldest first. 土地分割规划同意 */
  subdivisionConsents?: Maybe<Array<SubdivisionConsent>>;
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

/** What may be built on a parcel. 规划条件 */
export type PlanningCondition = {
  __typename?: 'PlanningCondition';
  /** The highest share of land under buildings in %. 建筑密度上限（%） */
  buildingDensityMax: Scalars['Decimal']['output'];
  /** The lowest share of green land in %. 绿地率下限（%） */
  greenRatioMin: Scalars['Decimal']['output'];
  /** The height limit in m, null where there is none. 建筑限高（米） */
  heightLimitM?: Maybe<Scalars['Decimal']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** When it was set. 出具日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** What the land may be used for, GB 50137. 用地性质 */
  landUse: Scalars['String']['output'];
  /** Its number. 规划条件文号 */
  number: Scalars['String']['output'];
  /** The parcel it binds. 宗地 */
  parcel?: Maybe<Parcel>;
  /** The highest plot ratio: floor area to land area, 1.80 for example. 容积率上限 */
  plotRatioMax: Scalars['Decimal']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** What may be built on a parcel. 规划条件 */
export type PlanningConditionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What may be built on a parcel. 规划条件 */
export type PlanningConditionProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What the department publishes. 数据集 */
export type PlanningDataset =
  /** Building indicators as approved. 规划审定指标 */
  | 'APPROVED_INDICATORS'
  /** Construction planning permits. 建设工程规划许可证 */
  | 'CONSTRUCTION_PLANNING_PERMITS'
  /** Design schemes. 设计方案 */
  | 'DESIGN_SCHEMES'
  /** Land-use planning permits. 建设用地规划许可证 */
  | 'LAND_USE_PLANNING_PERMITS'
  /** Cases of the planning department. 规划办件 */
  | 'PLANNING_CASES'
  /** Planning conditions. 规划条件 */
  | 'PLANNING_CONDITIONS'
  /** Planning permits of both kinds. 规划许可证 */
  | 'PLANNING_PERMITS'
  /** Site opinions. 选址意见书 */
  | 'SITE_OPINIONS'
  /** Consents to subdivisions. 土地分割规划同意 */
  | 'SUBDIVISION_CONSENTS';

/** A planning permit: for the use of land or for the building. 规划许可证 */
export type PlanningPermit = {
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Who issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** When it was issued. 发证日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Which of the two permits it is. 许可证类型 */
  kind: PlanningPermitKind;
  /** Whether it has legal effect. 是否具有法律效力 */
  legalEffect: Scalars['Boolean']['output'];
  /** Its number, 地字第…号 or 建字第…号. 证号 */
  number: Scalars['String']['output'];
  /** The project. 项目 */
  project?: Maybe<Project>;
  /** Where it lies. 所在区划 */
  region?: Maybe<Region>;
  /** Its state. 状态 */
  status: CertificateStatus;
  /** Its last day, null where it has none. 有效期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A page of planning permits. 规划许可证分页 */
export type PlanningPermitConnection = {
  __typename?: 'PlanningPermitConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<PlanningPermitEdge>;
  /** The rows. 行 */
  nodes: Array<PlanningPermit>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A planning permit in a page. 规划许可证行 */
export type PlanningPermitEdge = {
  __typename?: 'PlanningPermitEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: PlanningPermit;
};

/** Which planning permits; all that are given must hold. 规划许可证筛选 */
export type PlanningPermitFilter = {
  /** By the floor area in m²; only construction planning permits have one. 建设规模 */
  floorAreaM2?: InputMaybe<DecimalFilter>;
  /** By the day of issue. 发证日期 */
  issuedOn?: InputMaybe<DateFilter>;
  /** By kind. 类型 */
  kind?: InputMaybe<PlanningPermitKindFilter>;
  /** By the area of land in m²; only land-use planning permits have one. 用地面积 */
  landAreaM2?: InputMaybe<DecimalFilter>;
  /** By number. 证号 */
  number?: InputMaybe<StringFilter>;
  /** By project. 项目 */
  project?: InputMaybe<ProjectCodeFilter>;
  /** By region. 所在区划 */
  region?: InputMaybe<RegionCodeFilter>;
  /** By state. 状态 */
  status?: InputMaybe<CertificateStatusFilter>;
  /** By whether their department has withdrawn them; only standing ones when absent. 是否已注销 */
  withdrawn?: InputMaybe<BooleanFilter>;
};

/** Which planning permit a permit is. 规划许可证类型 */
export type PlanningPermitKind =
  /** For the building. 建设工程规划许可证 */
  | 'CONSTRUCTION'
  /** For the use of land. 建设用地规划许可证 */
  | 'LAND_USE';

/** A condition on the kind of a planning permit. 规划许可证类型条件 */
export type PlanningPermitKindFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<PlanningPermitKind>;
  /** One of. 属于 */
  in?: InputMaybe<Array<PlanningPermitKind>>;
};

/** The order of planning permits. 规划许可证排序 */
export type PlanningPermitOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: PlanningPermitOrderField;
};

/** What planning permits can be ordered by. 规划许可证排序字段 */
export type PlanningPermitOrderField =
  /** The day of issue. 发证日期 */
  | 'ISSUED_ON'
  /** Their number. 证号 */
  | 'NUMBER';

/** An investment project, with what the planning department knows of it. 投资项目 */
export type Project = {
  __typename?: 'Project';
  /** The building indicators that its construction planning permits approve. 规划审定指标 */
  approvedIndicators?: Maybe<Array<BuildingIndicator>>;
  /** Its code. 项目代码 */
  code: Scalars['ProjectCode']['output'];
  /** The design schemes that were reviewed, oldest first. 设计方案 */
  designSchemes?: Maybe<Array<DesignScheme>>;
  /** Its land-use and construction planning permits, oldest first. 规划许可证 */
  planningPermits?: Maybe<Array<PlanningPermit>>;
  /** The opinions on its site, oldest first. 选址意见书 */
  siteOpinions?: Maybe<Array<SiteOpinion>>;
};

/** A condition on a project code. 项目代码条件 */
export type ProjectCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['ProjectCode']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['ProjectCode']['input']>>;
};

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

/** A batch of building indicators as approved. 规划审定指标批次 */
export type PublishApprovedIndicatorsInput = {
  /** The entry of the sharing catalogue under which they are published. 数据目录条目 */
  catalogueEntry?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the records hold; today when absent. 生效日期 */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** All or none, or each by itself. 处理方式 */
  mode?: InputMaybe<PublicationMode>;
  /** What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理 */
  onUnknownReference?: InputMaybe<UnknownReference>;
  /** At most 5,000 records. 记录 */
  records: Array<PublishedApprovedIndicator>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of construction planning permits. 建设工程规划许可证批次 */
export type PublishConstructionPlanningPermitsInput = {
  /** The entry of the sharing catalogue under which they are published. 数据目录条目 */
  catalogueEntry?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the records hold; today when absent. 生效日期 */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** All or none, or each by itself. 处理方式 */
  mode?: InputMaybe<PublicationMode>;
  /** What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理 */
  onUnknownReference?: InputMaybe<UnknownReference>;
  /** At most 5,000 records. 记录 */
  records: Array<PublishedConstructionPlanningPermit>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of design schemes. 设计方案批次 */
export type PublishDesignSchemesInput = {
  /** The entry of the sharing catalogue under which they are published. 数据目录条目 */
  catalogueEntry?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the records hold; today when absent. 生效日期 */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** All or none, or each by itself. 处理方式 */
  mode?: InputMaybe<PublicationMode>;
  /** What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理 */
  onUnknownReference?: InputMaybe<UnknownReference>;
  /** At most 5,000 records. 记录 */
  records: Array<PublishedDesignScheme>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of land-use planning permits. 建设用地规划许可证批次 */
export type PublishLandUsePlanningPermitsInput = {
  /** The entry of the sharing catalogue under which they are published. 数据目录条目 */
  catalogueEntry?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the records hold; today when absent. 生效日期 */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** All or none, or each by itself. 处理方式 */
  mode?: InputMaybe<PublicationMode>;
  /** What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理 */
  onUnknownReference?: InputMaybe<UnknownReference>;
  /** At most 5,000 records. 记录 */
  records: Array<PublishedLandUsePlanningPermit>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of cases of the planning department. 规划办件批次 */
export type PublishPlanningCasesInput = {
  /** The entry of the sharing catalogue under which they are published. 数据目录条目 */
  catalogueEntry?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the records hold; today when absent. 生效日期 */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** All or none, or each by itself. 处理方式 */
  mode?: InputMaybe<PublicationMode>;
  /** What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理 */
  onUnknownReference?: InputMaybe<UnknownReference>;
  /** At most 5,000 records. 记录 */
  records: Array<PublishedPlanningCase>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of planning conditions. 规划条件批次 */
export type PublishPlanningConditionsInput = {
  /** The entry of the sharing catalogue under which they are published. 数据目录条目 */
  catalogueEntry?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the records hold; today when absent. 生效日期 */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** All or none, or each by itself. 处理方式 */
  mode?: InputMaybe<PublicationMode>;
  /** What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理 */
  onUnknownReference?: InputMaybe<UnknownReference>;
  /** At most 5,000 records. 记录 */
  records: Array<PublishedPlanningCondition>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of planning permits of both kinds. 规划许可证批次 */
export type PublishPlanningPermitsInput = {
  /** The entry of the sharing catalogue under which they are published. 数据目录条目 */
  catalogueEntry?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the records hold; today when absent. 生效日期 */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** All or none, or each by itself. 处理方式 */
  mode?: InputMaybe<PublicationMode>;
  /** What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理 */
  onUnknownReference?: InputMaybe<UnknownReference>;
  /** At most 5,000 records. 记录 */
  records: Array<PublishedPlanningPermit>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of site opinions. 选址意见书批次 */
export type PublishSiteOpinionsInput = {
  /** The entry of the sharing catalogue under which they are published. 数据目录条目 */
  catalogueEntry?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the records hold; today when absent. 生效日期 */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** All or none, or each by itself. 处理方式 */
  mode?: InputMaybe<PublicationMode>;
  /** What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理 */
  onUnknownReference?: InputMaybe<UnknownReference>;
  /** At most 5,000 records. 记录 */
  records: Array<PublishedSiteOpinion>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of consents to subdivisions. 土地分割规划同意批次 */
export type PublishSubdivisionConsentsInput = {
  /** The entry of the sharing catalogue under which they are published. 数据目录条目 */
  catalogueEntry?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the records hold; today when absent. 生效日期 */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** All or none, or each by itself. 处理方式 */
  mode?: InputMaybe<PublicationMode>;
  /** What happens to a record that names something unknown; as the hub is configured when absent, REFUSE in ATOMIC mode. 未知引用的处理 */
  onUnknownReference?: InputMaybe<UnknownReference>;
  /** At most 5,000 records. 记录 */
  records: Array<PublishedSubdivisionConsent>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** One record of building indicators as approved as its register has it. 规划审定指标记录 */
export type PublishedApprovedIndicator = {
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Indicator: FLOOR_AREA. 指标代码 */
  indicator?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Planning permit number: at most 60 characters. 规划许可证号 */
  permitNumber?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Project code: ProjectCode. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Unit: m² | m | % | 个 | 1. 单位 */
  unit?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Value: a plain decimal in `unit`, at most 4 digits after the point. 数值 */
  value?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of construction planning permits as its register has it. 建设工程规划许可证记录 */
export type PublishedConstructionPlanningPermit = {
  /** Design scheme number: at most 60 characters; may be absent. 设计方案审查文号 */
  designSchemeNumber?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Floor area (m²): a plain decimal in m², at most 2 digits after the point. 建设规模（平方米） */
  floorAreaM2?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Issued on: YYYY-MM-DD. 发证日期 */
  issuedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Legal effect: true | false. 是否具有法律效力 */
  legalEffect?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 证号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parcel codes: [ParcelCode]. 宗地代码 */
  parcelCodes?: InputMaybe<Array<Scalars['RecordValue']['input']>>;
  /** Project code: ProjectCode. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Region code: RegionCode. 区划代码 */
  regionCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: VALID | SUSPENDED | EXPIRED | REVOKED | SUPERSEDED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Valid until: YYYY-MM-DD; may be absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of design schemes as its register has it. 设计方案记录 */
export type PublishedDesignScheme = {
  /** Designer credit code: Uscc; may be absent. 设计单位统一社会信用代码 */
  designerUscc?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Number: at most 60 characters. 审查文号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Opinion: at most 2000 characters. 审查意见 */
  opinion?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Project code: ProjectCode. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Result: APPROVED | REVISION_REQUIRED. 审查结论 */
  result?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Reviewed on: YYYY-MM-DD. 审查日期 */
  reviewedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Round: 1–99. 审查轮次 */
  round?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of land-use planning permits as its register has it. 建设用地规划许可证记录 */
export type PublishedLandUsePlanningPermit = {
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Issued on: YYYY-MM-DD. 发证日期 */
  issuedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Land area (m²): a plain decimal in m², at most 2 digits after the point. 用地面积（平方米） */
  landAreaM2?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Land use: at most 60 characters. 用地性质 */
  landUse?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Legal effect: true | false. 是否具有法律效力 */
  legalEffect?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 证号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parcel codes: [ParcelCode]. 宗地代码 */
  parcelCodes?: InputMaybe<Array<Scalars['RecordValue']['input']>>;
  /** Project code: ProjectCode. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Region code: RegionCode. 区划代码 */
  regionCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: VALID | SUSPENDED | EXPIRED | REVOKED | SUPERSEDED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Valid until: YYYY-MM-DD; may be absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of cases of the planning department as its register has it. 规划办件记录 */
export type PublishedPlanningCase = {
  /** Accepted at: YYYY-MM-DDThh:mm:ss+08:00; may be absent. 受理时间 */
  acceptedAt?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Applicant credit code: Uscc; may be absent. 申请企业统一社会信用代码 */
  applicantUscc?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Channel: ONLINE | WINDOW. 申报渠道 */
  channel?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Decided at: YYYY-MM-DDThh:mm:ss+08:00; may be absent. 决定时间 */
  decidedAt?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Declared at: YYYY-MM-DDThh:mm:ss+08:00. 申报时间 */
  declaredAt?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Due on: YYYY-MM-DD; may be absent. 承诺办结日 */
  dueOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Region code of handling: RegionCode. 办理层级区划代码 */
  handledAtCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Case number: 330211202610230001267. 办件编号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Project code: ProjectCode; may be absent. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Region code of the matter: RegionCode. 事项所在区划代码 */
  regionCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Result number: at most 60 characters; may be absent. 结果证照编号 */
  resultNumber?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Result type: ConstructionPermit; may be absent. 结果证照类型 */
  resultType?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Service item code: ServiceItemCode. 事项实施编码 */
  serviceItemCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Service item version: 1–9999. 事项版本 */
  serviceItemVersion?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: DECLARED | CORRECTION_REQUESTED | NOT_ACCEPTED | ACCEPTED | PAUSED | APPROVED | REFUSED | DELIVERED | WITHDRAWN | REVOKED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of planning conditions as its register has it. 规划条件记录 */
export type PublishedPlanningCondition = {
  /** Highest building density (%): a plain decimal in %, at most 2 digits after the point. 建筑密度上限（%） */
  buildingDensityMax?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Lowest green ratio (%): a plain decimal in %, at most 2 digits after the point. 绿地率下限（%） */
  greenRatioMin?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Height limit (m): a plain decimal in m, at most 2 digits after the point; may be absent. 建筑限高（米） */
  heightLimitM?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Issued on: YYYY-MM-DD. 出具日期 */
  issuedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Land use: at most 60 characters. 用地性质 */
  landUse?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 规划条件文号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parcel code: ParcelCode. 宗地代码 */
  parcelCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Highest plot ratio: a plain decimal in 1, at most 2 digits after the point. 容积率上限 */
  plotRatioMax?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of planning permits of both kinds as its register has it. 规划许可证记录 */
export type PublishedPlanningPermit = {
  /** Design scheme number: at most 60 characters; may be absent. 设计方案审查文号 */
  designSchemeNumber?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Floor area (m²): a plain decimal in m², at most 2 digits after the point; may be absent. 建设规模（平方米） */
  floorAreaM2?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Issued on: YYYY-MM-DD. 发证日期 */
  issuedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Kind: LAND_USE | CONSTRUCTION. 许可证类型 */
  kind?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Land area (m²): a plain decimal in m², at most 2 digits after the point; may be absent. 用地面积（平方米） */
  landAreaM2?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Land use: at most 60 characters; may be absent. 用地性质 */
  landUse?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Legal effect: true | false. 是否具有法律效力 */
  legalEffect?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 证号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parcel codes: [ParcelCode]. 宗地代码 */
  parcelCodes?: InputMaybe<Array<Scalars['RecordValue']['input']>>;
  /** Project code: ProjectCode. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Region code: RegionCode. 区划代码 */
  regionCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: VALID | SUSPENDED | EXPIRED | REVOKED | SUPERSEDED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Valid until: YYYY-MM-DD; may be absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of site opinions as its register has it. 选址意见书记录 */
export type PublishedSiteOpinion = {
  /** Area (m²): a plain decimal in m², at most 2 digits after the point. 拟用地面积（平方米） */
  areaM2?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Issued on: YYYY-MM-DD. 发证日期 */
  issuedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Legal effect: true | false. 是否具有法律效力 */
  legalEffect?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 证号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Project code: ProjectCode. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Region code: RegionCode. 区划代码 */
  regionCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Site: at most 500 characters. 拟选位置 */
  site?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: VALID | SUSPENDED | EXPIRED | REVOKED | SUPERSEDED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Valid until: YYYY-MM-DD; may be absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of consents to subdivisions as its register has it. 土地分割规划同意记录 */
export type PublishedSubdivisionConsent = {
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Issued on: YYYY-MM-DD. 发证日期 */
  issuedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Legal effect: true | false. 是否具有法律效力 */
  legalEffect?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 文号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parcel code: ParcelCode. 宗地代码 */
  parcelCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: VALID | SUSPENDED | EXPIRED | REVOKED | SUPERSEDED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Valid until: YYYY-MM-DD; may be absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** Everything that can be asked. 查询入口 */
export type Query = {
  __typename?: 'Query';
  /** Snapshots that would end too much and wait for a person, the oldest first. 待确认的快照 */
  heldPlanningSnapshots: Array<Snapshot>;
  /** Records that wait for what they name, the oldest first. 暂存记录 */
  parkedPlanningRecords: ParkedRecordConnection;
  /** The planning permit with this number, of either kind; null where there is none. 按证号查规划许可证 */
  planningPermit?: Maybe<PlanningPermit>;
  /** Planning permits, latest first unless ordered otherwise. 规划许可证列表 */
  planningPermits: PlanningPermitConnection;
  /** What the department declared on a day against what arrived, with a signed receipt. 数据对账 */
  planningReconciliation: Reconciliation;
  /** The site opinion with this number; null where there is none. 按证号查选址意见书 */
  siteOpinion?: Maybe<SiteOpinion>;
  /** The consent to a subdivision with this number; null where there is none. 按文号查土地分割规划同意 */
  subdivisionConsent?: Maybe<SubdivisionConsent>;
};


/** Everything that can be asked. 查询入口 */
export type QueryParkedPlanningRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryPlanningPermitArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryPlanningPermitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanningPermitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanningPermitOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryPlanningReconciliationArgs = {
  on: Scalars['Date']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QuerySiteOpinionArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QuerySubdivisionConsentArgs = {
  number: Scalars['String']['input'];
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
export type Region = {
  __typename?: 'Region';
  /** Its code. 区划代码 */
  code: Scalars['RegionCode']['output'];
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

/** A condition on a service item code. 事项编码条件 */
export type ServiceItemCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['ServiceItemCode']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['ServiceItemCode']['input']>>;
};

/** The opinion on the site of a project. 建设项目选址意见书 */
export type SiteOpinion = Certificate & Node & {
  __typename?: 'SiteOpinion';
  /** The area of the site in m². 拟用地面积 */
  areaM2: Scalars['Decimal']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Who issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** When it was issued. 发证日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it has legal effect. 是否具有法律效力 */
  legalEffect: Scalars['Boolean']['output'];
  /** Its number, 选字第…号. 证号 */
  number: Scalars['String']['output'];
  /** The project. 项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Where the site lies. 所在区划 */
  region?: Maybe<Region>;
  /** The site in words. 拟选位置 */
  site: Scalars['String']['output'];
  /** Its state. 状态 */
  status: CertificateStatus;
  /** Its last day, null where it has none. 有效期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** The opinion on the site of a project. 建设项目选址意见书 */
export type SiteOpinionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The opinion on the site of a project. 建设项目选址意见书 */
export type SiteOpinionProvenanceArgs = {
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

/** A condition on a text; all that are given must hold. 文本条件 */
export type StringFilter = {
  /** Contains this text. 包含 */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Planning's consent to the subdivision of a parcel (Urban and Rural Planning Law, article 43). 土地分割规划同意 */
export type SubdivisionConsent = Certificate & {
  __typename?: 'SubdivisionConsent';
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Who issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** When it was issued. 发证日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it has legal effect. 是否具有法律效力 */
  legalEffect: Scalars['Boolean']['output'];
  /** Its number. 文号 */
  number: Scalars['String']['output'];
  /** The parcel that may be split. 宗地 */
  parcel?: Maybe<Parcel>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Its state. 状态 */
  status: CertificateStatus;
  /** Its last day, null where it has none. 有效期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** Planning's consent to the subdivision of a parcel (Urban and Rural Planning Law, article 43). 土地分割规划同意 */
export type SubdivisionConsentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Planning's consent to the subdivision of a parcel (Urban and Rural Planning Law, article 43). 土地分割规划同意 */
export type SubdivisionConsentProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The consent was given. 已同意 */
export type SubdivisionConsentGranted = {
  __typename?: 'SubdivisionConsentGranted';
  /** The consent. 规划同意 */
  consent: SubdivisionConsent;
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

/** A withdrawal. 注销 */
export type WithdrawPlanningRecordInput = {
  /** Of what. 数据集 */
  dataset: PlanningDataset;
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** The key of the record. 主键 */
  key: Scalars['String']['input'];
  /** Why, in a sentence of at most 500 characters. 理由 */
  reason: Scalars['String']['input'];
  /** The first day on which it holds no longer; today when absent. 注销日期 */
  withdrawnOn?: InputMaybe<Scalars['Date']['input']>;
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
  ConstructionPlanningPermit: ConstructionPlanningPermit;
  DesignScheme: DesignScheme;
  LandUsePlanningPermit: LandUsePlanningPermit;
  Parcel: Parcel;
  PlanningCondition: PlanningCondition;
  Project: Project;
  SiteOpinion: SiteOpinion;
  SubdivisionConsent: SubdivisionConsent;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ConstructionPlanningPermit:
    ( { __typename: 'ConstructionPlanningPermit' }
    & GraphQLRecursivePick<FederationTypes['ConstructionPlanningPermit'], {"number":true}> );
  DesignScheme:
    ( { __typename: 'DesignScheme' }
    & GraphQLRecursivePick<FederationTypes['DesignScheme'], {"number":true}> );
  LandUsePlanningPermit:
    ( { __typename: 'LandUsePlanningPermit' }
    & GraphQLRecursivePick<FederationTypes['LandUsePlanningPermit'], {"number":true}> );
  Parcel:
    ( { __typename: 'Parcel' }
    & GraphQLRecursivePick<FederationTypes['Parcel'], {"code":true}> );
  PlanningCondition:
    ( { __typename: 'PlanningCondition' }
    & GraphQLRecursivePick<FederationTypes['PlanningCondition'], {"number":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"code":true}> );
  SiteOpinion:
    ( { __typename: 'SiteOpinion' }
    & GraphQLRecursivePick<FederationTypes['SiteOpinion'], {"number":true}> );
  SubdivisionConsent:
    ( { __typename: 'SubdivisionConsent' }
    & GraphQLRecursivePick<FederationTypes['SubdivisionConsent'], {"number":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DeclarationResult:
    | ( import('../../../schema/publishing/declare.ts').Declaration )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  GrantSubdivisionConsentPayload:
    | ( import('../../../schema/refusals.ts').Refused )
    | ( Omit<SubdivisionConsentGranted, 'consent'> & { consent: _RefType['SubdivisionConsent'] } )
  ;
  PublicationResult:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/publishing/publish.ts').Publication )
    | ( import('../../../schema/refusals.ts').Refused )
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
  Certificate:
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').SiteOpinion> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').SubdivisionConsent> )
  ;
  Node:
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').SiteOpinion> )
  ;
  PlanningPermit:
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit> )
  ;
  Refusal:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BuildingIndicator: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').BuildingIndicator>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Certificate: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Certificate']>;
  CertificateStatus: CertificateStatus;
  CertificateStatusFilter: CertificateStatusFilter;
  ClosePlanningSnapshotInput: ClosePlanningSnapshotInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Conflict: ResolverTypeWrapper<import('../../../schema/refusals.ts').Conflict>;
  ConstructionPlanningPermit: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DecidePlanningSnapshotInput: DecidePlanningSnapshotInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Declaration: ResolverTypeWrapper<import('../../../schema/publishing/declare.ts').Declaration>;
  DeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclarationResult']>;
  DeclarePlanningDatasetInput: DeclarePlanningDatasetInput;
  DeliveryStatus: DeliveryStatus;
  DesignScheme: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').DesignScheme>>;
  DesignSchemeResult: DesignSchemeResult;
  Enterprise: ResolverTypeWrapper<{ uscc: string }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  GrantSubdivisionConsentInput: GrantSubdivisionConsentInput;
  GrantSubdivisionConsentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrantSubdivisionConsentPayload']>;
  LandUsePlanningPermit: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit>>;
  Language: Language;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenPlanningSnapshotInput: OpenPlanningSnapshotInput;
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
  PlanningCondition: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningCondition>>;
  PlanningDataset: PlanningDataset;
  PlanningPermit: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PlanningPermit']>;
  PlanningPermitConnection: ResolverTypeWrapper<Omit<PlanningPermitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlanningPermitEdge']>, nodes: Array<ResolversTypes['PlanningPermit']> }>;
  PlanningPermitEdge: ResolverTypeWrapper<Omit<PlanningPermitEdge, 'node'> & { node: ResolversTypes['PlanningPermit'] }>;
  PlanningPermitFilter: PlanningPermitFilter;
  PlanningPermitKind: PlanningPermitKind;
  PlanningPermitKindFilter: PlanningPermitKindFilter;
  PlanningPermitOrder: PlanningPermitOrder;
  PlanningPermitOrderField: PlanningPermitOrderField;
  Project: ResolverTypeWrapper<{ code: string }>;
  ProjectCode: ResolverTypeWrapper<Scalars['ProjectCode']['output']>;
  ProjectCodeFilter: ProjectCodeFilter;
  Provenance: ResolverTypeWrapper<Provenance>;
  Publication: ResolverTypeWrapper<import('../../../schema/publishing/publish.ts').Publication>;
  PublicationMode: PublicationMode;
  PublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublicationResult']>;
  PublishApprovedIndicatorsInput: PublishApprovedIndicatorsInput;
  PublishConstructionPlanningPermitsInput: PublishConstructionPlanningPermitsInput;
  PublishDesignSchemesInput: PublishDesignSchemesInput;
  PublishLandUsePlanningPermitsInput: PublishLandUsePlanningPermitsInput;
  PublishPlanningCasesInput: PublishPlanningCasesInput;
  PublishPlanningConditionsInput: PublishPlanningConditionsInput;
  PublishPlanningPermitsInput: PublishPlanningPermitsInput;
  PublishSiteOpinionsInput: PublishSiteOpinionsInput;
  PublishSubdivisionConsentsInput: PublishSubdivisionConsentsInput;
  PublishedApprovedIndicator: PublishedApprovedIndicator;
  PublishedConstructionPlanningPermit: PublishedConstructionPlanningPermit;
  PublishedDesignScheme: PublishedDesignScheme;
  PublishedLandUsePlanningPermit: PublishedLandUsePlanningPermit;
  PublishedPlanningCase: PublishedPlanningCase;
  PublishedPlanningCondition: PublishedPlanningCondition;
  PublishedPlanningPermit: PublishedPlanningPermit;
  PublishedSiteOpinion: PublishedSiteOpinion;
  PublishedSubdivisionConsent: PublishedSubdivisionConsent;
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
  Region: ResolverTypeWrapper<{ code: string }>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCodeFilter: RegionCodeFilter;
  ServiceItemCode: ResolverTypeWrapper<Scalars['ServiceItemCode']['output']>;
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  SiteOpinion: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').SiteOpinion>>;
  Snapshot: ResolverTypeWrapper<import('../../../schema/publishing/snapshots.ts').Snapshot>;
  SnapshotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnapshotResult']>;
  SnapshotStatus: SnapshotStatus;
  StringFilter: StringFilter;
  SubdivisionConsent: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').SubdivisionConsent>>;
  SubdivisionConsentGranted: ResolverTypeWrapper<Omit<SubdivisionConsentGranted, 'consent'> & { consent: ResolversTypes['SubdivisionConsent'] }>;
  UnknownReference: UnknownReference;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UsccFilter: UsccFilter;
  WithdrawPlanningRecordInput: WithdrawPlanningRecordInput;
  Withdrawal: ResolverTypeWrapper<import('../../../schema/publishing/withdraw.ts').Withdrawal>;
  WithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawalResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  BuildingIndicator: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').BuildingIndicator>;
  String: Scalars['String']['output'];
  Certificate: ResolversInterfaceTypes<ResolversParentTypes>['Certificate'];
  CertificateStatusFilter: CertificateStatusFilter;
  ClosePlanningSnapshotInput: ClosePlanningSnapshotInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Conflict: import('../../../schema/refusals.ts').Conflict;
  ConstructionPlanningPermit: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit>;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DecidePlanningSnapshotInput: DecidePlanningSnapshotInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Declaration: import('../../../schema/publishing/declare.ts').Declaration;
  DeclarationResult: ResolversUnionTypes<ResolversParentTypes>['DeclarationResult'];
  DeclarePlanningDatasetInput: DeclarePlanningDatasetInput;
  DesignScheme: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').DesignScheme>;
  Enterprise: { uscc: string };
  FieldChange: FieldChange;
  GrantSubdivisionConsentInput: GrantSubdivisionConsentInput;
  GrantSubdivisionConsentPayload: ResolversUnionTypes<ResolversParentTypes>['GrantSubdivisionConsentPayload'];
  LandUsePlanningPermit: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningPermit>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpenPlanningSnapshotInput: OpenPlanningSnapshotInput;
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
  PlanningCondition: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').PlanningCondition>;
  PlanningPermit: ResolversInterfaceTypes<ResolversParentTypes>['PlanningPermit'];
  PlanningPermitConnection: Omit<PlanningPermitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlanningPermitEdge']>, nodes: Array<ResolversParentTypes['PlanningPermit']> };
  PlanningPermitEdge: Omit<PlanningPermitEdge, 'node'> & { node: ResolversParentTypes['PlanningPermit'] };
  PlanningPermitFilter: PlanningPermitFilter;
  PlanningPermitKindFilter: PlanningPermitKindFilter;
  PlanningPermitOrder: PlanningPermitOrder;
  Project: { code: string };
  ProjectCode: Scalars['ProjectCode']['output'];
  ProjectCodeFilter: ProjectCodeFilter;
  Provenance: Provenance;
  Publication: import('../../../schema/publishing/publish.ts').Publication;
  PublicationResult: ResolversUnionTypes<ResolversParentTypes>['PublicationResult'];
  PublishApprovedIndicatorsInput: PublishApprovedIndicatorsInput;
  PublishConstructionPlanningPermitsInput: PublishConstructionPlanningPermitsInput;
  PublishDesignSchemesInput: PublishDesignSchemesInput;
  PublishLandUsePlanningPermitsInput: PublishLandUsePlanningPermitsInput;
  PublishPlanningCasesInput: PublishPlanningCasesInput;
  PublishPlanningConditionsInput: PublishPlanningConditionsInput;
  PublishPlanningPermitsInput: PublishPlanningPermitsInput;
  PublishSiteOpinionsInput: PublishSiteOpinionsInput;
  PublishSubdivisionConsentsInput: PublishSubdivisionConsentsInput;
  PublishedApprovedIndicator: PublishedApprovedIndicator;
  PublishedConstructionPlanningPermit: PublishedConstructionPlanningPermit;
  PublishedDesignScheme: PublishedDesignScheme;
  PublishedLandUsePlanningPermit: PublishedLandUsePlanningPermit;
  PublishedPlanningCase: PublishedPlanningCase;
  PublishedPlanningCondition: PublishedPlanningCondition;
  PublishedPlanningPermit: PublishedPlanningPermit;
  PublishedSiteOpinion: PublishedSiteOpinion;
  PublishedSubdivisionConsent: PublishedSubdivisionConsent;
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
  Region: { code: string };
  RegionCode: Scalars['RegionCode']['output'];
  RegionCodeFilter: RegionCodeFilter;
  ServiceItemCode: Scalars['ServiceItemCode']['output'];
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  SiteOpinion: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').SiteOpinion>;
  Snapshot: import('../../../schema/publishing/snapshots.ts').Snapshot;
  SnapshotResult: ResolversUnionTypes<ResolversParentTypes>['SnapshotResult'];
  StringFilter: StringFilter;
  SubdivisionConsent: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').SubdivisionConsent>;
  SubdivisionConsentGranted: Omit<SubdivisionConsentGranted, 'consent'> & { consent: ResolversParentTypes['SubdivisionConsent'] };
  Uscc: Scalars['Uscc']['output'];
  UsccFilter: UsccFilter;
  WithdrawPlanningRecordInput: WithdrawPlanningRecordInput;
  Withdrawal: import('../../../schema/publishing/withdraw.ts').Withdrawal;
  WithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawalResult'];
};

export type BuildingIndicatorResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['BuildingIndicator'] = ResolversParentTypes['BuildingIndicator']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  __resolveType: TypeResolveFn<'ConstructionPlanningPermit' | 'LandUsePlanningPermit' | 'SiteOpinion' | 'SubdivisionConsent', ParentType, ContextType>;
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

export type ConstructionPlanningPermitResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ConstructionPlanningPermit'] = ResolversParentTypes['ConstructionPlanningPermit'], FederationReferenceType extends FederationReferenceTypes['ConstructionPlanningPermit'] = FederationReferenceTypes['ConstructionPlanningPermit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConstructionPlanningPermit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedIndicators?: Resolver<Array<ResolversTypes['BuildingIndicator']>, ParentType, ContextType>;
  designScheme?: Resolver<Maybe<ResolversTypes['DesignScheme']>, ParentType, ContextType>;
  floorAreaM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ConstructionPlanningPermitHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanningPermitKind'], ParentType, ContextType>;
  legalEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ConstructionPlanningPermitProvenanceArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type DesignSchemeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DesignScheme'] = ResolversParentTypes['DesignScheme'], FederationReferenceType extends FederationReferenceTypes['DesignScheme'] = FederationReferenceTypes['DesignScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DesignScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<DesignSchemeHistoryArgs, 'first'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<DesignSchemeProvenanceArgs>>;
  result?: Resolver<ResolversTypes['DesignSchemeResult'], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  uscc?: Resolver<ResolversTypes['Uscc'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantSubdivisionConsentPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['GrantSubdivisionConsentPayload'] = ResolversParentTypes['GrantSubdivisionConsentPayload']> = {
  __resolveType: TypeResolveFn<'Refused' | 'SubdivisionConsentGranted', ParentType, ContextType>;
};

export type LandUsePlanningPermitResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['LandUsePlanningPermit'] = ResolversParentTypes['LandUsePlanningPermit'], FederationReferenceType extends FederationReferenceTypes['LandUsePlanningPermit'] = FederationReferenceTypes['LandUsePlanningPermit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LandUsePlanningPermit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<LandUsePlanningPermitHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanningPermitKind'], ParentType, ContextType>;
  landAreaM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  landUse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcels?: Resolver<Maybe<Array<ResolversTypes['Parcel']>>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<LandUsePlanningPermitProvenanceArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closePlanningSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationClosePlanningSnapshotArgs, 'input'>>;
  declarePlanningDataset?: Resolver<ResolversTypes['DeclarationResult'], ParentType, ContextType, RequireFields<MutationDeclarePlanningDatasetArgs, 'input'>>;
  grantSubdivisionConsent?: Resolver<ResolversTypes['GrantSubdivisionConsentPayload'], ParentType, ContextType, RequireFields<MutationGrantSubdivisionConsentArgs, 'input'>>;
  openPlanningSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationOpenPlanningSnapshotArgs, 'input'>>;
  publishApprovedIndicators?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishApprovedIndicatorsArgs, 'input'>>;
  publishConstructionPlanningPermits?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishConstructionPlanningPermitsArgs, 'input'>>;
  publishDesignSchemes?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishDesignSchemesArgs, 'input'>>;
  publishLandUsePlanningPermits?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishLandUsePlanningPermitsArgs, 'input'>>;
  publishPlanningCases?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishPlanningCasesArgs, 'input'>>;
  publishPlanningConditions?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishPlanningConditionsArgs, 'input'>>;
  publishPlanningPermits?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishPlanningPermitsArgs, 'input'>>;
  publishSiteOpinions?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishSiteOpinionsArgs, 'input'>>;
  publishSubdivisionConsents?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishSubdivisionConsentsArgs, 'input'>>;
  rejectPlanningSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationRejectPlanningSnapshotArgs, 'input'>>;
  releasePlanningSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationReleasePlanningSnapshotArgs, 'input'>>;
  withdrawPlanningRecord?: Resolver<ResolversTypes['WithdrawalResult'], ParentType, ContextType, RequireFields<MutationWithdrawPlanningRecordArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ConstructionPlanningPermit' | 'LandUsePlanningPermit' | 'SiteOpinion', ParentType, ContextType>;
};

export type OrganResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParcelResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Parcel'] = ResolversParentTypes['Parcel'], FederationReferenceType extends FederationReferenceTypes['Parcel'] = FederationReferenceTypes['Parcel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Parcel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ParcelCode'], ParentType, ContextType>;
  planningConditions?: Resolver<Maybe<Array<ResolversTypes['PlanningCondition']>>, ParentType, ContextType>;
  subdivisionConsents?: Resolver<Maybe<Array<ResolversTypes['SubdivisionConsent']>>, ParentType, ContextType>;
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

export type PlanningConditionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PlanningCondition'] = ResolversParentTypes['PlanningCondition'], FederationReferenceType extends FederationReferenceTypes['PlanningCondition'] = FederationReferenceTypes['PlanningCondition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanningCondition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buildingDensityMax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  greenRatioMin?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  heightLimitM?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<PlanningConditionHistoryArgs, 'first'>>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  landUse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  plotRatioMax?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<PlanningConditionProvenanceArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanningPermitResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PlanningPermit'] = ResolversParentTypes['PlanningPermit']> = {
  __resolveType: TypeResolveFn<'ConstructionPlanningPermit' | 'LandUsePlanningPermit', ParentType, ContextType>;
};

export type PlanningPermitConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PlanningPermitConnection'] = ResolversParentTypes['PlanningPermitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanningPermitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlanningPermit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanningPermitEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PlanningPermitEdge'] = ResolversParentTypes['PlanningPermitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanningPermit'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedIndicators?: Resolver<Maybe<Array<ResolversTypes['BuildingIndicator']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  designSchemes?: Resolver<Maybe<Array<ResolversTypes['DesignScheme']>>, ParentType, ContextType>;
  planningPermits?: Resolver<Maybe<Array<ResolversTypes['PlanningPermit']>>, ParentType, ContextType>;
  siteOpinions?: Resolver<Maybe<Array<ResolversTypes['SiteOpinion']>>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  heldPlanningSnapshots?: Resolver<Array<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  parkedPlanningRecords?: Resolver<ResolversTypes['ParkedRecordConnection'], ParentType, ContextType, Partial<QueryParkedPlanningRecordsArgs>>;
  planningPermit?: Resolver<Maybe<ResolversTypes['PlanningPermit']>, ParentType, ContextType, RequireFields<QueryPlanningPermitArgs, 'number'>>;
  planningPermits?: Resolver<ResolversTypes['PlanningPermitConnection'], ParentType, ContextType, Partial<QueryPlanningPermitsArgs>>;
  planningReconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType, RequireFields<QueryPlanningReconciliationArgs, 'on'>>;
  siteOpinion?: Resolver<Maybe<ResolversTypes['SiteOpinion']>, ParentType, ContextType, RequireFields<QuerySiteOpinionArgs, 'number'>>;
  subdivisionConsent?: Resolver<Maybe<ResolversTypes['SubdivisionConsent']>, ParentType, ContextType, RequireFields<QuerySubdivisionConsentArgs, 'number'>>;
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

export type RegionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface ServiceItemCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ServiceItemCode'], any> {
  name: 'ServiceItemCode';
}

export type SiteOpinionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['SiteOpinion'] = ResolversParentTypes['SiteOpinion'], FederationReferenceType extends FederationReferenceTypes['SiteOpinion'] = FederationReferenceTypes['SiteOpinion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SiteOpinion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<SiteOpinionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<SiteOpinionProvenanceArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SubdivisionConsentResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['SubdivisionConsent'] = ResolversParentTypes['SubdivisionConsent'], FederationReferenceType extends FederationReferenceTypes['SubdivisionConsent'] = FederationReferenceTypes['SubdivisionConsent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubdivisionConsent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<SubdivisionConsentHistoryArgs, 'first'>>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<SubdivisionConsentProvenanceArgs>>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubdivisionConsentGrantedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['SubdivisionConsentGranted'] = ResolversParentTypes['SubdivisionConsentGranted']> = {
  consent?: Resolver<ResolversTypes['SubdivisionConsent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uscc'], any> {
  name: 'Uscc';
}

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

export type Resolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>> = {
  BuildingIndicator?: BuildingIndicatorResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConstructionPlanningPermit?: ConstructionPlanningPermitResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationResult?: DeclarationResultResolvers<ContextType>;
  DesignScheme?: DesignSchemeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  GrantSubdivisionConsentPayload?: GrantSubdivisionConsentPayloadResolvers<ContextType>;
  LandUsePlanningPermit?: LandUsePlanningPermitResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  ParcelCode?: GraphQLScalarType;
  ParkedRecord?: ParkedRecordResolvers<ContextType>;
  ParkedRecordConnection?: ParkedRecordConnectionResolvers<ContextType>;
  ParkedRecordEdge?: ParkedRecordEdgeResolvers<ContextType>;
  ParkedReference?: ParkedReferenceResolvers<ContextType>;
  PlanningCondition?: PlanningConditionResolvers<ContextType>;
  PlanningPermit?: PlanningPermitResolvers<ContextType>;
  PlanningPermitConnection?: PlanningPermitConnectionResolvers<ContextType>;
  PlanningPermitEdge?: PlanningPermitEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectCode?: GraphQLScalarType;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationResult?: PublicationResultResolvers<ContextType>;
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
  ServiceItemCode?: GraphQLScalarType;
  SiteOpinion?: SiteOpinionResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotResult?: SnapshotResultResolvers<ContextType>;
  SubdivisionConsent?: SubdivisionConsentResolvers<ContextType>;
  SubdivisionConsentGranted?: SubdivisionConsentGrantedResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WithdrawalResult?: WithdrawalResultResolvers<ContextType>;
};

