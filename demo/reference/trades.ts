import type { ReferenceTrade } from './types.ts'

const trade = (section: string, code: string, name: string): ReferenceTrade => ({
  section,
  code,
  name,
  smallTrade: false,
})

/** Recycling (再生资源回收), the only one of the seven small trades (七小行业) that the source names. */
export const RECYCLING: ReferenceTrade = { ...trade('F', '5191', '再生物资回收与批发'), smallTrade: true }

/** Trade categories of the district: classes (小类) of GB/T 4754-2017 国民经济行业分类. Codes are unique. */
export const TRADES: readonly ReferenceTrade[] = [
  trade('A', '0141', '蔬菜种植'),
  trade('C', '2511', '原油加工及石油制品制造'),
  trade('C', '2614', '有机化学原料制造'),
  trade('C', '2651', '初级形态塑料及合成树脂制造'),
  trade('C', '3451', '滚动轴承制造'),
  trade('C', '3484', '机械零部件加工'),
  trade('C', '3525', '模具制造'),
  trade('C', '4210', '金属废料和碎屑加工处理'),
  trade('D', '4430', '热力生产和供应'),
  trade('D', '4610', '自来水生产和供应'),
  trade('E', '4710', '住宅房屋建筑'),
  RECYCLING,
  trade('F', '5211', '百货零售'),
  trade('F', '5212', '超级市场零售'),
  trade('F', '5213', '便利店零售'),
  trade('F', '5251', '西药零售'),
  trade('G', '5431', '普通货物道路运输'),
  trade('G', '5942', '危险化学品仓储'),
  trade('G', '5951', '谷物仓储'),
  trade('H', '6110', '旅游饭店'),
  trade('H', '6210', '正餐服务'),
  trade('H', '6220', '快餐服务'),
  trade('H', '6291', '小吃服务'),
  trade('K', '7010', '房地产开发经营'),
  trade('K', '7020', '物业管理'),
  trade('L', '7212', '投资与资产管理'),
  trade('M', '7484', '工程设计活动'),
  trade('O', '8040', '理发及美容服务'),
  trade('O', '8051', '洗浴服务'),
  trade('P', '8336', '中等职业学校教育'),
  trade('R', '8810', '文艺创作与表演'),
  trade('R', '9011', '歌舞厅娱乐活动'),
]
