import { PortError } from '../../ports/read.js'
import type { Sight } from '../../model/protection.js'

/** What an answer says, or why it is not told; only a failure of the outside is taken for that. */
export async function see<T>(read: () => Promise<T>): Promise<Sight<T>> {
  try {
    return { seen: true, value: await read() }
  } catch (error) {
    if (error instanceof PortError) return { seen: false, why: error.message }
    throw error
  }
}
