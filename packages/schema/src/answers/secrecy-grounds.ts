import type { Text } from '../text.ts'

/** On which provisions of the Public Access to Information and Secrecy Act (OSL) an answer may be secret. */
export const SECRECY_GROUNDS = [
  'osl-18-1',
  'osl-18-2',
  'osl-18-8',
  'osl-35-1',
  'osl-26-1',
  'osl-15-2',
  'osl-21-7',
  'other',
] as const
export type SecrecyGround = (typeof SECRECY_GROUNDS)[number]

export const secrecyGroundNames: Record<SecrecyGround, Text> = {
  'osl-18-1': {
    sv: '18 kap. 1 § OSL – förundersökning och annan brottsbekämpning',
    en: 'Chapter 18, section 1 – criminal investigations and other law enforcement',
  },
  'osl-18-2': {
    sv: '18 kap. 2 § OSL – underrättelseverksamhet',
    en: 'Chapter 18, section 2 – criminal intelligence',
  },
  'osl-18-8': {
    sv: '18 kap. 8 § OSL – säkerhets- eller bevakningsåtgärder',
    en: 'Chapter 18, section 8 – security and surveillance measures',
  },
  'osl-35-1': {
    sv: '35 kap. 1 § OSL – enskilda i brottsbekämpningen',
    en: 'Chapter 35, section 1 – individuals in law enforcement',
  },
  'osl-26-1': {
    sv: '26 kap. 1 § OSL – enskilda i socialtjänsten',
    en: 'Chapter 26, section 1 – individuals in the social services',
  },
  'osl-15-2': { sv: '15 kap. 2 § OSL – rikets försvar', en: 'Chapter 15, section 2 – national defence' },
  'osl-21-7': {
    sv: '21 kap. 7 § OSL – personuppgifter',
    en: 'Chapter 21, section 7 – personal data',
  },
  other: { sv: 'Annan bestämmelse', en: 'Another provision' },
}
