import { inside, locateIn, type Written } from '../checklist/locate.js'
import { readYaml } from '../checklist/read-yaml.js'
import { isMapping } from '../lib/is-mapping.js'
import type { Complaint } from '../model/checklist.js'
import type { Grants, Job, Step, Text, Workflow } from './workflow.js'

/** One workflow file as far as the doctor looks at it; complaints where GitHub could read more than we do. */
export function readWorkflow(
  file: string,
  content: string
): { readonly workflow: Workflow } | { readonly complaint: Complaint } {
  const complaints: Complaint[] = []
  const written = readYaml(content, locateIn(file, content), (message, location) => {
    complaints.push({ message, location })
  })
  if (written === undefined || !isMapping(written.value) || !isMapping(written.value['jobs'])) {
    const location = { file, line: 1, column: 1 }
    return { complaint: complaints[0] ?? { message: 'This is no workflow: it has no `jobs`.', location } }
  }
  const grants = grantsOf(written.value['permissions'])
  const on = inside(written, 'on')
  return {
    workflow: {
      file,
      name: textOf(inside(written, 'name'))?.text ?? file,
      events: namesOf(on.value),
      after: namesOf(inside(inside(on, 'workflow_run'), 'workflows').value),
      jobs: entriesOf(inside(written, 'jobs')).map(([id, job]) => jobOf(id, job, grants))
    }
  }
}

function jobOf(id: string, written: Written, inherited: Grants): Job {
  const value = isMapping(written.value) ? written.value : {}
  const environment = inside(written, 'environment')
  return {
    id,
    name: textOf(inside(written, 'name'))?.text ?? id,
    needs: namesOf(value['needs']),
    condition: textOf(inside(written, 'if')),
    continues: textOf(inside(written, 'continue-on-error')),
    environment: textOf(isMapping(environment.value) ? inside(environment, 'name') : environment),
    grants: 'permissions' in value ? grantsOf(value['permissions']) : inherited,
    uses: textOf(inside(written, 'uses')),
    isMatrix: isMapping(value['strategy']) && 'matrix' in value['strategy'],
    steps: stepsOf(inside(written, 'steps')),
    location: written.place([], 'key')
  }
}

function stepsOf(written: Written): readonly Step[] {
  if (!Array.isArray(written.value)) return []
  return written.value.map((_, index) => {
    const step = inside(written, index)
    const inputs = entriesOf(inside(step, 'with')).flatMap(([name, input]) => {
      const text = textOf(input)
      return text === null ? [] : [[name.toLowerCase(), text] as const]
    })
    return {
      id: textOf(inside(step, 'id'))?.text ?? null,
      uses: textOf(inside(step, 'uses')),
      run: textOf(inside(step, 'run')),
      condition: textOf(inside(step, 'if')),
      continues: textOf(inside(step, 'continue-on-error')),
      inputs: Object.fromEntries(inputs),
      location: step.place([])
    }
  })
}

function entriesOf(written: Written): readonly (readonly [string, Written])[] {
  return isMapping(written.value) ? Object.keys(written.value).map(key => [key, inside(written, key)]) : []
}

/** A value that is one word or text; GitHub reads `false` and `'false'` alike. */
function textOf({ value, place }: Written): Text | null {
  const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isText ? { text: String(value), location: place([]) } : null
}

/** Names written alone, as a list or as keys. */
function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.filter(name => typeof name === 'string')
  return isMapping(value) ? Object.keys(value) : []
}

function grantsOf(value: unknown): Grants {
  if (value === 'read-all' || value === 'write-all') return { all: value === 'read-all' ? 'read' : 'write' }
  if (value === undefined || value === null) return null
  return isMapping(value)
    ? Object.fromEntries(Object.entries(value).map(([name, level]) => [name, String(level)]))
    : null
}
