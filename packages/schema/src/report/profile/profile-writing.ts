import { inSentence } from '../../document/in-sentence.ts'
import { languageTag, monthInText } from '../../document/dates.ts'
import { phrasesIn } from '../../phrases.ts'
import type { PhraseKey } from '../../phrases.ts'
import { problemName } from '../../questionnaires/problem-groups.ts'
import { insideSentence } from '../../respondents/respondent-name.ts'
import type { Language } from '../../text.ts'
import { reportTexts as reportEnglish } from '../report-texts.en.ts'
import { reportTexts as reportSwedish } from '../report-texts.sv.ts'
import type { OwnGoal } from './comparison.ts'
import { asFormerly } from './former-texts.ts'
import { PROFILE_OUTLINE_WITH_COUNTED_WORDS } from './profile-outline.ts'
import type { Profile } from './profile.ts'
import type { SideOfProfile } from './profile-sources.ts'
import { profileTexts as english } from './profile-texts.en.ts'
import { profileTexts as swedish } from './profile-texts.sv.ts'

/** All that a chapter of a profile is written from. */
export type ProfileWriting = ReturnType<typeof profileWriting>

type Word = PhraseKey<typeof reportSwedish>

export function profileWriting(profile: Profile, language: Language, goals: readonly OwnGoal[] = []) {
  const texts = language === 'sv' ? swedish : (english as unknown as typeof swedish)
  const isFormer = (profile.outline ?? 1) < PROFILE_OUTLINE_WITH_COUNTED_WORDS
  const say = phrasesIn<typeof swedish>(isFormer ? asFormerly(texts, language) : texts, language)
  const report = phrasesIn<typeof reportSwedish>(
    language === 'sv' ? reportSwedish : (reportEnglish as unknown as typeof reportSwedish),
    language,
  )
  const list = new Intl.ListFormat(languageTag[language])
  const kind: SideOfProfile = profile.respondent.kind === 'police' ? 'police' : 'municipality'
  return {
    profile,
    language,
    kind,
    goals,
    say,
    /** Words that the report has too: of the parts of the work, their levels and the five steps. */
    report,
    other: say(`other.${kind}`),
    list: (items: readonly string[]) => list.format(items),
    /** "polisen i Sala och polisen i Norberg" */
    names: (names: readonly string[]) =>
      list.format(isFormer ? names : names.map((name) => insideSentence(name, language))),
    month: (month: string) => monthInText(month, language),
    /** "våld i nära relationer": inside a sentence. */
    problem: (code: string) => inSentence(problemName(code, language)),
    problemTitle: (code: string) => problemName(code, language),
    part: (indicator: string) => report(`structure.column.${indicator.replace('.', '-')}` as Word),
    level: (indicator: string, level: string) => {
      const key = `structure.word.${indicator.replace('.', '-')}-${level}` as Word
      const found = report(key)
      return found === key ? report('structure.status.unknown') : found
    },
  }
}

export const oneSentenceAfterAnother = (...parts: readonly (string | false | null | undefined)[]) =>
  parts.filter(Boolean).join(' ')
