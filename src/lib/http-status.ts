/** Whether a status is among those listed, one by one or by class: `[200, '3xx']`. */
export function isStatus(listed: readonly (number | string)[], status: number): boolean {
  return listed.some(one =>
    typeof one === 'number' ? one === status : one.startsWith(String(Math.floor(status / 100)))
  )
}
