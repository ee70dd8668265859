import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import { readDay } from '@kartlaggning/schema/document/read-day'
import type { OpenedByKey } from '@kartlaggning/schema/identity/api-key'

export type KeyField = 'name' | 'round' | 'expires'

/** A key as somebody has described it so far. */
export interface TypedKey {
  readonly name: string
  readonly scope: OpenedByKey['scope']
  readonly roundId: string
  readonly reader: EditionReader
  readonly expires: string
}

const LONGEST_NAME = 80

/** The key as it is meant, or the fields that are missing or cannot be read. */
export function keyOf({ name, scope, roundId, reader, expires }: TypedKey) {
  const opens: OpenedByKey = scope === 'answers' ? { scope, roundId } : { scope, reader }
  const expiresOn = readDay(expires)
  const faults: KeyField[] = []
  if (name.trim() === '' || name.trim().length > LONGEST_NAME) faults.push('name')
  if (scope === 'answers' && roundId === '') faults.push('round')
  if (expiresOn === undefined) faults.push('expires')
  return { faults, wanted: { name, opens, expiresOn: expiresOn ?? '' } }
}
