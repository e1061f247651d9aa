/** Whether a list has numbered pages, or only links from one page to the next. */
export type Paging = 'numbers' | 'links'

/** Entries of a page, the most that GitHub gives. */
export const pageSize = 100

/** Whether a page, a list or an object that holds one, has as many entries as a page can have. */
export function isFull(body: unknown): boolean {
  return isFullList(body) || (typeof body === 'object' && body !== null && Object.values(body).some(isFullList))
}

function isFullList(value: unknown): boolean {
  return Array.isArray(value) && value.length >= pageSize
}

/** The address of the page after this one, by the header `link`. */
export function nextPage(link: string | undefined): string | null {
  return /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1] ?? null
}
