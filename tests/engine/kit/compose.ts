import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import type { Fixture } from './fixture.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external",
  "@requires", "@provides", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@extends", "@context", "@fromContext"])\n`

/** The schema of a subgraph as its service would publish it. */
export function subgraphSdl(fixture: Fixture, name: string): string {
  const sdl = fixture.subgraphs[name] ?? ''
  return sdl.trimStart().startsWith('# federation 1') ? sdl : link + sdl
}

/** Composes the subgraphs of a fixture with Apollo's composition. @throws Error naming what does not compose. */
export function compose(fixture: Fixture): string {
  const services = Object.keys(fixture.subgraphs).map((name) => ({
    name,
    url: `http://${name}.test/graphql`,
    typeDefs: parse(subgraphSdl(fixture, name)),
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(`${fixture.name}: ${errors?.map(({ message }) => message).join('\n')}`)
  return supergraphSdl
}
