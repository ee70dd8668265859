import { chooseText } from '@kartlaggning/schema/letters/choose-text'
import { letterKinds, type LetterKind } from '@kartlaggning/schema/letters/letter-kinds'
import type { Letters, WhichText } from '@kartlaggning/schema/letters/letters'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { useFilter } from '../../look/filters.tsx'

export const respondentKinds = ['municipality', 'police', 'police_area'] as const satisfies RespondentKind[]
export const kindsOfLetters = Object.keys(letterKinds) as LetterKind[]

/** Which text one looks at, as the address of the page says. */
export function useWhichText(): WhichText {
  const [kind] = useFilter('mejl')
  const [language] = useFilter('sprak')
  const [respondentKind] = useFilter('till')
  const [scope] = useFilter('galler')
  return {
    kind: kindsOfLetters.find((it) => it === kind) ?? 'invitation',
    language: language === 'en' ? 'en' : 'sv',
    respondentKind: respondentKinds.find((it) => it === respondentKind) ?? null,
    scope: scope === 'county' ? 'county' : 'round',
  }
}

/** The county board's own text of exactly this kind, and what would be sent if there were none. */
export function textsOf({ texts, standard }: Letters, which: WhichText) {
  const { kind, language, respondentKind, scope } = which
  const isThis = (it: WhichText) =>
    it.kind === kind && it.language === language && it.respondentKind === respondentKind && it.scope === scope
  const others = texts.filter((it) => !isThis(it) && (scope === 'round' || it.scope === 'county'))
  return {
    own: texts.find(isThis),
    otherwise: chooseText(others, which) ?? standard.find((it) => it.kind === kind && it.language === language),
  }
}
