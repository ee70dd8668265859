import type { Text } from '@kartlaggning/schema/text'
import type { Round } from '../round.ts'
import type { Tell } from '../rule.ts'
import { together } from '../wording.ts'

/** Where the round before was never analysed, as one that was read in, nothing was found in it that could remain or be gone. */
export function tellWhatIsNotAnalysed({ previous, municipalities, before }: Round, tell: Tell, therefore: Text) {
  if (!previous || previous.isAnalysed) return
  const inBoth = municipalities.filter(({ code, sides }) => sides.length > 0 && (before(code)?.sides.length ?? 0) > 0)
  if (inBoth.length === 0) return
  tell({
    subject: 'previous',
    municipalities: inBoth.map(({ code }) => code),
    severity: null,
    sentence: together([notAnalysed, therefore]),
    evidence: [],
  })
}

const notAnalysed: Text = {
  sv: 'Svaren i förra omgången är inte analyserade i tjänsten.',
  en: 'The answers of the last round have not been analysed in the service.',
}
