import type { ExactLocation } from '../model/location.js'
import type { Written } from './locate.js'

/** A checklist as one of the notations gives it: its shape is known, nothing in it is checked yet. */
export interface Draft {
  readonly file: string
  readonly notation: 'yaml' | 'markdown'
  /** The document's own title, for want of a `name`. */
  readonly title?: string
  /** What the file says of itself: name, roles, waivers, ticks; each key is taken from the first that has it. */
  readonly settings: readonly Settings[]
  /** The heading above everything, with what holds for all phases; no children. */
  readonly whole?: Group
  readonly phases: readonly Group[]
}

export interface Settings {
  readonly kind: 'checklist' | 'settings'
  readonly written: Written
}

/** A phase or a section. */
export interface Group {
  /** The text of a heading; in YAML the title is one of the keys. */
  readonly title?: string
  readonly keys?: Written
  readonly location: ExactLocation
  /** Items and sections in the order of the file. */
  readonly children: readonly Child[]
}

export type Child = { readonly item: Entry } | { readonly section: Group }

/** An item. */
export interface Entry {
  /** The text of a task item or a bare string; in a YAML mapping the title is one of the keys. */
  readonly title?: string
  readonly keys?: Written
  readonly ticked: boolean
  /** The role that a sign-off block names in words. */
  readonly signer?: string
  readonly location: ExactLocation
}
