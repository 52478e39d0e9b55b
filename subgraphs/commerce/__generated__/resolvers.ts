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

/** A business licence. 营业执照 */
export type BusinessLicence = Certificate & Node & {
  __typename?: 'BusinessLicence';
  /** Who holds it. 持照企业 */
  enterprise: Enterprise;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** Who issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** When it was issued. 发证日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it allows business or preparation. 执照类型 */
  kind: LicenceKind;
  /** Whether it has legal effect. 是否具有法律效力 */
  legalEffect: Scalars['Boolean']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** The licence that it replaced: a formal one the preparatory one before it. 换发前执照 */
  replaces?: Maybe<BusinessLicence>;
  /** Its state. 状态 */
  status: CertificateStatus;
  /** Its last day, null where it has none. 有效期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Which version of it this is; a change names the one that it is based on. 版本 */
  version: Scalars['Int']['output'];
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** A business licence. 营业执照 */
export type BusinessLicenceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business licence. 营业执照 */
export type BusinessLicenceProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
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
export type CloseCommerceSnapshotInput = {
  /** How many different keys the dump has; where it is given and differs, nothing ends. 主键数 */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. 快照标识 */
  snapshotId: Scalars['ID']['input'];
};

/** What the department publishes. 数据集 */
export type CommerceDataset =
  /** Cases of the commerce department. 工商办件 */
  | 'COMMERCE_CASES'
  /** Enterprises. 企业（经营主体） */
  | 'ENTERPRISES'
  /** Scope that needs a permit. 许可经营项目目录 */
  | 'GATED_SCOPES'
  /** Investment deals. 招商项目 */
  | 'INVESTMENT_DEALS'
  /** Business licences. 营业执照 */
  | 'LICENCES'
  /** Scope items. 经营范围 */
  | 'SCOPE_ITEMS'
  /** Trade categories. 国民经济行业分类 */
  | 'TRADE_CATEGORIES';

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

/** A conversion of a preparatory licence. 筹建执照换发 */
export type ConvertToFormalLicenceInput = {
  /** The version of it that you have seen. 所见版本 */
  expectedVersion: Scalars['Int']['input'];
  /** The number of the formal licence, which no other has. 正式执照编号 */
  formalNumber: Scalars['String']['input'];
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** The day of issue; today when absent. 发证日期 */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The number of the preparatory licence. 筹建执照编号 */
  number: Scalars['String']['input'];
};

/** What came of a conversion. 换发结果 */
export type ConvertToFormalLicencePayload = Conflict | FormalLicenceIssued | Refused;

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
export type DecideCommerceSnapshotInput = {
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
export type DeclareCommerceDatasetInput = {
  /** How many records. 记录数 */
  count: Scalars['Int']['input'];
  /** Of what. 数据集 */
  dataset: CommerceDataset;
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

/** An enterprise or another market entity of the register. 企业（经营主体） */
export type Enterprise = Node & {
  __typename?: 'Enterprise';
  /** Its registered capital in yuan, null for a form without capital. 注册资本（元） */
  capitalYuan?: Maybe<Scalars['Decimal']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
  /** The investment deals that it signed. 招商项目 */
  investmentDeals: Array<InvestmentDeal>;
  /** Its part in projects. 类别 */
  kind: EnterpriseKind;
  /** Its legal form. 组织形式 */
  legalForm: Scalars['String']['output'];
  /** Its licences, the oldest first, earlier ones among them. 营业执照 */
  licences: Array<BusinessLicence>;
  /** Its registered name. 名称 */
  name: Scalars['String']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Where it is registered. 住所所在区划 */
  region?: Maybe<Region>;
  /** When it was first registered. 成立日期 */
  registeredOn: Scalars['Date']['output'];
  /** What it may do. Gated scope is absent until its permit has arrived. 经营范围 */
  scopeItems: Array<ScopeItem>;
  /** Its state. 登记状态 */
  status: EnterpriseStatus;
  /** Its main trade. 所属行业 */
  trade?: Maybe<TradeCategory>;
  /** Its credit code. 统一社会信用代码 */
  uscc: Scalars['Uscc']['output'];
  /** Whether the last character of its code is right under GB 32100; false for a code in official use that stands on the allow-list. 校验码是否相符 */
  usccChecked: Scalars['Boolean']['output'];
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** An enterprise or another market entity of the register. 企业（经营主体） */
export type EnterpriseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise or another market entity of the register. 企业（经营主体） */
export type EnterpriseProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** An enterprise or another market entity of the register. 企业（经营主体） */
export type EnterpriseScopeItemsArgs = {
  includePending?: Scalars['Boolean']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of enterprises. 企业分页 */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** The rows with their cursors. 行与游标 */
  edges: Array<EnterpriseEdge>;
  /** The rows. 行 */
  nodes: Array<Enterprise>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many rows in all, at most 10,000. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. 总数是否精确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An enterprise in a page. 企业行 */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** Its place in this list and order. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 行 */
  node: Enterprise;
};

/** Which enterprises; all that are given must hold. Deregistered and revoked ones only where `status` asks for them. 企业筛选 */
export type EnterpriseFilter = {
  /** By words of the name. 关键词 */
  keyword?: InputMaybe<Scalars['String']['input']>;
  /** By kind. 类别 */
  kind?: InputMaybe<EnterpriseKindFilter>;
  /** By region. 所在区划 */
  region?: InputMaybe<RegionCodeFilter>;
  /** By day of registration. 成立日期 */
  registeredOn?: InputMaybe<DateFilter>;
  /** By state. 登记状态 */
  status?: InputMaybe<EnterpriseStatusFilter>;
  /** By trade. 行业代码 */
  trade?: InputMaybe<StringFilter>;
  /** By credit code. 统一社会信用代码 */
  uscc?: InputMaybe<UsccFilter>;
  /** By whether their department has withdrawn them; only standing ones when absent. 是否已注销 */
  withdrawn?: InputMaybe<BooleanFilter>;
};

/** The part that an enterprise plays in the district's projects. 企业类别 */
export type EnterpriseKind =
  /** Builds. 施工单位 */
  | 'BUILDER'
  /** Designs. 设计单位 */
  | 'DESIGNER'
  /** Has projects built. 建设单位 */
  | 'DEVELOPER'
  /** Trades, serves or makes. 一般经营主体 */
  | 'SHOP';

/** A condition on the kind of an enterprise. 企业类别条件 */
export type EnterpriseKindFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<EnterpriseKind>;
  /** One of. 属于 */
  in?: InputMaybe<Array<EnterpriseKind>>;
};

/** The order of enterprises. 企业排序 */
export type EnterpriseOrder = {
  /** In which direction. 方向 */
  direction?: InputMaybe<OrderDirection>;
  /** By what. 字段 */
  field: EnterpriseOrderField;
};

/** What enterprises can be ordered by. 企业排序字段 */
export type EnterpriseOrderField =
  /** Their day of registration. 成立日期 */
  | 'REGISTERED_ON'
  /** Their credit code. 统一社会信用代码 */
  | 'USCC';

/** The state of an enterprise in the register. 登记状态 */
export type EnterpriseStatus =
  /** In business. 存续 */
  | 'ACTIVE'
  /** Struck off at its own request. 注销 */
  | 'DEREGISTERED'
  /** Out of business for a time, and on record so. 歇业 */
  | 'DORMANT'
  /** Holds a preparatory licence only. 筹建 */
  | 'PREPARING'
  /** Its licence was taken away. 吊销 */
  | 'REVOKED';

/** A condition on the state of an enterprise. 登记状态条件 */
export type EnterpriseStatusFilter = {
  /** Equal to. 等于 */
  eq?: InputMaybe<EnterpriseStatus>;
  /** One of. 属于 */
  in?: InputMaybe<Array<EnterpriseStatus>>;
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

/** The formal licence was issued and the preparatory one superseded. 已换发正式执照 */
export type FormalLicenceIssued = {
  __typename?: 'FormalLicenceIssued';
  /** The licence. 正式执照 */
  licence: BusinessLicence;
};

/** Scope that may be carried on only with a permit; what is in no entry needs none. 许可经营项目 */
export type GatedScope = {
  __typename?: 'GatedScope';
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** The item in the standard wording. 经营项目 */
  name: Scalars['String']['output'];
  /** The permit that opens it, by name. 许可证件 */
  permit: Scalars['String']['output'];
  /** The type by which that permit arrives with the case that it came of. 许可证件类型 */
  permitType: Scalars['String']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Its trade. 所属行业 */
  trade?: Maybe<TradeCategory>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** Scope that may be carried on only with a permit; what is in no entry needs none. 许可经营项目 */
export type GatedScopeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Scope that may be carried on only with a permit; what is in no entry needs none. 许可经营项目 */
export type GatedScopeProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An investment deal that brought a project to the district. 招商项目 */
export type InvestmentDeal = {
  __typename?: 'InvestmentDeal';
  /** The sum agreed in yuan. 协议投资额（元） */
  amountYuan: Scalars['Decimal']['output'];
  /** Who invests. 投资企业 */
  enterprise: Enterprise;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Its number. 编号 */
  number: Scalars['String']['output'];
  /** The approval project that came of it; null before there is one. 投资项目 */
  project?: Maybe<Project>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** When it was signed; null while it is negotiated. 签约日期 */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come. 进展 */
  status: InvestmentDealStatus;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** An investment deal that brought a project to the district. 招商项目 */
export type InvestmentDealHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An investment deal that brought a project to the district. 招商项目 */
export type InvestmentDealProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How far an investment deal has come. 招商进展 */
export type InvestmentDealStatus =
  /** In operation. 投产 */
  | 'IN_OPERATION'
  /** Being negotiated. 在谈 */
  | 'NEGOTIATING'
  /** Signed. 签约 */
  | 'SIGNED'
  /** Being built. 开工 */
  | 'STARTED'
  /** Given up. 终止 */
  | 'TERMINATED';

/** A preparatory licence to issue. 核发筹建执照 */
export type IssuePreparatoryLicenceInput = {
  /** To whom: an enterprise of the register that holds no licence. 企业 */
  enterprise: Scalars['Uscc']['input'];
  /** Names this request: sent again it gets the first answer and changes nothing. 幂等键 */
  idempotencyKey: Scalars['String']['input'];
  /** The day of issue; today when absent. 发证日期 */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The number of the licence, which no other has. 执照编号 */
  number: Scalars['String']['input'];
  /** What its holder may do, 1 to 100 items. 经营范围 */
  scopeItems: Array<ScopeItemInput>;
  /** Its last day; none when absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of a preparatory licence. 核发结果 */
export type IssuePreparatoryLicencePayload = PreparatoryLicenceIssued | Refused;

/** A language of labels and messages. 语言 */
export type Language =
  /** English. 英文 */
  | 'EN'
  /** Chinese. 中文 */
  | 'ZH';

/** The kind of a business licence. 执照类型 */
export type LicenceKind =
  /** Allows business. 正式营业执照 */
  | 'FORMAL'
  /** Allows preparation and what needs no permit; gated scope is added when its permit arrives. 筹建执照 */
  | 'PREPARATORY';

/** Everything that can be changed. 变更入口 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Closes a snapshot: what did not come with it ends, or all is held where that is too much. 关闭全量快照 */
  closeCommerceSnapshot: SnapshotResult;
  /** Turns a preparatory licence into a formal one once no scope waits any more (roles CASE_HANDLER, DECISION_MAKER of COMMERCE). 换发正式执照 */
  convertToFormalLicence: ConvertToFormalLicencePayload;
  /** Says what was sent on a day, for reconciliation; saying it again replaces it. 申报发布数量 */
  declareCommerceDataset: DeclarationResult;
  /** Issues a preparatory licence: what needs no permit may begin, gated scope waits for its own (roles CASE_HANDLER, DECISION_MAKER of COMMERCE). 核发筹建执照 */
  issuePreparatoryLicence: IssuePreparatoryLicencePayload;
  /** Opens a full dump of what a source has: its batches follow, with its id. 开启全量快照 */
  openCommerceSnapshot: SnapshotResult;
  /** Publishes a batch of cases of the commerce department. 发布工商办件 */
  publishCommerceCases: PublicationResult;
  /** Publishes a batch of enterprises. 发布企业（经营主体） */
  publishEnterprises: PublicationResult;
  /** Publishes a batch of scope that needs a permit. 发布许可经营项目目录 */
  publishGatedScopes: PublicationResult;
  /** Publishes a batch of investment deals. 发布招商项目 */
  publishInvestmentDeals: PublicationResult;
  /** Publishes a batch of business licences. 发布营业执照 */
  publishLicences: PublicationResult;
  /** Publishes a batch of scope items. 发布经营范围 */
  publishScopeItems: PublicationResult;
  /** Publishes a batch of trade categories. 发布国民经济行业分类 */
  publishTradeCategories: PublicationResult;
  /** Ends nothing by a held snapshot; the records that came with it stay published. 驳回快照 */
  rejectCommerceSnapshot: SnapshotResult;
  /** Lets a held snapshot end what did not come with it. 放行快照 */
  releaseCommerceSnapshot: SnapshotResult;
  /** Withdraws one record, with the reason; its versions stay. 注销一条记录 */
  withdrawCommerceRecord: WithdrawalResult;
};


/** Everything that can be changed. 变更入口 */
export type MutationCloseCommerceSnapshotArgs = {
  input: CloseCommerceSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationConvertToFormalLicenceArgs = {
  input: ConvertToFormalLicenceInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationDeclareCommerceDatasetArgs = {
  input: DeclareCommerceDatasetInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationIssuePreparatoryLicenceArgs = {
  input: IssuePreparatoryLicenceInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationOpenCommerceSnapshotArgs = {
  input: OpenCommerceSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishCommerceCasesArgs = {
  input: PublishCommerceCasesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishEnterprisesArgs = {
  input: PublishEnterprisesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishGatedScopesArgs = {
  input: PublishGatedScopesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishInvestmentDealsArgs = {
  input: PublishInvestmentDealsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishLicencesArgs = {
  input: PublishLicencesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishScopeItemsArgs = {
  input: PublishScopeItemsInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationPublishTradeCategoriesArgs = {
  input: PublishTradeCategoriesInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationRejectCommerceSnapshotArgs = {
  input: DecideCommerceSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationReleaseCommerceSnapshotArgs = {
  input: DecideCommerceSnapshotInput;
};


/** Everything that can be changed. 变更入口 */
export type MutationWithdrawCommerceRecordArgs = {
  input: WithdrawCommerceRecordInput;
};

/** A thing with a global identity. 全局对象 */
export type Node = {
  /** Global, opaque. 全局标识 */
  id: Scalars['ID']['output'];
};

/** A snapshot to open. 开启快照 */
export type OpenCommerceSnapshotInput = {
  /** Of what. 数据集 */
  dataset: CommerceDataset;
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

/** The preparatory licence was issued; gated scope opens when its permit arrives. 已核发筹建执照 */
export type PreparatoryLicenceIssued = {
  __typename?: 'PreparatoryLicenceIssued';
  /** The licence. 筹建执照 */
  licence: BusinessLicence;
};

/** An investment project. 投资项目 */
export type Project = {
  __typename?: 'Project';
  /** Its code. 项目代码 */
  code: Scalars['ProjectCode']['output'];
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

/** A batch of cases of the commerce department. 工商办件批次 */
export type PublishCommerceCasesInput = {
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
  records: Array<PublishedCommerceCase>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of enterprises. 企业（经营主体）批次 */
export type PublishEnterprisesInput = {
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
  records: Array<PublishedEnterprise>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of scope that needs a permit. 许可经营项目目录批次 */
export type PublishGatedScopesInput = {
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
  records: Array<PublishedGatedScope>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of investment deals. 招商项目批次 */
export type PublishInvestmentDealsInput = {
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
  records: Array<PublishedInvestmentDeal>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of business licences. 营业执照批次 */
export type PublishLicencesInput = {
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
  records: Array<PublishedLicence>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of scope items. 经营范围批次 */
export type PublishScopeItemsInput = {
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
  records: Array<PublishedScopeItem>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** A batch of trade categories. 国民经济行业分类批次 */
export type PublishTradeCategoriesInput = {
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
  records: Array<PublishedTradeCategory>;
  /** The open snapshot that this batch is a part of. 所属全量快照 */
  snapshotId?: InputMaybe<Scalars['ID']['input']>;
  /** The system that publishes. 来源系统 */
  source: Scalars['String']['input'];
};

/** One record of cases of the commerce department as its register has it. 工商办件记录 */
export type PublishedCommerceCase = {
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

/** One record of enterprises as its register has it. 企业（经营主体）记录 */
export type PublishedEnterprise = {
  /** Capital (yuan): a plain decimal in 元, at most 2 digits after the point; may be absent. 注册资本（元） */
  capitalYuan?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Kind: DEVELOPER | BUILDER | DESIGNER | SHOP. 企业类别 */
  kind?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Legal form: at most 60 characters. 组织形式 */
  legalForm?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Name: at most 200 characters. 名称 */
  name?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Region code: RegionCode. 住所所在区划代码 */
  regionCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Registered on: YYYY-MM-DD. 成立日期 */
  registeredOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: PREPARING | ACTIVE | DORMANT | DEREGISTERED | REVOKED. 登记状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Trade code: 8810; may be absent. 行业代码 */
  tradeCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Credit code: Uscc. 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of scope that needs a permit as its register has it. 许可经营项目目录记录 */
export type PublishedGatedScope = {
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name: at most 200 characters. 经营项目 */
  name?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Permit: at most 100 characters. 许可证件 */
  permit?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Permit type: FoodPermit. 许可证件类型 */
  permitType?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Trade code: 8810. 行业代码 */
  tradeCode?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of investment deals as its register has it. 招商项目记录 */
export type PublishedInvestmentDeal = {
  /** Amount (yuan): a plain decimal in 元, at most 2 digits after the point. 协议投资额（元） */
  amountYuan?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Enterprise credit code: Uscc. 企业统一社会信用代码 */
  enterpriseUscc?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name: at most 200 characters. 名称 */
  name?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 编号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Project code: ProjectCode; may be absent. 项目代码 */
  projectCode?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Signed on: YYYY-MM-DD; may be absent. 签约日期 */
  signedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: NEGOTIATING | SIGNED | STARTED | IN_OPERATION | TERMINATED. 进展 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of business licences as its register has it. 营业执照记录 */
export type PublishedLicence = {
  /** Enterprise credit code: Uscc. 企业统一社会信用代码 */
  enterpriseUscc?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Issued on: YYYY-MM-DD; may be absent. 发证日期 */
  issuedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Kind: FORMAL | PREPARATORY. 执照类型 */
  kind?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Legal effect: true | false. 是否具有法律效力 */
  legalEffect?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Number: at most 60 characters. 编号 */
  number?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Replaced number: at most 60 characters; may be absent. 换发前执照编号 */
  replacesNumber?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Status: VALID | SUSPENDED | EXPIRED | REVOKED | SUPERSEDED. 状态 */
  status?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Valid until: YYYY-MM-DD; may be absent. 有效期至 */
  validUntil?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of scope items as its register has it. 经营范围记录 */
export type PublishedScopeItem = {
  /** Closed on: YYYY-MM-DD; may be absent. 终止日期 */
  closedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Code: at most 40 characters. 项目编号 */
  code?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Enterprise credit code: Uscc. 企业统一社会信用代码 */
  enterpriseUscc?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Gated by: at most 100 characters; may be absent. 所需许可证件 */
  gatedBy?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Name: at most 200 characters. 经营项目 */
  name?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Opened on: YYYY-MM-DD; may be absent. 开放日期 */
  openedOn?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Permit number: at most 60 characters; may be absent. 许可证编号 */
  permitNumber?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Trade code: 8810; may be absent. 行业代码 */
  tradeCode?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** One record of trade categories as its register has it. 国民经济行业分类记录 */
export type PublishedTradeCategory = {
  /** Trade code: 8810. 行业代码 */
  code?: InputMaybe<Scalars['RecordValue']['input']>;
  /** The version that this record is based on, 0 for none; checked where it is given. 所依据的版本 */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name: at most 100 characters. 行业名称 */
  name?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Section: C. 门类 */
  section?: InputMaybe<Scalars['RecordValue']['input']>;
  /** Small trade: true | false. 是否七小行业 */
  smallTrade?: InputMaybe<Scalars['RecordValue']['input']>;
};

/** Everything that can be asked. 查询入口 */
export type Query = {
  __typename?: 'Query';
  /** The licence with this number. 按编号查执照 */
  businessLicence?: Maybe<BusinessLicence>;
  /** What the department declared on a day against what arrived, with a signed receipt. 数据对账 */
  commerceReconciliation: Reconciliation;
  /** The enterprise with this credit code, whatever its state; null where there is none. 按代码查企业 */
  enterprise?: Maybe<Enterprise>;
  /** Enterprises, by credit code unless ordered otherwise. 企业列表 */
  enterprises: EnterpriseConnection;
  /** The scope that needs a permit, by trade and name. 许可经营项目目录 */
  gatedScopes: Array<GatedScope>;
  /** Snapshots that would end too much and wait for a person, the oldest first. 待确认的快照 */
  heldCommerceSnapshots: Array<Snapshot>;
  /** The investment deal with this number. 按编号查招商项目 */
  investmentDeal?: Maybe<InvestmentDeal>;
  /** Records that wait for what they name, the oldest first. 暂存记录 */
  parkedCommerceRecords: ParkedRecordConnection;
  /** The trade categories in use in the district, by code. 行业列表 */
  tradeCategories: Array<TradeCategory>;
  /** The trade category with this code. 按代码查行业 */
  tradeCategory?: Maybe<TradeCategory>;
};


/** Everything that can be asked. 查询入口 */
export type QueryBusinessLicenceArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryCommerceReconciliationArgs = {
  on: Scalars['Date']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryEnterpriseArgs = {
  uscc: Scalars['Uscc']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnterpriseOrder>;
};


/** Everything that can be asked. 查询入口 */
export type QueryInvestmentDealArgs = {
  number: Scalars['String']['input'];
};


/** Everything that can be asked. 查询入口 */
export type QueryParkedCommerceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. 查询入口 */
export type QueryTradeCategoryArgs = {
  code: Scalars['String']['input'];
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

/** One item of an enterprise's business scope. 经营范围项目 */
export type ScopeItem = {
  __typename?: 'ScopeItem';
  /** The last day on which it could be done; null while it goes on. 终止日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Its code: the credit code and a serial. 项目编号 */
  code: Scalars['String']['output'];
  /** Whose scope it belongs to. 企业 */
  enterprise: Enterprise;
  /** Whether it needs a permit first. 是否须经许可 */
  gated: Scalars['Boolean']['output'];
  /** The permit that opens it, by name; null where none is needed. 所需许可证件 */
  gatedBy?: Maybe<Scalars['String']['output']>;
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** The item in the standard wording. 经营项目 */
  name: Scalars['String']['output'];
  /** The first day on which it may be done; null while the permit is awaited. 开放日期 */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** The number of the permit that opened it. 许可证编号 */
  permitNumber?: Maybe<Scalars['String']['output']>;
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Its trade. 所属行业 */
  trade?: Maybe<TradeCategory>;
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** One item of an enterprise's business scope. 经营范围项目 */
export type ScopeItemHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One item of an enterprise's business scope. 经营范围项目 */
export type ScopeItemProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An item of scope that is applied for. 申请的经营项目 */
export type ScopeItemInput = {
  /** The permit that opens it, as `gatedScopes` names it; absent where none is needed. 所需许可证件 */
  gatedBy?: InputMaybe<Scalars['String']['input']>;
  /** The item in the standard wording. 经营项目 */
  name: Scalars['String']['input'];
  /** Its trade, GB/T 4754. 行业代码 */
  trade: Scalars['String']['input'];
};

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

/** A trade category of GB/T 4754-2017. 国民经济行业分类 */
export type TradeCategory = {
  __typename?: 'TradeCategory';
  /** Its code, four digits. 行业代码 */
  code: Scalars['String']['output'];
  /** Its versions, the latest first. 历史版本 */
  history: RecordVersionConnection;
  /** Its name. 行业名称 */
  name: Scalars['String']['output'];
  /** Where the present values come from, of these fields or of all. 数据来源 */
  provenance: Array<Provenance>;
  /** Its section, A to T. 门类 */
  section: Scalars['String']['output'];
  /** Whether it is one of the seven small trades. 是否七小行业 */
  smallTrade: Scalars['Boolean']['output'];
  /** The day from which its department has it no longer; null while it stands. 注销日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn: in the department's words, or `SNAPSHOT` and an id where a full dump came without it. 注销理由 */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** A trade category of GB/T 4754-2017. 国民经济行业分类 */
export type TradeCategoryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A trade category of GB/T 4754-2017. 国民经济行业分类 */
export type TradeCategoryProvenanceArgs = {
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
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
export type WithdrawCommerceRecordInput = {
  /** Of what. 数据集 */
  dataset: CommerceDataset;
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
  BusinessLicence: BusinessLicence;
  Enterprise: Enterprise;
  GatedScope: GatedScope;
  InvestmentDeal: InvestmentDeal;
  ScopeItem: ScopeItem;
  TradeCategory: TradeCategory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BusinessLicence:
    ( { __typename: 'BusinessLicence' }
    & GraphQLRecursivePick<FederationTypes['BusinessLicence'], {"number":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"uscc":true}> );
  GatedScope:
    ( { __typename: 'GatedScope' }
    & GraphQLRecursivePick<FederationTypes['GatedScope'], {"name":true}> );
  InvestmentDeal:
    ( { __typename: 'InvestmentDeal' }
    & GraphQLRecursivePick<FederationTypes['InvestmentDeal'], {"number":true}> );
  ScopeItem:
    ( { __typename: 'ScopeItem' }
    & GraphQLRecursivePick<FederationTypes['ScopeItem'], {"code":true}> );
  TradeCategory:
    ( { __typename: 'TradeCategory' }
    & GraphQLRecursivePick<FederationTypes['TradeCategory'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConvertToFormalLicencePayload:
    | ( import('../../../schema/refusals.ts').Conflict )
    | ( Omit<FormalLicenceIssued, 'licence'> & { licence: _RefType['BusinessLicence'] } )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  DeclarationResult:
    | ( import('../../../schema/publishing/declare.ts').Declaration )
    | ( import('../../../schema/refusals.ts').Refused )
  ;
  IssuePreparatoryLicencePayload:
    | ( Omit<PreparatoryLicenceIssued, 'licence'> & { licence: _RefType['BusinessLicence'] } )
    | ( import('../../../schema/refusals.ts').Refused )
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
  Certificate: ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').BusinessLicence> );
  Node:
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').BusinessLicence> )
    | ( import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Enterprise> )
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
  BusinessLicence: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').BusinessLicence>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Certificate: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Certificate']>;
  CertificateStatus: CertificateStatus;
  CloseCommerceSnapshotInput: CloseCommerceSnapshotInput;
  CommerceDataset: CommerceDataset;
  Conflict: ResolverTypeWrapper<import('../../../schema/refusals.ts').Conflict>;
  ConvertToFormalLicenceInput: ConvertToFormalLicenceInput;
  ConvertToFormalLicencePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConvertToFormalLicencePayload']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DecideCommerceSnapshotInput: DecideCommerceSnapshotInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Declaration: ResolverTypeWrapper<import('../../../schema/publishing/declare.ts').Declaration>;
  DeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclarationResult']>;
  DeclareCommerceDatasetInput: DeclareCommerceDatasetInput;
  DeliveryStatus: DeliveryStatus;
  Enterprise: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Enterprise>>;
  EnterpriseConnection: ResolverTypeWrapper<Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnterpriseEdge']>, nodes: Array<ResolversTypes['Enterprise']> }>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseKind: EnterpriseKind;
  EnterpriseKindFilter: EnterpriseKindFilter;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseOrderField: EnterpriseOrderField;
  EnterpriseStatus: EnterpriseStatus;
  EnterpriseStatusFilter: EnterpriseStatusFilter;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FormalLicenceIssued: ResolverTypeWrapper<Omit<FormalLicenceIssued, 'licence'> & { licence: ResolversTypes['BusinessLicence'] }>;
  GatedScope: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').GatedScope>>;
  InvestmentDeal: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').InvestmentDeal>>;
  InvestmentDealStatus: InvestmentDealStatus;
  IssuePreparatoryLicenceInput: IssuePreparatoryLicenceInput;
  IssuePreparatoryLicencePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssuePreparatoryLicencePayload']>;
  Language: Language;
  LicenceKind: LicenceKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenCommerceSnapshotInput: OpenCommerceSnapshotInput;
  OrderDirection: OrderDirection;
  Organ: ResolverTypeWrapper<{ code: string }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParcelCode: ResolverTypeWrapper<Scalars['ParcelCode']['output']>;
  ParcelCodeFilter: ParcelCodeFilter;
  ParkedRecord: ResolverTypeWrapper<import('../../../schema/publishing/waiting.ts').ParkedRecord>;
  ParkedRecordConnection: ResolverTypeWrapper<Omit<ParkedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ParkedRecordEdge']>, nodes: Array<ResolversTypes['ParkedRecord']> }>;
  ParkedRecordEdge: ResolverTypeWrapper<Omit<ParkedRecordEdge, 'node'> & { node: ResolversTypes['ParkedRecord'] }>;
  ParkedReference: ResolverTypeWrapper<ParkedReference>;
  PeriodInput: PeriodInput;
  PreparatoryLicenceIssued: ResolverTypeWrapper<Omit<PreparatoryLicenceIssued, 'licence'> & { licence: ResolversTypes['BusinessLicence'] }>;
  Project: ResolverTypeWrapper<{ code: string }>;
  ProjectCode: ResolverTypeWrapper<Scalars['ProjectCode']['output']>;
  ProjectCodeFilter: ProjectCodeFilter;
  Provenance: ResolverTypeWrapper<Provenance>;
  Publication: ResolverTypeWrapper<import('../../../schema/publishing/publish.ts').Publication>;
  PublicationMode: PublicationMode;
  PublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublicationResult']>;
  PublishCommerceCasesInput: PublishCommerceCasesInput;
  PublishEnterprisesInput: PublishEnterprisesInput;
  PublishGatedScopesInput: PublishGatedScopesInput;
  PublishInvestmentDealsInput: PublishInvestmentDealsInput;
  PublishLicencesInput: PublishLicencesInput;
  PublishScopeItemsInput: PublishScopeItemsInput;
  PublishTradeCategoriesInput: PublishTradeCategoriesInput;
  PublishedCommerceCase: PublishedCommerceCase;
  PublishedEnterprise: PublishedEnterprise;
  PublishedGatedScope: PublishedGatedScope;
  PublishedInvestmentDeal: PublishedInvestmentDeal;
  PublishedLicence: PublishedLicence;
  PublishedScopeItem: PublishedScopeItem;
  PublishedTradeCategory: PublishedTradeCategory;
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
  ScopeItem: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ScopeItem>>;
  ScopeItemInput: ScopeItemInput;
  ServiceItemCode: ResolverTypeWrapper<Scalars['ServiceItemCode']['output']>;
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  Snapshot: ResolverTypeWrapper<import('../../../schema/publishing/snapshots.ts').Snapshot>;
  SnapshotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SnapshotResult']>;
  SnapshotStatus: SnapshotStatus;
  StringFilter: StringFilter;
  TradeCategory: ResolverTypeWrapper<import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').TradeCategory>>;
  UnknownReference: UnknownReference;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  UsccFilter: UsccFilter;
  WithdrawCommerceRecordInput: WithdrawCommerceRecordInput;
  Withdrawal: ResolverTypeWrapper<import('../../../schema/publishing/withdraw.ts').Withdrawal>;
  WithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawalResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  Boolean: Scalars['Boolean']['output'];
  BusinessLicence: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').BusinessLicence>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Certificate: ResolversInterfaceTypes<ResolversParentTypes>['Certificate'];
  CloseCommerceSnapshotInput: CloseCommerceSnapshotInput;
  Conflict: import('../../../schema/refusals.ts').Conflict;
  ConvertToFormalLicenceInput: ConvertToFormalLicenceInput;
  ConvertToFormalLicencePayload: ResolversUnionTypes<ResolversParentTypes>['ConvertToFormalLicencePayload'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DecideCommerceSnapshotInput: DecideCommerceSnapshotInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Declaration: import('../../../schema/publishing/declare.ts').Declaration;
  DeclarationResult: ResolversUnionTypes<ResolversParentTypes>['DeclarationResult'];
  DeclareCommerceDatasetInput: DeclareCommerceDatasetInput;
  Enterprise: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').Enterprise>;
  EnterpriseConnection: Omit<EnterpriseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnterpriseEdge']>, nodes: Array<ResolversParentTypes['Enterprise']> };
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseKindFilter: EnterpriseKindFilter;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseStatusFilter: EnterpriseStatusFilter;
  FieldChange: FieldChange;
  FormalLicenceIssued: Omit<FormalLicenceIssued, 'licence'> & { licence: ResolversParentTypes['BusinessLicence'] };
  GatedScope: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').GatedScope>;
  InvestmentDeal: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').InvestmentDeal>;
  IssuePreparatoryLicenceInput: IssuePreparatoryLicenceInput;
  IssuePreparatoryLicencePayload: ResolversUnionTypes<ResolversParentTypes>['IssuePreparatoryLicencePayload'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpenCommerceSnapshotInput: OpenCommerceSnapshotInput;
  Organ: { code: string };
  PageInfo: PageInfo;
  ParcelCode: Scalars['ParcelCode']['output'];
  ParcelCodeFilter: ParcelCodeFilter;
  ParkedRecord: import('../../../schema/publishing/waiting.ts').ParkedRecord;
  ParkedRecordConnection: Omit<ParkedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ParkedRecordEdge']>, nodes: Array<ResolversParentTypes['ParkedRecord']> };
  ParkedRecordEdge: Omit<ParkedRecordEdge, 'node'> & { node: ResolversParentTypes['ParkedRecord'] };
  ParkedReference: ParkedReference;
  PeriodInput: PeriodInput;
  PreparatoryLicenceIssued: Omit<PreparatoryLicenceIssued, 'licence'> & { licence: ResolversParentTypes['BusinessLicence'] };
  Project: { code: string };
  ProjectCode: Scalars['ProjectCode']['output'];
  ProjectCodeFilter: ProjectCodeFilter;
  Provenance: Provenance;
  Publication: import('../../../schema/publishing/publish.ts').Publication;
  PublicationResult: ResolversUnionTypes<ResolversParentTypes>['PublicationResult'];
  PublishCommerceCasesInput: PublishCommerceCasesInput;
  PublishEnterprisesInput: PublishEnterprisesInput;
  PublishGatedScopesInput: PublishGatedScopesInput;
  PublishInvestmentDealsInput: PublishInvestmentDealsInput;
  PublishLicencesInput: PublishLicencesInput;
  PublishScopeItemsInput: PublishScopeItemsInput;
  PublishTradeCategoriesInput: PublishTradeCategoriesInput;
  PublishedCommerceCase: PublishedCommerceCase;
  PublishedEnterprise: PublishedEnterprise;
  PublishedGatedScope: PublishedGatedScope;
  PublishedInvestmentDeal: PublishedInvestmentDeal;
  PublishedLicence: PublishedLicence;
  PublishedScopeItem: PublishedScopeItem;
  PublishedTradeCategory: PublishedTradeCategory;
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
  ScopeItem: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').ScopeItem>;
  ScopeItemInput: ScopeItemInput;
  ServiceItemCode: Scalars['ServiceItemCode']['output'];
  ServiceItemCodeFilter: ServiceItemCodeFilter;
  Snapshot: import('../../../schema/publishing/snapshots.ts').Snapshot;
  SnapshotResult: ResolversUnionTypes<ResolversParentTypes>['SnapshotResult'];
  StringFilter: StringFilter;
  TradeCategory: import('../../../schema/database/rowsBy.ts').Stored<import('./prisma/client.ts').TradeCategory>;
  Uscc: Scalars['Uscc']['output'];
  UsccFilter: UsccFilter;
  WithdrawCommerceRecordInput: WithdrawCommerceRecordInput;
  Withdrawal: import('../../../schema/publishing/withdraw.ts').Withdrawal;
  WithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawalResult'];
};

export type BusinessLicenceResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['BusinessLicence'] = ResolversParentTypes['BusinessLicence'], FederationReferenceType extends FederationReferenceTypes['BusinessLicence'] = FederationReferenceTypes['BusinessLicence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessLicence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<BusinessLicenceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  legalEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<BusinessLicenceProvenanceArgs>>;
  replaces?: Resolver<Maybe<ResolversTypes['BusinessLicence']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  __resolveType: TypeResolveFn<'BusinessLicence', ParentType, ContextType>;
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

export type ConvertToFormalLicencePayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ConvertToFormalLicencePayload'] = ResolversParentTypes['ConvertToFormalLicencePayload']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'FormalLicenceIssued' | 'Refused', ParentType, ContextType>;
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

export type EnterpriseResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capitalYuan?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<EnterpriseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investmentDeals?: Resolver<Array<ResolversTypes['InvestmentDeal']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnterpriseKind'], ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licences?: Resolver<Array<ResolversTypes['BusinessLicence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<EnterpriseProvenanceArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scopeItems?: Resolver<Array<ResolversTypes['ScopeItem']>, ParentType, ContextType, RequireFields<EnterpriseScopeItemsArgs, 'includePending'>>;
  status?: Resolver<ResolversTypes['EnterpriseStatus'], ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['TradeCategory']>, ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['Uscc'], ParentType, ContextType>;
  usccChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormalLicenceIssuedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['FormalLicenceIssued'] = ResolversParentTypes['FormalLicenceIssued']> = {
  licence?: Resolver<ResolversTypes['BusinessLicence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GatedScopeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['GatedScope'] = ResolversParentTypes['GatedScope'], FederationReferenceType extends FederationReferenceTypes['GatedScope'] = FederationReferenceTypes['GatedScope']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GatedScope']> | FederationReferenceType, FederationReferenceType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<GatedScopeHistoryArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permitType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<GatedScopeProvenanceArgs>>;
  trade?: Resolver<Maybe<ResolversTypes['TradeCategory']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvestmentDealResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['InvestmentDeal'] = ResolversParentTypes['InvestmentDeal'], FederationReferenceType extends FederationReferenceTypes['InvestmentDeal'] = FederationReferenceTypes['InvestmentDeal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvestmentDeal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountYuan?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<InvestmentDealHistoryArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<InvestmentDealProvenanceArgs>>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvestmentDealStatus'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssuePreparatoryLicencePayloadResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['IssuePreparatoryLicencePayload'] = ResolversParentTypes['IssuePreparatoryLicencePayload']> = {
  __resolveType: TypeResolveFn<'PreparatoryLicenceIssued' | 'Refused', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeCommerceSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationCloseCommerceSnapshotArgs, 'input'>>;
  convertToFormalLicence?: Resolver<ResolversTypes['ConvertToFormalLicencePayload'], ParentType, ContextType, RequireFields<MutationConvertToFormalLicenceArgs, 'input'>>;
  declareCommerceDataset?: Resolver<ResolversTypes['DeclarationResult'], ParentType, ContextType, RequireFields<MutationDeclareCommerceDatasetArgs, 'input'>>;
  issuePreparatoryLicence?: Resolver<ResolversTypes['IssuePreparatoryLicencePayload'], ParentType, ContextType, RequireFields<MutationIssuePreparatoryLicenceArgs, 'input'>>;
  openCommerceSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationOpenCommerceSnapshotArgs, 'input'>>;
  publishCommerceCases?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishCommerceCasesArgs, 'input'>>;
  publishEnterprises?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishEnterprisesArgs, 'input'>>;
  publishGatedScopes?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishGatedScopesArgs, 'input'>>;
  publishInvestmentDeals?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishInvestmentDealsArgs, 'input'>>;
  publishLicences?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishLicencesArgs, 'input'>>;
  publishScopeItems?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishScopeItemsArgs, 'input'>>;
  publishTradeCategories?: Resolver<ResolversTypes['PublicationResult'], ParentType, ContextType, RequireFields<MutationPublishTradeCategoriesArgs, 'input'>>;
  rejectCommerceSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationRejectCommerceSnapshotArgs, 'input'>>;
  releaseCommerceSnapshot?: Resolver<ResolversTypes['SnapshotResult'], ParentType, ContextType, RequireFields<MutationReleaseCommerceSnapshotArgs, 'input'>>;
  withdrawCommerceRecord?: Resolver<ResolversTypes['WithdrawalResult'], ParentType, ContextType, RequireFields<MutationWithdrawCommerceRecordArgs, 'input'>>;
};

export type NodeResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BusinessLicence' | 'Enterprise', ParentType, ContextType>;
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

export type PreparatoryLicenceIssuedResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['PreparatoryLicenceIssued'] = ResolversParentTypes['PreparatoryLicenceIssued']> = {
  licence?: Resolver<ResolversTypes['BusinessLicence'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  code?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
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
  businessLicence?: Resolver<Maybe<ResolversTypes['BusinessLicence']>, ParentType, ContextType, RequireFields<QueryBusinessLicenceArgs, 'number'>>;
  commerceReconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType, RequireFields<QueryCommerceReconciliationArgs, 'on'>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'uscc'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<QueryEnterprisesArgs>>;
  gatedScopes?: Resolver<Array<ResolversTypes['GatedScope']>, ParentType, ContextType>;
  heldCommerceSnapshots?: Resolver<Array<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  investmentDeal?: Resolver<Maybe<ResolversTypes['InvestmentDeal']>, ParentType, ContextType, RequireFields<QueryInvestmentDealArgs, 'number'>>;
  parkedCommerceRecords?: Resolver<ResolversTypes['ParkedRecordConnection'], ParentType, ContextType, Partial<QueryParkedCommerceRecordsArgs>>;
  tradeCategories?: Resolver<Array<ResolversTypes['TradeCategory']>, ParentType, ContextType>;
  tradeCategory?: Resolver<Maybe<ResolversTypes['TradeCategory']>, ParentType, ContextType, RequireFields<QueryTradeCategoryArgs, 'code'>>;
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

export type ScopeItemResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['ScopeItem'] = ResolversParentTypes['ScopeItem'], FederationReferenceType extends FederationReferenceTypes['ScopeItem'] = FederationReferenceTypes['ScopeItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScopeItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  gated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gatedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<ScopeItemHistoryArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<ScopeItemProvenanceArgs>>;
  trade?: Resolver<Maybe<ResolversTypes['TradeCategory']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type TradeCategoryResolvers<ContextType = import('../../../schema/context.ts').SubgraphContext<import('../loaders.ts').Loaders, import('../commands/index.ts').Commands>, ParentType extends ResolversParentTypes['TradeCategory'] = ResolversParentTypes['TradeCategory'], FederationReferenceType extends FederationReferenceTypes['TradeCategory'] = FederationReferenceTypes['TradeCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TradeCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RecordVersionConnection'], ParentType, ContextType, RequireFields<TradeCategoryHistoryArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType, Partial<TradeCategoryProvenanceArgs>>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallTrade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  BusinessLicence?: BusinessLicenceResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConvertToFormalLicencePayload?: ConvertToFormalLicencePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Declaration?: DeclarationResolvers<ContextType>;
  DeclarationResult?: DeclarationResultResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FormalLicenceIssued?: FormalLicenceIssuedResolvers<ContextType>;
  GatedScope?: GatedScopeResolvers<ContextType>;
  InvestmentDeal?: InvestmentDealResolvers<ContextType>;
  IssuePreparatoryLicencePayload?: IssuePreparatoryLicencePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParcelCode?: GraphQLScalarType;
  ParkedRecord?: ParkedRecordResolvers<ContextType>;
  ParkedRecordConnection?: ParkedRecordConnectionResolvers<ContextType>;
  ParkedRecordEdge?: ParkedRecordEdgeResolvers<ContextType>;
  ParkedReference?: ParkedReferenceResolvers<ContextType>;
  PreparatoryLicenceIssued?: PreparatoryLicenceIssuedResolvers<ContextType>;
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
  ScopeItem?: ScopeItemResolvers<ContextType>;
  ServiceItemCode?: GraphQLScalarType;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotResult?: SnapshotResultResolvers<ContextType>;
  TradeCategory?: TradeCategoryResolvers<ContextType>;
  Uscc?: GraphQLScalarType;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WithdrawalResult?: WithdrawalResultResolvers<ContextType>;
};

