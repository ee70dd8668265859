import type { Audience } from '@kartlaggning/schema/answers/audience'
import type { Trx } from '../../database/database.ts'
import type { RoundOnDisk } from './read-rounds-on-disk.ts'
import type { WrittenAnswer } from './written-answers.ts'

/** Something that is read, as whom, and in which circle that reader stands to each respondent. */
export interface Exit {
  readonly name: string
  readonly reader: string
  readonly circle: (respondentId: string) => Audience
  readonly who: { readonly personId: string } | { readonly keyId: string }
  readonly read: (trx: Trx) => Promise<string>
  /** When what is read was frozen: what is marked as secret later is in it still. */
  readonly at?: string
  /** Where somebody has decided of each answer whether it leaves. */
  readonly isFor?: (answer: WrittenAnswer) => boolean
}

/** In which circle one who answers stands to another. */
export const circleOf =
  ({ respondents }: RoundOnDisk, { id, municipality }: { readonly id: string; readonly municipality: string | null }) =>
  (other: string): Audience => {
    if (other === id) return 'own-organisation'
    const { municipality: theirs, kind } = respondents.find((it) => it.id === other) ?? {}
    return kind === 'police_area' || (municipality !== null && theirs === municipality) ? 'counterpart' : 'lansbra'
  }
