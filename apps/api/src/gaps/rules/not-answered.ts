import { abstentionWords } from '@kartlaggning/schema/respondents/abstention-words'
import type { Text } from '@kartlaggning/schema/text'
import type { MunicipalityAnswers, SideKind } from './round-answers.ts'
import { bySide, sideName, sideText } from './wording.ts'

/** That a side has not answered, and why where it has said so. */
export function notAnswered(
  { asked, declined }: Pick<MunicipalityAnswers, 'asked' | 'declined'>,
  kind: SideKind,
): Text {
  const { sv, en } = sideText(kind)
  if (asked?.[kind] === false) return notReadIn[kind]
  const reason = declined?.[kind]
  if (!reason) return { sv: `${sv} har inte svarat.`, en: `${en} did not answer.` }
  const why = abstentionWords[reason]
  return { sv: `${sv} har avböjt att svara: ${why.sv}.`, en: `${en} declined to answer: ${why.en}.` }
}

const notReadIn = bySide((kind) => ({
  sv: `Det finns inga inlästa svar från ${sideName(kind).sv}.`,
  en: `No answers of ${sideName(kind).en} have been read in.`,
}))
