import type { Severity } from '../../model/reports.js'
import { asArray, asCount, asRecord, asString, type JsonRecord } from './json.js'
import { textOf } from './sarif-message.js'
import { severityOfAdvisory, severityOfScore } from './severity.js'

const levels: ReadonlyMap<unknown, Severity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'note'],
  ['none', 'none']
])

/** A rule, or the kind of a notification, with the tool component that describes it. */
export interface Described {
  readonly descriptor: JsonRecord
  readonly component: JsonRecord
}

type DescriptorList = 'rules' | 'notifications'

/** The look-ups that the specification defines on one run. */
export class SarifRun {
  /** The driver first, then the extensions by their index. */
  readonly #components: readonly JsonRecord[]
  readonly #byId = new Map<DescriptorList, readonly ReadonlyMap<string, JsonRecord>[]>()
  readonly invocations: readonly JsonRecord[]

  constructor(run: JsonRecord) {
    const tool = asRecord(run['tool'])
    const extensions = asArray(tool?.['extensions']) ?? []
    this.#components = [tool?.['driver'], ...extensions].map(component => asRecord(component) ?? {})
    this.invocations = (asArray(run['invocations']) ?? []).map(invocation => asRecord(invocation) ?? {})
  }

  get tool(): string {
    return asString(this.#components[0]?.['name']) ?? 'unnamed tool'
  }

  /** Of a failure: by own level, override of the invocation and default of the rule, in this order; else warning. */
  severityOf(result: JsonRecord, rule: Described | undefined): Severity {
    if ((result['kind'] ?? 'fail') !== 'fail') return 'unknown'
    return severityOfLevel(result['level'] ?? this.#overriddenLevel(result, rule) ?? defaultLevel(rule))
  }

  /** Severity of a notification by its own level, else by the default of its descriptor, else warning (3.58.6). */
  readNotification(notification: JsonRecord): { readonly severity: Severity; readonly text: string } {
    const described = this.#find('notifications', asRecord(notification['descriptor']) ?? {})
    return {
      severity: severityOfLevel(notification['level'] ?? defaultLevel(described)),
      text: textOf(notification['message'], described) ?? 'it gives no words for it.'
    }
  }

  /** The rule that a result names by index, by id, or by the first parts of its hierarchical id. */
  ruleOf(result: JsonRecord): Described | undefined {
    const reference = asRecord(result['rule']) ?? {}
    return this.#find('rules', {
      id: result['ruleId'],
      index: result['ruleIndex'],
      ...reference
    })
  }

  #overriddenLevel(result: JsonRecord, rule: Described | undefined): unknown {
    const index = asCount(asRecord(result['provenance'])?.['invocationIndex'])
    const invocation = index === undefined ? undefined : this.invocations[index]
    for (const entry of asArray(invocation?.['ruleConfigurationOverrides']) ?? []) {
      const override = asRecord(entry)
      const level = asRecord(override?.['configuration'])?.['level']
      const named = this.#find('rules', asRecord(override?.['descriptor']) ?? {})
      if (level !== undefined && named !== undefined && named.descriptor === rule?.descriptor) return level
    }
    return undefined
  }

  #find(list: DescriptorList, reference: JsonRecord): Described | undefined {
    const named = asRecord(reference['toolComponent'])
    const places = this.#components.map((_, place) => place).filter(place => this.#isNamed(place, named))
    const [place] = places
    const id = asString(reference['id'])
    const index = asCount(reference['index'])
    const byIndex = place === undefined ? undefined : this.#findByIndex(list, place, index)
    if (byIndex !== undefined && isWithin(id, asString(byIndex.descriptor['id']))) return byIndex
    const byId = id === undefined ? undefined : this.#findById(list, places, id)
    // An index that leads to another descriptor than the id names is believed only where the id leads nowhere, and
    // where that makes nothing milder than it is without a descriptor.
    return byId ?? (['note', 'none'].includes(String(defaultLevel(byIndex))) ? undefined : byIndex)
  }

  #findByIndex(list: DescriptorList, place: number, index: number | undefined): Described | undefined {
    const component = this.#components[place] ?? {}
    const descriptor = index === undefined ? undefined : asRecord(asArray(component[list])?.[index])
    return descriptor === undefined ? undefined : { descriptor, component }
  }

  #findById(list: DescriptorList, places: readonly number[], id: string): Described | undefined {
    const tables = this.#byId.get(list) ?? this.#components.map(component => indexById(component[list]))
    this.#byId.set(list, tables)
    for (let part = id; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
      for (const place of places) {
        const descriptor = tables[place]?.get(part)
        if (descriptor !== undefined) return { descriptor, component: this.#components[place] ?? {} }
      }
    }
    return undefined
  }

  /**
   * Whether a reference to a tool component means the one at that place; without a
   * reference it can be any, the driver first.
   */
  #isNamed(place: number, reference: JsonRecord | undefined): boolean {
    if (reference === undefined) return true
    const index = asCount(reference['index'])
    if (index !== undefined) return place === index + 1
    const component = this.#components[place] ?? {}
    const same = (key: string): boolean => reference[key] !== undefined && reference[key] === component[key]
    return same('guid') || same('name')
  }
}

/** What `security-severity` among the properties of a rule or a result says; undefined where it is not there. */
export function securitySeverityOf(described: JsonRecord | undefined): Severity | undefined {
  const written = asRecord(described?.['properties'])?.['security-severity']
  if (written === undefined || written === null) return undefined
  const score = written === '' ? NaN : Number(written)
  // A score is what it should be; some tools write a word.
  return Number.isNaN(score) ? severityOfAdvisory(written) : severityOfScore(score)
}

function severityOfLevel(level: unknown): Severity {
  return levels.get(level) ?? 'unknown'
}

function defaultLevel(described: Described | undefined): unknown {
  return asRecord(described?.descriptor['defaultConfiguration'])?.['level'] ?? 'warning'
}

/** Whether an id is that of a descriptor or one below it in a hierarchy (`CA1000/1` is within `CA1000`). */
function isWithin(id: string | undefined, descriptor: string | undefined): boolean {
  return id === undefined || descriptor === undefined || id === descriptor || id.startsWith(`${descriptor}/`)
}

function indexById(descriptors: unknown): ReadonlyMap<string, JsonRecord> {
  const byId = new Map<string, JsonRecord>()
  for (const entry of asArray(descriptors) ?? []) {
    const descriptor = asRecord(entry)
    const id = asString(descriptor?.['id'])
    if (descriptor !== undefined && id !== undefined && !byId.has(id)) byId.set(id, descriptor)
  }
  return byId
}
