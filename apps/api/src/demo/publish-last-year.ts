import { decidedTogether } from '@kartlaggning/db/demo/decisions-together'
import { decidedNeeds, editionNote, type DecidedNeed } from '@kartlaggning/db/demo/decisions'
import { answering, karinBerg } from '@kartlaggning/db/demo/people'
import type { JointAction, Place } from '@kartlaggning/db/demo/place'
import { places } from '@kartlaggning/db/demo/places'
import { lastYear } from '@kartlaggning/db/demo/rounds'
import { EDITION_READERS } from '@kartlaggning/schema/answers/audience'
import type { Need } from '@kartlaggning/schema/needs/need'
import type { Recognition } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Round } from '@kartlaggning/schema/rounds/round'
import type { Trx } from '../database/database.ts'
import { runAnalysis } from '../gaps/run-analysis.ts'
import { decideNeed } from '../needs/decide-need.ts'
import { mergeNeeds } from '../needs/merge-needs.ts'
import { readNeeds } from '../needs/read-needs.ts'
import { beginReconciliation } from '../reconciliation/begin-reconciliation.ts'
import { confirmJointAction } from '../reconciliation/confirm-joint-action.ts'
import { publishEdition } from '../report/publish-edition.ts'
import { closeRound } from '../rounds/close-round.ts'
import { answererOf } from './answerer.ts'
import { coordinator, respondentsOf } from './demo-round.ts'
import { become, onWorkday } from './demo-time.ts'
import type { AnsweringSide } from './initiative-answers.ts'
import { lastYearsEntries, sides } from './last-year.ts'
import { listedBy } from './last-years-answers.ts'

const closes = new Date(lastYear.closesOn)

/** Last year's round, from its closing to the published edition. */
export async function publishLastYear(trx: Trx): Promise<void> {
  await become(trx, karinBerg, onWorkday(closes, 1, 8))
  await closeRound(trx, lastYear.id)
  const find = await respondentsOf(trx, lastYear.id)
  const round = await beginReconciliation(trx, lastYear.id)
  for (const [at, place] of places.entries()) {
    for (const as of sides) await confirmMatches(trx, round, place, as, find, onWorkday(closes, 2 + at, 9, at * 5))
  }
  await become(trx, karinBerg, onWorkday(closes, 13, 8))
  await runAnalysis(trx, coordinator, lastYear.id)
  await decide(trx)
  await become(trx, karinBerg, onWorkday(closes, 21, 13))
  await publishEdition(trx, coordinator, lastYear.id, { note: editionNote, readers: EDITION_READERS })
}

/** Says of the counterpart's joint actions what the place says, one by one. */
async function confirmMatches(
  trx: Trx,
  round: Round,
  place: Place,
  as: AnsweringSide,
  find: Awaited<ReturnType<typeof respondentsOf>>,
  moment: Date,
) {
  const counterpart = as === 'police' ? 'municipality' : 'police'
  const person = answering[place.code]?.[as][0]
  if (!person || !place[as] || !place[counterpart]) return
  await become(trx, person, moment)
  const { actor, respondent } = answererOf(person, find(as, place.code), round)
  const ours = entriesByAction(place, as)
  for (const [action, entryId] of entriesByAction(place, counterpart)) {
    const sameAs = ours.get(action) ?? null
    const recognition = confirmationOf(action)
    if (!recognition) continue
    await confirmJointAction(
      trx,
      actor,
      { respondentId: respondent.id, entryId },
      { recognition, sameAs, comment: action.comment ?? '' },
    )
  }
}

function confirmationOf({ by, confirmation }: JointAction): Recognition | null {
  if (confirmation !== undefined) return confirmation
  return by === 'both' ? 'same' : null
}

function entriesByAction(place: Place, as: AnsweringSide): Map<JointAction, string> {
  const entries = lastYearsEntries(place, as)['jointActions'] ?? []
  return new Map(listedBy(place, as).flatMap((action, at) => (entries[at] ? [[action, entries[at].id]] : [])))
}

async function decide(trx: Trx): Promise<void> {
  const needs = await readNeeds(trx, lastYear.id)
  for (const [at, decided] of decidedNeeds.entries()) {
    await become(trx, karinBerg, onWorkday(closes, 14 + (at % 5), 9, at * 2))
    const need = proposed(needs, decided)
    await decideOn(trx, need, decided)
    const merged = (decided.merges ?? []).map((other) => proposed(needs, other).id)
    const { motivation } = decided
    if (merged.length > 0) await mergeNeeds(trx, coordinator, need.id, { needs: merged, motivation })
  }
  await become(trx, karinBerg, onWorkday(closes, 20, 9))
  const left = (await readNeeds(trx, lastYear.id)).filter((it) => it.decisions.length === 0 && !it.mergedInto)
  for (const decided of decidedTogether) {
    for (const need of left.filter(({ gaps: [gap] }) => gap?.rule === decided.rule)) await decideOn(trx, need, decided)
  }
}

const decideOn = (
  trx: Trx,
  { id, version }: Need,
  { status, motivation, priority, measures = [], support = '' }: Omit<DecidedNeed, 'rule' | 'municipality'>,
) =>
  decideNeed(trx, coordinator, id, {
    seen: version,
    status,
    motivation,
    priority: priority ?? null,
    measures: [...measures],
    steps: [],
    support,
  })

function proposed(
  needs: readonly Need[],
  { rule, municipality, problem }: Pick<DecidedNeed, 'rule' | 'municipality' | 'problem'>,
): Need {
  const found = needs.find(({ gaps: [gap] }) => {
    if (!gap || gap.rule !== rule || !gap.municipalities.includes(municipality)) return false
    return problem === undefined || gap.problem === problem
  })
  if (!found) throw new Error(`no need of ${rule} in ${municipality} ${problem ?? ''}`)
  return found
}
