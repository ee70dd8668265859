import { methods } from '@kartlaggning/db/demo/methods'
import type { ActorRole, Initiative, JointAction, Place } from '@kartlaggning/db/demo/place'
import type { UsualInitiative } from '@kartlaggning/db/demo/usual-initiative'
import type { Answers } from '@kartlaggning/schema/answers/answer-document'
import { pick } from './demo-id.ts'
import { organisation, policeOf } from './organisations.ts'

export type AnsweringSide = 'municipality' | 'police'

/** As the method usually is, then small differences, then what the place says itself. */
export function initiativeAnswers(place: Place, as: AnsweringSide, initiative: Initiative): Answers {
  const usual = usualOf(initiative.method)
  const own = ownOf(place, as)
  const lead = named(place, own, usual.lead)
  const others = (initiative.with ?? usual.with).map((name) => named(place, own, name)).filter((name) => name !== lead)
  return {
    ...common(usual, initiative, `${place.code} ${as} ${initiative.method}`),
    lead: organisation(lead),
    actors: others.map((name) => ({ actor: organisation(name) })),
    inPlan: pick(`${place.code} ${initiative.method} plan`, ['yes', 'yes', 'no']),
    causeBased: pick(`${place.code} ${initiative.method} cause`, ['yes', 'partly', 'no', 'unknown']),
    ...initiative.answers,
  }
}

export function jointActionAnswers(place: Place, as: AnsweringSide, action: JointAction): Answers {
  const usual = usualOf(action.method)
  const own = ownOf(place, as)
  const counterpart = ownOf(place, as === 'police' ? 'municipality' : 'police')
  const theirRole = counterpartRole(action, as)
  const others = usual.with
    .map((name) => named(place, own, name))
    .filter((name) => name !== own && name !== counterpart)
  const name = action.name ?? usual.name
  return {
    ...common(usual, action, `${place.code} ${action.method} together`),
    name: as === 'police' ? (action.policeName ?? name) : name,
    actors: [
      { actor: organisation(own), role: opposite[theirRole] },
      { actor: organisation(counterpart), role: theirRole },
      ...others.map((other) => ({ actor: organisation(other), role: 'participates' })),
    ],
    counterpartRole: theirRole,
    municipalities: [place.code, ...(action.alsoIn ?? [])],
    basis: bases[action.method] ?? ['informal'],
    frequency:
      action.method === 'est' ? 'weekly' : pick(`${place.code} ${action.method} often`, ['monthly', 'quarterly']),
    works: (as === 'police' ? action.policeWorks : action.works) ?? 3,
    ...action.answers,
  }
}

const usualOf = (method: string): UsualInitiative => {
  const usual = methods[method]
  if (!usual) throw new Error(`the demo does not know the method ${method}`)
  return usual
}

const ownOf = (place: Place, as: AnsweringSide) => (as === 'police' ? policeOf(place) : place.actor)

const named = (place: Place, own: string, name: string) =>
  name === 'own' ? own : name === 'housing' ? place.housing : name

function common(usual: UsualInitiative, { method, since }: { method: string; since: string }, seed: string): Answers {
  const { lead: _lead, with: _with, ...answers } = usual
  return {
    ...answers,
    method,
    phase: 'ongoing',
    start: since,
    goal: pick(`${seed} goal`, ['yes', 'partly', 'partly', 'no']),
    followup: pick(`${seed} followup`, ['activity', 'activity', 'indicators', 'informal']),
    evaluated: pick(`${seed} evaluated`, [['no'], ['no'], ['planned'], ['own']]),
    result: pick(`${seed} result`, ['partly', 'partly', 'too_early', 'reached', 'unknown']),
    share: pick(`${seed} share`, ['yes_talk', 'yes_docs', 'yes_both', 'not_now']),
  }
}

const opposite: Record<ActorRole, ActorRole> = {
  leads: 'participates',
  co_leads: 'co_leads',
  participates: 'leads',
  finances: 'leads',
  refers: 'leads',
  informed: 'leads',
}

/** Listed by both, the police see the same roles from their side. */
function counterpartRole({ by, counterpart = 'participates' }: JointAction, as: AnsweringSide): ActorRole {
  return by === 'both' && as === 'police' ? opposite[counterpart] : counterpart
}

const bases: Readonly<Record<string, readonly string[]>> = {
  est: ['est', 'agreement'],
  sspf: ['sspf_sig'],
  sig: ['sspf_sig'],
  bob: ['bob', 'national'],
  agreement_work: ['promise', 'agreement'],
  place_collab: ['plan'],
  own: ['agreement'],
}
