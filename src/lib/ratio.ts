/** A share as two whole numbers, so that no comparison is rounded. */
export interface Share {
  readonly covered: number
  readonly total: number
}

const decimals = 10
const scale = 10n ** BigInt(decimals)

/** Whether two numbers make a share: a part of something that is not nothing. */
export function isShare({ covered, total }: Share): boolean {
  return Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && total > 0 && covered <= total
}

/** Whether a share is at least so many percent, exactly; a percentage counts with ten decimals. */
export function reaches({ covered, total }: Share, percent: number): boolean {
  const least = BigInt(percent.toFixed(decimals).replace('.', ''))
  return BigInt(covered) * 100n * scale >= least * BigInt(total)
}

/** Whether a share is below an earlier one by more than so many percent points, exactly. */
export function falls(from: Share, to: Share, points: number): boolean {
  const most = BigInt(points.toFixed(decimals).replace('.', ''))
  const lost = BigInt(from.covered) * BigInt(to.total) - BigInt(to.covered) * BigInt(from.total)
  return lost * 100n * scale > most * BigInt(from.total) * BigInt(to.total)
}

/** A share in percent with at most two decimals, rounded down: 84.999 % never reads as 85. */
export function floorPercent({ covered, total }: Share): string {
  const hundredths = (BigInt(covered) * 10_000n) / BigInt(total)
  const fraction = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '')
  return `${String(hundredths / 100n)}${fraction === '' ? '' : `.${fraction}`}`
}
