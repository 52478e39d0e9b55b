const characters = (text: string): readonly string[] => [...text]
const words = (text: string): readonly string[] => text.split(' ')

/** Common surnames of the region, most frequent first. */
export const SURNAMES: readonly string[] = characters('王陈张李林周徐胡郑吴叶朱包邵虞庄俞乐贺沈方余傅金孙史盛倪谢何')

/** Given-name characters; a given name takes one or two of them. */
export const GIVEN_NAME_CHARACTERS: readonly string[] = characters(
  '海波宏伟建国平军明华志强俊杰浩然宇轩立春雨晨佳慧敏静娟芳丽萍雅婷思源梦洁晓燕永康文斌启航振邦家宁',
)

/** Place prefixes of enterprise names; a district is written after its city (企业名称登记管理规定第七条). */
export const ENTERPRISE_PLACES: readonly string[] = words('宁波 宁波市镇海 宁波镇海 宁波市镇海区 浙江')

/** Distinctive parts (字号) of enterprise names: two characters each. */
export const ENTERPRISE_NAMES: readonly string[] = words(
  '招宝 蛟川 甬江 海定 金塘 永丰 镇远 东和 鸿瑞 恒升 嘉禾 华港 天衡 四明 澥浦 九龙 雄镇 浃江 威远 梓荫 ' +
    '同创 协力 广源 汇源 顺隆 宏达 明州 润泽 万象 新桥 北辰 江海 瑞安 启元 卓远 中盛 德源 锦程 安捷 创益',
)

/** Trades in enterprise names, each with the class of GB/T 4754-2017 that it stands for. */
export const ENTERPRISE_TRADES: readonly { readonly word: string; readonly trade: string }[] = [
  { word: '石化', trade: '2511' },
  { word: '新材料', trade: '2651' },
  { word: '化工', trade: '2614' },
  { word: '轴承', trade: '3451' },
  { word: '机械', trade: '3484' },
  { word: '模具', trade: '3525' },
  { word: '热力', trade: '4430' },
  { word: '建设', trade: '4710' },
  { word: '置业', trade: '7010' },
  { word: '物业服务', trade: '7020' },
  { word: '再生资源', trade: '5191' },
  { word: '商贸', trade: '5211' },
  { word: '医药', trade: '5251' },
  { word: '物流', trade: '5431' },
  { word: '仓储', trade: '5942' },
  { word: '粮油储备', trade: '5951' },
  { word: '酒店管理', trade: '6110' },
  { word: '餐饮', trade: '6210' },
  { word: '文化创意', trade: '8810' },
  { word: '生态农业', trade: '0141' },
]

/** Trades that projects need beside those: public investors and designers, with how many of each there are. */
export const PROJECT_TRADES: readonly { readonly word: string; readonly trade: string; readonly count: number }[] = [
  { word: '建筑设计', trade: '7484', count: 8 },
  { word: '城市建设投资', trade: '7212', count: 4 },
  { word: '水务', trade: '4610', count: 2 },
]

/** Legal forms (组织形式) that end an enterprise name. */
export const ENTERPRISE_FORMS: readonly string[] = words('有限公司 有限责任公司 股份有限公司')

/** Roads of the district for addresses. */
export const ROADS: readonly string[] = words(
  '雄镇路 胜利路 沿江东路 招宝山路 城河东路 南大街 后大街 镇电路 俞范东路 镇骆路 东邑路 民和路 慈海南路 ' +
    '永茂路 静远路 兴庄路 中官西路 毓秀路 同心路 贵驷街 兴丰路 广源路 汇源路 镇浦路 九龙大道 长石路 河源路',
)

/** How a hall is called at each level: the district's own name, or the name of the town or village before the suffix. */
export const HALL_NAMES = {
  district: '镇海区行政服务中心',
  formerDistrict: '镇海区行政审批服务大厅（胜利路）',
  townSuffix: '便民服务中心',
  villageSuffix: '便民服务站',
} as const

/** Windows of a hall, from the one intake to the results desk. */
export const WINDOW_NAMES = {
  intake: '综合受理窗口',
  departments: ['国土窗口', '规划窗口', '建设窗口', '市场监管窗口'],
  agents: '联办代办窗口',
  results: '统一出件窗口',
  town: ['社会事务窗口', '社会保障窗口', '村镇建设窗口'],
  village: '便民服务窗口',
} as const
