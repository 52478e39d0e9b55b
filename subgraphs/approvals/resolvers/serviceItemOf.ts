import { toNodeId } from '#schema/nodeId.ts'

/** A version of a service item by its key; the rest of it is the service platform's. */
export const serviceItemOf = (code: string, version: number) => ({
  id: toNodeId('ServiceItem', `${code}@${version}`),
  code,
  version,
})
