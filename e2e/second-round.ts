import type { Browser } from '@playwright/test'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { aDocument, givenAnOpenRound, givenSomeoneWhoAnswers, theCoordinator, type Answerer } from './story.ts'
import { submit } from '@kartlaggning/schema/test/story'

/** Sala answered last year, and is asked again. */
export async function givenASecondRound(browser: Browser): Promise<Answerer> {
  const coordinator = await theCoordinator()
  const plan = { municipalities: ['1981'] }
  const last = await givenAnOpenRound(coordinator, { ...plan, year: 2025 })
  const before = await givenSomeoneWhoAnswers(browser, coordinator, last.id, 'municipality', '1981')
  await submit(before, underWay(await aDocument(before, 'municipality', { entries: 3 })))
  await coordinator.client.call(rounds.close, { params: { roundId: last.id } })
  const now = await givenAnOpenRound(coordinator, { ...plan, previousRoundId: last.id })
  return givenSomeoneWhoAnswers(browser, coordinator, now.id, 'municipality', '1981')
}

/** The same answers, with every entry still going on. */
const underWay = (document: AnswerDocument): AnswerDocument =>
  Object.fromEntries(
    Object.entries(document).map(([section, { entries, ...own }]) => [
      section,
      entries
        ? { ...own, entries: entries.map((it) => ('phase' in it ? { ...it, phase: 'ongoing', result: 'partly' } : it)) }
        : own,
    ]),
  )
