/** Whether a title is that of a Conventional Commit 1.0.0 of one of the types: type, scope, `!`, colon, description. */
export function isConventional(title: string, types: readonly string[]): boolean {
  const type = /^([A-Za-z][A-Za-z0-9_-]{0,49})(\([^()]{1,99}\))?!?: \S/.exec(title)?.[1]?.toLowerCase()
  return type !== undefined && types.some(known => known.toLowerCase() === type)
}
