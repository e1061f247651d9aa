import { lastEffect } from '../lib/deployment-effect.js'
import { formatDuration, parseDuration } from '../lib/duration.js'
import { shortSha } from '../lib/short-sha.js'
import { plural } from '../lib/words.js'
import type { Deployment } from '../model/deployment.js'
import { choice, duration, object, optional, text } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { byAge, isGivenUp, isUnderWay, stateSince } from './parts/deployment-history.js'
import { judgeLater, laterReasons } from './parts/later-deployments.js'

export const deployment = defineGate({
  id: 'deployment',
  title: 'An environment runs this commit',
  about: 'Holds back a commit that was not deployed to an environment, or is no longer what runs there.',
  options: object({
    environment: text({ about: 'The name of the environment, such as staging.' }),
    state: choice(['success', 'in_progress'], {
      about: 'How far its deployment must have come; one that succeeded has also begun.',
      default: 'success'
    }),
    soak: optional(duration({ about: 'How long it must have been in that state without a break.' })),
    match: choice(['commit', 'tree'], {
      about: 'Whether just this commit counts, or any commit with the same files.',
      default: 'commit'
    })
  }),
  shorthand: {
    accepts: text({ about: 'The name of the environment.' }),
    means: environment => ({ environment })
  },
  needs: ({ environment }) => ({ deployments: { kind: 'deployments', ask: { environment } } }),
  reasons: {
    ...laterReasons,
    runs: '{environment} has run {commit} since {since} ({age}).',
    soaking: '{environment} has run {commit} for {age}, and {soak} are asked; wait until {until}.',
    missing: '{environment} has {found}, and none is of {commit}; deploy it there.',
    running: 'The deployment {id} of {commit} to {environment} is {state}; wait until it has come to {wanted}.',
    failed: 'The deployment {id} of {commit} to {environment} ended with {state}; deploy it there again.'
  },
  refutedBy: ['failed', 'newer-failed', 'superseded'],
  judge: ({ options, evidence, now, say }) => {
    const { environment, match, state: wanted, soak } = options
    const { tree, deployments } = evidence.deployments
    const commit = shortSha(evidence.deployments.commit)
    const isOurs = (one: Deployment) =>
      one.commit === evidence.deployments.commit || (match === 'tree' && tree !== null && one.tree === tree)
    const effective = deployments.filter(one => !isGivenUp(one)).sort(byAge)
    const ours = effective.find(isOurs)
    if (ours === undefined) {
      const found = plural(deployments.length, 'deployment')
      return settle({ pending: [say('missing', { environment, commit, found })], passed: [] })
    }
    const { id, state } = ours
    const isThere = state === wanted || state === 'success'
    const since = isThere ? stateSince(ours) : Infinity
    // A deployment that began before ours can still end after it.
    const isLater = (one: Deployment) => one.id > id || (lastEffect(one)?.at ?? -Infinity) > since
    const later = effective.filter(one => !isOurs(one) && isLater(one))
    const { failed, pending } = judgeLater(later, { environment, commit }, say)
    const about = { environment, commit, id, state: state ?? 'new' }
    if (!isThere) {
      return isUnderWay(ours)
        ? settle({ failed, pending: [...pending, say('running', { ...about, wanted })], passed: [] })
        : settle({ failed: [...failed, say('failed', about)], pending, passed: [] })
    }
    const age = formatDuration(Date.parse(now) - since)
    const until = since + (soak === undefined ? 0 : parseDuration(soak))
    const soaking =
      soak !== undefined && Date.parse(now) < until
        ? [say('soaking', { environment, commit, age, soak, until: new Date(until).toISOString() })]
        : []
    const runs = say('runs', { environment, commit, since: new Date(since).toISOString(), age })
    return settle({ failed, pending: [...pending, ...soaking], passed: [runs] })
  },
  examples: [
    {
      title: 'staging runs the commit for a day',
      options: { environment: 'staging', soak: '24h' },
      evidence: { deployments: example('success', '2026-11-19T09:00:00Z') },
      now: '2026-11-20T09:00:00Z',
      expect: 'passed',
      because: 'runs'
    },
    {
      title: 'staging runs the commit for a second less',
      options: { environment: 'staging', soak: '24h' },
      evidence: { deployments: example('success', '2026-11-19T09:00:01Z') },
      now: '2026-11-20T09:00:00Z',
      expect: 'pending',
      because: 'soaking'
    },
    {
      title: 'it was never deployed there',
      options: { environment: 'staging' },
      evidence: { deployments: { commit: 'c0ffee', tree: null, deployments: [] } },
      expect: 'pending',
      because: 'missing'
    },
    {
      title: 'its deployment failed',
      options: { environment: 'staging' },
      evidence: { deployments: example('failure', '2026-11-19T09:00:00Z') },
      expect: 'failed',
      because: 'failed'
    }
  ]
})

function example(state: string, createdAt: string) {
  const statuses = [{ state, createdAt }]
  const deployment = { id: 1, commit: 'c0ffee', tree: null, createdAt, state, statuses }
  return { commit: 'c0ffee', tree: null, deployments: [deployment] }
}
