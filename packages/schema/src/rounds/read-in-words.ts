import type { Language } from '../text.ts'
import type { ReadIn } from './read-in.ts'

const words = {
  sv: {
    name: 'Inlästa svar',
    itself: (round: string) =>
      `Svaren i ${round} är inlästa av Länsstyrelsen från en fil. Ingen har skrivit under dem i tjänsten.`,
    before: (round: string) =>
      `Jämförelsen med förra omgången bygger på ${round}, som är inläst av Länsstyrelsen från en fil. Ingen har skrivit under de svaren i tjänsten.`,
  },
  en: {
    name: 'Answers that were read in',
    itself: (round: string) =>
      `The county administrative board has read in the answers of ${round} from a file. Nobody has signed them in the service.`,
    before: (round: string) =>
      `The comparison with the last round rests on ${round}, which the county administrative board has read in from a file. Nobody has signed those answers in the service.`,
  },
} as const satisfies Record<Language, object>

/** What has to be said of figures that rest on answers nobody has signed. */
export function readInWords(readIn: ReadIn | undefined, round: string, language: Language) {
  const { name, itself, before } = words[language]
  if (!readIn) return { name, sentences: [] }
  return {
    name,
    sentences: [...(readIn.itself ? [itself(round)] : []), ...(readIn.before === null ? [] : [before(readIn.before)])],
  }
}
