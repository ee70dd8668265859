import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import { counterpartCooperation } from '@kartlaggning/schema/definitions/collaboration'
import { counterpartAloneLeads, counterpartTakesPart } from '@kartlaggning/schema/definitions/counterpart-role'
import { cooperatesWith } from '@kartlaggning/schema/definitions/cross-municipal'
import { tieState, type End } from '@kartlaggning/schema/definitions/tie'
import type { Tie } from '@kartlaggning/schema/gaps/tie'
import type { ListedJointAction } from './rules/items.ts'
import type { RoundAnswers } from './rules/round-answers.ts'
import { roundOf, type Municipality, type Round } from './rules/round.ts'
import type { Submitted } from './rules/submitted.ts'
import { readMatchings } from './rules/two-sides/matching.ts'

/** Every tie that somebody claims in a round, each once, in the order of municipalities. */
export function findTies(answers: RoundAnswers): Tie[] {
  const round = roundOf(answers)
  return [
    ...round.municipalities.flatMap((it) => [
      ...counterpartTie(it),
      ...jointActionTies(it, round),
      ...participantTies(it),
    ]),
    ...municipalityTies(round),
  ]
}

const place = (code: string) => ({ kind: 'place' as const, code })
const side = (kind: 'municipality' | 'police', code: string) => ({ kind, code })

/** A tie, when at least one end claims that it is there. */
function tie(facts: Omit<Tie, 'state'>, one: End, other: End): Tie[] {
  const state = tieState(one, other)
  return state ? [{ ...facts, state }] : []
}

const counterpartQuestions = [
  'collaborators.counterpartFrequency',
  'collaborators.counterpartImportance',
  'collaborators.counterpartQuality',
] as const

/** What this reader is not shown is as if it had not been answered: nothing follows from its not being there. */
const isHeard = (from: Submitted | null, questions: readonly string[]): from is Submitted =>
  from !== null && questions.every((it) => whyWithheldAt(from, it) === null)

function counterpartTie({ code, municipality, police }: Municipality): Tie[] {
  const endOf = (from: Submitted | null): End => {
    if (!isHeard(from, counterpartQuestions)) return { says: 'not_answered' }
    const like = counterpartCooperation(from)
    return like ? { says: 'is', like } : { says: 'is_not' }
  }
  const ends: Tie['ends'] = [side('municipality', code), side('police', code)]
  return tie(
    { kind: 'counterpart', municipality: code, ends, names: [], entries: [] },
    endOf(municipality),
    endOf(police),
  )
}

const listedIn = ['jointActions.name', 'jointActions.counterpartRole'] as const

/** The joint actions in which a side says that its counterpart takes part; one that both list is one. */
function jointActionTies({ code, municipality, police }: Municipality, round: Round): Tie[] {
  const claimed = (from: Submitted | null) =>
    (from?.jointActions() ?? []).filter(({ entry }) => counterpartTakesPart(entry) === 'yes')
  const [ours, theirs] = [claimed(municipality), claimed(police)]
  const pairOf = pairsIn(round)
  const paired = new Set<string>()
  const tiesOf = (
    item: ListedJointAction,
    others: readonly ListedJointAction[],
    counterpart: Submitted | null,
  ): Tie[] => {
    if (paired.has(item.entry.id)) return []
    const pair = others.find(({ entry }) => pairOf(item.entry.id, entry.id))
    if (pair) paired.add(pair.entry.id)
    const both = pair ? [item, pair] : [item]
    const facts = {
      kind: 'joint_action' as const,
      municipality: code,
      ends: [side('municipality', code), side('police', code)] satisfies Tie['ends'],
      names: both.map(({ entry }) => entry.name ?? ''),
      entries: both.map(({ entry }) => entry.id),
    }
    if (!isHeard(counterpart, listedIn)) return tie(facts, claimOf(item), { says: 'not_answered' })
    return tie(facts, claimOf(item), pair ? claimOf(pair) : replyOf(item, counterpart, round))
  }
  return [
    ...ours.flatMap((item) => tiesOf(item, theirs, police)),
    ...theirs.flatMap((item) => tiesOf(item, ours, municipality)),
  ]
}

/** Who leads it alone, when it says so: two who each say that the other does contradict each other. */
const claimOf = ({ entry, from }: ListedJointAction): End => ({
  says: 'is',
  like: [counterpartAloneLeads(entry) ? (from.kind === 'police' ? 'municipality' : 'police') : null],
})

/** Two that a side has found to be the same are one, whichever side it was. */
function pairsIn({ confirmations }: Round) {
  const pairs = new Set(
    confirmations.flatMap(({ entry, sameAs }) => (sameAs === null ? [] : [`${entry} ${sameAs}`, `${sameAs} ${entry}`])),
  )
  return (one: string, other: string) => pairs.has(`${one} ${other}`)
}

function replyOf(item: ListedJointAction, counterpart: Submitted, round: Round): End {
  if (!round.reconciled) return { says: 'not_asked' }
  const matching = readMatchings(round)(item, counterpart)
  if (matching === 'not_known') return { says: 'is_not' }
  return matching === 'not_answered' ? { says: 'not_answered' } : { says: 'is', like: [] }
}

/** Organisations that take part in a joint action are asked nothing. */
const participantTies = ({ code, sides }: Municipality): Tie[] =>
  sides.flatMap((from) =>
    from.jointActions().flatMap(({ entry }) =>
      (entry.actors ?? []).flatMap(({ actor }) =>
        tie(
          {
            kind: 'participant',
            municipality: code,
            ends: [side(from.kind, code), { kind: 'actor', code: actor }],
            names: [entry.name ?? ''],
            entries: [entry.id],
          },
          { says: 'is', like: [] },
          { says: 'not_asked' },
        ),
      ),
    ),
  )

const placesNamedIn = ['cooperation.with', 'jointActions.municipalities'] as const

/** Those that a side says it cooperates with, or that a joint action is about. */
const municipalitiesNamedBy = (from: Submitted): string[] => [
  ...cooperatesWith(from),
  ...from.jointActions().flatMap(({ entry }) => entry.municipalities ?? []),
]

/** Two municipalities of which at least one says that they cooperate; one outside the round has not been asked. */
function municipalityTies({ municipalities }: Round): Tie[] {
  const asked = new Map(municipalities.map((it) => [it.code, it]))
  const named = new Map(municipalities.map((it) => [it.code, new Set(it.sides.flatMap(municipalitiesNamedBy))]))
  const endOf = (code: string, other: string): End => {
    if (named.get(code)?.has(other)) return { says: 'is', like: [] }
    const found = asked.get(code)
    if (!found) return { says: 'not_asked' }
    const areHeard = found.sides.length > 0 && found.sides.every((it) => isHeard(it, placesNamedIn))
    return { says: areHeard ? 'is_not' : 'not_answered' }
  }
  const pairs = new Set(
    municipalities.flatMap(({ code }) =>
      [...(named.get(code) ?? [])].map((other) => [code, other].toSorted(byCode).join(' ')),
    ),
  )
  return [...pairs].toSorted(byCode).flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ')
    if (one === other) return []
    const ends: Tie['ends'] = [place(one), place(other)]
    return tie(
      { kind: 'municipalities', municipality: one, ends, names: [], entries: [] },
      endOf(one, other),
      endOf(other, one),
    )
  })
}

const byCode = (one: string, other: string) => (one < other ? -1 : 1)
