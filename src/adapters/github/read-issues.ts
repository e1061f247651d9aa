import type { Issue, IssueKind } from '../../model/issue.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import { askRepository, queryRepository } from './ask-repository.js'
import type { Client } from './client.js'
import type { Wire } from './wire.js'

/** What issues hang on, with the variable that names it. */
const groups = { label: 'label(name: $key)', milestone: 'milestone(number: $key)' } as const
type Group = keyof typeof groups

/**
 * The list of each kind, and the permission that it takes: a list of both would
 * leave out silently what may not be read.
 */
const kindsOf = {
  issue: { list: 'issues', need: 'issues: read' },
  'pull-request': { list: 'pullRequests', need: 'pull-requests: read' }
} as const satisfies Record<IssueKind, unknown>

export function readIssues(client: Client, repository: string): Pick<GitHubPort, 'openIssues'> {
  const ask = askRepository(client, repository)

  /** Null where there is no such label or milestone. */
  async function listOpen(group: Group, key: string | number, kind: IssueKind): Promise<readonly Issue[] | null> {
    const { list, need } = kindsOf[kind]
    const query = listQuery(group, list)
    const issues: Issue[] = []
    for (let after: string | null = null; ;) {
      const found = (await ask(query, { key, after }, need)).objectOrNull(group)
      if (found === null) return null
      const page = found.object(list)
      issues.push(...page.list('nodes').map(node => issueOf(node, kind)))
      const { hasNext, end, total } = pageOf(page)
      if (hasNext) after = end
      else if (issues.length === total) return issues
      else
        throw new PortError(
          'incomplete',
          `GitHub lists ${String(issues.length)} of ${String(total)} open ${list}. Run again when both agree.`
        )
    }
  }

  async function milestoneNumber(title: string): Promise<number | null> {
    const found = (await ask(milestoneQuery, { title }, 'issues: read')).object('milestones')
    const same = found.list('nodes').find(node => node.text('title') === title)
    if (same !== undefined) return same.number('number')
    if (!pageOf(found).hasNext) return null
    throw new PortError(
      'incomplete',
      `More than 100 milestones are called about as ${title}, which are not all read. Give it a title of its own.`
    )
  }

  return {
    openIssues: async ({ labels, milestone, kinds }) => {
      const issues = new Map<number, Issue>()
      const collect = async (group: Group, key: string | number): Promise<boolean> => {
        const lists = await Promise.all(kinds.map(kind => listOpen(group, key, kind)))
        for (const issue of lists.flatMap(list => list ?? [])) issues.set(issue.number, issue)
        return lists.every(list => list !== null)
      }
      const unknownLabels: string[] = []
      for (const label of labels) if (!(await collect('label', label))) unknownLabels.push(label)
      const number = milestone === null ? null : await milestoneNumber(milestone)
      if (number !== null) await collect('milestone', number)
      return { issues: [...issues.values()], unknownLabels, unknownMilestone: number === null ? milestone : null }
    }
  }
}

function listQuery(group: Group, list: string): string {
  const type = group === 'label' ? 'String!' : 'Int!'
  return queryRepository(
    `${groups[group]} {
      ${list}(states: OPEN, first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { number title url }
      }
    }`,
    `$key: ${type}, $after: String`
  )
}

const milestoneQuery = queryRepository(
  `milestones(query: $title, first: 100) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { number title }
  }`,
  '$title: String!'
)

function pageOf(list: Wire) {
  const page = list.object('pageInfo')
  return { hasNext: page.flag('hasNextPage'), end: page.textOrNull('endCursor'), total: list.number('totalCount') }
}

function issueOf(from: Wire, kind: IssueKind): Issue {
  return { kind, number: from.number('number'), title: from.text('title'), url: from.text('url') }
}
