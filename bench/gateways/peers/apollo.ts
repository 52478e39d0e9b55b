// The stock gateway as its users run it: `node apollo.ts <supergraph file> <port>`.
import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

interface Context {
  readonly authorization?: string | undefined
}

class PropagatingSource extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<Context>) {
    const { authorization } = context as Context
    if (authorization !== undefined) request.http?.headers.set('authorization', authorization)
  }
}

const [file = '', port = '0'] = process.argv.slice(2)
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(file, 'utf8'),
  buildService: ({ url = '' }) => new PropagatingSource({ url }),
})
const server = new ApolloServer<Context>({ gateway, introspection: false })
await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(port) },
  context: ({ req }) => Promise.resolve({ authorization: req.headers.authorization }),
})
