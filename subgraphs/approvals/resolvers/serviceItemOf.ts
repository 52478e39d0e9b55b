import { toNodeId } from '#schema/nodeId.ts'

/** The stub of a version of a service item. */
export const serviceItemOf = (code: string, version: number) => ({
  id: toNodeId('ServiceItem', `${code}@${version}`),
  code,
  version,
})
