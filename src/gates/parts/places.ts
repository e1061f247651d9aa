import type { MarkedLocation } from '../../model/reason.js'

/** How many places a reason keeps. */
const mostPlaces = 50

/** The first places of a list that is ordered from the most telling to the least. */
export function keepPlaces(places: readonly MarkedLocation[]): readonly MarkedLocation[] {
  return places.slice(0, mostPlaces)
}
