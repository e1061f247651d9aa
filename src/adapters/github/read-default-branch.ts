import type { Client } from './client.js'
import { wire } from './wire.js'

/** The name of the branch that the repository shows first, such as `main`. Throws `PortError`. */
export async function readDefaultBranch(client: Client, root: string): Promise<string> {
  return wire(await client.get(root, 'metadata: read'), 'a repository').text('default_branch')
}
