import { setImmediate as nextTurn } from 'node:timers/promises'
import { checkEarlier, type CheckedEarlier } from '@kartlaggning/schema/answers/earlier/check-earlier'
import type { EarlierAnswers, EarlierRound } from '@kartlaggning/schema/answers/earlier/earlier-round'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { allQuestionnaires } from '@kartlaggning/schema/questionnaires/registry'
import { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { canBeLeftOut } from '@kartlaggning/schema/rounds/modules'
import { everyQuestion } from '@kartlaggning/schema/rounds/question-selection'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

/** One of those in the file, with what would be kept of it. */
export interface Looked {
  readonly given: EarlierAnswers
  readonly name: string
  readonly sections: readonly Section[]
  readonly checked: CheckedEarlier
}

export interface LookedThrough {
  readonly looked: readonly Looked[]
  /** Sections in which nobody in the file has answered anything. */
  readonly sectionsOff: readonly string[]
}

/** Holds a file against the county and the questionnaire. What cannot be at all is refused; the rest is remarked on. */
export async function lookThrough(trx: Trx, county: string, round: EarlierRound): Promise<LookedThrough> {
  const questionnaire = allQuestionnaires().find(({ version }) => version === round.questionnaire)
  if (!questionnaire) throw notValid('questionnaire', 'choose-one')
  if (round.closesOn < round.opensOn) throw new ProblemError('round-dates-out-of-order')
  const { nameOf, kindOfActor, isTaken, today } = await readPlaces(trx, county, round.name)
  if (round.closesOn > today) throw notValid('closesOn', 'day-is-ahead')
  if (isTaken) throw new ProblemError('round-name-taken')
  const asked = new Map(
    RespondentKind.options.map((kind) => [
      kind,
      sectionsOfRound(questionnaire, { scope: 'full', ...everyQuestion }, kind),
    ]),
  )
  const seen = new Set<string>()
  const looked: Looked[] = []
  for (const [at, given] of round.answers.entries()) {
    const key = keyOf(given)
    const name = nameOf(given)
    if (name === undefined || seen.has(key))
      throw notValid(`answers.${at}`, name === undefined ? 'choose-one' : 'chosen-twice')
    seen.add(key)
    const sections = asked.get(given.kind) ?? []
    const beside = { kind: given.kind, today: round.closesOn, municipality: given.municipality, kindOfActor }
    looked.push({ given, name, sections, checked: checkEarlier(sections, given, beside) })
    // A county takes seconds in all, and what others write is saved meanwhile.
    await nextTurn()
  }
  const answered = new Set(looked.flatMap(({ checked }) => Object.keys(checked.document)))
  const sectionsOff = questionnaire.sections.map(({ id }) => id).filter((id) => canBeLeftOut(id) && !answered.has(id))
  return { looked, sectionsOff }
}

const notValid = (path: string, code: string) => new ProblemError('input-not-valid', { errors: [{ path, code }] })

type Whose = Pick<EarlierAnswers, 'kind' | 'municipality' | 'policeArea'>

const keyOf = ({ kind, municipality, policeArea }: Whose) => `${kind} ${municipality ?? policeArea}`

/** Who there is in the county, what its actors are, and whether a round is called so already. */
async function readPlaces(trx: Trx, county: string, name: string) {
  const own = sql<boolean>`county_code in (select unnest(array[code, rehearses]) from county where code = ${county})`
  const [municipalities, areas, actors, { rows }] = await Promise.all([
    trx.selectFrom('municipality').where(own).select(['code', 'name', 'officialName']).execute(),
    trx.selectFrom('policeArea').where(own).select(['id', 'name']).execute(),
    trx.selectFrom('actor').select(['id', 'kind']).execute(),
    sql<{ today: string; isTaken: boolean }>`
      select today()::text as today,
        exists (select from round where county_code = ${county} and name = ${name}) as "isTaken"`.execute(trx),
  ])
  const kinds = new Map(actors.map((it) => [it.id, it.kind]))
  const known = new Map<string, string>([
    ...municipalities.flatMap(({ code, name: place, officialName }) =>
      (['municipality', 'police'] as const).map(
        (kind) => [`${kind} ${code} null`, respondentName(kind, place, officialName)] as const,
      ),
    ),
    ...areas.map((it) => [`police_area null ${it.id}`, respondentName('police_area', it.name, null)] as const),
  ])
  return {
    nameOf: ({ kind, municipality, policeArea }: Whose) => known.get(`${kind} ${municipality} ${policeArea}`),
    kindOfActor: (id: string) => kinds.get(id),
    isTaken: rows[0]?.isTaken ?? false,
    today: rows[0]?.today ?? '',
  }
}
