import type { Repository, Scope, Token, World } from './world.js'

/** A request that was understood and allowed. */
export type Ask = {
  readonly world: World
  readonly token: Token | undefined
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
}

export type RepositoryAsk = Ask & { readonly repository: Repository }

export type Answer =
  | { readonly kind: 'json'; readonly body: unknown; readonly status?: number }
  | { readonly kind: 'text'; readonly text: string; readonly type: string }
  /** To a path of the storage, which is another host. */
  | { readonly kind: 'redirect'; readonly to: string }
  /** A list that GitHub serves by page number; `wrap` puts a page into its envelope. */
  | Pages
  /** A list that GitHub serves by cursor. */
  | { readonly kind: 'cursor'; readonly items: readonly { readonly id: number; readonly shape: () => unknown }[] }

type Pages = {
  readonly kind: 'pages'
  readonly items: readonly (() => unknown)[]
  readonly wrap?: (page: readonly unknown[]) => unknown
}

/** What a token must hold, any one of them; `metadata` is held by every token. */
export type Need = {
  readonly scopes: readonly (Scope | 'metadata')[]
  readonly level: 'read' | 'write'
  /** Whether GitHub shows it of a public repository without any token or permission. */
  readonly publicly: boolean
}

export type Route = {
  readonly method: string
  readonly template: string
  readonly need: Need
} & (
  | { readonly within: 'repository'; readonly answer: (ask: RepositoryAsk) => Answer }
  | { readonly within: 'organisation' | 'site'; readonly answer: (ask: Ask) => Answer }
)

export const REPO = '/repos/{owner}/{repo}'

/** A route of a repository that whoever may see a public one may read. */
export function reading(template: string, scopes: Need['scopes'], answer: (ask: RepositoryAsk) => Answer): Route {
  const need: Need = { scopes, level: 'read', publicly: true }
  return { method: 'GET', template: REPO + template, need, within: 'repository', answer }
}

export function writing(
  method: 'POST' | 'PATCH',
  template: string,
  scopes: Need['scopes'],
  answer: (ask: RepositoryAsk) => Answer
): Route {
  const need: Need = { scopes, level: 'write', publicly: false }
  return { method, template: REPO + template, need, within: 'repository', answer }
}

export function json(body: unknown, status = 200): Answer {
  return { kind: 'json', body, status }
}

/** Pages whose items are only shaped when their page is asked for. */
export function pages<T>(
  items: readonly T[],
  shape: (item: T) => unknown,
  wrap?: (page: readonly unknown[]) => unknown
): Answer {
  const later = items.map(item => () => shape(item))
  return wrap === undefined ? { kind: 'pages', items: later } : { kind: 'pages', items: later, wrap }
}
