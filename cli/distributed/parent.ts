/** What a service tells the process that started it. */
export type ServiceNews =
  | { readonly state: 'listening'; readonly url: string }
  /** It answers: its migrations are applied. */
  | { readonly state: 'ready' }

/** Tells the parent, where there is one that listens. */
export function tellParent(news: ServiceNews): void {
  if (process.connected) process.send?.(news)
}
