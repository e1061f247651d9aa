import type { Turn } from '../../ports/http.js'

interface Talk {
  /** What the conversation waits for or does alone; null while it asks like any other. */
  wants: Turn | null
}

/**
 * Who asks the same service at once. Measurements would slow each other down, and a burst makes the service refuse
 * everybody: a measurement waits for other measurements, a burst until all others have ended or wait for theirs.
 */
export class Turns {
  readonly #talks = new Map<string, Set<Talk>>()
  readonly #busy = new Set<string>()
  readonly #waiting = new Map<() => void, () => boolean>()

  /** Takes part in asking a service; the function that is returned ends it. */
  enter(service: string): { alone<T>(what: Turn, work: () => Promise<T>): Promise<T>; leave(): void } {
    const talks = this.#talks.get(service) ?? new Set<Talk>()
    this.#talks.set(service, talks)
    const talk: Talk = { wants: null }
    talks.add(talk)
    const isFree = () =>
      !this.#busy.has(service) && (talk.wants === 'measurement' || [...talks].every(({ wants }) => wants === 'burst'))
    return {
      alone: async (what, work) => {
        talk.wants = what
        await this.#wait(isFree, () => this.#busy.add(service))
        try {
          return await work()
        } finally {
          talk.wants = null
          this.#busy.delete(service)
          this.#wake()
        }
      },
      leave: () => {
        talks.delete(talk)
        this.#wake()
      }
    }
  }

  #wait(isFree: () => boolean, begin: () => void): Promise<void> {
    return new Promise(resolve => {
      const start = () => {
        begin()
        resolve()
      }
      this.#waiting.set(start, isFree)
      this.#wake()
    })
  }

  /** Lets everybody begin who may, in the order of coming. */
  #wake(): void {
    for (const [start, isFree] of this.#waiting) {
      if (!isFree()) continue
      this.#waiting.delete(start)
      start()
    }
  }
}
