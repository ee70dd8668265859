import { analyse, reconcile, submit } from '@kartlaggning/schema/test/story'
import type { Browser } from '@playwright/test'
import pg from 'pg'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { type RoundPlan } from '@kartlaggning/schema/rounds/round'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { databaseUrl } from './application.ts'
import { aDocument, givenAnOpenRound, givenSomeoneWhoAnswers, theCoordinator } from './story.ts'

/** Sala says that it has no picture of its crime. */
const withoutAPicture = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  knowledge: { ...document['knowledge'], pictureStatus: 'not_started', pictureNotStartedWhy: ['time'] },
})

/** The police say that there is one, and that Sala leads every joint action of theirs. */
const withAPicture = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  knowledge: { ...document['knowledge'], pictureStatus: 'current', pictureSources: ['reported_crime'] },
  jointActions: {
    ...document['jointActions'],
    entries: (document['jointActions']?.entries ?? []).map((entry, at) => ({
      ...entry,
      name: `Nattvandring ${at + 1}`,
      counterpartRole: 'leads',
      municipalities: ['1981'],
    })),
  },
})

/** Both sides of Sala have submitted, and nobody in Köping; the round is still open. */
export async function givenBothHaveSubmitted(
  browser: Browser,
  plan: Partial<RoundPlan> = {},
  asWritten = (document: AnswerDocument) => document,
) {
  const coordinator = await theCoordinator()
  const { id: roundId } = await givenAnOpenRound(coordinator, plan)
  const municipality = await givenSomeoneWhoAnswers(browser, coordinator, roundId, 'municipality', '1981')
  const police = await givenSomeoneWhoAnswers(browser, coordinator, roundId, 'police', '1981')
  await submit(
    municipality,
    asWritten(sharing('coordinator', withoutAPicture(await aDocument(municipality, 'municipality')))),
  )
  await submit(police, asWritten(sharing('lansbra', withAPicture(await aDocument(police, 'police', { seed: 2 })))))
  return { coordinator, roundId, municipality, police }
}

/** What the respondent lets the system show, and to whom. */
const sharing = (shareLevel: string, document: AnswerDocument): AnswerDocument => ({
  ...document,
  closing: { ...document['closing'], shareLevel },
})

/** Sala does not know the first of the joint actions that the police say it leads. */
export async function givenAnAnalysis(browser: Browser, asWritten?: (document: AnswerDocument) => AnswerDocument) {
  const story = await givenBothHaveSubmitted(browser, {}, asWritten)
  const { coordinator, roundId, municipality } = story
  await reconcile(coordinator.client, roundId)
  const params = { respondentId: municipality.respondentId }
  const [theirs] = (await municipality.client.call(reconciliation.read, { params })).theirJointActions
  await municipality.client.call(reconciliation.confirm, {
    params: { ...params, entryId: theirs?.entry ?? '' },
    body: { recognition: 'not_known', sameAs: null, comment: '' },
  })
  await analyse(coordinator.client, roundId)
  return story
}

/** Past the application, as whoever owns the database. */
export async function asTheOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: await databaseUrl() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
