import { connect, type Bounds, type Fields } from './graphql-connect.js'
import { sameName } from './find.js'
import { SITE } from './shapes.js'
import type { Repository, Scope } from './world.js'

type Open = {
  readonly number: number
  readonly title: string
  readonly labels: string[]
  readonly milestone: number | null
}
type Chosen = (one: Open) => boolean

/** Labels and milestones, with what is open of each. */
export function resolveIssues(repository: Repository, demand: (scope: Scope) => void): Fields {
  const listsOf = (chosen: Chosen): Fields => ({
    issues: (bounds: Bounds) => {
      demand('issues')
      return connect('issues', openOf(repository.issues, chosen), bounds, one => resolve(one, 'issues'))
    },
    pullRequests: (bounds: Bounds) => {
      demand('pull-requests')
      return connect('pullRequests', openOf(repository.pulls, chosen), bounds, one => resolve(one, 'pull'))
    }
  })
  const resolve = ({ number, title }: Open, folder: string): Fields => ({
    number,
    title,
    url: `${SITE}/${repository.name}/${folder}/${number}`
  })
  return {
    label: ({ name }: { name: string }) =>
      repository.labels.some(known => sameName(known, name))
        ? listsOf(({ labels }) => labels.some(own => sameName(own, name)))
        : null,
    milestone: ({ number }: { number: number }) =>
      repository.milestones.some(known => known.number === number)
        ? listsOf(({ milestone }) => milestone === number)
        : null,
    milestones: ({ query = '', ...bounds }: Bounds & { query?: string }) => {
      const found = repository.milestones.filter(({ title }) => title.includes(query))
      return connect('milestones', found, bounds, ({ number, title }) => ({ number, title }))
    }
  }
}

/** Every query asks for open ones. */
function openOf<T extends Open & { readonly state: string }>(all: readonly T[], chosen: Chosen): readonly T[] {
  return all.filter(one => one.state === 'open' && chosen(one))
}
