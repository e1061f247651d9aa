/** A release, whoever may see it. */
export interface Release {
  readonly tag: string
  readonly isDraft: boolean
  readonly isPrerelease: boolean
  /** ISO 8601; null for a draft. */
  readonly publishedAt: string | null
  readonly assets: readonly ReleaseAsset[]
}

export interface ReleaseAsset {
  readonly name: string
  readonly bytes: number
  /** False while it is being uploaded, and after that broke off. */
  readonly isUploaded: boolean
  /** SHA-256 in hexadecimal digits; null where GitHub does not tell. */
  readonly digest: string | null
}
