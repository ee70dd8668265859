import { answering, answeringForAreas, type Person } from '@kartlaggning/db/demo/people'
import type { Place } from '@kartlaggning/db/demo/place'
import { places } from '@kartlaggning/db/demo/places'
import { lastYear } from '@kartlaggning/db/demo/rounds'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { submitAnswers } from '../answers/submit-answers.ts'
import type { Trx } from '../database/database.ts'
import { answererOf, writeSection, type DraftEntry } from './answerer.ts'
import { demoId } from './demo-id.ts'
import { addContact, openDemoRound, planDemoRound, respondentsOf } from './demo-round.ts'
import { become, onWorkday } from './demo-time.ts'
import { lastYearsAnswers } from './last-years-answers.ts'
import type { AnsweringSide } from './initiative-answers.ts'

const opens = new Date(lastYear.opensOn)
export const sides = ['municipality', 'police'] as const satisfies readonly AnsweringSide[]

/** Last year's round, from its plan to the last submission. */
export async function answerLastYear(trx: Trx, publicUrl: string): Promise<void> {
  await planDemoRound(trx, { ...lastYear, previousRoundId: null }, new Date('2025-09-15T08:30Z'))
  const find = await respondentsOf(trx, lastYear.id)
  for (const place of places) {
    for (const as of sides) {
      for (const person of answering[place.code]?.[as] ?? [])
        await addContact(trx, find(as, place.code), person, publicUrl)
    }
  }
  for (const [area, person] of Object.entries(answeringForAreas))
    await addContact(trx, find('police_area', area), person, publicUrl)
  const round = await openDemoRound(trx, lastYear.id, onWorkday(opens, 0, 7), publicUrl)

  let nth = 1
  for (const place of places) {
    for (const as of sides) await answerFor(trx, round, place, as, find(as, place.code), nth++)
  }
  for (const [area, person] of Object.entries(answeringForAreas))
    await answerForArea(trx, round, find('police_area', area), person, nth++)
}

async function answerFor(trx: Trx, round: Round, place: Place, as: AnsweringSide, respondent: Respondent, nth: number) {
  const person = answering[place.code]?.[as][0]
  const side = place[as]
  if (!person) return
  const answerer = answererOf(person, respondent, round)
  if (!side) {
    if (as === 'police') return
    // Begun and left: shows that a draft without a submission is nowhere counted as an answer.
    await become(trx, person, onWorkday(opens, nth, 9))
    await writeSection(trx, answerer, 'knowledge', {
      answers: { pictureStatus: 'in_progress', pictureJoint: 'separate' },
    })
    return
  }
  const sections = Object.entries(lastYearsAnswers(place, side, as))
  const entries = lastYearsEntries(place, as)
  for (const [at, [section, { answers }]] of sections.entries()) {
    await become(trx, person, onWorkday(opens, nth + Math.floor(at / 2), 8 + (at % 2) * 3 + (nth % 3), (nth * 13) % 60))
    await writeSection(trx, answerer, section, {
      answers,
      entries: entries[section] ?? [],
      completed: true,
    })
  }
  await become(trx, person, onWorkday(opens, nth + Math.floor(sections.length / 2), 15, (nth * 7) % 60))
  await submitAnswers(trx, answerer.actor, respondent.id)
}

async function answerForArea(trx: Trx, round: Round, respondent: Respondent, person: Person, nth: number) {
  const answerer = answererOf(person, respondent, round)
  await become(trx, person, onWorkday(opens, nth, 10, nth))
  const plan = { policePlan: nth % 2 === 0 ? 'yes' : 'in_progress', areaPolice: 8 + nth }
  await writeSection(trx, answerer, 'organisation', { answers: plan, completed: true })
  await submitAnswers(trx, answerer.actor, respondent.id)
}

/** Entries with the ids they always have, so that this year's can point to them. */
export function lastYearsEntries(place: Place, as: AnsweringSide): Readonly<Record<string, readonly DraftEntry[]>> {
  const side = place[as]
  if (!side) return {}
  return Object.fromEntries(
    Object.entries(lastYearsAnswers(place, side, as)).map(([section, { entries = [] }]) => [
      section,
      entries.map((answers, at) => ({
        id: demoId(new Date(opens.getTime() + at * 1000), `2025 ${place.code} ${as} ${section} ${at}`),
        carriedFrom: null,
        answers,
      })),
    ]),
  )
}
