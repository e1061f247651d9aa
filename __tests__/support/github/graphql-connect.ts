import { GraphQLError } from 'graphql'

export type Fields = { readonly [field: string]: unknown }
export type Bounds = {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
}

/** A connection as GitHub pages it: what lists nodes must say how many, at most 100. */
export function connect<T>(name: string, items: readonly T[], bounds: Bounds, resolve: (item: T) => Fields): Fields {
  const { first = null, last = null, after = null, before = null } = bounds
  const start = after === null ? 0 : positionOf(after) + 1
  const end = before === null ? items.length : positionOf(before)
  const from = first === null && last !== null ? Math.max(start, end - last) : start
  const to = first === null ? end : Math.min(end, start + first)
  const check = (): void => {
    const count = first ?? last
    if (count === null) {
      const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`
      throw fail('MISSING_PAGINATION_BOUNDARIES', message)
    }
    if (count > 100) throw fail('EXCESSIVE_PAGINATION', `${count} records on the \`${name}\` connection exceed 100.`)
  }
  const page = items.slice(from, to)
  return {
    totalCount: items.length,
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: page.length === 0 ? null : cursorOf(from),
      endCursor: page.length === 0 ? null : cursorOf(to - 1)
    },
    nodes: () => (check(), page.map(resolve)),
    edges: () => (check(), page.map((item, index) => ({ cursor: cursorOf(from + index), node: resolve(item) })))
  }
}

function cursorOf(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64')
}

function positionOf(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64').toString().replace('cursor:', ''))
}

/** An error as GitHub gives it, beside whatever data there is. */
export function fail(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}
