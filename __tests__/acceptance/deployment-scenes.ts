import { pushEvent } from '../support/github/payloads.js'
import { deploy, merge, ordinary, type Scenario } from '../support/github/scenario.js'
import { judge, type Case, type Judged } from './judge.js'

/** A time that is never over while these tests run. */
export const long = '9999d'
/** A moment after which an hour is over, in minutes. */
export const longAgo = -5_000_000

export const checklistOf = (due: string, more = '') => `version: 1
name: Shop
phases:
  - { id: before, items: [{ id: approved, title: Approved, sign-off: default }] }
  - id: first-day
    title: First day
    due: ${due}
    items:
      - { id: watched, title: Error rates are watched${more} }
`

/** The pull request, merged at minute 50 and deployed to production at minute 55, unless another one is named. */
export function released(due = long, { minute = 55, more = '' } = {}): Scenario {
  const scenario = ordinary({ checklist: checklistOf(due, more) })
  const { sha } = merge(scenario, 50)
  deploy(scenario, { environment: 'production', sha, statuses: [['success', minute]] })
  return scenario
}

/** Judges the first day after the job that deployed; edgar pushed. */
export function ask(scenario: Scenario, { inputs, ...given }: Case = {}): Promise<Judged> {
  return judge(scenario, {
    event: pushEvent(scenario, { actor: 'edgar' }),
    inputs: { environment: 'production', phase: 'first-day', ...inputs },
    ...given
  })
}
