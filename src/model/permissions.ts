/** What a token may do with one thing. */
export type Access = 'read' | 'write'

/** Permissions of a workflow's token, in the words of its `permissions:` block. */
export type Permissions = Readonly<Record<string, Access>>
