import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messages } from '../adapters/github/none.js'
import type { GitHub } from '../adapters/github/port.js'
import { readProtection, type ProtectionPort } from '../adapters/github/read-protection.js'
import { see } from '../adapters/github/see.js'
import { readTexts } from '../adapters/texts.js'
import type { ChecklistFacts, Facts, OwnGate } from '../doctor/define.js'
import { readWorkflow } from '../doctor/read-workflow.js'
import { findDeploys, findGates } from '../doctor/scene.js'
import { isExpression, type Workflow } from '../doctor/workflow.js'
import { findChecklist, type ReadRemote, type ReadText } from '../find-checklist.js'
import { codeOwnersPlaces } from '../lib/code-owners.js'
import type { Complaint } from '../model/checklist.js'
import type { Sight } from '../model/protection.js'
import { PortError } from '../ports/read.js'
import { readAt } from '../read-texts.js'
import { permissionsFor } from './plan.js'

const workflowFolder = '.github/workflows'

/** Where the files are that are looked at. */
export interface Tree {
  /** Paths of the files in the folder of the workflows. */
  readonly workflows: readonly string[]
  readonly read: ReadText
}

export async function localTree(folder: string): Promise<Tree> {
  const names = await readdir(join(folder, workflowFolder)).catch(() => [])
  return { workflows: names.map(name => `${workflowFolder}/${name}`).sort(), read: readTexts(folder) }
}

/** The files of a branch (the default branch for null), through the API. Throws `PortError`. */
export async function remoteTree({ port, client }: GitHub, branch: string | null): Promise<Tree> {
  const repository = await readProtection(client, port.repository).repository()
  if (!repository.seen) throw new PortError('not-found', repository.why)
  const { sha } = await port.commit(`heads/${branch ?? repository.value.defaultBranch}`)
  const paths = await port.pathsAt(sha)
  return { workflows: paths.filter(path => path.startsWith(`${workflowFolder}/`)), read: readAt(port, sha) }
}

type FileFacts = Pick<Facts, 'workflows' | 'unread' | 'ownGates' | 'checklist' | 'owners'>
type GitHubFacts = Omit<Facts, keyof FileFacts | 'environment'>

/** What the files of the repository say. */
export async function readFiles(tree: Tree, readRemote: ReadRemote): Promise<FileFacts> {
  const workflows: Workflow[] = []
  const unread: Complaint[] = []
  for (const file of tree.workflows.filter(path => /^[^/]+\/[^/]+\/[^/]+\.ya?ml$/.test(path))) {
    const text = await see(() => tree.read(file))
    const location = { file, line: 1, column: 1 }
    const read = text.seen ? readWorkflow(file, text.value ?? '') : { complaint: { message: text.why, location } }
    if ('workflow' in read) workflows.push(read.workflow)
    else unread.push(read.complaint)
  }
  const ownGates = await findOwnGates(tree, workflows)
  const checklist = await readChecklist(namedChecklist(workflows, ownGates), tree, readRemote)
  return { workflows, unread, ownGates, checklist, owners: await see(() => readOwners(tree)) }
}

/** Which of the repository's own actions that its workflows use run the gate. */
async function findOwnGates({ read }: Tree, workflows: readonly Workflow[]): Promise<Facts['ownGates']> {
  const used = workflows.flatMap(({ jobs }) =>
    jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses?.text ?? []))
  )
  const found = new Map<string, OwnGate>()
  for (const uses of new Set(used.filter(text => text.startsWith('./')))) {
    const folder = uses.replace(/^\.\/+|\/+$/g, '')
    for (const name of ['action.yml', 'action.yaml']) {
      const text = await see(() => read(folder === '' ? name : `${folder}/${name}`))
      const content = text.seen ? (text.value ?? '') : ''
      if (/^name:\s*['"]?Deploy Gate['"]?\s*$/m.test(content)) found.set(uses, 'itself')
      else if (/\/deploy-gate@|\bdeploy-gate check\b/.test(content)) found.set(uses, 'wrapped')
    }
  }
  return found
}

/** The checklist that a gate names, where one does. */
function namedChecklist(workflows: readonly Workflow[], ownGates: Facts['ownGates']): string | null {
  const named = findGates(workflows, ownGates).flatMap(({ step }) => step.inputs['checklist']?.text ?? [])
  return named.find(path => path !== '' && !isExpression(path)) ?? null
}

async function readChecklist(named: string | null, tree: Tree, readRemote: ReadRemote): Promise<Sight<ChecklistFacts>> {
  const found = await see(() => findChecklist(named, tree.read, readRemote))
  if (!found.seen) return found
  if ('places' in found.value)
    return { seen: false, why: `There is no checklist at ${found.value.places.join(' or ')}.` }
  if ('complaints' in found.value) {
    const [first] = found.value.complaints
    const { file = '', line = 0 } = first?.location ?? {}
    return { seen: false, why: `${file}:${String(line)}: ${first?.message ?? 'The checklist is refused.'}` }
  }
  const { checklist } = found.value
  return {
    seen: true,
    value: {
      file: checklist.source.file,
      permissions: await permissionsFor(checklist),
      teamRoles: checklist.roles.filter(({ teams }) => teams.length > 0).map(({ id }) => id)
    }
  }
}

async function readOwners({ read }: Tree): Promise<string | null> {
  for (const path of codeOwnersPlaces) {
    const text = await read(path)
    if (text !== undefined) return text
  }
  return null
}

/** The environments that are deployed to, as far as their names are written. */
export function environmentsOf({ workflows, ownGates }: FileFacts, asked: string | null): readonly string[] {
  const named = findDeploys(workflows, ownGates, asked).flatMap(({ job }) => job.environment?.text.toLowerCase() ?? [])
  return [...new Set(named.filter(name => !isExpression(name)))]
}

/** What GitHub says of the branch (the default branch for null) and of the environments. */
export async function readGitHub(
  github: GitHub | undefined,
  asked: string | null,
  environments: readonly string[]
): Promise<GitHubFacts> {
  if (github === undefined) return hideAll(messages['not-connected'], asked, environments)
  const port = readProtection(github.client, github.port.repository)
  const repository = await port.repository()
  if (!repository.seen) return hideAll(repository.why, asked, environments)
  return readParts(port, asked ?? repository.value.defaultBranch, repository.value.isPrivate, environments)
}

function hideAll(why: string, branch: string | null, environments: readonly string[]): GitHubFacts {
  const hidden = { seen: false, why } as const
  return {
    branch: branch === null ? hidden : { seen: true, value: branch },
    ...{ rulesets: hidden, classic: hidden, classicChecks: hidden, mergeQueue: hidden, rights: hidden, forks: hidden },
    environments: new Map(environments.map(name => [name, hidden]))
  }
}

async function readParts(
  port: ProtectionPort,
  branch: string,
  isPrivate: boolean,
  names: readonly string[]
): Promise<GitHubFacts> {
  const [rulesets, classic, classicChecks, mergeQueue, rights, forks, environments] = await Promise.all([
    port.rulesets(branch),
    port.classic(branch),
    port.classicChecks(branch),
    port.mergeQueue(branch),
    port.workflowRights(),
    port.forkApproval(isPrivate),
    Promise.all(names.map(async name => [name, await port.environment(name)] as const))
  ])
  const seen = { branch: { seen: true, value: branch } as const, environments: new Map(environments) }
  return { ...seen, rulesets, classic, classicChecks, mergeQueue, rights, forks }
}
