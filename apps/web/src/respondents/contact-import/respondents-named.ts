import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { normalized } from '../../questionnaire/fields/similarity.ts'

const withoutKind = (name: string) =>
  name.replace(/^(polisen i|lokalpolisområdet?|lpo)\s+/i, '').replace(/\s+(kommun|stad)$/i, '')

/** Whom a list means by what it says: a name, what it calls itself, or the code of a municipality. */
export function respondentsNamed(
  respondents: readonly Respondent[],
  municipalities: readonly Municipality[],
  kind: RespondentKind,
): (said: string) => Respondent | undefined {
  const byName = new Map<string, Respondent>()
  for (const respondent of respondents.filter((it) => it.kind === kind)) {
    const place = municipalities.find((it) => it.code === respondent.municipality)
    const names = [respondent.name, withoutKind(respondent.name), place?.name, place?.officialName, place?.code]
    for (const name of names) if (name) byName.set(normalized(name), respondent)
  }
  return (said) => byName.get(normalized(asCode(said))) ?? byName.get(normalized(withoutKind(said)))
}

/** Excel takes the nought from a code that begins with one. */
const asCode = (said: string) => (/^\d{3}$/.test(said.trim()) ? `0${said.trim()}` : said)
