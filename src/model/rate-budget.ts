/** What is left of one of GitHub's limits, by GitHub's own numbers. */
export interface RateBudget {
  /** GitHub's name of the limit, such as `core` or `graphql`. */
  readonly resource: string
  /** How much there is when it is renewed: requests, or points of queries. */
  readonly limit: number
  readonly remaining: number
  /** By how much it fell during the look, whoever spent it. */
  readonly spent: number
  /** When all of it is there again, ISO 8601. */
  readonly renewal: string
}
