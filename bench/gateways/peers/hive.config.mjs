// Hive Gateway with its Rust query planner, as its documentation sets it up.
import { defineConfig } from '@graphql-hive/gateway'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'

export const gatewayConfig = defineConfig({
  unifiedGraphHandler,
  inboundInflightRequestDeduplication: process.env.HIVE_DEDUPLICATES === 'true' && {
    shouldIncludeHeader: (name) => name === 'authorization',
  },
  propagateHeaders: {
    fromClientToSubgraphs({ request }) {
      const authorization = request.headers.get('authorization')
      return authorization === null ? {} : { authorization }
    },
  },
  logging: 'error',
})
