/**
 * The newest 100 deployments of `$environment` in a GraphQL query, newest first, with these fields beside what names them:
 * one query has the statuses of all, for which the REST API wants a call each.
 */
export function newestDeployments(fields: string): string {
  const which = 'environments: [$environment], first: 100, orderBy: { field: CREATED_AT, direction: DESC }'
  return `deployments(${which}) { nodes { databaseId commitOid createdAt ${fields} } }`
}
