import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChecklist } from '../src/find-checklist.js'
import { gates } from '../scripts/entries.js'
import type { Checklist } from '../src/model/checklist.js'
import { permissionsOf } from '../src/permissions.js'
import { plan } from '../src/pipeline/plan.js'
import type { FilesPort } from '../src/ports/read.js'
import { checkSelection, run } from '../src/run.js'
import { ownRun } from '../src/adapters/run.js'
import { noBase } from './support/checklists.js'
import { noUse } from './support/builders.js'
import { buildPorts, head } from './support/ports.js'

/** A working tree in which no tool has written a report yet. */
const files: FilesPort = { root: '/nowhere', find: () => Promise.resolve([]) }

async function load(file: string): Promise<Checklist> {
  const text = readFileSync(join('checklists', file), 'utf8')
  const found = await findChecklist(file, path => Promise.resolve(path === file ? text : undefined), noBase)
  if ('checklist' in found) return found.checklist
  throw new Error(JSON.stringify(found))
}

function judge(checklist: Checklist) {
  const branch = 'main'
  const subject = {
    repository: 'acme/shop',
    commit: head,
    event: 'local',
    branch,
    environment: 'production',
    labels: []
  }
  return run({
    checklist,
    phase: null,
    environment: 'production',
    subject,
    context: { commit: head, pullRequests: { numbers: [7], direct: [] }, ref: '', initiators: [] },
    ports: buildPorts({ files, run: ownRun }),
    now: () => '2026-11-20T12:00:00Z',
    use: () => noUse,
    warnings: []
  })
}

describe.each(readdirSync('checklists'))('the starter %s', file => {
  test('is planned with every item and the permissions that reading needs', async () => {
    const checklist = await load(file)
    const planned = plan(checklist, gates, { phase: null, environment: null }, () => undefined)
    expect(planned.map(({ item }) => item.id)).toEqual(checklist.items.map(({ id }) => id))
    expect(await permissionsOf(planned)).toMatchObject({ contents: 'read', 'pull-requests': 'read' })
    expect(checkSelection(checklist, null, 'production')).toEqual([])
  })

  test('when nothing is there yet, is judged without a defect, and only a warning lets it go', async () => {
    const checklist = await load(file)
    const { report } = await judge(checklist)
    expect(report.verdicts.map(({ id }) => id)).toEqual(checklist.items.map(({ id }) => id))
    const codes = report.verdicts.flatMap(({ reasons }) => reasons.map(({ code }) => code))
    expect(codes).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(gate|source)-failed$/)]))
    // Only the clock is always there, and where nothing is, no issue is open.
    const passed = report.verdicts.filter(({ outcome }) => outcome === 'passed')
    expect(passed.filter(({ gate }) => gate !== 'window' && gate !== 'issues')).toEqual([])
    expect(report.counts.waived).toBe(0)
    const blocks = checklist.items.some(({ severity }) => severity === 'blocker')
    expect(report.decision === 'go').toBe(!blocks)
  })
})
