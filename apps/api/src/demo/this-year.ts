import { annaEk, answering, answeringForAreas, petraMyr } from '@kartlaggning/db/demo/people'
import { places } from '@kartlaggning/db/demo/places'
import { lastYear, thisYear } from '@kartlaggning/db/demo/rounds'
import { submittedArea, thisYears, type ThisYear } from '@kartlaggning/db/demo/this-year'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { newId } from '@kartlaggning/schema/id'
import { beginAnswers } from '../answers/begin-answers.ts'
import { submitAnswers } from '../answers/submit-answers.ts'
import type { Trx } from '../database/database.ts'
import { copyContacts } from '../respondents/copy-contacts.ts'
import { answererOf, writeSection } from './answerer.ts'
import { addContact, openDemoRound, planDemoRound, respondentsOf } from './demo-round.ts'
import { become, dateOf, dayOfWeek, onWorkday } from './demo-time.ts'
import { idsThisYear, sectionsThisYear } from './this-years-answers.ts'

type Find = Awaited<ReturnType<typeof respondentsOf>>

/** This year's round: opened some four weeks ago and open for three more, whatever day it is. */
export async function answerThisYear(trx: Trx, publicUrl: string): Promise<void> {
  const today = new Date()
  const opens = dayOfWeek(today, -28, 1)
  const dates = { opensOn: dateOf(opens), closesOn: dateOf(dayOfWeek(today, 21, 5)) }
  await planDemoRound(
    trx,
    { ...thisYear, ...dates, previousRoundId: lastYear.id },
    onWorkday(dayOfWeek(opens, -14, 1), 0, 9),
  )
  const planned = await respondentsOf(trx, thisYear.id)
  // The post in Norberg is filled again, by a neighbour's coordinator.
  await addContact(trx, planned('municipality', '1962'), annaEk, publicUrl)
  await copyContacts(trx, thisYear.id)
  const round = await openDemoRound(trx, thisYear.id, onWorkday(opens, 0, 7), publicUrl)
  const find = await respondentsOf(trx, thisYear.id)
  for (const side of thisYears) await answerFor(trx, round, find, side, opens)
  await answerForArea(trx, round, find, onWorkday(opens, 3, 9))
}

async function answerFor(trx: Trx, round: Round, find: Find, side: ThisYear, opens: Date) {
  const place = places.find((it) => it.code === side.code)
  const [person, colleague = person] = answering[side.code]?.[side.as] ?? []
  if (!place || !person || !colleague) throw new Error(`nobody answers for ${side.code}`)
  const respondent = find(side.as, side.code)
  const answerer = answererOf(person, respondent, round)
  const ids = idsThisYear(place, side, opens)
  await become(trx, person, onWorkday(opens, side.began, 7, 45))
  await beginAnswers(trx, answerer.actor, respondent.id, (carriedFrom) => ids.get(carriedFrom) ?? newId())
  for (const [at, { section, byColleague, ...draft }] of sectionsThisYear(place, side, opens).entries()) {
    const who = byColleague ? colleague : person
    const minute = (side.began * 11 + at * 17) % 60
    await become(trx, who, onWorkday(opens, side.began + Math.floor(at / 3), 8 + (at % 3) * 3, minute))
    await writeSection(trx, answererOf(who, respondent, round), section, draft)
  }
  if (!side.submitted) return
  await become(trx, person, onWorkday(opens, side.began + 3, 14, side.began * 3))
  await submitAnswers(trx, answerer.actor, respondent.id)
}

async function answerForArea(trx: Trx, round: Round, find: Find, moment: Date) {
  const person = answeringForAreas[submittedArea]
  if (!person) return
  const answerer = answererOf(person, find('police_area', submittedArea), round)
  await become(trx, person, moment)
  await writeSection(trx, answerer, 'organisation', { answers: { policePlan: 'yes', areaPolice: 34 }, completed: true })
  await submitAnswers(trx, answerer.actor, answerer.respondent.id)
}

/** The contact whose letter this year came back. */
export const returnedLetter = { to: petraMyr, failure: '550 5.1.1 Adressen finns inte (fiktivt fel)' }
