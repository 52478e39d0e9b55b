/** A problem met in an approval (审批难题) and how it was solved. */
export interface ProblemText {
  readonly title: string
  readonly description: string
  readonly resolution: string
}

/** A complaint with the problem that the investigation found and the remedy. */
export interface ComplaintText {
  readonly title: string
  readonly description: string
  readonly finding: string
  readonly remedy: string
}

/** Problems raised for joint review (专题会审); at least the eight that the fixture shows as resolved. */
export const PROBLEMS: readonly ProblemText[] = [
  {
    title: '供热管网跨街道敷设，用地手续不一',
    description: '管线同时经过国有道路和村集体土地，三个街道要求的手续不一致。',
    resolution: '由区级统一出具管线走廊规划意见，集体土地段按临时用地办理。',
  },
  {
    title: '粮库选址临近高压走廊',
    description: '拟选地块北侧有高压线路，电力部门要求退让，红线需要调整。',
    resolution: '规划部门调整用地红线，退让后用地面积不减，选址意见重新出具。',
  },
  {
    title: '职业教育中心用地指标不足',
    description: '项目占用一般农田，当年新增建设用地指标已经用完。',
    resolution: '使用盘活存量土地挂钩产生的指标，农用地转用随批次上报。',
  },
  {
    title: '施工图审查意见与人防意见冲突',
    description: '地下室出入口位置，施工图审查意见与人防意见相互矛盾。',
    resolution: '召开专题会审，统一采用人防出入口与消防疏散口合并设置的方案。',
  },
  {
    title: '老厂房没有竣工资料，不能办理分割登记',
    description: '企业拟分割抵押融资，部分厂房建成较早，规划核实资料缺失。',
    resolution: '由规划、建设部门现场核实并出具认定意见，补测后办理分割。',
  },
  {
    title: '拆迁安置房红线与道路红线重叠',
    description: '控规调整后道路拓宽，原批准的总平面图侵入新的道路红线。',
    resolution: '按第五十条程序修改总平面图，听取利害关系人意见后重新审定。',
  },
  {
    title: '文创企业前置许可未取得，无法领取执照',
    description: '演出场所经营许可需要先有主体资格，企业陷入互为前置。',
    resolution: '先行办理筹建登记，许可取得后再增加相应经营范围。',
  },
  {
    title: '小微企业园入驻企业逐家做环评',
    description: '入驻企业规模小，逐家编制环评文件时间长、费用高。',
    resolution: '集聚区统一编制规划环评，入驻企业共享成果并实行告知承诺。',
  },
  {
    title: '桥梁工程涉河审批与通航论证先后不明',
    description: '水利、交通部门各自要求对方的批复作为前置材料。',
    resolution: '两部门并联受理，以同一份论证报告作为共同依据。',
  },
  {
    title: '学校扩建占用城市绿地',
    description: '扩建范围内有公共绿地和行道树，异地补偿地块未落实。',
    resolution: '建设部门在同一街道落实补绿地块，占用手续与工程规划许可同步办理。',
  },
]

/** Complaints about approval services. */
export const COMPLAINTS: readonly ComplaintText[] = [
  {
    title: '多次要求补正材料',
    description: '窗口三次通知补正，每次要求的材料都不一样。',
    finding: '经办人员没有一次性告知全部需要补正的内容。',
    remedy: '重新出具一次性告知单，对经办人员批评教育，更新窗口告知清单。',
  },
  {
    title: '超过承诺时限没有答复',
    description: '承诺七个工作日办结，到期后没有收到任何通知。',
    finding: '内部流转中断，审核环节无人接续。',
    remedy: '当日办结并书面致歉，增设岗位替补制度。',
  },
  {
    title: '要求提供已经取消的证明',
    description: '窗口仍要求到社区开具已经取消的证明。',
    finding: '窗口使用的办事指南没有及时更新。',
    remedy: '撤下旧版指南，改由部门间核验取得信息。',
  },
  {
    title: '窗口无人值守',
    description: '工作时间到便民服务中心，窗口空岗近半小时。',
    finding: '值班表调整后没有安排顶岗人员。',
    remedy: '落实双岗制度，纳入星级窗口考评。',
  },
  {
    title: '不予受理没有说明理由',
    description: '口头告知不能办理，没有出具任何书面凭证。',
    finding: '没有按规定出具不予受理通知书。',
    remedy: '补发不予受理通知书并说明理由，告知救济途径。',
  },
  {
    title: '指定中介机构',
    description: '工作人员暗示必须委托某一家测绘单位。',
    finding: '服务大厅张贴了未经审核的中介广告。',
    remedy: '清理广告，公布全部备案中介机构名录供自主选择。',
  },
  {
    title: '系统外办理审批',
    description: '审批材料在科室流转，网上查询一直显示未受理。',
    finding: '先办理后补录，违反网上审批规定。',
    remedy: '责令整改，对该窗口实行逐件抽查三个月。',
  },
  {
    title: '服务态度生硬',
    description: '老人咨询养老保险缴费，工作人员不耐烦。',
    finding: '工作人员用语不规范。',
    remedy: '上门道歉并协助办理，组织服务礼仪培训。',
  },
]

/** Topics on which departments are consulted (7+X 会商). */
export const CONSULTATION_TOPICS: readonly string[] = [
  '集中供热管网路由与用地方式',
  '中心粮库选址与高压走廊退让',
  '职业教育中心用地指标与规划条件',
  '公用工程岛安全距离与环境容量',
  '住宅小区交通影响与配套学校',
  '历史街区提升工程消防疏散方案',
  '小微企业集聚区准入标准',
  '港口物流区块道路接口与排水',
  '安置小区总平面图调整',
  '农房集聚区风貌与宅基地退出',
]

/** Visits to enterprises and parks (上门对接服务). */
export const OUTREACH_TOPICS: readonly string[] = [
  '石化园区企业联合审批政策宣讲',
  '集聚区入驻企业集中代办',
  '重点项目开工前手续梳理',
  '拆迁安置项目难点会商',
  '企业融资土地分割与抵押指导',
  '竣工项目联合验收预检',
]

/** Names of campaigns (攻坚行动). */
export const CAMPAIGNS: readonly string[] = ['审批服务月', '重点项目审批百日攻坚', '审批事项回头看', '遗留问题攻关清零']

/** Terms of the third-party satisfaction survey (第三方满意率抽查), in the order in which they are held each year. */
export const SURVEY_TERMS: readonly string[] = ['第一季度', '第二季度', '第三季度', '第四季度']
