import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

// Of these no file but its program may be asked for.
const hans = join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts')
const korean = join(dirname(require.resolve('@embedpdf/fonts-kr')), '../fonts')

export interface FallbackFamily {
  readonly name: string
  readonly has: RegExp
  readonly regular: string
  readonly bold: string
  /** Its letters join, so that one that is missing takes all of them along. */
  readonly isJoined?: true
  /** Its letters are drawn in another order, or as other shapes, than they are written. */
  readonly isReordered?: true
  /** For what the shaper does not order itself. */
  readonly ordered?: (text: string) => string
  /** What it has to be asked for, to put letters on one another. */
  readonly features?: readonly string[]
}

const noto = (folder: string, script: string, has: RegExp, how: How = {}): FallbackFamily => {
  const of = (weight: string) => join(dirname(folder), weight, `NotoSans${script}_${weight}.ttf`)
  return { name: `NotoSans${script}`, has, regular: of('400Regular'), bold: of('700Bold'), ...how }
}

type How = Pick<FallbackFamily, 'isJoined' | 'isReordered' | 'ordered' | 'features'>

const joined = { isJoined: true } as const
const reordered = { isReordered: true } as const

/**
 * The vowel e and the medial r are written after their consonant, and stand before it; the small ng above one is written
 * before it.
 */
const inBurmeseOrder = (text: string) =>
  text.replaceAll(
    /(\u1004\u103a\u1039)?([\u1000-\u102a\u103f](?:\u1039[\u1000-\u102a])*)([\u103b-\u103e]*)(\u1031?)/gu,
    (_, above: string | undefined, base: string, medials: string, vowel: string) =>
      vowel + (medials.includes('\u103c') ? '\u103c' : '') + base + medials.replace('\u103c', '') + (above ?? ''),
  )

/** For what the fonts of every document have no shapes for. */
export const fallbackFamilies: readonly FallbackFamily[] = [
  {
    // Fonts of Noto put its dots on as shapes of their own, of which a reader cannot tell what letter they are.
    name: 'ScheherazadeNew',
    has: /\p{scx=Arabic}/u,
    regular: require.resolve('@expo-google-fonts/scheherazade-new/400Regular/ScheherazadeNew_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/scheherazade-new/700Bold/ScheherazadeNew_700Bold.ttf'),
    ...joined,
  },
  noto(require.resolve('@expo-google-fonts/noto-sans-syriac'), 'Syriac', /\p{Script=Syriac}/u, joined),
  noto(require.resolve('@expo-google-fonts/noto-sans-ethiopic'), 'Ethiopic', /\p{Script=Ethiopic}/u),
  noto(require.resolve('@expo-google-fonts/noto-sans-thai'), 'Thai', /\p{Script=Thai}/u),
  noto(require.resolve('@expo-google-fonts/noto-sans-devanagari'), 'Devanagari', /\p{scx=Devanagari}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-bengali'), 'Bengali', /\p{scx=Bengali}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-gurmukhi'), 'Gurmukhi', /\p{scx=Gurmukhi}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-gujarati'), 'Gujarati', /\p{scx=Gujarati}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-tamil'), 'Tamil', /\p{scx=Tamil}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-telugu'), 'Telugu', /\p{scx=Telugu}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-kannada'), 'Kannada', /\p{scx=Kannada}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-malayalam'), 'Malayalam', /\p{scx=Malayalam}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-sinhala'), 'Sinhala', /\p{scx=Sinhala}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-khmer'), 'Khmer', /\p{Script=Khmer}/u, reordered),
  noto(require.resolve('@expo-google-fonts/noto-sans-myanmar'), 'Myanmar', /\p{scx=Myanmar}/u, {
    ...reordered,
    ordered: inBurmeseOrder,
    features: ['rphf', 'pref', 'blwf', 'pstf', 'pres', 'abvs', 'blws', 'psts'],
  }),
  {
    name: 'NotoSansKR',
    has: /\p{Script=Hangul}/u,
    regular: join(korean, 'NotoSansKR-Regular.otf'),
    bold: join(korean, 'NotoSansKR-Bold.otf'),
  },
  {
    name: 'NotoSansHans',
    has: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
    regular: join(hans, 'NotoSansHans-Regular.otf'),
    bold: join(hans, 'NotoSansHans-Bold.otf'),
  },
  {
    name: 'NotoEmoji',
    has: /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u,
    regular: require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-emoji/700Bold/NotoEmoji_700Bold.ttf'),
  },
]
