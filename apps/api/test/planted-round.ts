import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { coding } from '@kartlaggning/schema/answers/coding/coding'
import { EDITION_READERS, whyWithheld } from '@kartlaggning/schema/answers/audience'
import { mixedAnswers } from '@kartlaggning/schema/answers/mixed-answers'
import { secrecy } from '@kartlaggning/schema/answers/secrecy'
import type { SecretAnswer } from '@kartlaggning/schema/answers/secret-answer'
import { newId } from '@kartlaggning/schema/id'
import { commenting } from '@kartlaggning/schema/needs/commenting'
import { needs } from '@kartlaggning/schema/needs/need'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { questionsOf, sectionsFor, type Section } from '@kartlaggning/schema/questionnaire/section'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { reports } from '@kartlaggning/schema/report/report'
import { analyse, reconcile, submit } from '@kartlaggning/schema/test/story'
import { withCanaries, type Canary } from './canaries.ts'
import type { Client } from './client.ts'
import { aDocument, givenAnswerers, givenSomeoneWhoAnswers, type Answerer } from './story.ts'
import type { World } from './world.ts'

/** Each respondent shares its answers differently; of the police and the neighbour some are marked as secret. */
export const SHARED = { sala: 'coordinator', police: 'lansbra', neighbour: 'lansbra', area: undefined } as const
export type Whose = keyof typeof SHARED

const sectionsOf: Record<Whose, readonly Section[]> = {
  sala: sectionsFor(questionnaireOf('2026'), 'municipality', 'full'),
  police: sectionsFor(questionnaireOf('2026'), 'police', 'full'),
  neighbour: sectionsFor(questionnaireOf('2026'), 'municipality', 'full'),
  area: sectionsFor(questionnaireOf('2026'), 'police_area', 'full'),
}

export interface Planted extends Answerer {
  readonly document: AnswerDocument
  readonly canaries: readonly Canary[]
  readonly secret: readonly SecretAnswer[]
}

/** A round to its first edition, in which every need is confirmed, rests on what was written too, and is told to those concerned. */
export async function givenPlanted(world: World) {
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  const neighbour = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1983')
  const area = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police_area', null)
  const answerers: Record<Whose, Answerer> = { sala: municipality, police, neighbour, area }
  const planted = {} as Record<Whose, Planted>
  for (const [at, whose] of (Object.keys(SHARED) as Whose[]).entries()) {
    const kind = whose === 'area' ? 'police_area' : whose === 'police' ? 'police' : 'municipality'
    const made = await aDocument(world, kind, { seed: 7 + at, entries: 2 })
    const shared = SHARED[whose] ? { ...made, closing: { ...made['closing'], shareLevel: SHARED[whose] } } : made
    const { document, canaries } = withCanaries(shared, sectionsOf[whose], 1000 * at)
    await submit(answerers[whose], document)
    planted[whose] = { ...answerers[whose], document, canaries, secret: [] }
  }
  await reconcile(coordinator, roundId)
  await analyse(coordinator, roundId)
  for (const whose of ['police', 'neighbour', 'area'] as const)
    planted[whose] = { ...planted[whose], secret: await marking(coordinator, planted[whose]) }
  for (const { id: needId, version: seen } of await coordinator.call(needs.list, { params: { roundId } }))
    await coordinator.call(needs.decide, {
      params: { needId },
      body: { seen, status: 'confirmed', motivation: 'Ja.', priority: null },
    })
  await quoting(coordinator, roundId)
  const open = () => coordinator.call(commenting.open, { params: { roundId }, body: { until: '2099-01-31' } })
  await open()
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '', readers: [...EDITION_READERS] } })
  await coordinator.call(profiles.release, { params: { roundId } })
  return { coordinator, roundId, planted, open }
}

/** One question for each circle of readers, and of entries with and without a name of their own. */
const QUOTED = ['open', 'goodExample', 'development'].map((name) => `closing.${name}`)
const QUOTED_OF_ENTRIES = ['initiatives.comment', 'collaborators.improveText']

/** All that was written there is coded, and laid beside a need of the municipality as its evidence. */
async function quoting(coordinator: Client, roundId: string) {
  const params = { roundId }
  const needOf = Map.groupBy(await coordinator.call(needs.list, { params }), (it) => it.municipalities[0])
  for (const question of [...QUOTED, ...QUOTED_OF_ENTRIES]) {
    const { answers } = await coordinator.call(coding.freeTexts, { params, querystring: { question } })
    for (const { respondentId, municipality, submissionId, entry, text } of answers) {
      const body = { submissionId, entry, question, themes: ['support'], from: 0, to: text.length, quote: text }
      const passage = await coordinator.call(coding.mark, { params: { respondentId, passageId: newId() }, body })
      const [need] = needOf.get(municipality ?? '') ?? []
      if (!need) throw new Error(`${municipality} has no need`)
      await coordinator.call(needs.attach, { params: { needId: need.id, passageId: passage.id } })
    }
  }
}

/** Every third answer that is written by hand, one that is chosen, and all of an entry. */
async function marking(coordinator: Client, { respondentId, canaries, document }: Planted) {
  const [whole] = document['initiatives']?.entries ?? []
  const secret: SecretAnswer[] = [
    ...canaries.filter((_, at) => at % 3 === 0).map(({ question, entry }) => ({ entry, question: question.id })),
    ...(document['problems']?.['concern'] ? [{ entry: null, question: 'problems.concern' }] : []),
    ...(whole ? [{ entry: whole.id, question: 'initiatives' }] : []),
  ]
  for (let from = 0; from < secret.length; from += 100)
    await coordinator.call(secrecy.mark, {
      params: { respondentId },
      body: {
        ground: 'osl-18-2',
        words: 'Prövas.',
        answers: secret.slice(from, from + 100).map((it) => ({ id: newId(), ...it })),
      },
    })
  return secret
}

/** Joint actions are matched by what they are called too. */
export const isMirrored = (question: Question) =>
  question.mirrored === true ||
  questionnaireOf('2026').sections.some(({ id, entries }) =>
    entries?.matchQuestions?.some((name) => question.id === `${id}.${name}`),
  )

/** Sala has answered otherwise wherever its counterpart may not read it, as have the others where it is secret. */
export async function answeringElse(world: World, planted: Record<Whose, Planted>) {
  const isHidden = new Set(
    questionsOf(questionnaireOf('2026'))
      .filter((it) => whyWithheld({ ...it, mirrored: isMirrored(it) }, SHARED.sala, 'counterpart') !== null)
      .map(({ id }) => id),
  )
  const other = await aDocument(world, 'municipality', { seed: 99, entries: 2 })
  const document = mixedAnswers(sectionsOf.sala, planted.sala.document, other, ({ id }) => isHidden.has(id))
  const whole = JSON.stringify({ ...document, closing: { ...document['closing'], shareLevel: SHARED.sala } })
  // In one statement, so that it is one connection's.
  await world.owner.query(
    `set session_replication_role = replica;
     update submission set document = '${whole.replaceAll("'", "''")}' where respondent_id = '${planted.sala.respondentId}';
     update submission set hash = encode(sha256(convert_to(document::text, 'UTF8')), 'hex');
     set session_replication_role = default`,
  )
}
