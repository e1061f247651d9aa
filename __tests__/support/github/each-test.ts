import { afterEach, beforeEach, expect, jest } from '@jest/globals'
import { connect, connectWrites, type Connection, type Plan } from './connect.js'
import type { World } from './world.js'

/**
 * For all tests of a file: serves the world as it is by then to a test that opens it, and closes it behind the test. A
 * request that GitHub's description does not know fails the test.
 */
export const connectEachTest = (worldOf: () => World) => openEachTest(worldOf, connect)

/** The same for what writes. */
export const writeEachTest = (worldOf: () => World) => openEachTest(worldOf, connectWrites)

function openEachTest<C extends Pick<Connection, 'fake'>>(
  worldOf: () => World,
  connectTo: (world: World, plan?: Plan) => Promise<C>
) {
  let connections: C[] = []

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
    open: async (plan?: Plan): Promise<C> => {
      const connection = await connectTo(worldOf(), plan)
      connections.push(connection)
      return connection
    },
    /** What the test has opened last. */
    opened: (): C => {
      const connection = connections.at(-1)
      if (connection === undefined) throw new Error('The test has opened nothing.')
      return connection
    }
  }
}
