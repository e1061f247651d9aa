import { plural } from '../../lib/words.js'
import type { EnvironmentRules } from '../../model/protection.js'
import { report, type Facts, type Finding } from '../define.js'
import { nameOf, type Scene } from '../scene.js'
import { isExpression, type Placed, type Text } from '../workflow.js'

/**
 * Whether GitHub itself holds the environments that are deployed to: a workflow on
 * any branch could deploy, without the gate.
 */
export function checkEnvironments({ facts, deploys }: Scene): readonly Finding[] {
  const without = deploys.filter(({ job }) => job.environment === null && job.uses === null).map(withoutEnvironment)
  const named = new Map<string, Text>()
  for (const { job } of deploys) {
    const name = job.environment?.text.toLowerCase()
    if (job.environment !== null && name !== undefined && !named.has(name)) named.set(name, job.environment)
  }
  return [...without, ...[...named.values()].flatMap(environment => checkOne(facts, environment))]
}

const { hole, risk, hidden, fine } = report('environment-protected')

function withoutEnvironment(placed: Placed): Finding {
  return risk(
    'A deployment has no environment',
    `The ${nameOf(placed)} uses secrets that every workflow on every branch may use, with or without the gate.`,
    'Give the job an `environment` that limits its branches, and move the secrets of the deployment there.',
    placed.job.location
  )
}

function checkOne(facts: Facts, { text, location }: Text): readonly Finding[] {
  const fix = `Settings › Environments › ${text}: choose “Deployment branches and tags”, add required reviewers.`
  if (isExpression(text)) {
    const why = 'Its name is only known when the workflow runs.'
    return [hidden(`How the environment ${text} is protected is not visible`, why, 'Write its name.', location)]
  }
  const rules = facts.environments.get(text.toLowerCase()) ?? { seen: false, why: 'It was not asked for.' }
  if (!rules.seen) {
    return [hidden(`How the environment ${text} is protected is not visible`, rules.why, fix, location)]
  }
  if (rules.value === null) {
    const why = 'GitHub creates it with the first deployment, and without any protection.'
    return [hole(`There is no environment ${text}`, why, fix, location)]
  }
  return checkRules(text, location, fix, rules.value)
}

function checkRules(
  name: string,
  location: Text['location'],
  fix: string,
  rules: EnvironmentRules
): readonly Finding[] {
  const { reviewers, preventsSelfReview, limitsBranches, others, adminsBypass } = rules
  if (reviewers === 0 && !limitsBranches && others.length === 0) {
    const why = 'Whoever may push a branch can deploy from it with a workflow that does not ask the gate.'
    return [hole(`The environment ${name} is not protected`, why, fix, location)]
  }
  const held = [
    ...(limitsBranches ? ['some branches only'] : []),
    ...(reviewers > 0 ? [plural(reviewers, 'reviewer')] : []),
    ...others.map(type => `the rule ${type}`)
  ]
  const findings = [fine(`The environment ${name} is protected`, `By ${held.join(', ')}.`, location)]
  if (!limitsBranches) {
    const why = 'A workflow that does not ask the gate may deploy from there, once somebody has approved it.'
    findings.push(report('environment-branches').risk(`Every branch may deploy to ${name}`, why, fix, location))
  }
  if (reviewers > 0 && !preventsSelfReview) {
    const [why, how] = ['Who starts a deployment may approve it alone.', 'turn on “Prevent self-review”.']
    const title = `Reviewers of ${name} may approve their own deployments`
    findings.push(
      report('environment-self-review').risk(title, why, `Settings › Environments › ${name}: ${how}`, location)
    )
  }
  return [...findings, ...checkAdmins(name, location, adminsBypass)]
}

function checkAdmins(name: string, location: Text['location'], bypass: boolean | null): readonly Finding[] {
  const admins = report('environment-bypass')
  const fix = `Settings › Environments › ${name}: turn off “Allow administrators to bypass configured protection rules”.`
  if (bypass === null) {
    return [
      admins.hidden(`Whether administrators may bypass ${name} is not visible`, 'GitHub does not tell.', fix, location)
    ]
  }
  return bypass
    ? [
        admins.risk(
          `Administrators may bypass the rules of ${name}`,
          'They can deploy past its protection.',
          fix,
          location
        )
      ]
    : [admins.fine(`Administrators may not bypass the rules of ${name}`, 'They wait like everybody else.', location)]
}
