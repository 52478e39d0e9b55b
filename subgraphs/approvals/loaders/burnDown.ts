import DataLoader from 'dataloader'
import type { BurnDownDay } from '../rules/campaigns/scope.ts'
import type { Store } from '../store.ts'

/** A campaign as a civil date sees it. */
export interface BurnDownRequest {
  readonly code: string
  readonly today: string
}

/** All burn-downs that a tick asks for cost one statement per civil date. */
export const createBurnDownLoader = (store: Store) =>
  new DataLoader<BurnDownRequest, readonly BurnDownDay[], string>(
    async (requests) => {
      const groups = [...Map.groupBy(requests, ({ today }) => today)]
      const read = await Promise.all(
        groups.map(async ([today, group]) => {
          const days = await store.burnDownsOf(
            group.map(({ code }) => code),
            today,
          )
          return [today, Map.groupBy(days, ({ campaignCode }) => campaignCode)] as const
        }),
      )
      const byDay = new Map(read)
      return requests.map(({ code, today }) => byDay.get(today)?.get(code) ?? [])
    },
    { cacheKeyFn: ({ code, today }) => `${code} ${today}` },
  )
