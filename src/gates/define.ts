import { fill, type Values } from '../lib/message.js'
import type { Item } from '../model/checklist.js'
import { origins, type EvidenceKinds, type Origin, type Request } from '../model/evidence.js'
import type { MarkedLocation, Reason } from '../model/reason.js'
import type { Role, SignOffDemand } from '../model/sign-off.js'
import type { Judgement } from '../model/verdict.js'
import type { JsonSchema, ObjectOf, ObjectSchema, RequiredSchema, Shape } from '../schema/build.js'
import type { Mistake } from '../schema/validate.js'

/** What is asked for, by a name of the gate's own; undefined where these options do not ask. */
type Needs = Readonly<Record<string, Request | undefined>>
type ReasonTable = Readonly<Record<string, string>>

type ValueOf<R> = R extends Request ? EvidenceKinds[R['kind']]['value'] : never

/** The answers by the same names; those that are not always asked for may be missing. */
type Found<N extends Needs> = {
  readonly [K in keyof N as undefined extends N[K] ? never : K]: ValueOf<N[K]>
} & { readonly [K in keyof N as undefined extends N[K] ? K : never]?: ValueOf<N[K]> }

/** Makes a reason of the gate's own table: the code, the values of its placeholders, the places it speaks of. */
export type Say<R extends ReasonTable> = <C extends keyof R & string>(
  code: C,
  values: Values<R[C]>,
  locations?: readonly MarkedLocation[]
) => Reason

/** What a gate may know of the item that asks it. */
export type AskingItem = Pick<Item, 'id' | 'due'>

/** What a gate may know beside its own options when it says what it needs. */
export interface PlanContext {
  /** A role of the checklist by its id; the loader has made sure that it exists. */
  role(id: string): Role
  /** Every sign-off that the run asks for. */
  readonly demands: readonly SignOffDemand[]
  /** Ids of every role and item of the checklist. */
  readonly names: readonly string[]
}

export interface Example<O, E, C> {
  /** Completes "when …". */
  readonly title: string
  readonly options: O
  readonly evidence: E
  readonly now?: string
  readonly expect: Judgement['outcome']
  readonly because: C
}

interface GateDefinition<S extends Shape, N extends Needs, R extends ReasonTable, V> {
  /** Kebab-case; also the file's name and the key in a checklist. */
  readonly id: string
  /** Completes "This may be deployed when …" as a sentence of its own. */
  readonly title: string
  /** One sentence: what it holds back. */
  readonly about: string
  readonly options: ObjectSchema<S>
  /** What may stand in place of the mapping of options, and what it means. */
  readonly shorthand?: { readonly accepts: RequiredSchema<V>; means(value: V): Partial<ObjectOf<S>> }
  /**
   * What is wrong with options though each has its form, such as a pattern that cannot be read; told with its place.
   * Only the names that are `written` were not completed by a default.
   */
  mistakes?(options: ObjectOf<S>, written: readonly string[]): readonly Mistake[]
  /**
   * The sign-offs that an item with these options asks for; they are judged together. Every role that the options name
   * is looked up here, also where nobody has to sign: so the loader knows them.
   */
  demands?(options: ObjectOf<S>, role: (id: string) => Role, item: AskingItem): readonly SignOffDemand[]
  /** Options that nobody wrote and that an item takes for granted which is done after the deployment. */
  whenDue?(options: ObjectOf<S>): Partial<ObjectOf<S>>
  needs(options: ObjectOf<S>, context: PlanContext): N
  /** Every sentence the gate can say, by code, with `{placeholders}`. */
  readonly reasons: R
  /**
   * Codes of the failures that tell the opposite of what the gate asks, rather than that there was too little to go by.
   * Only a gate that has some may stand in a `not`.
   */
  readonly refutedBy?: readonly (keyof R & string)[]
  /** Pure: the same facts always give the same judgement. `now` is ISO 8601. */
  judge(input: {
    readonly options: ObjectOf<S>
    readonly evidence: Found<N>
    readonly now: string
    readonly role: (id: string) => Role
    readonly item: AskingItem
    readonly say: Say<R>
  }): Judgement
  /** With the options that somebody would write; defaults complete them. */
  readonly examples: readonly Example<Partial<ObjectOf<S>>, Found<N>, keyof R & string>[]
}

/** A gate as the pipeline sees it: options were checked against `options` before, evidence is complete. */
export interface Gate {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly options: { readonly json: JsonSchema; readonly shape: Shape }
  readonly shorthand?: { readonly json: JsonSchema; means(value: unknown): Readonly<Record<string, unknown>> }
  mistakes(options: unknown, written: readonly string[]): readonly Mistake[]
  demands(options: unknown, role: (id: string) => Role, item: AskingItem): readonly SignOffDemand[]
  /** The options of an item that is done after the deployment, with what it takes for granted. */
  whenDue(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
  /** The least origin that its evidence may have, by the option `trust` where a gate has it; null takes any. */
  trust(options: unknown): Origin | null
  needs(options: unknown, context: PlanContext): Readonly<Record<string, Request>>
  readonly reasons: ReasonTable
  /** Empty where the gate must not stand in a `not`. */
  readonly refutedBy: readonly string[]
  judge(input: {
    readonly options: unknown
    readonly evidence: Readonly<Record<string, unknown>>
    readonly now: string
    readonly role: (id: string) => Role
    readonly item: AskingItem
  }): Judgement
  readonly examples: readonly Example<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>, string>[]
}

export function defineGate<S extends Shape, const N extends Needs, const R extends ReasonTable, V = never>(
  gate: GateDefinition<S, N, R, V>
): Gate {
  const say = speak(gate.reasons)
  // The pipeline hands over options only after the schema of this very gate has accepted them.
  const checked = (options: unknown) => options as ObjectOf<S>
  // `gather` answers every request of `needs` under its own name, and `evaluate` stops when one is missing.
  const found = (evidence: Readonly<Record<string, unknown>>) => evidence as Found<N>
  const { shorthand } = gate
  return {
    id: gate.id,
    title: gate.title,
    about: gate.about,
    options: gate.options,
    ...(shorthand === undefined
      ? {}
      : { shorthand: { json: shorthand.accepts.json, means: (value: unknown) => shorthand.means(value as V) } }),
    mistakes: (options, written) => gate.mistakes?.(checked(options), written) ?? [],
    demands: (options, role, item) => gate.demands?.(checked(options), role, item) ?? [],
    whenDue: options => ({ ...options, ...gate.whenDue?.(checked(options)) }),
    trust: options => {
      const demanded = Object.entries(checked(options)).find(([name]) => name === 'trust')?.[1]
      return origins.find(origin => origin === demanded) ?? null
    },
    needs: (options, context) => {
      const asked = Object.entries<Request | undefined>(gate.needs(checked(options), context))
      return Object.fromEntries(asked.flatMap(([name, request]) => (request === undefined ? [] : [[name, request]])))
    },
    reasons: gate.reasons,
    refutedBy: gate.refutedBy ?? [],
    judge: ({ options, evidence, now, role, item }) =>
      gate.judge({ options: checked(options), evidence: found(evidence), now, role, item, say }),
    examples: gate.examples
  }
}

/** Makes reasons of a table of sentences. */
export function speak<const R extends ReasonTable>(reasons: R): Say<R> {
  return (code, values, locations = []) => ({
    code,
    params: values,
    text: fill(reasons[code] ?? code, values),
    locations
  })
}

/** A reason that asks for attention, whatever the outcome. */
export function warn(reason: Reason): Reason {
  return { ...reason, warns: true }
}

/**
 * The judgement that follows from what was found: any failure fails, else anything awaited is pending, else it passed.
 * What is `noted` stands beside every outcome and changes none.
 */
export function settle(found: {
  readonly failed?: readonly Reason[]
  readonly pending?: readonly Reason[]
  readonly passed: readonly Reason[]
  readonly noted?: readonly Reason[]
}): Judgement {
  const { failed = [], pending = [], passed, noted = [] } = found
  if (failed.length > 0) return { outcome: 'failed', reasons: [...failed, ...pending, ...noted] }
  if (pending.length > 0) return { outcome: 'pending', reasons: [...pending, ...noted] }
  return { outcome: 'passed', reasons: [...passed, ...noted] }
}
