import type { ReportKind } from '../../src/model/reports.js'
import { parsers } from '../../src/parsers/index.js'
import { code, page, prose, table } from './markdown.js'

/** What the reports of each kind tell. */
const kinds: Readonly<Record<ReportKind, string>> = {
  tests: 'Tests',
  coverage: 'Coverage',
  findings: 'Findings of linters, analysers and audits',
  metrics: 'Metrics'
}

/** The text of `docs/formats.md`. */
export function renderFormats(): string {
  const sections = Object.entries(kinds).flatMap(([kind, title]) => {
    const rows = [...parsers.values()]
      .filter(parser => parser.kind === kind)
      .map(({ id, title: format, about }) => [code(id), prose(format), prose(about)])
    return rows.length === 0 ? [] : [`## ${title}`, table(['`format:`', 'Format', 'About'], rows)]
  })
  return page(
    '# Report formats',
    'The content of a file decides which format it is; `format:` insists on one. A file that no format recognises, or that is empty, cut off or malformed, is never read as a success; only where `format:` names a compiler whose text is empty when it finds nothing is an empty file believed. `deploy-gate inspect FILE` shows how a file is read.',
    ...sections
  )
}

/** The table of all formats by what they tell. */
export function renderFormatTable(): string {
  const rows = Object.entries(kinds).map(([kind, title]) => [
    title,
    [...parsers.values()]
      .filter(parser => parser.kind === kind)
      .map(({ title: format, id }) => `${prose(format)} (${code(id)})`)
      .join(', ')
  ])
  return table(
    ['Reports', 'Formats'],
    rows.filter(([, formats]) => formats !== '')
  )
}
