import { seesDifferences } from '@kartlaggning/schema/answers/audience'
import { counterpartTakesPart } from '@kartlaggning/schema/definitions/counterpart-role'
import type { FigureData, JointActionTie } from '@kartlaggning/schema/report/figure-data'
import { isAnyShown } from '@kartlaggning/schema/report/tally'
import { actorNamed, type NamedActor } from '@kartlaggning/schema/respondents/actor-named'
import { isItemUnderWay, isUnclear, type ListedJointAction } from '../../gaps/rules/items.ts'
import type { MunicipalityAnswers, RoundAnswers } from '../../gaps/rules/round-answers.ts'
import { roundOf, type Round } from '../../gaps/rules/round.ts'
import { readMatchings } from '../../gaps/rules/two-sides/matching.ts'
import { jointActionsAsOne } from './joint-actions-as-one.ts'
import { saidIn } from './said-to.ts'

type JointActions = NonNullable<FigureData['jointActions']>

/** T5: who takes part in each joint action in which role, and whether the counterpart confirms it, for who may see that. */
export function compileJointActions(
  answers: RoundAnswers,
  municipalities: readonly MunicipalityAnswers[],
  register: readonly NamedActor[],
): FigureData['jointActions'] {
  if (!isAnyShown(municipalities.flatMap(saidOf))) return undefined
  const round = roundOf(answers)
  const tieOf = seesDifferences(answers.reader) ? readTies(round) : undefined
  return jointActionsAsOne(round)
    .filter((items) => items.some((it) => isItemUnderWay(it) || isUnclear(it)))
    .map((items) => ({
      name: items[0]?.entry.name ?? '',
      municipality: items[0]?.from.code ?? '',
      sides: items.map(({ from }) => from.kind),
      isPlanned: items.every(({ status }) => status === 'planned'),
      problems: [...new Set(items.flatMap(({ problems }) => problems))],
      places: placesOf(items, round),
      actors: actorsOf(items, register),
      ...(tieOf && { tie: tieOf(items) }),
    }))
}

const saidOf = ({ municipality, police }: MunicipalityAnswers) =>
  [municipality, police].map((side) => saidIn(side, ['jointActions.name', 'jointActions.actors'], () => true))

/** Those of the round that it covers, its own first. */
function placesOf(items: readonly ListedJointAction[], { municipalities }: Round): string[] {
  const own = items[0]?.from.code ?? ''
  const named = new Set(items.flatMap(({ entry }) => entry.municipalities ?? []))
  return [own, ...municipalities.map(({ code }) => code).filter((code) => code !== own && named.has(code))]
}

/** What each side says of an actor's role; where they say the same it is said once. */
function actorsOf(
  items: readonly ListedJointAction[],
  register: readonly NamedActor[],
): JointActions[number]['actors'] {
  const roles = new Map<string, Set<string>>()
  for (const { actor, role } of items.flatMap(({ entry }) => entry.actors ?? [])) {
    const known = roles.get(actor) ?? new Set()
    roles.set(actor, known.add(role))
  }
  return [...roles].map(([actor, said]) => ({ actor: actorNamed(register, actor) ?? null, roles: [...said] }))
}

/** How far the counterpart confirms it; of what both have listed as one there is nothing left to ask. */
function readTies(round: Round): (items: readonly ListedJointAction[]) => JointActionTie {
  const matchingOf = readMatchings(round)
  const sides = new Map(round.municipalities.map((it) => [it.code, it]))
  const tieOf = (item: ListedJointAction): JointActionTie => {
    if (counterpartTakesPart(item.entry) === 'no') return 'not_asked'
    const counterpart = sides.get(item.from.code)?.[item.from.kind === 'police' ? 'municipality' : 'police']
    if (!counterpart) return 'silent'
    if (!round.reconciled) return 'not_reconciled'
    const matching = matchingOf(item, counterpart)
    return matching === 'matched' ? 'confirmed' : matching
  }
  return ([first, ...others]) => (others.length > 0 || !first ? 'confirmed' : tieOf(first))
}
