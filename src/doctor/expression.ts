import { tokenize, type Token } from './expression-tokens.js'

/** What an expression is known to be: a value of its own, or anything. */
export type Known = { readonly value: string | number | boolean | null } | 'unknown'

/** What is supposed of a run while a condition is asked. */
export interface Supposed {
  /** The answer of `success()`, `failure()`, `always()` and `cancelled()`. */
  readonly status: Readonly<Record<'success' | 'failure' | 'always' | 'cancelled', boolean>>
  /** The value of a context such as `needs.gate.result`, in lower case. */
  lookUp(path: string): Known
}

/** A run in which all goes well so far; events and inputs are anything. */
export const wellGoing: Supposed = {
  status: { success: true, failure: false, always: true, cancelled: false },
  lookUp: () => 'unknown'
}

export type Certainty = 'yes' | 'no' | 'perhaps'

/**
 * Whether a job or step with this `if:` runs, as GitHub decides it: `success()` is asked too unless the condition names
 * a function of its kind. What cannot be read, or depends on anything that is not supposed, runs perhaps.
 */
export function whetherRuns(condition: string | null, supposed: Supposed): Certainty {
  const text = condition === null ? 'success()' : bare(condition)
  const asksStatus = /\b(success|failure|always|cancelled)\s*\(/i.test(text)
  if (!asksStatus && !supposed.status.success) return 'no'
  const known = evaluate(text, supposed)
  return known === 'unknown' ? 'perhaps' : isTrue(known.value) ? 'yes' : 'no'
}

/** The expression of a condition, which may be wrapped as a whole; half of one inside a text is left to be refused. */
function bare(condition: string): string {
  return /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(condition)?.[1] ?? condition
}

function isTrue(value: string | number | boolean | null): boolean {
  return value !== '' && value !== 0 && value !== false && value !== null
}

/** What an expression is known to be; anything where it cannot be read. */
export function evaluate(text: string, supposed: Supposed): Known {
  const tokens = tokenize(text)
  if (tokens === undefined) return 'unknown'
  const reader = new Reader(tokens, supposed)
  const known = reader.either()
  return reader.ended ? known : 'unknown'
}

/**
 * One pass over the tokens; what is misplaced ends it early, and an expression that is not read to its end is unknown.
 */
class Reader {
  readonly #tokens: readonly Token[]
  readonly #supposed: Supposed
  #at = 0

  constructor(tokens: readonly Token[], supposed: Supposed) {
    this.#tokens = tokens
    this.#supposed = supposed
  }

  get ended(): boolean {
    return this.#at === this.#tokens.length
  }

  either(): Known {
    let left = this.#both()
    while (this.#takes('||')) left = or(left, this.#both())
    return left
  }

  #both(): Known {
    let left = this.#equality()
    while (this.#takes('&&')) left = and(left, this.#equality())
    return left
  }

  #equality(): Known {
    let left = this.#comparison()
    for (;;) {
      if (this.#takes('==')) left = equal(left, this.#comparison())
      else if (this.#takes('!=')) left = not(equal(left, this.#comparison()))
      else return left
    }
  }

  /** Orders decide nothing of which anybody supposes anything. */
  #comparison(): Known {
    let left = this.#single()
    while (['<', '<=', '>', '>='].some(sign => this.#takes(sign))) {
      this.#single()
      left = 'unknown'
    }
    return left
  }

  #single(): Known {
    if (this.#takes('!')) return not(this.#single())
    if (this.#takes('(')) {
      const inner = this.either()
      return this.#takes(')') ? inner : this.#fail()
    }
    const token = this.#tokens[this.#at]
    if (token === undefined || token.kind === 'sign') return this.#fail()
    this.#at++
    if (token.kind === 'literal') return { value: token.value }
    return this.#takes('(') ? this.#call(token.name) : this.#path(token.name)
  }

  #call(name: string): Known {
    const { status } = this.#supposed
    let count = 0
    while (!this.#takes(')')) {
      if (count > 0 && !this.#takes(',')) return this.#fail()
      this.either()
      count++
      if (this.ended) return this.#fail()
    }
    const word = name.toLowerCase()
    const isStatus = word === 'success' || word === 'failure' || word === 'always' || word === 'cancelled'
    return isStatus && count === 0 ? { value: status[word] } : 'unknown'
  }

  #path(name: string): Known {
    const steps = [name]
    for (;;) {
      const token = this.#tokens[this.#at]
      if (this.#takes('.')) {
        const step = this.#tokens[this.#at]
        if (step?.kind === 'name') steps.push(step.name)
        else if (step?.kind !== 'sign' || step.sign !== '*') return this.#fail()
        else steps.push('*')
        this.#at++
      } else if (token?.kind === 'sign' && token.sign === '[') {
        this.#at++
        const index = this.either()
        if (!this.#takes(']')) return this.#fail()
        steps.push(index === 'unknown' ? '*' : String(index.value))
      } else return this.#supposed.lookUp(steps.join('.').toLowerCase())
    }
  }

  #takes(sign: string): boolean {
    const token = this.#tokens[this.#at]
    const found = token?.kind === 'sign' && token.sign === sign
    if (found) this.#at++
    return found
  }

  /** Nothing that follows is read, so that the whole is unknown. */
  #fail(): Known {
    this.#at = this.#tokens.length + 1
    return 'unknown'
  }
}

function and(left: Known, right: Known): Known {
  if (left !== 'unknown') return isTrue(left.value) ? right : left
  return right !== 'unknown' && !isTrue(right.value) ? right : 'unknown'
}

function or(left: Known, right: Known): Known {
  if (left !== 'unknown') return isTrue(left.value) ? left : right
  return right !== 'unknown' && isTrue(right.value) ? right : 'unknown'
}

function not(known: Known): Known {
  return known === 'unknown' ? known : { value: !isTrue(known.value) }
}

/** Texts are equal whatever their case; values of two kinds are converted by GitHub in ways that nobody means. */
function equal(left: Known, right: Known): Known {
  if (left === 'unknown' || right === 'unknown' || typeof left.value !== typeof right.value) return 'unknown'
  const [a, b] = [left.value, right.value]
  return { value: typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b }
}
