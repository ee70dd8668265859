import type { RespondentKind } from '../respondents/respondent-kind.ts'
import { behaviourOf } from './behaviour.ts'
import { MADE_UP_DOMAIN } from './made-up.ts'

const FIRST = [
  'Anna',
  'Erik',
  'Fatima',
  'Gustav',
  'Hanna',
  'Ibrahim',
  'Johanna',
  'Karl',
  'Leila',
  'Mikael',
  'Nora',
  'Olof',
  'Petra',
] as const
const LAST = ['Alm', 'Berg', 'Dahl', 'Ek', 'Falk', 'Gran', 'Hed', 'Lind', 'Mo', 'Nord', 'Rask', 'Sand'] as const

const FUNCTIONS = {
  municipality: 'Säkerhetssamordnare',
  police: 'Kommunpolis',
  police_area: 'Lokalpolisområdeschef',
} as const satisfies Record<RespondentKind, string>

/** In the address of those whose mail comes back. */
const RETURNS = 'studsar'

/** Somebody made up for a place among those asked; the names do not repeat within the first 156. */
export function madeUpPerson(county: string, place: number, kind: RespondentKind) {
  const first = FIRST[place % FIRST.length] ?? FIRST[0]
  const last = LAST[place % LAST.length] ?? LAST[0]
  const mark = behaviourOf(place).bounces ? `.${RETURNS}` : ''
  return {
    name: `${first} ${last} (påhittad)`,
    email: `${first}.${last}${mark}.${county}-${place + 1}@${MADE_UP_DOMAIN}`.toLowerCase(),
    function: FUNCTIONS[kind],
  }
}

/** Whether the place was given to this address when the rehearsal began. */
export const isFirstGiven = (email: string, county: string, place: number) =>
  email === madeUpPerson(county, place, 'municipality').email

export const comesBack = (email: string) => email.includes(`.${RETURNS}.`)
