import { asList } from '../lib/as-list.js'
import { matchesName } from '../lib/glob.js'
import { listNames } from '../lib/words.js'
import type { Check } from '../model/github.js'
import type { Reason } from '../model/reason.js'
import { choice, list, object, optional, text, texts } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { acceptable, isPostedBy, newestChecks, stateOf } from './parts/check-state.js'

export const checks = defineGate({
  id: 'checks',
  title: 'The checks of the commit succeed',
  about: 'Holds back a commit whose check runs or statuses are missing, still running or not successful.',
  options: object({
    names: texts({ about: 'Names of the checks that must succeed; `*` stands for any text.' }),
    app: optional(
      text({ about: 'Slug of the app that must have posted them; without it every poster of the name counts.' })
    ),
    accept: list(choice(acceptable, { about: 'A conclusion beside success.' }), {
      about: 'Conclusions that count like success.',
      default: []
    })
  }),
  shorthand: {
    accepts: texts({ about: 'Names of the checks that must succeed.' }),
    means: names => ({ names })
  },
  needs: () => ({ checks: { kind: 'checks', ask: {} } }),
  reasons: {
    succeeded: '{name} by {app} ended with {conclusion}.',
    running: '{name} by {app} is {status}; wait until it ends.',
    failed: '{name} by {app} ended with {conclusion}; correct what it found, or run it again.',
    undecided: '{name} by {app} is {status} with {conclusion}, which is neither success nor failure; run it again.',
    missing: 'No check is called {name}; the commit has {others}. Wait for it, or correct the name.',
    'other-app': '{name} is posted by {apps} only, and {app} must have posted it; wait for that, or correct `app`.'
  },
  refutedBy: ['failed'],
  judge: ({ options, evidence, say }) => {
    const { names, app, accept } = options
    const newest = newestChecks(evidence.checks.checks)
    const failed: Reason[] = []
    const pending: Reason[] = []
    const passed: Reason[] = []
    const decided = new Set<Check>()

    for (const name of asList(names)) {
      const named = newest.filter(check => matchesName(name, check.name))
      const posted = named.filter(check => app === undefined || isPostedBy(check, app))
      if (named.length === 0) pending.push(say('missing', { name, others: namesOf(newest) }))
      else if (posted.length === 0 && app !== undefined)
        pending.push(say('other-app', { name, app, apps: appsOf(named) }))
      for (const check of posted) {
        if (decided.has(check)) continue
        decided.add(check)
        const { name, app, status } = check
        const conclusion = check.conclusion ?? 'no conclusion'
        const state = stateOf(check, accept)
        if (state === 'running') pending.push(say('running', { name, app, status }))
        else if (state === 'succeeded') passed.push(say('succeeded', { name, app, conclusion }))
        else failed.push(say(state, { name, app, status, conclusion }))
      }
    }
    return settle({ failed, pending, passed })
  },
  examples: [
    {
      title: 'the check succeeded',
      options: { names: 'build' },
      evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({})] } },
      expect: 'passed',
      because: 'succeeded'
    },
    {
      title: 'the check was skipped',
      options: { names: 'build' },
      evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({ conclusion: 'skipped' })] } },
      expect: 'failed',
      because: 'undecided'
    },
    {
      title: 'the check still runs',
      options: { names: ['build'] },
      evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({ status: 'in_progress', conclusion: null })] } },
      expect: 'pending',
      because: 'running'
    },
    {
      title: 'nothing has been posted yet',
      options: { names: ['build'] },
      evidence: { checks: { commit: 'c0ffee', checks: [] } },
      expect: 'pending',
      because: 'missing'
    },
    {
      title: 'somebody else posted a check of that name',
      options: { names: ['build'], app: 'github-actions' },
      evidence: { checks: { commit: 'c0ffee', checks: [exampleCheck({ kind: 'status', app: 'github-actions' })] } },
      expect: 'pending',
      because: 'other-app'
    }
  ]
})

const unique = (texts: readonly string[]) => [...new Set(texts)].sort()
const namesOf = (found: readonly Check[]) => listNames(unique(found.map(({ name }) => name)))
const appsOf = (found: readonly Check[]) => listNames(unique(found.map(({ app }) => app)))

function exampleCheck(more: Partial<Check>): Check {
  return {
    kind: 'check-run',
    id: 1,
    name: 'build',
    app: 'github-actions',
    status: 'completed',
    conclusion: 'success',
    startedAt: '2026-11-20T09:00:00Z',
    url: null,
    ...more
  }
}
