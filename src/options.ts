import { parseJson } from './lib/parse-json.js'
import { isMapping } from './lib/is-mapping.js'
import { nearest } from './lib/nearest.js'
import { parseDuration } from './lib/duration.js'

/** The inputs of the action, in the order in which `action.yml` and the documentation show them. */
export const inputs = {
  checklist: {
    about: 'Path of the checklist in the repository, YAML or Markdown.',
    default: '',
    expected: 'a path; without it `.github/deployment-checklist.yml`, then `.github/deployment-checklist.md`'
  },
  phase: {
    about: 'Judge only the items of this phase, or all but those of a phase behind `!`; without it all phases.',
    default: '',
    expected: 'the id of a phase, or several separated by commas; `!` before each leaves them out'
  },
  environment: {
    about: 'The environment that is deployed to; conditions may speak of it.',
    default: '',
    expected: 'the name of an environment'
  },
  subject: {
    about:
      'What is judged: what the event is about, or with `deployed` what `environment` runs by its last successful deployment.',
    default: 'event',
    words: ['event', 'deployed']
  },
  'fail-on': {
    about: 'The mildest decision that fails the step: `hold` fails on hold and no-go, `no-go` lets hold pass.',
    default: 'hold',
    words: ['hold', 'no-go']
  },
  mode: {
    about: '`enforce` fails the step as `fail-on` says; `report` shows everything and never fails it.',
    default: 'enforce',
    words: ['enforce', 'report']
  },
  bootstrap: {
    about: 'Judge a pull request that brings the first checklist by its own version of it, and say so.',
    default: 'false',
    words: ['true', 'false']
  },
  'checklist-ref': {
    about: 'Branch, tag or commit to read the checklist at; not for pull requests, where the base branch decides.',
    default: '',
    expected: 'a branch, tag or commit'
  },
  timeout: {
    about: 'How long gathering may take in all, retries included.',
    default: '5m',
    expected: 'a length of time with its unit, such as 90s or 5m'
  },
  wait: {
    about: 'How long to wait while the decision is hold, looking again and again; without it the first answer stands.',
    default: '',
    expected: 'a length of time with its unit, such as 30m, at most 6h'
  },
  outcomes: {
    about: 'How the steps before ended, for gates that ask for the `outcome` of one: `${{ toJSON(steps) }}`.',
    default: '',
    expected: 'a JSON mapping from the id of a step to its outcome, or to a mapping with `outcome`'
  },
  'allow-commands': {
    about: 'Run the programs that `command` gates name; never for forks and on events that run with more rights.',
    default: 'false',
    words: ['true', 'false']
  },
  'check-run': {
    about:
      'Post the decision as a check run of the commit, `Deploy Gate: ENVIRONMENT → BRANCH`; takes `checks: write`.',
    default: 'false',
    words: ['true', 'false']
  },
  comment: {
    about: 'Keep one comment on the pull request up to date: why, and who is awaited; takes `pull-requests: write`.',
    default: 'false',
    words: ['true', 'false']
  },
  'request-reviews': {
    about:
      'Request reviews of the pull request from those whose sign-off is awaited, once; takes `pull-requests: write`.',
    default: 'false',
    words: ['true', 'false']
  },
  'deployment-status': {
    about:
      'Write the decision to the deployment under way as a status, never as its success; takes `deployments: write`.',
    default: 'false',
    words: ['true', 'false']
  },
  artifact: {
    about: 'Upload the run as JSON as the artifact `deploy-gate-ENVIRONMENT`, which `deploy-gate history` reads.',
    default: 'false',
    words: ['true', 'false']
  },
  'github-token': {
    about: 'Token to read pull requests, reviews and checks with; a token of an app may read teams too.',
    default: '${{ github.token }}',
    expected: 'a token'
  }
} as const satisfies Record<string, InputDefinition>

export interface InputDefinition {
  readonly about: string
  readonly default: string
  readonly words?: readonly string[]
  readonly expected?: string
}

type InputName = keyof typeof inputs

/** Inputs that are named after the publisher which they turn on. */
const places = [
  'check-run',
  'comment',
  'request-reviews',
  'deployment-status',
  'artifact'
] as const satisfies readonly InputName[]

/** The outputs of the action. */
export const outputs = {
  decision: 'The decision: `go`, `hold` or `no-go`.',
  passed: '`true` when the decision is go, else `false`.',
  'failed-count': 'How many items failed or could not be judged, warnings included.',
  'pending-count': 'How many items wait for a person or for time, warnings included.',
  'report-path': 'Path of the whole run as JSON, see `schema/run.schema.json`.'
} as const satisfies Record<string, string>

/** A job of a hosted runner lasts no longer; milliseconds. */
const longestWait = 6 * 3600_000

/** The inputs as one plain object; nothing after this point knows about inputs. */
export interface Options {
  readonly checklist: string | null
  readonly phase: string | null
  readonly environment: string | null
  /** With `deployed` an environment is named. */
  readonly subject: 'event' | 'deployed'
  readonly failOn: 'hold' | 'no-go'
  readonly mode: 'enforce' | 'report'
  readonly bootstrap: boolean
  readonly checklistRef: string | null
  /** Milliseconds. */
  readonly timeout: number
  /** Milliseconds; 0 where nothing is waited for. */
  readonly wait: number
  /** Outcomes of steps by their id; null where none are handed in. */
  readonly outcomes: Readonly<Record<string, string>> | null
  readonly allowCommands: boolean
  readonly token: string | null
  /** Ids of the publishers that an input turns on. */
  readonly publish: readonly string[]
}

/** Reads the inputs out of the environment as the runner sets it (`INPUT_…`); every mistake is one sentence. */
export function readOptions(
  environment: Readonly<Record<string, string | undefined>>
): { readonly options: Options } | { readonly mistakes: readonly string[] } {
  const mistakes = unknownInputs(environment)
  const values = Object.fromEntries(
    Object.entries(inputs).map(([name, definition]: [string, InputDefinition]) => {
      const given = environment[inputVariable(name)]?.trim() ?? ''
      const value = given === '' && !definition.default.startsWith('$') ? definition.default : given
      const words = definition.words
      if (words !== undefined && !words.includes(value)) {
        mistakes.push(`The input \`${name}\` is "${value}"; expected one of ${words.join(', ')}.`)
      }
      return [name, value]
    })
  ) as Record<InputName, string>
  const timeout = readDuration(values.timeout)
  if (timeout === null)
    mistakes.push(`The input \`timeout\` is "${values.timeout}"; expected ${inputs.timeout.expected}.`)
  const wait = values.wait === '' ? 0 : readDuration(values.wait)
  if (wait === null || wait > longestWait)
    mistakes.push(`The input \`wait\` is "${values.wait}"; expected ${inputs.wait.expected}.`)
  const outcomes = values.outcomes === '' ? null : readOutcomes(values.outcomes)
  if (outcomes === undefined)
    mistakes.push(`The input \`outcomes\` cannot be read; expected ${inputs.outcomes.expected}.`)
  if (values.subject === 'deployed' && values.environment === '')
    mistakes.push('The input `subject` is "deployed" and no `environment` is named; say which one.')
  if (timeout === null || wait === null || outcomes === undefined || mistakes.length > 0) return { mistakes }
  return {
    options: {
      checklist: orNull(values.checklist),
      phase: orNull(values.phase),
      environment: orNull(values.environment),
      subject: values.subject === 'deployed' ? 'deployed' : 'event',
      failOn: values['fail-on'] === 'no-go' ? 'no-go' : 'hold',
      mode: values.mode === 'report' ? 'report' : 'enforce',
      bootstrap: values.bootstrap === 'true',
      checklistRef: orNull(values['checklist-ref']),
      timeout,
      wait,
      outcomes,
      allowCommands: values['allow-commands'] === 'true',
      token: orNull(values['github-token']),
      publish: places.filter(place => values[place] === 'true')
    }
  }
}

/** The runner's name for an input: upper case, spaces become underscores, hyphens stay. */
function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`
}

function unknownInputs(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = new Set(Object.keys(inputs).map(inputVariable))
  return Object.keys(environment)
    .filter(variable => variable.startsWith('INPUT_') && !known.has(variable))
    .map(variable => {
      const name = variable.slice('INPUT_'.length).toLowerCase()
      const near = nearest(name, Object.keys(inputs))
      return `There is no input \`${name}\`${near === undefined ? `; known are ${Object.keys(inputs).join(', ')}.` : `; did you mean \`${near}\`?`}`
    })
}

/** Outcomes by step, out of the `steps` context or of a plain mapping; undefined when the text is neither. */
export function readOutcomes(text: string): Readonly<Record<string, string>> | undefined {
  const steps = parseJson(text)
  if (!isMapping(steps)) return undefined
  const outcomes = Object.entries(steps).map(([id, step]) => [id, outcomeOf(step)] as const)
  const words = outcomes.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string')
  return words.length === outcomes.length ? Object.fromEntries(words) : undefined
}

function outcomeOf(step: unknown): unknown {
  return typeof step === 'object' && step !== null && 'outcome' in step ? step.outcome : step
}

function readDuration(text: string): number | null {
  try {
    return parseDuration(text)
  } catch {
    return null
  }
}

function orNull(value: string): string | null {
  return value === '' ? null : value
}
