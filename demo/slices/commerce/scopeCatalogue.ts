/** An item of business scope in the standard wording (经营范围规范表述目录); `gatedBy` is the permit that it needs first. */
export interface CataloguedScope {
  readonly name: string
  readonly gatedBy?: string
}

const gated = (name: string, gatedBy: string): CataloguedScope => ({ name, gatedBy })
const free = (...names: readonly string[]): readonly CataloguedScope[] => names.map((name) => ({ name }))

/** The type by which each permit arrives with the case that it came of. */
export const permitTypes: Readonly<Record<string, string>> = {
  农作物种子生产经营许可证: 'SeedPermit',
  危险化学品安全生产许可证: 'HazardousChemicalsProductionPermit',
  危险化学品经营许可证: 'HazardousChemicalsPermit',
  特种设备生产许可证: 'SpecialEquipmentPermit',
  取水许可证: 'WaterPermit',
  建筑业企业资质证书: 'BuilderQualification',
  报废机动车回收拆解企业资质认定书: 'ScrapVehicleQualification',
  食品经营许可证: 'FoodPermit',
  药品经营许可证: 'DrugPermit',
  医疗器械经营许可证: 'MedicalDevicePermit',
  道路运输经营许可证: 'RoadTransportPermit',
  特种行业许可证: 'SpecialTradePermit',
  房地产开发企业资质证书: 'DeveloperQualification',
  高危险性体育项目经营许可证: 'SportsPermit',
  工程设计资质证书: 'DesignQualification',
  营业性演出许可证: 'PerformancePermit',
}

/** What enterprises of a trade (GB/T 4754-2017) usually register. */
export const scopeByTrade: Readonly<Record<string, readonly CataloguedScope[]>> = {
  '0141': [...free('蔬菜种植', '农副产品销售'), gated('农作物种子经营', '农作物种子生产经营许可证')],
  '2511': [...free('石油制品销售（不含危险化学品）'), gated('危险化学品生产', '危险化学品安全生产许可证')],
  '2614': [...free('化工产品销售（不含许可类化工产品）'), gated('危险化学品经营', '危险化学品经营许可证')],
  '2651': [...free('合成材料制造（不含危险化学品）', '合成材料销售', '新材料技术研发')],
  '3451': [...free('轴承制造', '轴承、齿轮和传动部件销售', '货物进出口')],
  '3484': [...free('机械零件、零部件加工', '机械设备销售'), gated('特种设备制造', '特种设备生产许可证')],
  '3525': [...free('模具制造', '模具销售', '专业设计服务')],
  '4430': [...free('热力生产和供应', '供冷服务'), gated('特种设备安装改造修理', '特种设备生产许可证')],
  '4610': [...free('水资源管理', '水污染治理'), gated('自来水生产与供应', '取水许可证')],
  '4710': [...free('工程管理服务', '建筑材料销售'), gated('建设工程施工', '建筑业企业资质证书')],
  '5191': [
    ...free('再生资源回收（除生产性废旧金属）', '再生资源加工'),
    gated('报废机动车拆解', '报废机动车回收拆解企业资质认定书'),
  ],
  '5211': [...free('日用百货销售', '互联网销售（除销售需要许可的商品）'), gated('食品销售', '食品经营许可证')],
  '5251': [
    ...free('第一类医疗器械销售'),
    gated('药品零售', '药品经营许可证'),
    gated('第三类医疗器械经营', '医疗器械经营许可证'),
  ],
  '5431': [...free('国内货物运输代理', '装卸搬运'), gated('道路货物运输（不含危险货物）', '道路运输经营许可证')],
  '5942': [...free('普通货物仓储服务'), gated('危险化学品仓储', '危险化学品经营许可证')],
  '5951': [...free('粮食收购', '谷物销售', '粮油仓储服务')],
  '6110': [
    ...free('酒店管理', '会议及展览服务'),
    gated('住宿服务', '特种行业许可证'),
    gated('餐饮服务', '食品经营许可证'),
  ],
  '6210': [...free('餐饮管理', '外卖递送服务'), gated('餐饮服务', '食品经营许可证')],
  '7010': [...free('非居住房地产租赁', '住房租赁'), gated('房地产开发经营', '房地产开发企业资质证书')],
  '7020': [...free('物业管理', '停车场服务'), gated('高危险性体育运动（游泳）', '高危险性体育项目经营许可证')],
  '7212': [...free('以自有资金从事投资活动', '工程管理服务', '土地整治服务')],
  '7484': [...free('工程技术服务', '图文设计制作'), gated('建设工程设计', '工程设计资质证书')],
  '8810': [...free('组织文化艺术交流活动', '文艺创作'), gated('营业性演出', '营业性演出许可证')],
}
