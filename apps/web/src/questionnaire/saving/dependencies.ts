import type { Saved } from '@kartlaggning/schema/answers/answers'
import type { Outbox, Unsent } from './outbox.ts'

/** Whose answers are saved, by whom, and what the saving needs of the world. */
export interface Dependencies {
  readonly respondentId: string
  readonly personId: string
  readonly personName: string
  readonly send: (writer: string, batch: readonly Unsent[]) => Promise<Saved>
  readonly outbox: Outbox
}
