/** A limit of GitHub as a case wants it: so much an hour, of which so much is left for so many seconds. */
export interface Budget {
  readonly limit?: number
  readonly remaining?: number
  readonly renewsIn?: number
}

/** Counts an answer by its status, and gives the headers that it bears. */
export type Meter = (status: number) => Record<string, string>

/** Counts requests as GitHub does: one that is answered with "not modified" is free. */
export function createMeter(resource: string, budget: Budget): Meter {
  const { limit = 5000, renewsIn = 3600 } = budget
  let { remaining = limit } = budget
  let reset = Math.ceil(Date.now() / 1000) + renewsIn
  return status => {
    if (Date.now() / 1000 >= reset) {
      remaining = limit
      reset += 3600
    }
    if (status !== 304) remaining = Math.max(0, remaining - 1)
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(limit - remaining),
      'x-ratelimit-resource': resource,
      'x-ratelimit-reset': String(reset)
    }
  }
}
