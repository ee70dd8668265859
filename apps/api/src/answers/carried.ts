import type { Answer, AnswerEntry } from '@kartlaggning/schema/answers'
import { addressOf } from '@kartlaggning/schema/address'
import type { Carried } from '@kartlaggning/schema/shown'

/** What of these rows and entries came along from the last round. */
export function carriedIn(rows: readonly Answer[], entries: readonly AnswerEntry[]): Carried {
  return {
    entries: new Set(entries.filter((it) => it.carriedFrom !== null).map((it) => it.id)),
    unconfirmed: new Set(rows.filter((it) => it.version === 0).map((it) => addressOf(it.entry, it.question))),
  }
}
