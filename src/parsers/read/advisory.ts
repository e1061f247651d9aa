import { asString } from './json.js'

const githubId = /\bGHSA(?:-[0-9a-z]{4}){3}\b/i

/**
 * The canonical id of an advisory, its GHSA where one of `candidates` (ids, addresses) has one, else `own`, the number
 * that its database gave it; CVEs are aliases.
 */
export function identify(
  candidates: readonly unknown[],
  cves: readonly unknown[],
  own: unknown
): { readonly id: string; readonly aliases: readonly string[] } {
  const github = candidates.map(candidate => githubId.exec(asString(candidate) ?? '')?.[0]).find(Boolean)
  const aliases = [...new Set(cves.flatMap(cve => asString(cve) ?? []))]
  if (github === undefined) return { id: typeof own === 'number' ? String(own) : (asString(own) ?? 'unnamed'), aliases }
  // Letters of a GHSA id are written small, its name large.
  return { id: `GHSA${github.slice(4).toLowerCase()}`, aliases }
}
