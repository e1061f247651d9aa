import type { Person } from '../../model/github.js'
import type { Wire } from './wire.js'

/** What a GraphQL query asks of whoever did something. */
export const account =
  '{ __typename login ... on User { databaseId } ... on Bot { databaseId } ' +
  '... on Mannequin { databaseId } ... on Organization { databaseId } }'

/** What it asks of those who can only be users. */
export const user = '{ databaseId login }'

/** Null where the account is gone. The REST API ends the logins of bots in `[bot]`. */
export function accountOf(from: Wire | null): Person | null {
  if (from === null) return null
  const type = from.text('__typename')
  const login = from.text('login')
  return { id: from.number('databaseId'), login: type === 'Bot' ? `${login}[bot]` : login, type }
}

/** Those authors of a commit that GitHub knows as users; bots are none. */
export function usersOf(authors: readonly Wire[]): readonly Person[] {
  return authors.flatMap(node => {
    const found = node.objectOrNull('user')
    return found === null ? [] : [userOf(found)]
  })
}

export function userOf(from: Wire): Person {
  return { id: from.number('databaseId'), login: from.text('login'), type: 'User' }
}
