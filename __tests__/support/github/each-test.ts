import { afterEach, beforeEach, expect, jest } from '@jest/globals'
import { connect, type Connection, type Plan } from './connect.js'
import type { World } from './world.js'

/**
 * For all tests of a file: serves the world as it is by then to a test that opens it, and closes it behind the test. A
 * request that GitHub's description does not know fails the test.
 */
export function connectEachTest(worldOf: () => World) {
  let connections: Connection[] = []

  // The first query builds GitHub's whole GraphQL schema.
  jest.setTimeout(30_000)

  beforeEach(() => {
    connections = []
  })

  afterEach(async () => {
    await Promise.all(connections.map(({ fake }) => fake.close()))
    expect(connections.flatMap(({ fake }) => fake.log.violations)).toEqual([])
  })

  return {
    open: async (plan?: Plan): Promise<Connection> => {
      const connection = await connect(worldOf(), plan)
      connections.push(connection)
      return connection
    },
    /** What the test has opened last. */
    opened: (): Connection => {
      const connection = connections.at(-1)
      if (connection === undefined) throw new Error('The test has opened nothing.')
      return connection
    }
  }
}
