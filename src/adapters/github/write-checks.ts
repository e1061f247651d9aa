import type { CheckAnnotation, GitHubWritePort } from '../../ports/write.js'
import { oneLine, visible } from '../../lib/escape.js'
import type { Client } from './client.js'
import { wire } from './wire.js'
import type { Writer } from './writer.js'

const need = 'checks: write'

/** Annotations that GitHub takes in one request. */
const mostAtOnce = 50
/** GitHub takes 64 KB of a message; nobody reads so much at a line. */
const mostCharacters = 4096

export function writeChecks(writer: Writer, client: Client, root: string): Pick<GitHubWritePort, 'postCheckRun'> {
  return {
    postCheckRun: async ({ name, commit, conclusion, title, summary, url, mark, annotations }) => {
      const outputs = inBatches(annotations).map(batch => ({ title, summary, annotations: batch.map(wireOf) }))
      const [first, ...further] = outputs
      const draft = {
        ...{ name, head_sha: commit, status: 'completed', conclusion, external_id: mark, output: first },
        ...(url === undefined ? {} : { details_url: url })
      }
      const find = () => findRun(client, `${root}/commits/${commit}`, name, mark)
      const id = await writer.create(`${root}/check-runs`, draft, need, find)
      for (const output of further) {
        await writer.change('PATCH', `${root}/check-runs/${String(id)}`, { output }, need)
      }
    }
  }
}

/** What was just posted is among the newest 100 of its name. */
async function findRun(client: Client, commit: string, name: string, mark: string): Promise<number | null> {
  const path = `${commit}/check-runs?filter=all&check_name=${encodeURIComponent(name)}&per_page=100`
  const page = wire(await client.get(path, need, { fresh: true }), 'a page of check runs')
  return (
    page
      .list('check_runs')
      .find(run => run.textOrNull('external_id') === mark)
      ?.number('id') ?? null
  )
}

/** At least one batch, which may be empty. */
function inBatches(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const batches = Array.from({ length: Math.ceil(annotations.length / mostAtOnce) }, (_, index) =>
    annotations.slice(index * mostAtOnce, (index + 1) * mostAtOnce)
  )
  return batches.length === 0 ? [[]] : batches
}

function wireOf({ file, lines: [start, end], level, title, message }: CheckAnnotation) {
  const annotation_level = level === 'error' ? 'failure' : level
  const text = { title: oneLine(title, 200), message: oneLine(message, mostCharacters) }
  return { path: visible(file), start_line: start, end_line: end, annotation_level, ...text }
}
