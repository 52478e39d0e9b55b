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

/** A snapshot to close. 关闭快照 */
export type CloseLandSnapshotInput = {
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
export type DecideLandSnapshotInput = {
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
export type DeclareLandDatasetInput = {
  /** How many records. 记录数 */
  count: Scalars['Int']['input'];
  /** Of what. 数据集 */
  dataset: LandDataset;
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

/** A mortgage to discharge. 注销抵押 */
export type DischargeMortgageInput = {
  /** The day of discharge; today when absent. 注销日期 */
  dischargedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version of it that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** The number of its certificate. 不动产登记证明号 */
  number: Scalars['String']['input'];
};

/** What came of a discharge. 注销结果 */
export type DischargeMortgagePayload = Conflict | MortgageDischarged | Refused;

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

/** What the department publishes. 数据集 */
export type LandDataset =
  /** Cases of the land department. 国土办件 */
  | 'LAND_CASES'
  /** Land supplies. 供地 */
  | 'LAND_SUPPLIES'
  /** Land-use pre-reviews. 用地预审意见 */
  | 'LAND_USE_PRE_REVIEWS'
  /** Mortgages. 抵押登记 */
  | 'MORTGAGES'
  /** Parcels. 宗地 */
  | 'PARCELS'
  /** Real-estate units. 不动产单元 */
  | 'REAL_ESTATE_UNITS'
  /** Subdivisions. 土地分割登记 */
  | 'SUBDIVISIONS';

/** The supply of a parcel to a project. 供地 */
export type LandSupply = {
  __typename?: 'LandSupply';
  /** To whom. 受让人 */
  grantee?: Maybe<Enterprise>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** How. 方式 */
  method: LandSupplyMethod;
  /** The number of its contract or decision. 合同或决定书编号 */
  number: Scalars['String']['output'];
  /** What was supplied. 宗地 */
  parcel: Parcel;
  /** The price in yuan, 0.00 for an allocation. 价款（元） */
  priceYuan: Scalars['Decimal']['output'];
  /** For which project. 项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** When it was signed or decided. 签订日期 */
  signedOn: Scalars['Date']['output'];
  /** The years of the right, null for an allocation. 年限 */
  termYears?: Maybe<Scalars['Int']['output']>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** The supply of a parcel to a project. 供地 */
export type LandSupplyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The supply of a parcel to a project. 供地 */
export type LandSupplyProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How land was supplied. 供地方式 */
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

/** The pre-review of a project's land use. 建设项目用地预审意见 */
export type LandUsePreReview = Certificate & {
  __typename?: 'LandUsePreReview';
  /** The area asked for in m². 拟用地面积 */
  areaM2: Scalars['Decimal']['output'];
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
  /** The project. 项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Its state. 状态 */
  status: CertificateStatus;
  /** Its last day. 有效期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** The pre-review of a project's land use. 建设项目用地预审意见 */
export type LandUsePreReviewHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The pre-review of a project's land use. 建设项目用地预审意见 */
export type LandUsePreReviewProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A language of labels and messages. 语言 */
export type Language =
  /** English. 英文 */
  | 'EN'
  /** Chinese. 中文 */
  | 'ZH';

/** A mortgage on a parcel; a bank verifies it by its number. 抵押登记 */
export type Mortgage = Certificate & {
  __typename?: 'Mortgage';
  /** The secured amount in yuan. 担保金额（元） */
  amountYuan: Scalars['Decimal']['output'];
  /** The day on which it was discharged; null where it was not. 抵押权注销日期 */
  dischargedOn?: Maybe<Scalars['Date']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Who issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** When it was registered. 登记日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it has legal effect. 是否具有法律效力 */
  legalEffect: Scalars['Boolean']['output'];
  /** The bank. 抵押权人 */
  mortgagee: Scalars['String']['output'];
  /** The number of its certificate. 不动产登记证明号 */
  number: Scalars['String']['output'];
  /** What is mortgaged. 抵押宗地 */
  parcel: Parcel;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Its state. 状态 */
  status: CertificateStatus;
  /** The last day of the debt. 债务履行期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Which version of it this is; a change names the one that it is based on. 版本 */
  version: Scalars['Int']['output'];
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** A mortgage on a parcel; a bank verifies it by its number. 抵押登记 */
export type MortgageHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A mortgage on a parcel; a bank verifies it by its number. 抵押登记 */
export type MortgageProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The mortgage was discharged. 已注销抵押 */
export type MortgageDischarged = {
  __typename?: 'MortgageDischarged';
  /** The mortgage. 抵押 */
  mortgage: Mortgage;
};

/** The mortgage was registered. 已登记抵押 */
export type MortgageRegistered = {
  __typename?: 'MortgageRegistered';
  /** The mortgage. 抵押 */
  mortgage: Mortgage;
};

/** Everything that can be changed. 变更入口 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Closes a snapshot: what did not come with it ends, or all is held where that is too much. 关闭全量快照 */
  closeLandSnapshot: SnapshotResult;
  /** Says what was sent on a day, for reconciliation; saying it again replaces it. 申报发布数量 */
  declareLandDataset: DeclarationResult;
  /** Discharges a mortgage (roles CASE_HANDLER, DECISION_MAKER of LAND). 抵押权注销登记 */
  dischargeMortgage: DischargeMortgagePayload;
  /** Opens a full dump of what a source has: its batches follow, with its id. 开启全量快照 */
  openLandSnapshot: SnapshotResult;
  /** Publishes a batch of cases of the land department. 发布国土办件 */
  publishLandCases: PublicationResult;
  /** Publishes a batch of land supplies. 发布供地 */
  publishLandSupplies: PublicationResult;
  /** Publishes a batch of land-use pre-reviews. 发布用地预审意见 */
  publishLandUsePreReviews: PublicationResult;
  /** Publishes a batch of mortgages. 发布抵押登记 */
  publishMortgages: PublicationResult;
  /** Publishes a batch of parcels. 发布宗地 */
  publishParcels: PublicationResult;
  /** Publishes a batch of real-estate units. 发布不动产单元 */
  publishRealEstateUnits: PublicationResult;
  /** Publishes a batch of subdivisions. 发布土地分割登记 */
  publishSubdivisions: PublicationResult;
  /** Registers a mortgage on an active parcel (roles CASE_HANDLER, DECISION_MAKER of LAND). 抵押权登记 */
  registerMortgage: RegisterMortgagePayload;
  /** Splits a parcel with planning's consent (roles CASE_HANDLER, DECISION_MAKER of LAND). 土地分割登记 */
  registerSubdivision: RegisterSubdivisionPayload;
  /** Ends nothing by a held snapshot; the records that came with it stay published. 驳回快照 */
  rejectLandSnapshot: SnapshotResult;
  /** Lets a held snapshot end what did not come with it. 放行快照 */
  releaseLandSnapshot: SnapshotResult;
  /** Withdraws one record, with the reason; its versions stay. 注销一条记录 */
  withdrawLandRecord: WithdrawalResult;
};


/** Everything that can be changed. 变更入口 */
export type MutationCloseLandSnapshotArgs = {
  input: CloseLandSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDeclareLandDatasetArgs = {
  input: DeclareLandDatasetInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDischargeMortgageArgs = {
  input: DischargeMortgageInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationOpenLandSnapshotArgs = {
  input: OpenLandSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishLandCasesArgs = {
  input: PublishLandCasesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishLandSuppliesArgs = {
  input: PublishLandSuppliesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishLandUsePreReviewsArgs = {
  input: PublishLandUsePreReviewsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishMortgagesArgs = {
  input: PublishMortgagesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishParcelsArgs = {
  input: PublishParcelsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishRealEstateUnitsArgs = {
  input: PublishRealEstateUnitsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishSubdivisionsArgs = {
  input: PublishSubdivisionsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRegisterMortgageArgs = {
  input: RegisterMortgageInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRegisterSubdivisionArgs = {
  input: RegisterSubdivisionInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRejectLandSnapshotArgs = {
  input: DecideLandSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationReleaseLandSnapshotArgs = {
  input: DecideLandSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationWithdrawLandRecordArgs = {
  input: WithdrawLandRecordInput;
};

/** A thing with a global identity. 全局对象 */
export type Node = {
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** A snapshot to open. 开启快照 */
export type OpenLandSnapshotInput = {
  /** Of what. 数据集 */
  dataset: LandDataset;
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

/** A parcel of land. 宗地 */
export type Parcel = Node & {
  __typename?: 'Parcel';
  /** Its area in m². 面积 */
  areaM2: Scalars['Decimal']['output'];
  /** The parcels that it was split into. 分割后宗地 */
  children: Array<Parcel>;
  /** Its code, 19 characters. 宗地代码 */
  code: Scalars['ParcelCode']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** What the land is for, GB/T 21010. 土地用途 */
  landUse?: Maybe<Scalars['String']['output']>;
  /** The mortgages on it. 抵押 */
  mortgages: Array<Mortgage>;
  /** The parcel that it was split from. 分割前宗地 */
  parent?: Maybe<Parcel>;
  /** The project that uses it. 所属项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** The real-estate units on it. 不动产单元 */
  realEstateUnits: Array<RealEstateUnit>;
  /** Where it lies. 所在区划 */
  region?: Maybe<Region>;
  /** Who holds the right to use it. 土地使用权人 */
  rightHolder?: Maybe<Enterprise>;
  /** Whether it is in use or retired. 状态 */
  status: ParcelStatus;
  /** The subdivision that retired it. 分割登记 */
  subdivision?: Maybe<Subdivision>;
  /** The supplies by which it was granted. 供地 */
  supplies: Array<LandSupply>;
  /** Which version of it this is; a change names the one that it is based on. 版本 */
  version: Scalars['Int']['output'];
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** A parcel of land. 宗地 */
export type ParcelHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A parcel of land. 宗地 */
export type ParcelProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A condition on a parcel code. 宗地代码条件 */
export type ParcelCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['ParcelCode']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['ParcelCode']['input']>>;
};

/** A page of parcels. 宗地分页 */
export type ParcelConnection = {
  __typename?: 'ParcelConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<ParcelEdge>;
  /** The rows. 行 */
  nodes: Array<Parcel>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A parcel in a page. 宗地行 */
export type ParcelEdge = {
  __typename?: 'ParcelEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: Parcel;
};

/** Which parcels; all that are given must hold. Retired ones only where `status` asks for them. 宗地筛选 */
export type ParcelFilter = {
  /** By area in m². 面积 */
  areaM2?: InputMaybe<DecimalFilter>;
  /** By code. 宗地代码 */
  code?: InputMaybe<ParcelCodeFilter>;
  /** By use. 用途 */
  landUse?: InputMaybe<StringFilter>;
  /** By project. 所属项目 */
  project?: InputMaybe<ProjectCodeFilter>;
  /** By region. 所在区划 */
  region?: InputMaybe<RegionCodeFilter>;
  /** By right holder. 使用权人 */
  rightHolder?: InputMaybe<UsccFilter>;
  /** By state. 状态 */
  status?: InputMaybe<ParcelStatusFilter>;
  /** By whether their department has withdrawn them; only standing ones when absent. 是否已注销 */
  withdrawn?: InputMaybe<BooleanFilter>;
};

/** The order of parcels. 宗地排序 */
export type ParcelOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: ParcelOrderField;
};

/** What parcels can be ordered by. 宗地排序字段 */
export type ParcelOrderField =
  /** Their area. 面积 */
  | 'AREA_M2'
  /** Their code. 宗地代码 */
  | 'CODE';

/** The state of a parcel. 宗地状态 */
export type ParcelStatus =
  /** In use. 现势 */
  | 'ACTIVE'
  /** Split or merged away; its code is never used again. 历史 */
  | 'RETIRED';

/** A condition on the state of a parcel. 宗地状态条件 */
export type ParcelStatusFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<ParcelStatus>;
  /** One of. 属于 */
  in?: InputMaybe<Array<ParcelStatus>>;
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

/** An investment project, with what the land department knows of it. 投资项目 */
export type Project = {
  __typename?: 'Project';
  /** Its code. 项目代码 */
  code: Scalars['ProjectCode']['output'];
  /** The supplies of land to it. 供地 */
  landSupplies?: Maybe<Array<LandSupply>>;
  /** The pre-reviews of its land use. 用地预审 */
  landUsePreReviews?: Maybe<Array<LandUsePreReview>>;
  /** The parcels it uses, retired ones left out. 项目用地 */
  parcels?: Maybe<Array<Parcel>>;
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

/** A batch of cases of the land department. 国土办件批次 */
export type PublishLandCasesInput = {
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
  records: Array<PublishedLandCase>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of land supplies. 供地批次 */
export type PublishLandSuppliesInput = {
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
  records: Array<PublishedLandSupply>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of land-use pre-reviews. 用地预审意见批次 */
export type PublishLandUsePreReviewsInput = {
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
  records: Array<PublishedLandUsePreReview>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of mortgages. 抵押登记批次 */
export type PublishMortgagesInput = {
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
  records: Array<PublishedMortgage>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of parcels. 宗地批次 */
export type PublishParcelsInput = {
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
  records: Array<PublishedParcel>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of real-estate units. 不动产单元批次 */
export type PublishRealEstateUnitsInput = {
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
  records: Array<PublishedRealEstateUnit>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of subdivisions. 土地分割登记批次 */
export type PublishSubdivisionsInput = {
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
  records: Array<PublishedSubdivision>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** One record of cases of the land department as its register has it. 国土办件记录 */
export type PublishedLandCase = {
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

/** One record of land supplies as its register has it. 供地记录 */
export type PublishedLandSupply = {
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Grantee credit code: Uscc; may be absent. 受让人统一社会信用代码 */
  granteeUscc?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Method: ALLOCATION | TENDER | AUCTION | LISTING | AGREEMENT. 供地方式 */
  method?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 合同或决定书编号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parcel code: ParcelCode. 宗地代码 */
  parcelCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Price (yuan): a plain decimal in 元, at most 2 digits after the point. 价款（元） */
  priceYuan?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Project code: ProjectCode; may be absent. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Signed on: YYYY-MM-DD. 签订日期 */
  signedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Term (years): 1–70; may be absent. 年限 */
  termYears?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of land-use pre-reviews as its register has it. 用地预审意见记录 */
export type PublishedLandUsePreReview = {
  /** Area (m²): a plain decimal in m², at most 2 digits after the point. 拟用地面积（平方米） */
  areaM2?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Issued on: YYYY-MM-DD; may be absent. 发证日期 */
  issuedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Legal effect: true | false. 是否具有法律效力 */
  legalEffect?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 文号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Project code: ProjectCode. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: VALID | SUSPENDED | EXPIRED | REVOKED | SUPERSEDED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Valid until: YYYY-MM-DD; may be absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of mortgages as its register has it. 抵押登记记录 */
export type PublishedMortgage = {
  /** Amount (yuan): a plain decimal in 元, at most 2 digits after the point. 担保金额（元） */
  amountYuan?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Discharged on: YYYY-MM-DD; may be absent. 抵押权注销日期 */
  dischargedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Issued on: YYYY-MM-DD; may be absent. 发证日期 */
  issuedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Legal effect: true | false. 是否具有法律效力 */
  legalEffect?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Mortgagee: at most 100 characters. 抵押权人 */
  mortgagee?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Certificate number: at most 60 characters. 不动产登记证明号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parcel code: ParcelCode. 宗地代码 */
  parcelCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: VALID | SUSPENDED | EXPIRED | REVOKED | SUPERSEDED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Valid until: YYYY-MM-DD; may be absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of parcels as its register has it. 宗地记录 */
export type PublishedParcel = {
  /** Area (m²): a plain decimal in m², at most 2 digits after the point. 面积（平方米） */
  areaM2?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parcel code: ParcelCode. 宗地代码 */
  code?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Land use: at most 60 characters; may be absent. 土地用途 */
  landUse?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parent parcel code: ParcelCode; may be absent. 分割前宗地代码 */
  parentCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Project code: ProjectCode; may be absent. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Region code: RegionCode. 区划代码 */
  regionCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Right holder credit code: Uscc; may be absent. 使用权人统一社会信用代码 */
  rightHolderUscc?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: ACTIVE | RETIRED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of real-estate units as its register has it. 不动产单元记录 */
export type PublishedRealEstateUnit = {
  /** Unit code: RealEstateUnitCode. 不动产单元代码 */
  code?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Floor area (m²): a plain decimal in m², at most 2 digits after the point; may be absent. 建筑面积（平方米） */
  floorAreaM2?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Kind: BUILDING | FOREST | OTHER | NONE. 类型 */
  kind?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Location: at most 500 characters. 坐落 */
  location?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parcel code: ParcelCode. 宗地代码 */
  parcelCode?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of subdivisions as its register has it. 土地分割登记记录 */
export type PublishedSubdivision = {
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Number: at most 60 characters. 登记编号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Parent parcel code: ParcelCode. 原宗地代码 */
  parentCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Planning consent: at most 60 characters. 规划同意文号 */
  planningConsent?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Registered on: YYYY-MM-DD. 登记日期 */
  registeredOn?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** Everything that can be asked. 查询入口 */
export type Query = {
  __typename?: 'Query';
  /** Snapshots that would end too much and wait for a person, the oldest first. 待确认的快照 */
  heldLandSnapshots: Array<Snapshot>;
  /** What the department declared on a day against what arrived, with a signed receipt. 数据对账 */
  landReconciliation: Reconciliation;
  /** The mortgage with this certificate number, as a bank verifies it. 抵押核验 */
  mortgage?: Maybe<Mortgage>;
  /** The parcel with this code, retired or not; null where there is none. 按代码查宗地 */
  parcel?: Maybe<Parcel>;
  /** Parcels, by code unless ordered otherwise. 宗地列表 */
  parcels: ParcelConnection;
  /** Records that wait for what they name, the oldest first. 暂存记录 */
  parkedLandRecords: ParkedRecordConnection;
  /** The real-estate unit with this code. 按代码查不动产单元 */
  realEstateUnit?: Maybe<RealEstateUnit>;
};


/** Everything that can be asked. 查询入口 */
export type QueryLandReconciliationArgs = {
  on: Scalars['Date']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryMortgageArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryParcelArgs = {
  code: Scalars['ParcelCode']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParcelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ParcelOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryParkedLandRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryRealEstateUnitArgs = {
  code: Scalars['RealEstateUnitCode']['input'];
};

/** The smallest unit of real-estate registration. 不动产单元 */
export type RealEstateUnit = Node & {
  __typename?: 'RealEstateUnit';
  /** Its code, 28 characters. 不动产单元代码 */
  code: Scalars['RealEstateUnitCode']['output'];
  /** Its floor area in m², null for land alone. 建筑面积 */
  floorAreaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** What it is. 类型 */
  kind: RealEstateUnitKind;
  /** Where it is. 坐落 */
  location: Scalars['String']['output'];
  /** The parcel it lies on. 所在宗地 */
  parcel: Parcel;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** The smallest unit of real-estate registration. 不动产单元 */
export type RealEstateUnitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The smallest unit of real-estate registration. 不动产单元 */
export type RealEstateUnitProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What stands on, or is, a parcel. 不动产单元类型 */
export type RealEstateUnitKind =
  /** A building. 房屋等建筑物 */
  | 'BUILDING'
  /** Forest. 林木 */
  | 'FOREST'
  /** The land alone. 无定着物 */
  | 'NONE'
  /** Another fixture. 其他定着物 */
  | 'OTHER';

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

/** A mortgage to register. 抵押登记 */
export type RegisterMortgageInput = {
  /** The secured amount in yuan, above zero. 担保金额（元） */
  amountYuan: Scalars['Decimal']['input'];
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** The day of registration; today when absent. 登记日期 */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The bank. 抵押权人 */
  mortgagee: Scalars['String']['input'];
  /** The number of its certificate, which no other has. 不动产登记证明号 */
  number: Scalars['String']['input'];
  /** What is mortgaged: an active parcel. 抵押宗地 */
  parcel: Scalars['ParcelCode']['input'];
  /** The last day of the debt. 债务履行期至 */
  validUntil: Scalars['Date']['input'];
};

/** What came of a mortgage. 抵押登记结果 */
export type RegisterMortgagePayload = MortgageRegistered | Refused;

/** A subdivision to register. 土地分割登记 */
export type RegisterSubdivisionInput = {
  /** What it is split into, two parcels to 200; their areas sum to its own. 分割后宗地 */
  children: Array<SubdivisionChildInput>;
  /** The version of it that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** The parcel that is split. 原宗地 */
  parcel: Scalars['ParcelCode']['input'];
  /** The number of planning's consent. 规划同意文号 */
  planningConsent: Scalars['String']['input'];
  /** The day of registration; today when absent. 登记日期 */
  registeredOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of a subdivision. 分割登记结果 */
export type RegisterSubdivisionPayload = Conflict | Refused | SubdivisionRegistered;

/** A condition on a service item code. 事项编码条件 */
export type ServiceItemCodeFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<Scalars['ServiceItemCode']['input']>;
  /** One of. 属于 */
  in?: InputMaybe<Array<Scalars['ServiceItemCode']['input']>>;
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

/** The registration that splits a parcel. 土地分割登记 */
export type Subdivision = {
  __typename?: 'Subdivision';
  /** The parcels that came of it; their areas sum to the parent's. 分割后宗地 */
  children: Array<Parcel>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Its number. 登记编号 */
  number: Scalars['String']['output'];
  /** The parcel that was split and is retired. 原宗地 */
  parent: Parcel;
  /** The number of the planning department's consent. 规划同意文号 */
  planningConsent: Scalars['String']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** When it was registered. 登记日期 */
  registeredOn: Scalars['Date']['output'];
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** The registration that splits a parcel. 土地分割登记 */
export type SubdivisionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The registration that splits a parcel. 土地分割登记 */
export type SubdivisionProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A piece of a parcel. 分割后宗地 */
export type SubdivisionChildInput = {
  /** Its area in m², to 0.01. 面积 */
  areaM2: Scalars['Decimal']['input'];
  /** Its code, in the cadastral sub-zone of the whole and never used before. 宗地代码 */
  code: Scalars['ParcelCode']['input'];
  /** What the land is for, GB/T 21010; as the whole's when absent. 土地用途 */
  landUse?: InputMaybe<Scalars['String']['input']>;
};

/** The subdivision was registered: the whole is retired, its pieces are in use. 已登记分割 */
export type SubdivisionRegistered = {
  __typename?: 'SubdivisionRegistered';
  /** The registration. 分割登记 */
  subdivision: Subdivision;
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
export type WithdrawLandRecordInput = {
  /** Of what. 数据集 */
  dataset: LandDataset;
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
  LandSupply: LandSupply;
  LandUsePreReview: LandUsePreReview;
  Mortgage: Mortgage;
  Parcel: Parcel;
  Project: Project;
  RealEstateUnit: RealEstateUnit;
  Subdivision: Subdivision;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LandSupply:
    ( { __typename: 'LandSupply' }
    & GraphQLRecursivePick<FederationTypes['LandSupply'], {"number":true}> );
  LandUsePreReview:
    ( { __typename: 'LandUsePreReview' }
    & GraphQLRecursivePick<FederationTypes['LandUsePreReview'], {"number":true}> );
  Mortgage:
    ( { __typename: 'Mortgage' }
    & GraphQLRecursivePick<FederationTypes['Mortgage'], {"number":true}> );
  Parcel:
    ( { __typename: 'Parcel' }
    & GraphQLRecursivePick<FederationTypes['Parcel'], {"code":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"code":true}> );
  RealEstateUnit:
    ( { __typename: 'RealEstateUnit' }
    & GraphQLRecursivePick<FederationTypes['RealEstateUnit'], {"code":true}> );
  Subdivision:
    ( { __typename: 'Subdivision' }
    & GraphQLRecursivePick<FederationTypes['Subdivision'], {"number":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DeclarationResult:
    | ( import('../../../schema/publishing/declare.ts').Declaration )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  DischargeMortgagePayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( Omit<MortgageDischarged, 'mortgage'> & { mortgage: _RefType['Mortgage'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  PublicationResult:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/publishing/publish.ts').Publication )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  RegisterMortgagePayload:
    | ( Omit<MortgageRegistered, 'mortgage'> & { mortgage: _RefType['Mortgage'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  RegisterSubdivisionPayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( import('../../../schema/refusals.ts').Refused )
    | ( Omit<SubdivisionRegistered, 'subdivision'> & { subdivision: _RefType['Subdivision'] } )
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
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').LandUsePreReview> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Mortgage> )
  ;
  Node:
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Parcel> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').RealEstateUnit> )
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
  Certificate: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Certificate']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CertificateStatus: CertificateStatus;
  CloseLandSnapshotInput: CloseLandSnapshotInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Conflict: ResolverTypeWrapper<import('../../../schema/refusals.ts').Conflict>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DecideLandSnapshotInput: DecideLandSnapshotInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Declaration: ResolverTypeWrapper<import('../../../schema/publishing/declare.ts').Declaration>;
  DeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclarationResult']>;
  DeclareLandDatasetInput: DeclareLandDatasetInput;
  DeliveryStatus: DeliveryStatus;
  DischargeMortgageInput: DischargeMortgageInput;
  DischargeMortgagePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DischargeMortgagePayload']>;
  Enterprise: ResolverTypeWrapper<{ uscc: string }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  LandDataset: LandDataset;
  LandSupply: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').LandSupply>>;
  LandSupplyMethod: LandSupplyMethod;
  LandUsePreReview: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').LandUsePreReview>>;
  Language: Language;
  Mortgage: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Mortgage>>;
  MortgageDischarged: ResolverTypeWrapper<Omit<MortgageDischarged, 'mortgage'> & { mortgage: ResolversTypes['Mortgage'] }>;
  MortgageRegistered: ResolverTypeWrapper<Omit<MortgageRegistered, 'mortgage'> & { mortgage: ResolversTypes['Mortgage'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenLandSnapshotInput: OpenLandSnapshotInput;
  OrderDirection: OrderDirection;
  Organ: ResolverTypeWrapper<{ code: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Parcel: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Parcel>>;
  ParcelCode: ResolverTypeWrapper<Scalars['ParcelCode']['output']>;
  ParcelCodeFilter: ParcelCodeFilter;
  ParcelConnection: ResolverTypeWrapper<Omit<ParcelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParcelEdge']>, nodes: Array<ResolversTypes['Parcel']> }>;
  ParcelEdge: ResolverTypeWrapper<Omit<ParcelEdge, 'node'> & { node: ResolversTypes['Parcel'] }>;
  ParcelFilter: ParcelFilter;
  ParcelOrder: ParcelOrder;
  ParcelOrderField: ParcelOrderField;
  ParcelStatus: ParcelStatus;
  ParcelStatusFilter: ParcelStatusFilter;
  ParkedRecord: ResolverTypeWrapper<import('../../../schema/publishing/waiting.ts').ParkedRecord>;
  ParkedRecordConnection: ResolverTypeWrapper<Omit<ParkedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParkedRecordEdge']>, nodes: Array<ResolversTypes['ParkedRecord']> }>;
  ParkedRecordEdge: ResolverTypeWrapper<Omit<ParkedRecordEdge, 'node'> & { node: ResolversTypes['ParkedRecord'] }>;
  ParkedReference: ResolverTypeWrapper<ParkedReference>;
  PeriodInput: PeriodInput;
  Project: ResolverTypeWrapper<{ code: string }>;
  ProjectCode: ResolverTypeWrapper<Scalars['ProjectCode']['output']>;
  ProjectCodeFilter: ProjectCodeFilter;
  Provenance: ResolverTypeWrapper<Provenance>;
  Publication: ResolverTypeWrapper<import('../../../schema/publishing/publish.ts').Publication>;
  PublicationMode: PublicationMode;
  PublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublicationResult']>;
  PublishLandCasesInput: PublishLandCasesInput;
  PublishLandSuppliesInput: PublishLandSuppliesInput;
  PublishLandUsePreReviewsInput: PublishLandUsePreReviewsInput;
  PublishMortgagesInput: PublishMortgagesInput;
  PublishParcelsInput: PublishParcelsInput;
  PublishRealEstateUnitsInput: PublishRealEstateUnitsInput;
  PublishSubdivisionsInput: PublishSubdivisionsInput;
  PublishedLandCase: PublishedLandCase;
  PublishedLandSupply: PublishedLandSupply;
  PublishedLandUsePreReview: PublishedLandUsePreReview;
  PublishedMortgage: PublishedMortgage;
  PublishedParcel: PublishedParcel;
  PublishedRealEstateUnit: PublishedRealEstateUnit;
  PublishedSubdivision: PublishedSubdivision;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealEstateUnit: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').RealEstateUnit>>;
  RealEstateUnitCode: ResolverTypeWrapper<Scalars['RealEstateUnitCode']['output']>;
  RealEstateUnitKind: RealEstateUnitKind;
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
  RegisterMortgageInput: RegisterMortgageInput;
  RegisterMortgagePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterMortgagePayload']>;
  RegisterSubdivisionInput: RegisterSubdivisionInput;
  RegisterSubdivisionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterSubdivisionPayload']>;
  ServiceItemCode: ResolverTypeWrapper<Scalars['ServiceItemCode']['output']>;
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  Snapshot: ResolverTypeWrapper<import('../../../schema/publishing/snapshots.ts').Snapshot>;
  SnapshotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnapshotResult']>;
  SnapshotStatus: SnapshotStatus;
  StringFilter: StringFilter;
  Subdivision: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Subdivision>>;
  SubdivisionChildInput: SubdivisionChildInput;
  SubdivisionRegistered: ResolverTypeWrapper<Omit<SubdivisionRegistered, 'subdivision'> & { subdivision: ResolversTypes['Subdivision'] }>;
  UnknownReference: UnknownReference;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UsccFilter: UsccFilter;
  WithdrawLandRecordInput: WithdrawLandRecordInput;
  Withdrawal: ResolverTypeWrapper<import('../../../schema/publishing/withdraw.ts').Withdrawal>;
  WithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawalResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  Certificate: ResolversInterfaceTypes<ResolversParentTypes>['Certificate'];
  String: Scalars['String']['output'];
  CloseLandSnapshotInput: CloseLandSnapshotInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Conflict: import('../../../schema/refusals.ts').Conflict;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DecideLandSnapshotInput: DecideLandSnapshotInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Declaration: import('../../../schema/publishing/declare.ts').Declaration;
  DeclarationResult: ResolversUnionTypes<ResolversParentTypes>['DeclarationResult'];
  DeclareLandDatasetInput: DeclareLandDatasetInput;
  DischargeMortgageInput: DischargeMortgageInput;
  DischargeMortgagePayload: ResolversUnionTypes<ResolversParentTypes>['DischargeMortgagePayload'];
  Enterprise: { uscc: string };
  FieldChange: FieldChange;
  LandSupply: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').LandSupply>;
  LandUsePreReview: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').LandUsePreReview>;
  Mortgage: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Mortgage>;
  MortgageDischarged: Omit<MortgageDischarged, 'mortgage'> & { mortgage: ResolversParentTypes['Mortgage'] };
  MortgageRegistered: Omit<MortgageRegistered, 'mortgage'> & { mortgage: ResolversParentTypes['Mortgage'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpenLandSnapshotInput: OpenLandSnapshotInput;
  Organ: { code: string };
  PageInfo: PageInfo;
  Parcel: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Parcel>;
  ParcelCode: Scalars['ParcelCode']['output'];
  ParcelCodeFilter: ParcelCodeFilter;
  ParcelConnection: Omit<ParcelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParcelEdge']>, nodes: Array<ResolversParentTypes['Parcel']> };
  ParcelEdge: Omit<ParcelEdge, 'node'> & { node: ResolversParentTypes['Parcel'] };
  ParcelFilter: ParcelFilter;
  ParcelOrder: ParcelOrder;
  ParcelStatusFilter: ParcelStatusFilter;
  ParkedRecord: import('../../../schema/publishing/waiting.ts').ParkedRecord;
  ParkedRecordConnection: Omit<ParkedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkedRecordEdge']>, nodes: Array<ResolversParentTypes['ParkedRecord']> };
  ParkedRecordEdge: Omit<ParkedRecordEdge, 'node'> & { node: ResolversParentTypes['ParkedRecord'] };
  ParkedReference: ParkedReference;
  PeriodInput: PeriodInput;
  Project: { code: string };
  ProjectCode: Scalars['ProjectCode']['output'];
  ProjectCodeFilter: ProjectCodeFilter;
  Provenance: Provenance;
  Publication: import('../../../schema/publishing/publish.ts').Publication;
  PublicationResult: ResolversUnionTypes<ResolversParentTypes>['PublicationResult'];
  PublishLandCasesInput: PublishLandCasesInput;
  PublishLandSuppliesInput: PublishLandSuppliesInput;
  PublishLandUsePreReviewsInput: PublishLandUsePreReviewsInput;
  PublishMortgagesInput: PublishMortgagesInput;
  PublishParcelsInput: PublishParcelsInput;
  PublishRealEstateUnitsInput: PublishRealEstateUnitsInput;
  PublishSubdivisionsInput: PublishSubdivisionsInput;
  PublishedLandCase: PublishedLandCase;
  PublishedLandSupply: PublishedLandSupply;
  PublishedLandUsePreReview: PublishedLandUsePreReview;
  PublishedMortgage: PublishedMortgage;
  PublishedParcel: PublishedParcel;
  PublishedRealEstateUnit: PublishedRealEstateUnit;
  PublishedSubdivision: PublishedSubdivision;
  Query: Record<PropertyKey, never>;
  RealEstateUnit: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').RealEstateUnit>;
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
  RegisterMortgageInput: RegisterMortgageInput;
  RegisterMortgagePayload: ResolversUnionTypes<ResolversParentTypes>['RegisterMortgagePayload'];
  RegisterSubdivisionInput: RegisterSubdivisionInput;
  RegisterSubdivisionPayload: ResolversUnionTypes<ResolversParentTypes>['RegisterSubdivisionPayload'];
  ServiceItemCode: Scalars['ServiceItemCode']['output'];
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  Snapshot: import('../../../schema/publishing/snapshots.ts').Snapshot;
  SnapshotResult: ResolversUnionTypes<ResolversParentTypes>['SnapshotResult'];
  StringFilter: StringFilter;
  Subdivision: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Subdivision>;
  SubdivisionChildInput: SubdivisionChildInput;
  SubdivisionRegistered: Omit<SubdivisionRegistered, 'subdivision'> & { subdivision: ResolversParentTypes['Subdivision'] };
  Uscc: Scalars['Uscc']['output'];
  UsccFilter: UsccFilter;
  WithdrawLandRecordInput: WithdrawLandRecordInput;
  Withdrawal: import('../../../schema/publishing/withdraw.ts').Withdrawal;
  WithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawalResult'];
};

export type CertificateResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  __resolveType: TypeResolveFn<'LandUsePreReview' | 'Mortgage', ParentType, ContextType>;
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

export type DischargeMortgagePayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['DischargeMortgagePayload'] = ResolversParentTypes['DischargeMortgagePayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'MortgageDischarged' | 'Refused', ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  uscc?: Resolver<ResolversTypes['Uscc'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LandSupplyResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['LandSupply'] = ResolversParentTypes['LandSupply'], FederationReferenceType extends FederationReferenceTypes['LandSupply'] = FederationReferenceTypes['LandSupply']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LandSupply']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grantee?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<LandSupplyHistoryArgs, 'first'>>;
  method?: Resolver<ResolversTypes['LandSupplyMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcel?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
  priceYuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<LandSupplyProvenanceArgs>>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LandUsePreReviewResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['LandUsePreReview'] = ResolversParentTypes['LandUsePreReview'], FederationReferenceType extends FederationReferenceTypes['LandUsePreReview'] = FederationReferenceTypes['LandUsePreReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LandUsePreReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<LandUsePreReviewHistoryArgs, 'first'>>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<LandUsePreReviewProvenanceArgs>>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MortgageResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Mortgage'] = ResolversParentTypes['Mortgage'], FederationReferenceType extends FederationReferenceTypes['Mortgage'] = FederationReferenceTypes['Mortgage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mortgage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountYuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  dischargedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<MortgageHistoryArgs, 'first'>>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mortgagee?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcel?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<MortgageProvenanceArgs>>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MortgageDischargedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['MortgageDischarged'] = ResolversParentTypes['MortgageDischarged']> = {
  mortgage?: Resolver<ResolversTypes['Mortgage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MortgageRegisteredResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['MortgageRegistered'] = ResolversParentTypes['MortgageRegistered']> = {
  mortgage?: Resolver<ResolversTypes['Mortgage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeLandSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationCloseLandSnapshotArgs, 'input'>>;
  declareLandDataset?: Resolver<ResolversTypes['DeclarationResult'], ParentType, ContextType, RequireFields<MutationDeclareLandDatasetArgs, 'input'>>;
  dischargeMortgage?: Resolver<ResolversTypes['DischargeMortgagePayload'], ParentType, ContextType, RequireFields<MutationDischargeMortgageArgs, 'input'>>;
  openLandSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationOpenLandSnapshotArgs, 'input'>>;
  publishLandCases?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishLandCasesArgs, 'input'>>;
  publishLandSupplies?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishLandSuppliesArgs, 'input'>>;
  publishLandUsePreReviews?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishLandUsePreReviewsArgs, 'input'>>;
  publishMortgages?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishMortgagesArgs, 'input'>>;
  publishParcels?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishParcelsArgs, 'input'>>;
  publishRealEstateUnits?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishRealEstateUnitsArgs, 'input'>>;
  publishSubdivisions?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishSubdivisionsArgs, 'input'>>;
  registerMortgage?: Resolver<ResolversTypes['RegisterMortgagePayload'], ParentType, ContextType, RequireFields<MutationRegisterMortgageArgs, 'input'>>;
  registerSubdivision?: Resolver<ResolversTypes['RegisterSubdivisionPayload'], ParentType, ContextType, RequireFields<MutationRegisterSubdivisionArgs, 'input'>>;
  rejectLandSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationRejectLandSnapshotArgs, 'input'>>;
  releaseLandSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationReleaseLandSnapshotArgs, 'input'>>;
  withdrawLandRecord?: Resolver<ResolversTypes['WithdrawalResult'], ParentType, ContextType, RequireFields<MutationWithdrawLandRecordArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Parcel' | 'RealEstateUnit', ParentType, ContextType>;
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
  areaM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Parcel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ParcelCode'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ParcelHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mortgages?: Resolver<Array<ResolversTypes['Mortgage']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ParcelProvenanceArgs>>;
  realEstateUnits?: Resolver<Array<ResolversTypes['RealEstateUnit']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rightHolder?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ParcelStatus'], ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['Subdivision']>, ParentType, ContextType>;
  supplies?: Resolver<Array<ResolversTypes['LandSupply']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ParcelCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ParcelCode'], any> {
  name: 'ParcelCode';
}

export type ParcelConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ParcelConnection'] = ResolversParentTypes['ParcelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParcelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Parcel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParcelEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ParcelEdge'] = ResolversParentTypes['ParcelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
};

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

export type ProjectResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  landSupplies?: Resolver<Maybe<Array<ResolversTypes['LandSupply']>>, ParentType, ContextType>;
  landUsePreReviews?: Resolver<Maybe<Array<ResolversTypes['LandUsePreReview']>>, ParentType, ContextType>;
  parcels?: Resolver<Maybe<Array<ResolversTypes['Parcel']>>, ParentType, ContextType>;
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
  heldLandSnapshots?: Resolver<Array<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  landReconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType, RequireFields<QueryLandReconciliationArgs, 'on'>>;
  mortgage?: Resolver<Maybe<ResolversTypes['Mortgage']>, ParentType, ContextType, RequireFields<QueryMortgageArgs, 'number'>>;
  parcel?: Resolver<Maybe<ResolversTypes['Parcel']>, ParentType, ContextType, RequireFields<QueryParcelArgs, 'code'>>;
  parcels?: Resolver<ResolversTypes['ParcelConnection'], ParentType, ContextType, Partial<QueryParcelsArgs>>;
  parkedLandRecords?: Resolver<ResolversTypes['ParkedRecordConnection'], ParentType, ContextType, Partial<QueryParkedLandRecordsArgs>>;
  realEstateUnit?: Resolver<Maybe<ResolversTypes['RealEstateUnit']>, ParentType, ContextType, RequireFields<QueryRealEstateUnitArgs, 'code'>>;
};

export type RealEstateUnitResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RealEstateUnit'] = ResolversParentTypes['RealEstateUnit'], FederationReferenceType extends FederationReferenceTypes['RealEstateUnit'] = FederationReferenceTypes['RealEstateUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RealEstateUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RealEstateUnitCode'], ParentType, ContextType>;
  floorAreaM2?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<RealEstateUnitHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RealEstateUnitKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parcel?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<RealEstateUnitProvenanceArgs>>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type RegisterMortgagePayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RegisterMortgagePayload'] = ResolversParentTypes['RegisterMortgagePayload']> = {
  __resolveType: TypeResolveFn<'MortgageRegistered' | 'Refused', ParentType, ContextType>;
};

export type RegisterSubdivisionPayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['RegisterSubdivisionPayload'] = ResolversParentTypes['RegisterSubdivisionPayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refused' | 'SubdivisionRegistered', ParentType, ContextType>;
};

export interface ServiceItemCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ServiceItemCode'], any> {
  name: 'ServiceItemCode';
}

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

export type SubdivisionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Subdivision'] = ResolversParentTypes['Subdivision'], FederationReferenceType extends FederationReferenceTypes['Subdivision'] = FederationReferenceTypes['Subdivision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subdivision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Parcel']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<SubdivisionHistoryArgs, 'first'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['Parcel'], ParentType, ContextType>;
  planningConsent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<SubdivisionProvenanceArgs>>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubdivisionRegisteredResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['SubdivisionRegistered'] = ResolversParentTypes['SubdivisionRegistered']> = {
  subdivision?: Resolver<ResolversTypes['Subdivision'], ParentType, ContextType>;
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
  Certificate?: CertificateResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationResult?: DeclarationResultResolvers<ContextType>;
  DischargeMortgagePayload?: DischargeMortgagePayloadResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  LandSupply?: LandSupplyResolvers<ContextType>;
  LandUsePreReview?: LandUsePreReviewResolvers<ContextType>;
  Mortgage?: MortgageResolvers<ContextType>;
  MortgageDischarged?: MortgageDischargedResolvers<ContextType>;
  MortgageRegistered?: MortgageRegisteredResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Parcel?: ParcelResolvers<ContextType>;
  ParcelCode?: GraphQLScalarType;
  ParcelConnection?: ParcelConnectionResolvers<ContextType>;
  ParcelEdge?: ParcelEdgeResolvers<ContextType>;
  ParkedRecord?: ParkedRecordResolvers<ContextType>;
  ParkedRecordConnection?: ParkedRecordConnectionResolvers<ContextType>;
  ParkedRecordEdge?: ParkedRecordEdgeResolvers<ContextType>;
  ParkedReference?: ParkedReferenceResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectCode?: GraphQLScalarType;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationResult?: PublicationResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RealEstateUnit?: RealEstateUnitResolvers<ContextType>;
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
  RegisterMortgagePayload?: RegisterMortgagePayloadResolvers<ContextType>;
  RegisterSubdivisionPayload?: RegisterSubdivisionPayloadResolvers<ContextType>;
  ServiceItemCode?: GraphQLScalarType;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotResult?: SnapshotResultResolvers<ContextType>;
  Subdivision?: SubdivisionResolvers<ContextType>;
  SubdivisionRegistered?: SubdivisionRegisteredResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WithdrawalResult?: WithdrawalResultResolvers<ContextType>;
};

