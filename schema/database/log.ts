/** What the database layer needs of a logger: pino's call order, so that a pino logger can be given as it is. */
export interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}
