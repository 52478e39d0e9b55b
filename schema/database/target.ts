import { InternalError } from '../errors.ts'

/** `host:port/database` of a URL, without user and password. Throws CONFIGURATION_INVALID when it is no PostgreSQL URL. */
export function describeTarget(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol))
    throw new InternalError(
      'CONFIGURATION_INVALID',
      'A database URL must look like postgresql://user:password@host:5432/database',
    )
  const host = parsed.hostname === '' ? (parsed.searchParams.get('host') ?? 'localhost') : parsed.hostname
  return `${host}:${parsed.port === '' ? '5432' : parsed.port}${parsed.pathname}`
}
