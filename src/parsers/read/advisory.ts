import { asString } from './json.js'

const githubId = /\bGHSA(?:-[0-9a-z]{4}){3}\b/
const anyGithubId = /\bGHSA(?:-[0-9a-z]{4}){3}\b/i
const githubIdLength = 'GHSA-0000-0000-0000'.length

/** The canonical id of an advisory, as `advisoryId` has it; CVEs are aliases. */
export function identify(
  candidates: readonly unknown[],
  cves: readonly unknown[],
  own: unknown
): { readonly id: string; readonly aliases: readonly string[] } {
  const aliases = cves.length === 0 ? [] : [...new Set(cves.flatMap(cve => asString(cve) ?? []))]
  return { id: advisoryId(candidates, own), aliases }
}

/**
 * The canonical id of an advisory: its GHSA where one of `candidates` (ids, addresses) has one, else `own`, the number
 * that its database gave it.
 */
export function advisoryId(candidates: readonly unknown[], own: unknown): string {
  for (const candidate of candidates) {
    const id = githubIdIn(asString(candidate) ?? '')
    if (id !== undefined) return id
  }
  return typeof own === 'number' ? String(own) : (asString(own) ?? 'unnamed')
}

/** Letters of a GHSA id are written small, its name large; what is written so already is taken as it is. */
function githubIdIn(text: string): string | undefined {
  const at = text.search(anyGithubId)
  if (at === -1) return undefined
  const id = text.slice(at, at + githubIdLength)
  return text.search(githubId) === at ? id : `GHSA${id.slice('GHSA'.length).toLowerCase()}`
}
