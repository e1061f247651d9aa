import { listNames, plural } from '../lib/words.js'
import type { FileFacts } from '../model/file.js'
import { defineGate, settle } from './define.js'
import { contentReasons, judgeContent } from './parts/file-content.js'
import { askOf, asksContent, fileOptions, findFileMistakes, pathOption } from './parts/file-options.js'

export const file = defineGate({
  id: 'file',
  title: 'The files are as they must be',
  about:
    'Holds back a commit without the files that it needs: missing, empty where it matters, outdated or with something that must not be there.',
  options: fileOptions,
  shorthand: {
    accepts: pathOption,
    means: path => ({ path })
  },
  mistakes: findFileMistakes,
  needs: options => ({ files: { kind: 'file', ask: askOf(options) } }),
  reasons: {
    found: 'As asked: {paths}.',
    absent: 'No file matches {globs}, as asked.',
    missing: 'No file matches {globs}; add it, or correct `path`.',
    'nothing-to-read':
      'No file matches {globs}, so that nothing can be said of its content; add it, or correct `path`.',
    'too-few': '{files} of at least {least} match {globs}: {paths}; add the others, or correct `path`.',
    present: '{paths} must not be there; remove it.',
    ...contentReasons
  },
  // Of several files some may have what others lack, so that a text that is missing in one is not its opposite.
  refutedBy: ['missing', 'too-few', 'present', 'forbidden'],
  judge: ({ options, evidence, now, say }) => {
    const { count, files } = evidence.files
    const { exists, count: least } = options
    const globs = listNames(askOf(options).path)
    const places = files.map(({ path }) => ({ file: path }))
    const paths = namePaths(count, files)
    if (!exists) {
      const failed = count === 0 ? [] : [say('present', { paths }, places)]
      return settle({ failed, passed: [say('absent', { globs })] })
    }
    if (count === 0) {
      const code = asksContent(options) ? 'nothing-to-read' : 'missing'
      return settle({ failed: [say(code, { globs })], passed: [] })
    }
    const few = count < least ? [say('too-few', { files: plural(count, 'file'), least, globs, paths }, places)] : []
    const content = asksContent(options) ? files.flatMap(each => judgeContent(each, options, now, say)) : []
    return settle({ failed: [...few, ...content], passed: [say('found', { paths })] })
  },
  examples: [
    {
      title: 'the runbook says how to roll back',
      options: { path: 'docs/runbook.md', heading: 'Rollback' },
      evidence: {
        files: found({ path: 'docs/runbook.md', text: '# Runbook\n\n## Rollback\n\nDeploy the last tag.\n' })
      },
      expect: 'passed',
      because: 'found'
    },
    {
      title: 'the section on rolling back is empty',
      options: { path: 'docs/runbook.md', heading: 'Rollback' },
      evidence: { files: found({ path: 'docs/runbook.md', text: '## Rollback\n\nTODO\n\n## Contacts\n\nAda\n' }) },
      expect: 'failed',
      because: 'empty-section'
    },
    {
      title: 'there is no runbook',
      options: { path: 'docs/runbook*.md' },
      evidence: { files: found() },
      expect: 'failed',
      because: 'missing'
    },
    {
      title: 'the runbook is not kept up',
      options: { path: 'docs/runbook.md', 'max-age': '180d' },
      evidence: { files: found({ path: 'docs/runbook.md', changedAt: '2026-01-20T12:00:00Z' }) },
      now: '2026-11-20T12:00:00Z',
      expect: 'failed',
      because: 'too-old'
    },
    {
      title: 'debugging is off in the configuration',
      options: { path: 'config/production.yml', yaml: { '/debug': false } },
      evidence: { files: found({ path: 'config/production.yml', yaml: { '/debug': { is: 'scalar', value: false } } }) },
      expect: 'passed',
      because: 'found'
    },
    {
      title: 'a migration drops a table',
      options: { path: 'db/migrations/*.sql', 'not-contains': { pattern: '(?i)drop +table' } },
      evidence: { files: found({ path: 'db/migrations/7.sql', text: 'begin;\nDROP TABLE carts;\n' }) },
      expect: 'failed',
      because: 'forbidden'
    }
  ]
})

function found(...files: readonly FileFacts[]) {
  return { count: files.length, files }
}

function namePaths(count: number, files: readonly FileFacts[]): string {
  const named = files.slice(0, 5).map(({ path }) => path)
  return count > named.length ? `${named.join(', ')} and ${String(count - named.length)} more` : listNames(named)
}
