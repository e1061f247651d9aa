import type { Ask } from './failure.js'
import { baseOf, type Transport, type TransportOptions } from './transport.js'
import { wire } from './wire.js'

/** The one way to change something on GitHub. */
export interface Writer {
  /**
   * Sends something new and gives its id. An attempt whose answer was lost may have arrived: before another one, `find`
   * looks for what it would have made. Throws `PortError`.
   */
  create(path: string, body: Body, need: string, find: () => Promise<number | null>): Promise<number>
  /** Sends what may be sent twice without making more of it. Throws `PortError`. */
  change(method: 'POST' | 'PATCH', path: string, body: Body, need: string): Promise<void>
}

type Body = Readonly<Record<string, unknown>>

export function createWriter(options: Pick<TransportOptions, 'apiUrl'>, { persist, send }: Transport): Writer {
  const askFor = (method: 'POST' | 'PATCH', path: string, body: Body, need: string): Ask => ({
    ...{ method, url: `${baseOf(options)}${path}`, need, body }
  })
  return {
    create: (path, body, need, find) => {
      const ask = askFor('POST', path, body, need)
      let isFirst = true
      return persist(ask, async () => {
        const known = isFirst ? null : await find()
        isFirst = false
        return known ?? wire((await send(ask)).answer.body, 'what was made').number('id')
      })
    },
    change: async (method, path, body, need) => {
      const ask = askFor(method, path, body, need)
      await persist(ask, () => send(ask))
    }
  }
}
