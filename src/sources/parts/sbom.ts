import { parseJson } from '../../lib/parse-json.js'

/** Whether a text is an SBOM in CycloneDX or SPDX JSON (2.x) that names at least one component. */
export function isSbom(text: string): boolean {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null) return false
  if ('bomFormat' in value)
    return value.bomFormat === 'CycloneDX' && 'components' in value && isFilled(value.components)
  const isSpdx =
    'spdxVersion' in value && typeof value.spdxVersion === 'string' && value.spdxVersion.startsWith('SPDX-')
  return isSpdx && 'packages' in value && isFilled(value.packages)
}

/** Whether a list has something with a name. */
function isFilled(value: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  return list.some(one => typeof one === 'object' && one !== null && 'name' in one && isName(one.name))
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
