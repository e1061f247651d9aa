export type PortErrorCode =
  /** A person's own machine without a token: nobody expects an answer there. */
  | 'not-connected'
  | 'no-token'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'deadline'
  | 'incomplete'
  | 'too-large'
  | 'not-text'
  | 'unreadable'
  | 'bad-answer'
  | 'not-allowed'
  | 'not-started'
  | 'timed-out'
  | 'bad-request'
  | 'token-missing'
  | 'address-refused'
  | 'query-failed'
  | 'no-data'
  | 'not-a-number'

/**
 * Why the outside did not answer. The message is a sentence that says what to do:
 * the permission, the reset time, the limit.
 */
export class PortError extends Error {
  readonly code: PortErrorCode

  constructor(code: PortErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'PortError'
    this.code = code
  }
}

/** The answer; undefined where the outside says that there is no such thing, or another of these codes. */
export async function ifThere<T>(
  ask: () => Promise<T>,
  nothing: readonly PortErrorCode[] = ['not-found']
): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof PortError && nothing.includes(error.code)) return undefined
    throw error
  }
}
