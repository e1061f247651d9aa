const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  UI: { N: 0.85, R: 0.62 },
  S: { U: 0, C: 1 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 }
}

/** Who may act matters less where the flaw reaches beyond its own scope. */
const privilegesInOtherScope: Readonly<Record<string, number>> = { N: 0.85, L: 0.68, H: 0.5 }

/**
 * The base score, from 0 to 10, of a CVSS vector of version 3.0 or 3.1, by section 7.1 of its specification; undefined
 * for another version or an incomplete vector.
 */
export function scoreOfVector(vector: string): number | undefined {
  if (!/^CVSS:3\.[01]\//.test(vector)) return undefined
  const letters = new Map(vector.split('/').map(part => [part.split(':')[0], part.split(':')[1] ?? ''] as const))
  const values = Object.entries(weights).map(([metric, words]) => words[letters.get(metric) ?? ''])
  const [av, ac, pr, ui, scope, c, i, a] = values
  if (av === undefined || ac === undefined || pr === undefined || ui === undefined) return undefined
  if (scope === undefined || c === undefined || i === undefined || a === undefined) return undefined
  const changed = scope === 1
  const lost = 1 - (1 - c) * (1 - i) * (1 - a)
  const impact = changed ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost
  const privileges = changed ? (privilegesInOtherScope[letters.get('PR') ?? ''] ?? pr) : pr
  const exploitability = 8.22 * av * ac * privileges * ui
  if (impact <= 0) return 0
  return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10))
}

/** One decimal, never down; in whole numbers first, so that 4.000002 stays 4.0. */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000)
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10
}
