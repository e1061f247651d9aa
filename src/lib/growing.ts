/** The same while it is put together, one part after the other. */
export type Growing<T> = { -readonly [Key in keyof T]: T[Key] }
