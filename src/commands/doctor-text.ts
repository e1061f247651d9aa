import { levels, type Finding, type Level } from '../doctor/define.js'
import { oneLine, visible } from '../lib/escape.js'
import { plural, thousands } from '../lib/words.js'
import type { Decision } from '../model/verdict.js'

/** What the doctor has found, as `--json` prints it beside `schemaVersion`. */
export interface Examined {
  readonly decision: Decision
  /** `owner/name`; null where none is known. */
  readonly repository: string | null
  readonly branch: string | null
  readonly environment: string | null
  readonly counts: Readonly<Record<Level, number>>
  readonly findings: readonly Finding[]
  readonly apiCalls: number
}

const headings = {
  hole: ['✖', 'Holes'],
  risk: ['!', 'Risks'],
  'not-visible': ['?', 'Not visible'],
  fine: ['✔', 'Fine']
} as const satisfies Record<Level, readonly [sign: string, heading: string]>

/** Every finding for a terminal, the gravest first, and what follows from them. */
export function renderFindings(examined: Examined): string {
  const { repository, branch, findings, apiCalls } = examined
  const where = [repository ?? 'This repository', ...(branch === null ? [] : [branch])].map(name => oneLine(name))
  const calls = apiCalls === 0 ? [] : [`${plural(apiCalls, 'request')} to GitHub.`]
  return [
    where.join(', '),
    '',
    ...levels.flatMap(level =>
      renderLevel(
        level,
        findings.filter(finding => finding.level === level)
      )
    ),
    conclude(examined),
    ...calls,
    ''
  ].join('\n')
}

function renderLevel(level: Level, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  const [sign, heading] = headings[level]
  const lines = findings.flatMap((finding, index) => {
    // One missing token hides many things, and is told once.
    const isTold = level === 'not-visible' && findings[index + 1]?.why === finding.why
    const { title, why, fix, location } = finding
    const place = location === undefined ? [] : [`${visible(location.file)}:${String(location.line)}`]
    return [
      `    ${sign} ${oneLine(title)}`,
      ...[...place, ...(isTold ? [] : [oneLine(why, 1000)])].map(line => `        ${line}`),
      ...(fix === undefined || level === 'not-visible' ? [] : [`        → ${oneLine(fix, 1000)}`])
    ]
  })
  return [heading, ...lines, '']
}

function conclude({ decision, counts }: Examined): string {
  const told = [
    ...(counts.hole === 0 ? [] : [plural(counts.hole, 'hole')]),
    ...(counts.risk === 0 ? [] : [plural(counts.risk, 'risk')]),
    ...(counts['not-visible'] === 0 ? [] : [`${thousands(counts['not-visible'])} not visible`]),
    `${thousands(counts.fine)} fine`
  ].join(', ')
  switch (decision) {
    case 'no-go':
      return `No-go: the gate can be walked around (${told}).`
    case 'hold':
      return `Hold: no way around the gate is seen, but not everything is visible (${told}).`
    case 'go':
      return `Go: no way around the gate is seen (${told}).`
  }
}
