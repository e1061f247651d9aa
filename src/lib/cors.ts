const simpleMethods = ['GET', 'HEAD', 'POST']
/** Headers that a browser sends without asking, or sends itself. */
const simpleHeaders = [
  ...['accept', 'accept-language', 'content-language', 'accept-encoding', 'host', 'origin', 'referer', 'user-agent'],
  'cookie'
]
const simpleTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(;|$)/i

/**
 * Names of the headers that a page of another origin may only send after a preflight, in lower case and sorted;
 * undefined where the request needs none (the CORS-safelisted methods and headers of the Fetch standard).
 */
export function preflightHeaders(
  method: string,
  headers: Readonly<Record<string, string>>
): readonly string[] | undefined {
  const asked = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name, value]) => !simpleHeaders.includes(name) && !(name === 'content-type' && simpleTypes.test(value)))
    .map(([name]) => name)
    .sort()
  return simpleMethods.includes(method) && asked.length === 0 ? undefined : asked
}

/** Whether the names of a list header, such as `access-control-allow-headers`, hold a name; case does not matter. */
export function listHolds(values: readonly string[], name: string): boolean {
  return values.some(value => value.split(',').some(each => each.trim().toLowerCase() === name.toLowerCase()))
}
