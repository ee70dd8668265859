import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { coding, FreeText, FreeTexts, Passage, Theme } from '@kartlaggning/schema/answers/coding/coding'
import { countKinds, countThemes, rootOf, rootsOf } from '@kartlaggning/schema/answers/coding/count-themes'
import { freeTextsIn } from '@kartlaggning/schema/answers/coding/free-texts-in'
import type { ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import { redactFor } from '@kartlaggning/schema/answers/redact'
import { isMarkedSecret, type SecretAnswers } from '@kartlaggning/schema/answers/secret-answer'
import { onBehalfMark } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { Text } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { onBehalfOfSubmission } from '../../respondents/proxy-of.ts'
import { readActorNames } from '../../respondents/read-actor-names.ts'
import { refuseHiddenRound } from '../../rounds/read-rounds.ts'
import { isAsFrozen } from '../is-as-frozen.ts'
import { readSecretAnswers } from '../read-secret-answers.ts'
import { respondentQuestions } from '../respondent-questions.ts'
import { readAreaPlaces, type AreaPlaces } from './read-area-places.ts'
import { inRound, readPassages } from './read-passages.ts'
import { readThemes } from './read-themes.ts'

type Wanted = z.output<typeof coding.freeTexts.schema.querystring>

const PER_PAGE = 20

/** What was answered in words, as the county board may read it, with what is coded in it. */
export async function readFreeTexts(trx: Trx, roundId: string, wanted: Wanted): Promise<FreeTexts> {
  const { all, asked, themes, passages } = await readCoded(trx, roundId)
  const narrowed = all.filter(isWanted(wanted, themes))
  const matching = narrowed.filter((it) => isIn(it, wanted.state))
  const inOrder = Map.groupBy(all, ({ question }) => question)
  return {
    answers: matching.slice((wanted.page - 1) * PER_PAGE, wanted.page * PER_PAGE),
    matching: matching.length,
    perPage: PER_PAGE,
    counts: countsOf(narrowed),
    questions: [...inOrder].map(([question, those]) => ({
      question,
      text: asked.get(question) ?? { sv: '', en: '' },
      answers: those.length,
    })),
    municipalities: [...new Set(all.flatMap(({ concerns }) => concerns))].toSorted(),
    ...countedIn(all, themes, passages),
  }
}

/** What has been coded in a round, and how much of it to each theme; nothing where nothing has. */
export async function readCoding(trx: Trx, roundId: string): Promise<ExportFrame['coding']> {
  const passages = await readPassages(trx, inRound(roundId))
  if (passages.length === 0) return undefined
  const { all, themes } = await readCoded(trx, roundId)
  return { passages, ...countedIn(all, themes, passages) }
}

function countedIn(all: readonly FreeText[], themes: readonly Theme[], passages: readonly Passage[]) {
  const kinds = new Map(all.map((it) => [it.respondentId, it.kind]))
  return { themes: countThemes(themes, passages, (id) => kinds.get(id)), answered: countKinds([...kinds.values()]) }
}

async function readCoded(trx: Trx, roundId: string) {
  const [submitted, passages, themes, secret, actorName, areas] = await Promise.all([
    selectSubmitted(trx, roundId).execute(),
    readPassages(trx, inRound(roundId)),
    readThemes(trx, roundId),
    readSecretAnswers(trx, sql`${roundId}::uuid`),
    readActorNames(trx),
    readAreaPlaces(trx, roundId),
    refuseHiddenRound(trx, roundId),
  ])
  if (submitted.some((it) => it.isAsFrozen === false)) throw new ProblemError('document-was-altered')
  const byAnswer = Map.groupBy(passages, placeOf)
  const texts = submitted
    .map((it) => ({
      ...it,
      respondent: respondentName(it.kind, it.municipalityName ?? it.policeArea ?? '', it.officialName),
    }))
    .toSorted((one, other) => one.respondent.localeCompare(other.respondent, 'sv'))
    .flatMap((it) => textsOf(it, { secret, byAnswer, actorName, areas }))
  // In the words of the first that was asked: the county's own questions are in no list.
  const asked = new Map(texts.toReversed().map((it) => [it.question, it.asked]))
  return { all: texts as readonly FreeText[], asked, themes, passages }
}

const placeOf = (it: Pick<FreeText, 'respondentId' | 'entry' | 'question'>) =>
  `${it.respondentId} ${it.entry ?? ''} ${it.question}`

type AskedText = FreeText & { readonly asked: Text }

type Submitted = Awaited<ReturnType<ReturnType<typeof selectSubmitted>['execute']>>[number] & {
  readonly respondent: string
}

interface Known {
  readonly secret: SecretAnswers
  readonly byAnswer: ReadonlyMap<string, readonly Passage[]>
  readonly actorName: (id: string) => string | null
  readonly areas: ReadonlyMap<string, AreaPlaces>
}

function textsOf(of: Submitted, { secret, byAnswer, actorName, areas }: Known): AskedText[] {
  const { respondentId, respondent, kind, municipality, submissionId } = of
  const { sections } = respondentQuestions(of)
  const mark = onBehalfMark({ proxy: of.onBehalf })
  const { document } = redactFor('county-board', sections)(of.document as AnswerDocument)
  const concerns = municipality === null ? (areas.get(respondentId)?.municipalities ?? []) : [municipality]
  return freeTextsIn(sections, document, actorName).map(({ asked, ...it }) => ({
    asked,
    respondentId,
    respondent,
    kind,
    municipality,
    concerns: [...concerns],
    submissionId,
    ...it,
    ...(mark && { onBehalf: mark }),
    secret: isMarkedSecret(secret.get(respondentId) ?? [], it.entry, it.question),
    passages: [...(byAnswer.get(placeOf({ respondentId, ...it })) ?? [])],
  }))
}

const isWanted =
  ({ question, theme, municipality, respondent }: Wanted, themes: readonly Theme[]) =>
  (it: FreeText) =>
    (question === '' || it.question === question) &&
    (municipality === '' || it.concerns.includes(municipality)) &&
    (respondent === '' || it.respondentId === respondent) &&
    (theme === '' || it.passages.some((passage) => rootsOf(themes, passage).includes(rootOf(themes, theme))))

const isChanged = ({ passages }: FreeText) => passages.some(({ whereNow }) => whereNow.state === 'answer-changed')

function isIn(answer: FreeText, state: Wanted['state']): boolean {
  switch (state) {
    case 'all':
      return true
    case 'uncoded':
      return answer.passages.length === 0
    case 'coded':
      return answer.passages.length > 0
    case 'changed':
      return isChanged(answer)
  }
}

const countsOf = (answers: readonly FreeText[]): FreeTexts['counts'] => ({
  all: answers.length,
  uncoded: answers.filter((it) => isIn(it, 'uncoded')).length,
  coded: answers.filter((it) => isIn(it, 'coded')).length,
  changed: answers.filter(isChanged).length,
})

const selectSubmitted = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .innerJoin('submission', 'submission.respondentId', 'respondent.id')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .leftJoin('policeArea', 'policeArea.id', 'respondent.policeAreaId')
    .where('respondent.roundId', '=', roundId)
    .select(['respondent.id as respondentId', 'respondent.kind', 'respondent.municipalityCode as municipality'])
    .select(['municipality.name as municipalityName', 'officialName', 'policeArea.name as policeArea'])
    .select(['submission.id as submissionId', 'document', isAsFrozen.as('isAsFrozen'), onBehalfOfSubmission])
    .select(['questionnaire', 'scope', 'modulesOff', 'supplementary', 'previousRoundId'])
    .distinctOn('respondent.id')
    .orderBy('respondent.id')
    .orderBy('submission.version', 'desc')
