import type { Text } from '../text.ts'
import type { Footnote } from './question-change.ts'

/** What a reader of answers from two versions is told. */
export const footnoteWords: Readonly<Record<Footnote, Text>> = {
  'new-meaning': { sv: 'Svaren betyder något annat än förut.', en: 'The answers mean something else than before.' },
  text: { sv: 'Frågan är formulerad på ett annat sätt.', en: 'The question is worded otherwise.' },
  help: { sv: 'Hjälptexten är ändrad.', en: 'The help text has changed.' },
  'options-mapped': {
    sv: 'Svarsalternativ har ersatts. Tidigare svar är överförda till de nya alternativen.',
    en: 'Options have been replaced. Earlier answers have been carried over to the new ones.',
  },
  'options-merged': { sv: 'Flera svarsalternativ har blivit ett.', en: 'Several options have become one.' },
  'options-split': {
    sv: 'Ett svarsalternativ har delats upp i flera.',
    en: 'One option has been split into several.',
  },
  'options-added': {
    sv: 'Det finns svarsalternativ som inte fanns förut.',
    en: 'There are options that were not there before.',
  },
  'options-reworded': {
    sv: 'Svarsalternativ är formulerade eller ordnade på ett annat sätt.',
    en: 'Options are worded or ordered otherwise.',
  },
  moved: { sv: 'Frågan står i ett annat avsnitt.', en: 'The question stands in another section.' },
  'asked-otherwise': {
    sv: 'Frågan ställs till andra, eller i andra fall, än förut.',
    en: 'The question is asked of others, or in other cases, than before.',
  },
  limits: { sv: 'Gränserna för vad man kan svara är ändrade.', en: 'The limits of what can be answered have changed.' },
}
