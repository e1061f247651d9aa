import type { Client } from './client.js'
import { wire, type Wire } from './wire.js'

/** A GraphQL query for fields of a repository; `given` declares what they name: `$number: Int!`. */
export function queryRepository(fields: string, given?: string): string {
  const variables = ['$owner: String!, $name: String!', given].filter(each => each !== undefined).join(', ')
  return `query (${variables}) { repository(owner: $owner, name: $name) { ${fields} } }`
}

/** Asks such queries about one repository; the answer is the repository with those fields. */
export function askRepository(client: Pick<Client, 'query'>, repository: string) {
  const [owner, name] = repository.split('/')
  return async (
    query: string,
    variables: Readonly<Record<string, unknown>>,
    ...how: readonly [need: string, options?: { readonly fresh: boolean }]
  ): Promise<Wire> => {
    const data = await client.query(query, { owner, name, ...variables }, ...how)
    return wire(data, 'a GraphQL answer').object('repository')
  }
}
