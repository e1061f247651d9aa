import { lastSuccess } from '../../lib/deployment-effect.js'
import type { SignOffsAsk } from '../../model/evidence.js'
import type { Comparison, JudgedSpan } from '../../model/github.js'
import type { Deployment } from '../../model/deployment.js'
import { ifThere, type GitHubPort } from '../../ports/read.js'
import type { SourceContext } from '../define.js'
import { broken, type Nothing } from './attempt.js'
import { asksOwners } from './owned-paths.js'
import { accepts } from './signatures.js'
import { findBrought, type Brought } from './span-pull-requests.js'

/** Whose sign-offs are asked for. */
export type Judged = Brought & { readonly span?: JudgedSpan }

/** What is judged is compared with what was deployed last. */
interface Compared {
  readonly from: string
  readonly deployment: number | null
  readonly comparison: Comparison
}

/**
 * The pull requests and pushes to be judged: those of the subject, or all since the
 * last deployment where that is asked.
 */
export async function findJudged(
  { demands, sinceDeployment }: SignOffsAsk,
  own: Brought,
  context: SourceContext,
  github: GitHubPort
): Promise<Judged | Nothing> {
  if (sinceDeployment === undefined) return own
  const { environment = '', branch = '', commit, base = commit } = context
  if (environment === '') {
    const why = 'What was deployed last is known of an environment, and the run names none. Say which as `environment`.'
    return broken('no-environment', why)
  }
  const ownCommits = await findOwnCommits(own, context, github)
  // The head of a pull request need not continue what was deployed: what it lacks comes back with its merge.
  const isHead = ownCommits.has(base)
  const compared = await compareWithLast(base, commit, environment, sinceDeployment.since, isHead, github)
  if ('state' in compared) return compared
  const { from, deployment, comparison } = compared
  const about = { environment, from, deployment }
  const { status, commits } = comparison
  if (status === 'behind' || status === 'identical') return { ...own, span: { ...about, commits: null } }
  const tips = isHead ? leavingOwn(ownCommits, comparison) : [base]
  const known = new Map(own.numbers.length > 0 ? [[commit, own.numbers]] : [])
  const ahead = { conversation: accepts(demands, 'comment'), changes: asksOwners(demands) }
  // What started the run may not be listed yet, and is then asked for again.
  const isAwaited = context.review !== undefined || context.comment !== undefined
  const readAhead = (numbers: readonly number[]) =>
    github.readAhead(isAwaited ? numbers.filter(number => !own.numbers.includes(number)) : numbers, ahead)
  const brought = await findBrought(tips, commits, branch, github, readAhead, known)
  return {
    numbers: [...new Set([...own.numbers, ...brought.numbers])],
    direct: brought.direct,
    span: { ...about, commits: commits.length }
  }
}

/** The commits of the pull requests whose very head is judged: approved, or not, with it. */
async function findOwnCommits(
  { numbers }: Brought,
  { commit }: SourceContext,
  github: GitHubPort
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(numbers.map(number => github.pullRequest(number)))
  const heads = found.filter(({ head }) => head.sha === commit)
  const lists = await Promise.all(heads.map(({ number }) => github.commits(number)))
  return new Set(lists.flat().map(({ sha }) => sha))
}

function leavingOwn(own: ReadonlySet<string>, { commits }: Comparison): readonly string[] {
  return commits.filter(({ sha }) => own.has(sha)).flatMap(({ parents }) => parents.filter(parent => !own.has(parent)))
}

/** Compares with the last deployment; where that cannot be, with the commit that the checklist names for this. */
async function compareWithLast(
  commit: string,
  judged: string,
  environment: string,
  since: string | null,
  mayDiverge: boolean,
  github: GitHubPort
): Promise<Compared | Nothing> {
  const { deployments } = await github.deployments(environment, judged)
  const last = findLast(deployments, judged)
  const compared = await compareDeployed(last, commit, environment, mayDiverge, github)
  if (!('state' in compared) || since === null) return compared
  const { sha: from } = await github.commit(since)
  const comparison = await github.commitsBetween(from, commit)
  return comparison.status === 'diverged' && !mayDiverge
    ? diverged(from, commit, '`since` names')
    : { from, deployment: null, comparison }
}

/**
 * The deployment of another commit that succeeded last. One of this commit says nothing of what was there before it: it
 * can be the one that the run itself began.
 */
function findLast(deployments: readonly Deployment[], commit: string): Deployment | undefined {
  return lastSuccess(deployments.filter(each => each.commit !== commit))?.deployment
}

async function compareDeployed(
  last: Deployment | undefined,
  commit: string,
  environment: string,
  mayDiverge: boolean,
  github: GitHubPort
): Promise<Compared | Nothing> {
  if (last === undefined) {
    const why = `GitHub knows of no successful deployment to ${environment} before this one. Name with \`since\` the tag, branch or commit from which on everything must be signed.`
    return broken('no-earlier-deployment', why)
  }
  const { commit: from, id: deployment } = last
  const comparison = last.tree === null ? undefined : await ifThere(() => github.commitsBetween(from, commit))
  if (comparison === undefined) {
    const why = `The commit ${from}, which was deployed last to ${environment}, is no longer there. Name with \`since\` the tag, branch or commit from which on everything must be signed.`
    return broken('deployed-commit-gone', why)
  }
  if (comparison.status === 'diverged' && !mayDiverge)
    return diverged(from, commit, `was deployed last to ${environment}`)
  return { from, deployment, comparison }
}

function diverged(from: string, commit: string, what: string): Nothing {
  const why = `${commit} does not continue ${from}, which ${what}: history was rewritten, or another branch was deployed. Deploy what continues it, or name with \`since\` the tag, branch or commit from which on everything must be signed.`
  return broken('history-diverged', why)
}
