/** What of a draft came along from the last round. */
export interface Carried {
  /** Entries that continue one of the last round. */
  readonly entries: ReadonlySet<string>
  /** Addresses of answers that nobody has confirmed yet. */
  readonly unconfirmed: Pick<ReadonlySet<string>, 'has' | 'size'>
}

export const nothingCarried: Carried = { entries: new Set(), unconfirmed: new Set() }
