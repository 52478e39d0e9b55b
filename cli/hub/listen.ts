import { once } from 'node:events'
import { createServer } from 'node:net'
import { InternalError } from '#schema/errors.ts'

/** Where a server listens, and the setting that changes it. */
export interface Address {
  readonly host: string
  readonly port: number
  /** How to name the setting: `PORT`, `--port`, `LAND_URL`. */
  readonly setting?: string
}

/** @throws InternalError CONFIGURATION_INVALID where another program has the port; saying so before the long work begins. */
export async function assertPortFree(address: Address): Promise<void> {
  const probe = createServer()
  await listenAt(
    { listen: async ({ host, port }) => void (await once(probe.listen(port, host), 'listening')) },
    address,
  )
  probe.close()
  await once(probe, 'close')
}

/** Listens. @throws InternalError CONFIGURATION_INVALID naming the port and what to do. */
export async function listenAt<Result>(
  server: { listen(address: { readonly host: string; readonly port: number }): Promise<Result> },
  address: Address,
): Promise<Result> {
  try {
    return await server.listen({ host: address.host, port: address.port })
  } catch (cause) {
    const why = explain((cause as NodeJS.ErrnoException).code, address)
    throw why === undefined ? cause : new InternalError('CONFIGURATION_INVALID', why, { cause })
  }
}

function explain(code: string | undefined, { host, port, setting = 'PORT' }: Address): string | undefined {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is in use by another program: stop it, or choose another port with ${setting}.`
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has: choose one above 1023 with ${setting}.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `${host} is no address of this machine: choose another one to listen at, for example 127.0.0.1.`
  return undefined
}
