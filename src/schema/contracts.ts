import type { JsonSchema } from './build.js'
import {
  line,
  listOf,
  number,
  orNull,
  record,
  schemaVersion,
  string,
  strings,
  whole,
  words
} from './contract-parts.js'
import { earlierPhase } from './earlier-phase.js'
import { describePast } from './past-contracts.js'

/** What the command and the action print as JSON: contracts, changed only together with `schemaVersion`. */

const place = record({ file: string, line, column: line })
const reason = record(
  {
    code: string,
    params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    text: string,
    locations: listOf(
      record({ file: string, line, endLine: line, column: line, text: string }, 'line', 'endLine', 'column', 'text')
    ),
    warns: { type: 'boolean', enum: [true] },
    awaits: record(
      {
        role: string,
        missing: line,
        users: listOf({ type: ['string', 'integer'] }),
        teams: strings,
        permission: words('write', 'maintain', 'admin')
      },
      'permission'
    )
  },
  'warns',
  'awaits'
)
const severity = words('blocker', 'warning')
const outcomes = ['passed', 'failed', 'pending', 'unknown', 'skipped', 'waived'] as const

const verdict = record(
  {
    id: string,
    title: string,
    phase: string,
    section: strings,
    gate: string,
    severity,
    outcome: words(...outcomes),
    reasons: listOf(reason),
    origin: orNull(words('platform', 'isolated', 'workflow', 'job', 'committed')),
    evidence: strings,
    due: string,
    about: string,
    link: string,
    location: place
  },
  'due', 'about',
  'link'
)

const pullRequest = record({ number: whole, title: string, head: string, base: string })
const subject = record(
  {
    repository: string,
    commit: string,
    event: string,
    branch: string,
    environment: string,
    labels: orNull(strings),
    pullRequest,
    pullRequests: listOf(pullRequest),
    deployment: whole
  },
  'pullRequest',
  'pullRequests',
  'deployment'
)

const source = { file: string, digest: string, commit: string, repository: string }

const use = {
  apiCalls: whole,
  rateBudgets: listOf(record({ resource: string, limit: whole, remaining: whole, spent: whole, renewal: string })),
  time: record({ took: whole, limit: whole })
}

const checklist = record(
  { ...source, notation: words('yaml', 'markdown'), extends: listOf(record(source, 'commit', 'repository')) },
  'commit',
  'repository',
  'extends'
)

const runReport = record(
  {
  schemaVersion,
  decision: words('go', 'hold', 'no-go'),
  reasons: listOf(reason),
  name: string,
  at: string,
  subject,
  checklist,
  phases: listOf(record({ id: string, title: string })),
  selected: record({ phase: orNull(string), environment: orNull(string) }),
  counts: record(Object.fromEntries(outcomes.map(outcome => [outcome, whole]))),
  verdicts: listOf(verdict),
  warnings: listOf(reason),
  ...use,
  earlierPhases: listOf(earlierPhase),
  runUrl: string
  },
  'earlierPhases',
  'runUrl'
)

/** A run as any version with this `schemaVersion` wrote it: others may tell more, and less of what they used. */
export const recordedRun: JsonSchema = {
  ...open(runReport),
  required: runReport.required?.filter(key => !(key in use)) ?? []
}

/** The same without a word on keys that are not known. */
function open({ additionalProperties, ...schema }: JsonSchema): JsonSchema {
  const { properties, items, anyOf } = schema
  const inner = Object.entries(properties ?? {}).map(([key, value]) => [key, open(value)] as const)
  return {
    ...schema,
    ...(typeof additionalProperties === 'object' ? { additionalProperties } : {}),
    ...(properties === undefined ? {} : { properties: Object.fromEntries(inner) }),
    ...(items === undefined ? {} : { items: open(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(open) })
  }
}

const complaints = record({ schemaVersion, complaints: listOf(record({ message: string, location: place })) })

const planned = record({
  schemaVersion,
  items: listOf(
    record({
      id: string,
      title: string,
      phase: string,
      section: strings,
      gate: string,
      options: { type: 'object' },
      of: listOf({ type: 'object' }),
      severity,
      when: { type: 'object', additionalProperties: strings },
      due: string,
      environments: {
          type: 'object',
          additionalProperties: record(
            { severity, gate: string, options: { type: 'object' }, of: listOf({ type: 'object' }) },
            'severity',
            'gate',
            'options',
            'of'
          )
        },
      location: place
    }, 'of', 'when', 'due', 'environments')
  ),
  permissions: { type: 'object', additionalProperties: words('read', 'write') }
})

const past = describePast({ reason, checklist, outcome: words(...outcomes), use })

const ratio = orNull(record({ covered: whole, total: whole }))
const inspected = record({
  schemaVersion,
  reports: listOf(
    record(
     {
      path: string,
      format: string,
      kind: words('tests', 'coverage', 'findings', 'metrics'),
      tests: orNull(
        record({ total: whole, passed: whole, failed: whole, skipped: whole, flaky: whole, suiteErrors: whole })
      ),
      coverage: orNull(record({ files: whole, lines: ratio, branches: ratio, functions: ratio, statements: ratio })),
      findings: orNull(
        record({ total: whole, suppressed: whole, bySeverity: { type: 'object', additionalProperties: number } })
      ),
      metrics: record({
          total: whole,
          thresholds: whole,
          crossed: whole,
          values: listOf(record({ name: string, value: number }))
        }),
      problems: listOf(record({ code: string, message: string, line: orNull(line) }))
    }, 'metrics')
  ),
  errors: listOf(record({ path: string, code: string, message: string, line: orNull(line) }))
})

const level = words('hole', 'risk', 'not-visible', 'fine')
const examined = record({
  schemaVersion,
  decision: words('go', 'hold', 'no-go'),
  repository: orNull(string),
  branch: orNull(string),
  environment: orNull(string),
  counts: record({ hole: whole, risk: whole, 'not-visible': whole, fine: whole }),
  findings: listOf(
    record({ code: string, level, title: string, why: string, fix: string, location: place }, 'fix', 'location')
  ),
  apiCalls: whole
})

/** The published schemas by the name of their file in `schema/`. */
export const contracts = {
  'run.schema.json': {
    title: 'A run of Deploy Gate',
    about:
      'What `deploy-gate check --json` and `try --json` print and what `report-path` names; complaints where the checklist is wrong.',
    schema: { anyOf: [runReport, complaints] }
  },
  'plan.schema.json': {
    title: 'A plan of Deploy Gate',
    about: 'What `deploy-gate plan --json` prints; complaints where the checklist is wrong.',
    schema: { anyOf: [planned, complaints] }
  },
  'inspect.schema.json': {
    title: 'Report files as Deploy Gate reads them',
    about: 'What `deploy-gate inspect --json` prints.',
    schema: inspected
  },
  'doctor.schema.json': {
    title: 'What the doctor of Deploy Gate finds',
    about: 'What `deploy-gate doctor --json` prints: whether the gate can be walked around, and how.',
    schema: examined
  },
  'simulation.schema.json': {
    title: 'A simulation of Deploy Gate',
    about: 'What `deploy-gate simulate --json` prints; complaints where the checklist is wrong.',
    schema: { anyOf: [past.simulation, complaints] }
  },
  'history.schema.json': {
    title: 'The decisions of an environment',
    about: 'What `deploy-gate history --json` prints: who signed, what was waived, and how the checklist changed.',
    schema: past.history
  }
} as const satisfies Record<string, { title: string; about: string; schema: JsonSchema }>
