import { asList } from '../../lib/as-list.js'
import { compileGlobs } from '../../lib/glob.js'
import { firstFrom } from '../../lib/rising.js'
import { floorPercent, reaches } from '../../lib/ratio.js'
import { listNames, plural } from '../../lib/words.js'
import type { ChangedLinesRecord, Stretch } from '../../model/github.js'
import type { Reason } from '../../model/reason.js'
import { coverageMetrics, type CoverageReport, type FileCoverage } from '../../model/reports.js'
import { optional, percent, texts } from '../../schema/build.js'
import type { Say } from '../define.js'
import type { Part } from './coverage-limits.js'
import { keepPlaces } from './places.js'
import { uncoveredPlaces } from './uncovered-lines.js'

export const changedLinesOptions = {
  'changed-lines': optional(
    percent({
      about:
        'Least share of lines covered, in percent, among the lines with code that the pull request adds or changes. Where GitHub does not show what is changed in a file, all its lines count.'
    })
  ),
  unmeasured: texts({
    about:
      'Globs of changed files that no report need name, for `changed-lines`. Any other must be measured if measured files have its extension, below the top folder that these share, or anywhere where they share none.',
    default: [
      '**/*.test.*',
      '**/*.spec.*',
      '**/*_test.*',
      '**/*_spec.*',
      '**/test_*',
      '**/*Test.*',
      '**/*Tests.*',
      '**/__tests__/**',
      '**/test/**',
      '**/tests/**',
      '**/spec/**',
      '**/conftest.py',
      '**/*.config.*',
      '**/*.d.ts'
    ]
  })
}

export const changedLinesReasons = {
  'changed-met': '{percent} % of the changed lines covered ({covered} of {total}), and at least {least} % must be.',
  'changed-below':
    '{percent} % of the changed lines covered ({covered} of {total}), and at least {least} % must be; test what is named here.',
  'changed-nothing': 'The pull request changes no line that the reports count as code.',
  'changed-unmeasured':
    '{files} changed and not measured for certain ({names}); let the reports measure what is changed, or name in `unmeasured` what needs no test.',
  'changed-elsewhere': '{files} changed outside of what the reports measure ({names}); not counted.',
  'changed-unplaced':
    'No file that the reports name is for certain one of the commit ({names}); let them name files by their paths in the repository.',
  'changed-unrecorded':
    'Which lines are covered is not told of {names}; write a report with line records, such as lcov or Cobertura.'
} as const

type Added = ChangedLinesRecord['files'][number]['added']

/**
 * Holds the lines that the pull request adds or changes against their own limit;
 * `files` are those of all reports together.
 */
export function judgeChangedLines(
  least: number,
  unmeasured: string | readonly string[],
  changed: ChangedLinesRecord,
  files: readonly FileCoverage[],
  reports: readonly CoverageReport[],
  say: Say<typeof changedLinesReasons>
): Part {
  const find = measuredBy(files)
  const pairs = changed.files
    .filter(({ added }) => added?.length !== 0)
    .map(({ path, added }) => ({ path, added, found: find(path) }))
  const missing = pairs.filter(({ found }) => found.length === 0).map(({ path }) => path)
  const { failed, noted } = judgeMissing(missing, unmeasured, files, say)

  const measured = pairs.flatMap(({ found, added }) => found.map(file => ({ file, added })))
  const unrecorded = new Set(reports.flatMap(report => report.files.filter(lacksRecords).map(({ path }) => path)))
  const silent = measured.map(({ file }) => file.path).filter(path => unrecorded.has(path))
  if (silent.length > 0) failed.push(say('changed-unrecorded', { names: listNames(silent) }))
  else if (!files.some(hasRecords)) failed.push(say('changed-unrecorded', { names: 'any file' }))

  if (files.length > 0 && files.every(isForeign)) {
    const names = listNames(
      files.map(({ path }) => path),
      3
    )
    failed.push(say('changed-unplaced', { names }))
  }

  const parts = measured.flatMap(({ file, added }) => partsOf(file, added))
  const covered = parts.reduce((sum, { hits }) => sum + hits.covered.length, 0)
  const total = parts.reduce((sum, { hits }) => sum + hits.uncovered.length, covered)
  if (total === 0) return { failed, passed: [say('changed-nothing', {})], noted }
  const params = { covered, total, least, percent: floorPercent({ covered, total }) }
  if (reaches(params, least)) return { failed, passed: [say('changed-met', params)], noted }
  return { failed: [...failed, say('changed-below', params, uncoveredPlaces(parts))], passed: [], noted }
}

/**
 * Finds the measured file that a path of the repository is; a report may list it in parts. One that was only guessed,
 * or could be several, is none; by its end one is found only where the files of the commit are not known.
 */
function measuredBy(files: readonly FileCoverage[]): (path: string) => readonly FileCoverage[] {
  const sure = files.filter(file => !isForeign(file))
  const byPath = new Map<string, FileCoverage[]>()
  for (const file of sure) byPath.set(file.path, [...(byPath.get(file.path) ?? []), file])
  const unplaced = sure.filter(({ placement }) => placement === undefined)
  return path => {
    const alike = unplaced.filter(each => path.endsWith(`/${each.path}`))
    return byPath.get(path) ?? (alike.length === 1 ? alike : [])
  }
}

/** What is to be said of changed files that no report names: those that look like what is measured fail. */
function judgeMissing(
  paths: readonly string[],
  unmeasured: string | readonly string[],
  files: readonly FileCoverage[],
  say: Say<typeof changedLinesReasons>
) {
  const failed: Reason[] = []
  const noted: Reason[] = []
  const isExempt = compileGlobs(asList(unmeasured))
  const own = files.filter(({ placement }) => placement !== 'untracked')
  const extensions = new Set(files.map(({ path }) => extensionOf(path)))
  const [top = '', another] = new Set(own.map(({ path }) => topOf(path)))
  const isWithin = (path: string) => top === '' || another !== undefined || topOf(path) === top
  const alike = paths.filter(path => extensions.has(extensionOf(path)) && !isExempt(path))
  const params = (found: readonly string[]) => ({
    files: plural(found.length, 'file is', 'files are'),
    names: listNames(found)
  })
  const within = alike.filter(isWithin)
  const elsewhere = alike.filter(path => !isWithin(path))
  if (within.length > 0) {
    failed.push(say('changed-unmeasured', params(within), keepPlaces(within.map(file => ({ file })))))
  }
  if (elsewhere.length > 0) noted.push(say('changed-elsewhere', params(elsewhere)))
  return { failed, noted }
}

/** Whether a file has something to cover, and no record says where. */
function lacksRecords(file: FileCoverage): boolean {
  return file.hits === undefined && coverageMetrics.some(metric => (file[metric]?.total ?? 0) > 0)
}

/** Whether a file is not certain to be one of the commit, though the commit's files are known. */
function isForeign({ placement }: FileCoverage): boolean {
  return placement !== undefined && placement !== 'tracked'
}

function hasRecords({ hits }: FileCoverage): boolean {
  return hits !== undefined && hits.covered.length + hits.uncovered.length > 0
}

/** The line records of each changed stretch of a file; without stretches, of the whole file. */
function partsOf({ hits = { covered: [], uncovered: [] }, ...file }: FileCoverage, added: Added) {
  if (added === null) return [{ ...file, hits }]
  return added.map(stretch => ({
    ...file,
    hits: { covered: recordsWithin(hits.covered, stretch), uncovered: recordsWithin(hits.uncovered, stretch) }
  }))
}

function recordsWithin(rising: readonly number[], [first, last]: Stretch): readonly number[] {
  return rising.slice(firstFrom(rising, first), firstFrom(rising, last + 1))
}

function extensionOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/^.*\./, '')
    .toLowerCase()
}

function topOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}
