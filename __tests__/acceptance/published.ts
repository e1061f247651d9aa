import type { Scenario } from '../support/github/scenario.js'
import { addPerson, addTeam } from '../support/github/scenario.js'
import type { CheckRun } from '../support/github/world.js'
import { judge, type Case, type Judged } from './judge.js'
import { shop, type Items } from './scenes.js'

const everything = {
  environment: 'production',
  'check-run': 'true',
  comment: 'true',
  'request-reviews': 'true',
  'deployment-status': 'true'
}
const roles = 'roles: { dba: { users: [edgar, ada], teams: [acme/databases] } }'

/** The ordinary pull request, which waits for the people of `dba`; the token may write. */
export function waiting(items: Items = {}): Scenario {
  const scenario = shop({ built: 'checks: [build]', 'backed-up': 'sign-off: dba', ...items }, roles)
  const { token } = scenario
  const written = { checks: 'write', 'pull-requests': 'write', deployments: 'write' } as const
  token.permissions = { ...token.permissions, ...written }
  addPerson(scenario, 'margaret', 'write')
  addTeam(scenario, 'databases', ['margaret'])
  return scenario
}

/** Runs the action with every place on GitHub turned on. */
export const publish = (scenario: Scenario, given: Case = {}): Promise<Judged> =>
  judge(scenario, { ...given, inputs: { ...everything, ...given.inputs } })

/** The check runs of the gate, oldest first. */
export const posted = ({ repository }: Scenario): readonly CheckRun[] =>
  repository.checkRuns.filter(({ name }) => name.startsWith('Deploy Gate'))
/** What a run has written, in GitHub's words. */
export const written = ({ calls }: Judged): readonly string[] =>
  calls
    .filter(({ method, route }) => method !== 'GET' && route !== '/graphql')
    .map(({ method, route }) => {
      return `${method} ${route.replace('/repos/{owner}/{repo}', '')}`
    })
