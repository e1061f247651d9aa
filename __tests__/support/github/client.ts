import { expect } from '@jest/globals'
import type { PlannedEdit, PlannedFault } from './faults.js'
import { TOKEN, type Scenario } from './scenario.js'
import { startGitHub, type FakeGitHub } from './server.js'

export const SHOP = '/repos/acme/shop'

type Plan = { readonly faults?: readonly PlannedFault[]; readonly edits?: readonly PlannedEdit[] }
type Init = RequestInit & { readonly token?: string | null }

/** What the tests of the fake ask it with: one server at a time. */
export class Client {
  #github: FakeGitHub | undefined

  get github(): FakeGitHub {
    if (this.#github === undefined) throw new Error('The fake GitHub was not started.')
    return this.#github
  }

  async start(scenario: Scenario, plan: Plan = {}): Promise<void> {
    this.#github = await startGitHub(scenario.world, plan)
  }

  async stop(): Promise<void> {
    await this.#github?.close()
  }

  /** Asks for a path, or for an address that a link named; `token` null sends none. */
  async ask(path: string, { token = TOKEN, ...init }: Init = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (!headers.has('accept')) headers.set('accept', 'application/vnd.github+json')
    if (token !== null) headers.set('authorization', `Bearer ${token}`)
    return fetch(path.startsWith('http') ? path : this.github.url + path, { ...init, headers })
  }

  /** The JSON of an answer that must be 200 and without violation. */
  async read(path: string): Promise<unknown> {
    const { status, ...response } = await this.ask(path).then(async one => ({
      status: one.status,
      body: await one.json()
    }))
    expect({ path, status, violations: this.github.log.violations }).toEqual({ path, status: 200, violations: [] })
    return response.body
  }

  /** The address of the next page, undefined on the last. */
  nextOf(response: Response): string | undefined {
    return /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
  }
}
