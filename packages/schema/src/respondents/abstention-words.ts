import type { Text } from '../text.ts'
import type { AbstentionReason } from './abstention.ts'

/** As it is said inside a sentence about whoever declined. */
export const abstentionWords: Readonly<Record<AbstentionReason, Text>> = {
  nobody_in_place: { sv: 'ingen på plats kan svara', en: 'nobody in place can answer' },
  no_time: { sv: 'tiden räcker inte', en: 'there is not enough time' },
  answered_elsewhere: {
    sv: 'samma frågor är redan besvarade till en annan myndighet',
    en: 'the same questions have been answered to another authority',
  },
  not_ours: { sv: 'frågorna passar inte verksamheten', en: 'the questions do not fit what they do' },
  secrecy: { sv: 'svaren skulle röra sådant som är sekretessbelagt', en: 'the answers would be about what is secret' },
  other: { sv: 'annat skäl', en: 'another reason' },
}
