/** An answer of GitHub that says no: status and message, thrown by a route. */
export class Problem extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }

  static notFound(): Problem {
    return new Problem(404, 'Not Found')
  }

  /** Unlike the others, the description of 422 has no `status`. */
  get body(): object {
    const body = { message: this.message, documentation_url: 'https://docs.github.com/rest' }
    return this.status === 422 ? body : { ...body, status: String(this.status) }
  }
}
