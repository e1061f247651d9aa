import { sha256 } from './adapters/hash.js'
import { readTexts } from './adapters/texts.js'
import { findChecklist, type FoundChecklist } from './find-checklist.js'
import { shortSha } from './lib/short-sha.js'
import type { Checklist, Complaint } from './model/checklist.js'
import type { Reason } from './model/reason.js'
import type { RunReport } from './model/verdict.js'
import type { Options } from './options.js'
import type { ResolvedSubject } from './pipeline/subject.js'
import { PortError, type GitHubPort } from './ports/read.js'
import { readAt, readOther } from './read-texts.js'

/** A complaint; without a location it is about the call. */
export type Said = Pick<Complaint, 'message'> & Partial<Complaint>

interface InForce {
  readonly checklist: Checklist
  readonly warnings: readonly Reason[]
}

/**
 * The checklist that a subject is judged by, with what is to be said of its version: of a pull request that of its base
 * branch, of anything else that of the commit or of `checklist-ref`. Throws `PortError`.
 */
export async function findInForce(
  { checklistCommit, isProposed, subject }: Pick<ResolvedSubject, 'checklistCommit' | 'isProposed' | 'subject'>,
  options: Options,
  workspace: string,
  port: GitHubPort
): Promise<InForce | { readonly complaints: readonly Said[] }> {
  if (isProposed && options.checklistRef !== null) {
    return {
      complaints: [
        { message: 'On a pull request the checklist of its base branch is in force; leave `checklist-ref` out.' }
      ]
    }
  }
  const at = options.checklistRef === null ? checklistCommit : (await port.commit(options.checklistRef)).sha
  const inForce = await findChecklist(options.checklist, readAt(port, at), readOther(port), at)
  const warnings: Reason[] = []
  let found: FoundChecklist = inForce
  if ('places' in inForce && isProposed) {
    const { commit } = subject
    const proposed = await findChecklist(options.checklist, readAt(port, commit), readOther(port), commit)
    if (!('places' in proposed) && !options.bootstrap) return { complaints: [notInForce(inForce.places)] }
    found = proposed
    warnings.push(bootstrapped)
  }
  if ('places' in found) return { complaints: [missing(found.places, at)] }
  if ('complaints' in found) return found
  const { checklist } = found
  if (isProposed && (await isChanged(checklist.source, workspace))) warnings.push(proposed(checklist.source.file))
  return { checklist, warnings }
}

/** Whether the checkout has another version of the checklist than the one in force. */
async function isChanged({ file, digest }: RunReport['checklist'], workspace: string): Promise<boolean> {
  try {
    const own = await readTexts(workspace)(file)
    return own !== undefined && sha256(own) !== digest
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    // What cannot be read is not what is in force.
    return true
  }
}

function missing(places: readonly string[], commit: string): Said {
  return {
    message: `There is no checklist at ${places.join(' or ')} in the commit ${shortSha(commit)}; add one, or name it with \`checklist\`.`
  }
}

function notInForce(places: readonly string[]): Said {
  const where = places.join(' or ')
  return {
    message: `The base branch has no checklist at ${where}; the one of this pull request comes into force with its merge. To judge it by its own version, set \`bootstrap: true\`.`
  }
}

const bootstrapped: Reason = {
  code: 'checklist-bootstrapped',
  params: {},
  text: 'Judged by the checklist that this pull request itself brings, because its base has none and `bootstrap` is set.',
  locations: []
}

function proposed(file: string): Reason {
  const text = `This pull request changes ${file}; its version is proposed and not in force before the merge.`
  return { code: 'checklist-proposed', params: { file }, text, locations: [{ file }] }
}
