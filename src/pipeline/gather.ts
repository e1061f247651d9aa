import { mapAtOnce } from '../lib/at-once.js'
import type { Evidence, Request } from '../model/evidence.js'
import type { ReadPorts } from '../ports/read.js'
import type { Source, SourceContext } from '../sources/define.js'

/** How many questions are under way at once. */
const atOnce = 8

/** One name for one question: equal requests have equal keys, whatever the order of their fields. */
export function requestKey(request: Request): string {
  return `${request.kind} ${JSON.stringify(sorted(request.ask))}`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)])
  )
}

/**
 * Asks the world: each request once, several at once. A source that throws gives
 * broken evidence and never stops the others.
 */
export async function gather(
  requests: readonly Request[],
  sources: ReadonlyMap<string, Source>,
  ports: ReadPorts,
  context: SourceContext
): Promise<Readonly<Record<string, Evidence>>> {
  const distinct = new Map(requests.map(request => [requestKey(request), request]))
  const answers = await mapAtOnce(
    [...distinct],
    atOnce,
    async ([key, request]) => [key, await ask(request, sources, ports, context)] as const
  )
  return Object.fromEntries(answers)
}

async function ask(
  request: Request,
  sources: ReadonlyMap<string, Source>,
  ports: ReadPorts,
  context: SourceContext
): Promise<Evidence> {
  const source = sources.get(request.kind)
  if (source === undefined) throw new Error(`A gate asks for ${request.kind}, and no source gives it.`)
  try {
    return await source.gather(request.ask, ports, context)
  } catch (error) {
    const why = `Reading ${request.kind} failed in a way that is a defect of Deploy Gate: ${String(error)}. Report it with this message.`
    return { state: 'broken', flaws: [{ code: 'source-failed', why }] }
  }
}
