import { origins, type EvidenceKind, type Flaw, type Origin } from '../model/evidence.js'

/** The flaw of evidence that is less trustworthy than what is demanded; none where nothing is. */
export function distrust(kind: EvidenceKind, found: Origin, least: Origin | null): readonly Flaw[] {
  if (least === null || origins.indexOf(found) <= origins.indexOf(least)) return []
  const why =
    `The ${kind.replaceAll('-', ' ')} come from \`${found}\` (${meanings[found]}), and \`trust: ${least}\` demands ` +
    `\`${least}\` (${meanings[least]}) at least. ${advice[least]}`
  return [{ code: 'trust-too-low', why }]
}

/** The least trustworthy of origins; null where nothing was asked of the world. */
export function leastOrigin(found: readonly (Origin | null)[]): Origin | null {
  return origins.findLast(each => found.includes(each)) ?? null
}

const meanings = {
  platform: "GitHub's API says so",
  isolated: 'an artifact of a run whose workflow no pull request controls',
  workflow: 'an artifact of another job, whose workflow a pull request may have changed',
  job: "a file in this job's workspace, which the code under test could have written",
  committed: 'a file of the commit'
} as const satisfies Record<Origin, string>

const advice = {
  platform: 'Reports never do; ask for what GitHub itself says with another gate, or demand less.',
  isolated: 'Read them with `artifact` from a run on the default branch, or demand less.',
  workflow: 'Let another job make and upload them and read them with `artifact`, or demand less.',
  job: 'Let the job make them instead of the commit.',
  committed: 'Let the job make them instead of the commit.'
} as const satisfies Record<Origin, string>
