import { asString } from './json.js'

const githubId = /\bGHSA(?:-[0-9a-z]{4}){3}\b/i
const githubIdLength = 'GHSA-0000-0000-0000'.length

/**
 * The canonical id of an advisory, its GHSA where one of `candidates` (ids, addresses) has one, else `own`, the number
 * that its database gave it; CVEs are aliases.
 */
export function identify(
  candidates: readonly unknown[],
  cves: readonly unknown[],
  own: unknown
): { readonly id: string; readonly aliases: readonly string[] } {
  const aliases = cves.length === 0 ? [] : [...new Set(cves.flatMap(cve => asString(cve) ?? []))]
  for (const candidate of candidates) {
    const text = asString(candidate) ?? ''
    const at = text.search(githubId)
    // Letters of a GHSA id are written small, its name large.
    if (at >= 0) return { id: `GHSA${text.slice(at + 'GHSA'.length, at + githubIdLength).toLowerCase()}`, aliases }
  }
  return { id: typeof own === 'number' ? String(own) : (asString(own) ?? 'unnamed'), aliases }
}
