import type { Language } from '../../text.ts'
import type { SecrecyGround } from '../secrecy-grounds.ts'

interface DisclosureTexts {
  /** As the ground is cited. */
  readonly grounds: Readonly<Record<Exclude<SecrecyGround, 'other'>, string>>
  readonly masked: (ground: string) => string
  readonly copyOf: (title: string) => string
  readonly madeAt: (when: string) => string
  readonly count: (masks: number) => string
}

/** What stands in a copy of a submission beside the answers. */
export const disclosureTexts: Record<Language, DisclosureTexts> = {
  sv: {
    grounds: {
      'osl-15-2': 'OSL 15 kap. 2 §',
      'osl-18-1': 'OSL 18 kap. 1 §',
      'osl-18-2': 'OSL 18 kap. 2 §',
      'osl-18-8': 'OSL 18 kap. 8 §',
      'osl-21-7': 'OSL 21 kap. 7 §',
      'osl-26-1': 'OSL 26 kap. 1 §',
      'osl-35-1': 'OSL 35 kap. 1 §',
    },
    masked: (ground) => `[Maskerat, ${ground}]`,
    copyOf: (title) => `${title} (kopia)`,
    madeAt: (when) => `Kopian är gjord ${when}.`,
    count: (masks) =>
      masks === 0
        ? 'Ingenting är maskerat.'
        : `${masks} svar är ${masks === 1 ? 'maskerat' : 'maskerade'}. Grunden står där svaret skulle ha stått. OSL är offentlighets- och sekretesslagen (2009:400).`,
  },
  en: {
    grounds: {
      'osl-15-2': 'OSL chapter 15, section 2',
      'osl-18-1': 'OSL chapter 18, section 1',
      'osl-18-2': 'OSL chapter 18, section 2',
      'osl-18-8': 'OSL chapter 18, section 8',
      'osl-21-7': 'OSL chapter 21, section 7',
      'osl-26-1': 'OSL chapter 26, section 1',
      'osl-35-1': 'OSL chapter 35, section 1',
    },
    masked: (ground) => `[Masked, ${ground}]`,
    copyOf: (title) => `${title} (copy)`,
    madeAt: (when) => `The copy was made on ${when}.`,
    count: (masks) =>
      masks === 0
        ? 'Nothing is masked.'
        : `${masks} ${masks === 1 ? 'answer is' : 'answers are'} masked. The ground stands where the answer would have stood. OSL is the Public Access to Information and Secrecy Act (2009:400).`,
  },
}

/** The ground, what has been written beside it, or both. */
export function groundInWords(
  { ground, words }: { readonly ground: SecrecyGround; readonly words: string },
  language: Language,
): string {
  if (ground === 'other') return words
  return [disclosureTexts[language].grounds[ground], words].filter(Boolean).join(', ')
}
