import { statSync, type Stats } from 'node:fs'

/** What is at a place on disk; undefined where nothing is, or nothing that may be looked at. */
export function lookAt(place: string): Stats | undefined {
  try {
    return statSync(place)
  } catch {
    return undefined
  }
}
