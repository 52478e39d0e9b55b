import type { InvestmentDeal } from '../../../subgraphs/commerce/__generated__/prisma/client.ts'
import { addDays, lastWorkingDay } from '../../world/dates.ts'
import type { World, WorldProject, WorldStage } from '../../world/types.ts'
import type { SliceRow } from '../sliceRow.ts'

type DealRow = SliceRow<InvestmentDeal>

const statusByStage: Readonly<Record<WorldStage, string>> = {
  INITIATION: 'SIGNED',
  DESIGN_REVIEW: 'SIGNED',
  DRAWING_REVIEW: 'SIGNED',
  COMPLETION_ACCEPTANCE: 'STARTED',
  FINISHED: 'IN_OPERATION',
}

/** Deals that have no project: four being negotiated, one given up. */
const withoutProject = [
  { name: '高端轴承钢球生产线招商项目', amountYuan: '260000000.00', status: 'NEGOTIATING' },
  { name: '跨境电商保税仓储招商项目', amountYuan: '180000000.00', status: 'NEGOTIATING' },
  { name: '氢能装备研发中心招商项目', amountYuan: '520000000.00', status: 'NEGOTIATING' },
  { name: '影视后期制作基地招商项目', amountYuan: '45000000.00', status: 'NEGOTIATING' },
  { name: '废旧轮胎热解项目', amountYuan: '90000000.00', status: 'TERMINATED' },
] as const

/** How long before its project starts a deal is signed. */
const signedDaysBefore = 60

/** One deal for each project on land that was auctioned or listed, and those that have no project yet. */
export function investmentDeals({ projects, enterprises, until }: World): DealRow[] {
  const signed = projects.filter(({ landSource }) => landSource !== 'ALLOCATION').map(dealOf)
  const open = withoutProject.map((deal, index) => ({
    ...deal,
    number: dealNumber(until, 900 + index),
    enterpriseUscc: enterprises.filter(({ kind }) => kind === 'SHOP')[index]?.uscc ?? '',
    projectCode: null,
    signedOn: null,
  }))
  return [...signed, ...open]
}

function dealOf(project: WorldProject, index: number): DealRow {
  const signedOn = lastWorkingDay(addDays(project.startedOn, -signedDaysBefore))
  return {
    number: dealNumber(signedOn, index + 1),
    name: `${project.name.replace(/项目$/, '')}招商项目`,
    enterpriseUscc: project.developerUscc,
    projectCode: project.code,
    amountYuan: project.investmentYuan,
    signedOn,
    status: statusByStage[project.stage],
  }
}

/** 招商, year and serial. */
const dealNumber = (on: string, serial: number): string => `ZS${on.slice(0, 4)}${String(serial).padStart(4, '0')}`
