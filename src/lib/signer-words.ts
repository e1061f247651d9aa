/** Somebody whom a role lists: by login, or by numeric id. */
export function userWords(user: string | number): string {
  return typeof user === 'number' ? `the user with id ${String(user)}` : user
}

export function memberWords(team: string): string {
  return `a member of ${team}`
}

/** Whoever has at least a permission in the repository and may sign. */
export function anybodyWords(permission: string): string {
  return `anybody with ${permission} access who has no part in the changes`
}
