import type { Advisory } from './advisories.js'

/** A dated, reasoned exception for one advisory. */
export interface Exception {
  readonly id: string
  readonly reason: string
  readonly expires: string
}

/** Advisories by whether an exception that is still in force names them, and what became of each exception. */
export function applyExceptions(advisories: readonly Advisory[], exceptions: readonly Exception[], today: string) {
  const names = ({ ids }: Advisory, { id }: Exception) => ids.some(own => own.toUpperCase() === id.toUpperCase())
  const inForce = exceptions.filter(({ expires }) => today <= expires)
  const isIgnored = (advisory: Advisory) => inForce.some(exception => names(advisory, exception))
  const uses = (exception: Exception) => advisories.some(advisory => names(advisory, exception))
  return {
    counted: advisories.filter(advisory => !isIgnored(advisory)),
    used: inForce.filter(uses),
    unused: exceptions.filter(exception => !uses(exception)),
    expired: exceptions.filter(exception => !inForce.includes(exception) && uses(exception))
  }
}
