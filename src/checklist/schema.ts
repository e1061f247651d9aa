import { slugPattern } from '../lib/slug.js'
import { itemSeverities } from '../model/checklist.js'
import { permissions } from '../model/sign-off.js'
import { choice, count, day, flag, form, list, mapOf, object, optional, text } from '../schema/build.js'
import type { JsonSchema, RequiredSchema, Schema, TypeOf } from '../schema/build.js'

/** A schema that no builder has: what is expected in words, and how JSON Schema says it. */
function written<T>(expected: string, json: JsonSchema): RequiredSchema<T> {
  return { optional: false, json: { ...json, 'x-expected': expected } }
}

/** A list that is not empty. */
function some<T>(of: Schema<T>, about: string): RequiredSchema<readonly T[]> {
  return written('a list that is not empty', { description: about, type: 'array', minItems: 1, items: of.json })
}

/** What is read one by one, so that each tells its own mistakes at its own place. */
const anything: RequiredSchema<unknown> = written('anything', {})

const children = (about: string) => list(anything, { about })

/** GitHub's own names of what starts a workflow; a name that never comes would skip an item for ever. */
const events = [
  ...['push', 'pull_request', 'pull_request_target', 'pull_request_review', 'merge_group', 'workflow_dispatch'],
  ...['workflow_run', 'workflow_call', 'repository_dispatch', 'schedule', 'release', 'deployment', 'deployment_status'],
  ...['issue_comment', 'create', 'check_run', 'check_suite', 'status']
] as const

const id: RequiredSchema<string> = written('an id of lower-case words such as restore-drill', {
  description: 'A stable id; without it, the words of the title.',
  type: 'string',
  pattern: slugPattern
})

const words = (about: string) => some(text({ about: 'A name, or a glob as in the filters of workflows.' }), about)

const condition = object(
  {
    environments: optional(words('Environments that it counts for.')),
    branches: optional(words('Branches that are deployed or merged into.')),
    events: optional(
      some(choice(events, { about: 'An event that starts workflows.' }), 'Events that started the run.')
    ),
    paths: optional(words('Paths of which the change touches at least one.')),
    labels: optional(words('Labels of the pull request.'))
  },
  { about: 'When it counts: keys are ANDed, the words of a list are ORed.' }
)

/** At least one condition: an empty mapping would always be true, which nobody means. */
const when = optional<TypeOf<typeof condition>>(
  written('a mapping of at least one condition', { ...condition.json, minProperties: 1 })
)

const account: RequiredSchema<string | number> = written('a login without @, or a numeric id', {
  description: 'A login, which compares without case, or a numeric id, which survives a renaming.',
  type: ['string', 'integer'],
  pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$',
  minimum: 1
})

const team: RequiredSchema<string> = written('a team as organisation/slug', {
  description: 'A team as organisation/slug; its members are read with a token that may.',
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]*/[A-Za-z0-9][A-Za-z0-9_.-]*$'
})

const role = object(
  {
    users: optional(some(account, 'People who hold the role.')),
    teams: optional(some(team, 'Teams whose members hold the role.')),
    permission: optional(
      choice(permissions, { about: 'The least permission in the repository whose holders hold the role.' })
    ),
    codeowners: optional(
      flag({ about: 'Whether the owners of the changed paths hold the role, each for theirs, by the CODEOWNERS file.' })
    ),
    count: count({ about: 'How many of them must sign.', least: 1, default: 1 })
  },
  { about: 'Who may sign in this role: users, teams, holders of a permission, or else the code owners.' }
)

const waiver = object(
  {
    item: text({ about: 'Id of the item that is waived.' }),
    reason: text({ about: 'Why it may be waived.' }),
    'approved-by': text({ about: 'Who allowed it.' }),
    expires: day({ about: 'Last day that it holds, in UTC.' })
  },
  { about: 'A dated, named, reasoned exception.' }
)

const settingsShape = {
  extends: optional(
    some(
      text({ about: 'A file of this repository, ./base.yml, or of another one, owner/repository/path@ref.' }),
      'Checklists whose phases, roles and items are taken over.'
    )
  ),
  name: optional(text({ about: 'What is deployed, as reports call it.' })),
  roles: optional(mapOf(anything, { about: 'Who may sign, by role.' })),
  waivers: optional(list(anything, { about: 'Exceptions that hold for a time.' })),
  ticks: choice(['ignore', 'accept'], { about: 'Whether a tick in the trusted file counts.', default: 'ignore' })
}

const version: RequiredSchema<1> = written('1, the version of this notation', {
  description: 'The version of this notation.',
  enum: [1]
})

const title = optional(text({ about: 'What a reader sees; without it, the words of the id.' }))

const due = optional(
  form('^[1-9][0-9]{0,3}[mhdw]$', 'a length of time with its unit, such as 30m, 24h or 7d', {
    about: 'How long after the deployment it must be done; it is judged only after that.'
  })
)

const inside = {
  sections: optional(children('Sections, each with a title.')),
  items: optional(children('Items: texts, or mappings.'))
}

const severityAbout = 'Whether it blocks or only warns.'

/** The mappings of a checklist by kind, each without the mappings inside it. */
export const kinds = {
  checklist: object({
    version,
    ...settingsShape,
    phases: optional(children('Phases in the order of the deployment.'))
  }),
  settings: object({ version: optional(version), ...settingsShape }),
  role,
  waiver,
  phase: object({ id: optional(id), title, when, due, ...inside }),
  section: object({ title, when, due, ...inside }),
  override: object({ severity: optional(choice(itemSeverities, { about: severityAbout })) }),
  item: object({
    id: optional(id),
    title,
    when,
    due,
    severity: choice(itemSeverities, { about: severityAbout, default: 'blocker' }),
    overridable: flag({ about: 'Whether a checklist that extends this one may loosen the item.', default: false }),
    environments: optional(mapOf(anything, { about: 'What is different in an environment, by its name.' })),
    about: optional(text({ about: 'Words for the reader.' })),
    link: optional<string>(
      written('an address that begins with https://', {
        description: 'A runbook or another page about it.',
        type: 'string',
        pattern: '^https://[^\\s<>"\']+$'
      })
    )
  })
}

export type Kind = keyof typeof kinds
