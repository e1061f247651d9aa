import { formatDuration, parseDuration } from '../lib/duration.js'
import { oneLine } from '../lib/escape.js'
import { dayOf } from '../lib/instant.js'
import { listNames } from '../lib/words.js'
import type { Reason } from '../model/reason.js'
import { defaultRole } from '../model/sign-off.js'
import { choice, duration, object, text } from '../schema/build.js'
import { defineGate, settle, warn } from './define.js'
import { exampleRecord } from './parts/example-record.js'

export const record = defineGate({
  id: 'record',
  title: 'It is recorded as done, and not too long ago',
  about:
    'Holds back what relies on something that nobody of the right role has recorded lately: a restore drill, an audit.',
  options: object({
    path: text({
      about: 'The YAML file of records: a list of entries of `what`, `on`, `by`, `evidence` and `expires`.'
    }),
    what: text({ about: 'What must be recorded, as its entries have it in `what`.' }),
    'max-age': duration({ about: 'How long ago it may be at most, from the beginning of its day in UTC.' }),
    role: text({ about: 'The role that who did it must hold.', default: defaultRole }),
    'direct-push': choice(['fail', 'warn'], {
      about:
        'What is said of an entry that no pull request brought that was merged into the deployed or the default branch.',
      default: 'fail'
    })
  }),
  demands: ({ role: id }, role) => {
    role(id)
    return []
  },
  needs: ({ path, what, role }, context) => ({
    record: { kind: 'record', ask: { path, what, role: context.role(role) } }
  }),
  reasons: {
    recorded: '{what} was done on {on} by {by}, for the role {role}; it counts for {limit}.',
    evidence: 'Its evidence is {evidence}.',
    reviewed: 'Pull request #{number} brought the entry.',
    untold: 'Whether a pull request brought the entry is not known here: {why}.',
    'no-file': 'There is no file {path}; add it with an entry for {what}, or correct `path`.',
    'no-entry': '{path} has no entry for {what}, only for {others}; do it and add one, or correct `what`.',
    'too-old': '{what} was last done on {on}, {age} ago, and {limit} is the limit; do it again and add an entry.',
    expired: 'The entry for {what} of {on} expired with {expires} UTC; do it again and add an entry.',
    future: 'The entry for {what} is dated {on}, and in UTC it is {today}; correct it.',
    'not-in-role': '{what} was done on {on} by {by}, who does not hold the role {role}; let somebody of it do it.',
    'direct-push':
      'No pull request that was merged into the deployed or the default branch brought the entry for {what} of {on}, but the commit {commit}; let one bring it, reviewed.',
    unmerged: 'The entry for {what} of {on} comes with pull request #{number}, and counts when that is merged.'
  },
  refutedBy: ['no-entry', 'too-old', 'expired'],
  judge: ({ options, evidence: { record: facts }, now, say }) => {
    const { path, what, role } = options
    if (facts.found === 'no-file') return settle({ failed: [say('no-file', { path, what })], passed: [] })
    if (facts.found === 'no-entry') {
      const others = listNames(facts.others.map(each => oneLine(each, 60)))
      return settle({ failed: [say('no-entry', { path, what, others })], passed: [] })
    }
    const { entry, isHolder, brought } = facts
    const { on, by, expires, line } = entry
    const places = [{ file: path, line }]
    const limit = formatDuration(parseDuration(options['max-age']))
    const today = dayOf(now)
    const age = Date.parse(now) - Date.parse(`${on}T00:00:00Z`)
    const isStrict = options['direct-push'] === 'fail'
    const failed: Reason[] = []
    const pending: Reason[] = []
    const noted: Reason[] = []
    if (on > today) failed.push(say('future', { what, on, today }, places))
    else if (!(age <= parseDuration(options['max-age']))) {
      failed.push(say('too-old', { what, on, age: formatDuration(age), limit }, places))
    }
    if (expires !== undefined && expires < today) failed.push(say('expired', { what, on, expires }, places))
    if (!isHolder) failed.push(say('not-in-role', { what, on, by, role }, places))
    switch (brought.with) {
      case 'merged':
        noted.push(say('reviewed', { number: brought.pullRequest }))
        break
      case 'open': {
        const reason = say('unmerged', { what, on, number: brought.pullRequest }, places)
        if (isStrict) pending.push(reason)
        else noted.push(warn(reason))
        break
      }
      case 'push': {
        const reason = say('direct-push', { what, on, commit: brought.commit.slice(0, 12) }, places)
        if (isStrict) failed.push(reason)
        else noted.push(warn(reason))
        break
      }
      case 'untold':
        noted.push(say('untold', { why: brought.why }))
    }
    if (entry.evidence !== undefined) noted.push(say('evidence', { evidence: oneLine(entry.evidence, 200) }))
    return settle({ failed, pending, passed: [say('recorded', { what, on, by, role, limit }, places)], noted })
  },
  examples: [
    {
      title: 'somebody of the role did it a month ago',
      options: { path: 'docs/records.yml', what: 'restore-drill', 'max-age': '90d', role: 'dba' },
      evidence: exampleRecord(),
      expect: 'passed',
      because: 'recorded'
    },
    {
      title: 'it is too long ago',
      options: { path: 'docs/records.yml', what: 'restore-drill', 'max-age': '30d', role: 'dba' },
      evidence: exampleRecord({ on: '2026-10-20' }),
      expect: 'failed',
      because: 'too-old'
    },
    {
      title: 'the entry was pushed without a pull request',
      options: { path: 'docs/records.yml', what: 'restore-drill', 'max-age': '90d', role: 'dba' },
      evidence: exampleRecord({}, { brought: { with: 'push', commit: 'c0ffee' } }),
      expect: 'failed',
      because: 'direct-push'
    }
  ]
})
