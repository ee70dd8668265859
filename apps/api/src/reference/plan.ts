/** What a change would do, once it has been laid on the country: nothing where it has faults. */
export interface Plan {
  readonly what: string
  readonly source: string
  readonly faults: readonly string[]
  /** What whoever decides on it wants to know, a line each. */
  readonly said: readonly string[]
}
