import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { RunFacts } from '../model/run.js'
import { PortError, type RunPort } from '../ports/read.js'
import type { Client } from './github/client.js'
import { repositoryPath } from './github/path.js'
import { listed } from './github/read-checks.js'
import { wire } from './github/wire.js'
import { readWorkingTree } from './working-tree.js'

/** A person's own working tree: nothing tells what a job made and when, and its user is trusted. */
export const ownRun: RunPort = {
  id: null,
  trackedPaths: () => Promise.resolve(null),
  startedAt: () => Promise.resolve(null),
  checkedOut: () => Promise.resolve(null),
  outcomes: null,
  commits: []
}

/** The job that the action runs in; `commit` is the one under judgement, `isOfEvent` says whether the event is about it. */
export function createRun(
  facts: RunFacts,
  { commit, isOfEvent }: { readonly commit: string; readonly isOfEvent: boolean },
  outcomes: RunPort['outcomes'],
  client: Client
): RunPort {
  const root = repositoryPath(facts.repository)
  // A job on `pull_request_target` stands on the base, which is not what is judged.
  const commits = facts.event === 'pull_request_target' || !isOfEvent ? [commit] : [...new Set([commit, facts.sha])]
  return {
    id: facts.runId,
    trackedPaths: async () => {
      // The merge that was checked out holds the base's files too, and a job that made nothing leaves them in place.
      const trees = await Promise.all([...new Set([commit, facts.sha])].map(sha => readTree(client, root, sha)))
      return {
        paths: new Set(trees.flatMap(({ blobs }) => [...blobs.keys()])),
        blobs: agreeing(trees.filter(({ sha }) => commits.includes(sha)).map(({ blobs }) => blobs)),
        folders: findCheckouts(facts.workspace)
      }
    },
    startedAt: () => readStart(client, root, facts),
    outcomes,
    checkedOut: () => Promise.resolve(readWorkingTree(facts.workspace).commit),
    commits
  }
}

interface Tree {
  readonly sha: string
  /** The hash of each file's content by its path. */
  readonly blobs: ReadonlyMap<string, string>
}

async function readTree(client: Client, root: string, commit: string): Promise<Tree> {
  const tree = wire(await client.get(`${root}/git/trees/${commit}?recursive=1`, 'contents: read'), 'a tree')
  if (tree.flag('truncated')) {
    const why =
      `The tree of ${commit} is larger than GitHub lists at once (100,000 entries), so that a report that was committed ` +
      'cannot be told from one that was made. Judge the reports in a smaller repository.'
    throw new PortError('incomplete', why)
  }
  const files = tree.list('tree').filter(entry => entry.text('type') === 'blob')
  return { sha: commit, blobs: new Map(files.map(entry => [entry.text('path'), entry.text('sha')])) }
}

/** What all trees have alike. */
function agreeing([first = new Map<string, string>(), ...others]: readonly Tree['blobs'][]): Tree['blobs'] {
  return new Map([...first].filter(([file, blob]) => others.every(other => other.get(file) === blob)))
}

/**
 * Where the repository may lie in the workspace: in the workspace itself, and in each folder below that is a checkout.
 */
function findCheckouts(workspace: string): readonly string[] {
  if (!existsSync(workspace)) return ['']
  const below = readdirSync(workspace, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(path.join(workspace, entry.name, '.git')))
    .map(({ name }) => name)
  return ['', ...below]
}

/**
 * When this job began. GitHub does not tell a job its own id, so it is found by its runner. Of several that could be
 * it, the one that began last is taken: an earlier time would let an older report through.
 */
async function readStart(client: Client, root: string, { runId, attempt, runnerName }: RunFacts): Promise<string> {
  const list = `${root}/actions/runs/${String(runId)}/attempts/${String(attempt)}/jobs`
  const jobs = listed(await client.pages(list, 'actions: read'), 'jobs', 'a job')
  const running = jobs.filter(job => job.text('status') === 'in_progress')
  const own = running.filter(job => runnerName !== '' && job.textOrNull('runner_name') === runnerName)
  const starts = (own.length > 0 ? own : running).map(job => job.time('started_at'))
  const latest = starts.sort((left, right) => Date.parse(left) - Date.parse(right)).at(-1)
  if (latest !== undefined) return latest
  const why = `GitHub lists no job of run ${String(runId)} that is under way, so that its start is not known. Run again.`
  throw new PortError('incomplete', why)
}
