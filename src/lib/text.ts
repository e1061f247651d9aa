/** "1 test", "3 tests"; `more` where the plural is not the word with an s. */
export function plural(count: number, one: string, more = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : more}`
}

/** 1,234,567: the same on every machine. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
