import { matchesName } from '../../lib/glob.js'
import { listNames } from '../../lib/words.js'
import type { Protection, RequiredCheck, Sight } from '../../model/protection.js'
import { orFine, report, type Code, type Facts, type Finding } from '../define.js'
import { protectionsOf } from '../protections.js'
import { calledFile, isExpression, type Job, type Placed } from '../workflow.js'
import { nameOf, type Scene } from '../scene.js'

const settings = 'Settings › Rules › Rulesets'

/** Whether the branch takes only what the gate let pass. */
export function checkBranch(scene: Scene): readonly Finding[] {
  const history = [
    checkHistory(scene.facts, 'force-pushes', 'Force pushes', 'Block force pushes', 'blocksForcePushes'),
    checkHistory(scene.facts, 'deletions', 'Deletions', 'Restrict deletions', 'blocksDeletion')
  ]
  if (scene.gates.length === 0) return history
  return [...checkRequired(scene), ...checkBypass(scene), ...history, checkStale(scene.facts), ...checkQueue(scene)]
}

/**
 * The checks that show on a pull request how the gate ended, by pattern: those of its jobs, and the one that it posts
 * itself. A name that only the run knows may be any, and is none to go by.
 */
export function checkNames({ facts, gates, jobs }: Scene): readonly string[] {
  const branch = facts.branch.seen ? facts.branch.value : '*'
  const names = gates.flatMap(gate => {
    const callers = jobs.filter(({ job }) => calledFile(job) === gate.workflow.file)
    const called = callers.filter(judgesProposals).map(({ job }) => `${patternOf(job)} / ${patternOf(gate.job)}`)
    const own = judgesProposals(gate) ? [patternOf(gate.job)] : []
    const environment = withWildcards(gate.step.inputs['environment']?.text ?? '*')
    return [...own, ...called, `Deploy Gate: ${environment} → ${branch}`]
  })
  return [...new Set(names)].filter(name => name.replaceAll('*', '').trim() !== '')
}

/** The name of a job's check; those of a matrix have its values behind it. */
function patternOf({ name, isMatrix }: Job): string {
  return `${withWildcards(name)}${isMatrix && !isExpression(name) ? ' (*)' : ''}`
}

function withWildcards(name: string): string {
  return name.replace(/\$\{\{.*?\}\}/gs, '*')
}

/** Whether a workflow runs for what is not merged yet, and its checks are shown there. */
function judgesProposals({ workflow }: Placed): boolean {
  return workflow.events.some(event => event.startsWith('pull_request') || event === 'merge_group')
}

function checkRequired(scene: Scene): readonly Finding[] {
  const { hole, risk, hidden, fine } = report('required-check')
  const { facts, gates } = scene
  const names = checkNames(scene)
  const isGate = ({ name }: RequiredCheck): boolean => names.some(pattern => matchesName(pattern, name))
  const { seen, hidden: why } = protectionsOf(facts)
  const told = !facts.classic.seen && facts.classicChecks.seen ? facts.classicChecks.value : []
  const required = [...seen.flatMap(({ checks }) => checks), ...told].filter(isGate)
  if (required.length > 0) {
    const title = `The check of the gate is required: ${listNames([...new Set(required.map(({ name }) => name))])}`
    return [fine(title, 'Nothing is merged into the branch before it has succeeded.'), ...checkSource(scene, required)]
  }
  const isAllSeen = facts.rulesets.seen && (facts.classic.seen || facts.classicChecks.seen)
  const fix = `Require ${listNames(names, 2)} for the branch: ${settings}, “Require status checks to pass”.`
  if (!isAllSeen) return [hidden('Whether the check of the gate is required is not visible', why ?? '', fix)]
  const title = 'The check of the gate is not required'
  if (names.some(name => !name.startsWith('Deploy Gate: ')) || gates.some(judgesProposals)) {
    return [hole(title, 'A pull request can be merged while the gate says no-go, or before it has answered.', fix)]
  }
  const later = 'The gate judges no pull request, so that what it holds back has been merged already.'
  return [risk(title, later, `Run the gate on \`pull_request\` as well. ${fix}`)]
}

function checkSource({ gates, jobs }: Scene, required: readonly RequiredCheck[]): readonly Finding[] {
  const { risk, fine } = report('check-source')
  const twins = jobs.filter(
    ({ job }) => !gates.some(gate => gate.job === job) && required.some(({ name }) => name === job.name)
  )
  const twin = twins.map(placed =>
    risk(
      'Another job posts a check of the same name',
      `The ${nameOf(placed)} is called like the required check ${placed.job.name}, and does not run the gate.`,
      'Give the job another `name`, and the job of the gate one that is its own.',
      placed.job.location
    )
  )
  const open = required.some(({ app }) => app !== null)
    ? []
    : [
        risk(
          'Any app may post the required check',
          'It is required by its name only: whoever may write checks or statuses can post one of that name as passed.',
          `Choose the app beside the check, such as GitHub Actions: ${settings}, “Require status checks to pass”.`
        )
      ]
  return orFine(
    [...twin, ...open],
    fine('The required check is bound to its app', 'No other app, and no token of another, can post it.')
  )
}

function checkBypass(scene: Scene): readonly Finding[] {
  const { hole, hidden, fine } = report('bypass')
  const names = checkNames(scene)
  const { seen, hidden: why } = protectionsOf(scene.facts)
  const holding = seen.filter(({ checks }) => checks.some(({ name }) => names.some(one => matchesName(one, name))))
  const firm = holding.find(({ bypass }) => bypass.seen && bypass.value.length === 0)
  if (firm !== undefined) {
    return [fine('Nobody may bypass the required check', `By ${describe(firm)} it is required of administrators, too.`)]
  }
  const fix = `Empty the bypass list (${settings}), or tick “Do not allow bypassing the above settings” of the branch protection.`
  const unseen = holding.flatMap(({ bypass }) => (bypass.seen ? [] : [bypass.why]))
  if (unseen.length > 0 || (holding.length === 0 && why !== undefined)) {
    return [hidden('Who may bypass the required check is not visible', unseen[0] ?? why ?? '', fix)]
  }
  if (holding.length === 0) return []
  const who = holding.map(one => `by ${describe(one)} ${listNames(actorsOf(one.bypass))}`).join(', ')
  return [hole('The required check may be bypassed', `The gate need not be waited for: ${who} may pass it by.`, fix)]
}

function actorsOf(bypass: Sight<readonly string[]>): readonly string[] {
  return bypass.seen ? bypass.value : []
}

function describe({ kind, name }: Protection): string {
  return kind === 'ruleset' ? `the ruleset ${name}` : `the protection of the ${name}`
}

function checkHistory(
  facts: Facts,
  code: Code,
  what: string,
  setting: string,
  key: 'blocksForcePushes' | 'blocksDeletion'
): Finding {
  const { risk, hidden, fine } = report(code)
  const { seen, hidden: why } = protectionsOf(facts)
  const holding = seen.find(protection => protection[key])
  if (holding !== undefined) return fine(`${what} of the branch are blocked`, `By ${describe(holding)}.`)
  const fix = `Turn on “${setting}” for the branch: ${settings}.`
  return why === undefined
    ? risk(`${what} of the branch are allowed`, 'What was judged, and who signed it, can vanish from its history.', fix)
    : hidden(`Whether ${what.toLowerCase()} are blocked is not visible`, why, fix)
}

/** The gate itself asks whether an approval is of the head, so that this is told and no more. */
function checkStale(facts: Facts): Finding {
  const { hidden, fine } = report('stale-approvals')
  const { seen, hidden: why } = protectionsOf(facts)
  if (seen.some(({ review }) => review?.dismissesStale === true)) {
    return fine('Stale approvals are dismissed', 'A push takes back the approvals that came before it.')
  }
  const fix = `Turn on “Dismiss stale pull request approvals when new commits are pushed”: ${settings}.`
  return why === undefined
    ? fine('Stale approvals stay', 'GitHub keeps them; the gate counts only those that `fresh` of its items allows.')
    : hidden('Whether stale approvals are dismissed is not visible', why, fix)
}

function checkQueue(scene: Scene): readonly Finding[] {
  const { risk, hidden, fine } = report('merge-queue')
  const { facts, gates } = scene
  const judgesGroups = gates.some(({ workflow }) => workflow.events.includes('merge_group'))
  if (judgesGroups) return [fine('The gate judges merge groups', 'Its workflow runs on `merge_group`.')]
  const fix = 'Add `merge_group:` to the events of the workflow of the gate.'
  if (!facts.mergeQueue.seen) {
    return [hidden('Whether there is a merge queue is not visible', facts.mergeQueue.why, fix)]
  }
  const wrong = facts.mergeQueue.value
    ? [
        risk(
          'The merge queue waits for a gate that does not run',
          'The workflow of the gate has no `merge_group`: its check is never posted for a group, or was not required at all.',
          fix
        )
      ]
    : []
  return orFine(wrong, fine('There is no merge queue', 'Nothing has to be judged on `merge_group`.'))
}
