import { assertPortFree } from '../hub/listen.ts'
import { readSubgraphUrl } from '../hub/settings.ts'
import { isReadyOverHttp } from '../hub/subgraphStates.ts'
import { defaultSubgraphUrl } from '../hub/subgraphs.ts'
import { type Check, fail, type Finding, ok, type Patient, warn } from './finding.ts'

/** The hub's port, and those that only the distributed topology uses. */
export const checkPorts: Check = async (patient) => {
  const { port, host } = patient.settings
  if (port === 0) return [ok('port 0: any free one')]
  return [await checkHubPort(host, port), await checkOtherPorts(patient)]
}

async function checkHubPort(host: string, port: number): Promise<Finding> {
  if (await isFree(host, port)) return ok(`port ${port} of ${host} is free`)
  const answers = await isReadyOverHttp(`http://${host}:${port}/graphql`).catch(() => false)
  if (answers) return ok(`port ${port} of ${host}: a hub is ready there`)
  return fail(`port ${port} of ${host} is in use by another program`, 'stop it, or choose another port with PORT')
}

async function checkOtherPorts({ manifests, environment, settings }: Patient): Promise<Finding> {
  const places = [
    { name: 'the second gateway', host: settings.host, port: settings.port + 1 },
    ...manifests.map((manifest) => {
      const { hostname, port } = new URL(readSubgraphUrl(environment, manifest.name, defaultSubgraphUrl(manifest)))
      return { name: manifest.name, host: hostname, port: Number(port || 80) }
    }),
  ]
  const free = await Promise.all(places.map(({ host, port }) => isFree(host, port)))
  const taken = places.filter((_, index) => !free[index]).map(({ name, port }) => `${port} (${name})`)
  if (taken.length === 0) return ok(`the ${places.length} further ports of \`start --distributed\` are free`)
  return warn(
    `ports in use: ${taken.join(', ')}`,
    'only for `start --distributed`: stop what uses them, or set <SUBGRAPH>_URL and PORT',
  )
}

const isFree = (host: string, port: number): Promise<boolean> =>
  assertPortFree({ host, port }).then(
    () => true,
    () => false,
  )
