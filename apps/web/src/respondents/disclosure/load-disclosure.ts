import { disclosures } from '@kartlaggning/schema/answers/disclosure/disclosure'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { spokenLanguage } from '../../translation.ts'

/** What a respondent has submitted last, to choose in, and the copies that have been made. */
export async function loadDisclosure({ params }: LoaderFunctionArgs) {
  const { roundId = '', respondentId = '' } = params
  const language = spokenLanguage()
  const [round, all, made] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(respondents.list, { params: { roundId } }),
    call(disclosures.read, { params: { respondentId }, querystring: { language } }),
  ])
  return { round, respondent: all.find((it) => it.id === respondentId), ...made }
}
