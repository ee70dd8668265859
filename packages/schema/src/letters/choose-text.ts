import type { RespondentKind } from '../respondents/respondent-kind.ts'
import type { Language } from '../text.ts'
import type { LetterKind } from './letter-kinds.ts'

interface Which {
  readonly kind: LetterKind
  readonly language: Language
  readonly respondentKind: RespondentKind | null
  readonly scope: 'round' | 'county'
}

/**
 * The text that a letter is written with: the round's before the county's, and for one kind of respondents before the one
 * for all. Undefined: the standard text.
 */
export const chooseText = <T extends Which>(
  texts: readonly T[],
  { kind, language, respondentKind }: Omit<Which, 'scope'>,
): T | undefined =>
  texts
    .filter((it) => it.kind === kind && it.language === language)
    .filter((it) => it.respondentKind === null || it.respondentKind === respondentKind)
    .toSorted((a, b) => rank(a) - rank(b))[0]

const rank = ({ scope, respondentKind }: Pick<Which, 'scope' | 'respondentKind'>) =>
  (scope === 'round' ? 0 : 2) + (respondentKind === null ? 1 : 0)

/** The kind of them all; null when they are of several. */
export function oneKind(kinds: readonly RespondentKind[]): RespondentKind | null {
  const [first] = kinds
  return first !== undefined && kinds.every((kind) => kind === first) ? first : null
}
