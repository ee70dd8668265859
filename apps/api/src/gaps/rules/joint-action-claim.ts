import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { evidenceOf } from './evidence.ts'
import type { Item } from './items.ts'
import { choice } from './round-answers.ts'
import type { Submitted } from './submitted.ts'
import { bySide, counterpartOf, sideName, sideText } from './wording.ts'

/** A joint action in which a side says its counterpart has a part; one listed twice is one claim. */
export type Claim = readonly [Item, ...Item[]]

export function claimsOf(side: Submitted): Iterable<Claim> {
  const claims = new Map<string, [Item, ...Item[]]>()
  for (const item of side.jointActions()) {
    const role = roleIn(item)
    if (role === undefined || role === 'none') continue
    const name = (choice(item.entry.name) ?? item.entry.id)
      .trim()
      .toLowerCase()
      .replaceAll(/\s{2,}|[^\S ]/g, ' ')
    const same = claims.get(name)
    if (same) same.push(item)
    else claims.set(name, [item])
  }
  return claims.values()
}

const roleIn = ({ entry }: Item) => ('counterpartRole' in entry ? entry.counterpartRole : undefined)

export const isLed = (item: Item) => roleIn(item) === 'leads' || roleIn(item) === 'co_leads'
export const isRoleKnown = (item: Item) => roleIn(item) !== 'unknown'

export const citeRole = (item: Item): Evidence =>
  evidenceOf(item.from, 'jointActions.counterpartRole', roleIn(item) ?? null, item.entry)

/** "Kommunen uppger att polisen leder ”Mini-Maria”.", and what is to be said of it. */
export function claimText(item: Item, then: Text): Text {
  const name = choice(item.entry.name) ?? ''
  const { before, after } = (claims.get(roleIn(item)) ?? takingPart)[item.from.kind]
  return { sv: before.sv + name + after.sv + then.sv, en: before.en + name + after.en + then.en }
}

/** The sentence around the name, by who says it. */
const claim = (role: Text) =>
  bySide((who) => ({
    before: {
      sv: `${sideText(who).sv} uppger att ${sideName(counterpartOf(who)).sv} ${role.sv} ”`,
      en: `According to ${sideName(who).en}, the role of ${sideName(counterpartOf(who)).en} in “`,
    },
    after: { sv: '”.', en: `” is ${role.en}.` },
  }))

const takingPart = claim({ sv: 'deltar i', en: 'to take part' })

const unknown = bySide((who) => ({
  before: {
    sv: `${sideText(who).sv} vet inte vilken roll ${sideName(counterpartOf(who)).sv} har i ”`,
    en: `${sideText(who).en} did not know the role of ${sideName(counterpartOf(who)).en} in “`,
  },
  after: { sv: '”.', en: '”.' },
}))

const claims = new Map<string | undefined, typeof unknown>([
  ['leads', claim({ sv: 'leder', en: 'to lead it' })],
  ['co_leads', claim({ sv: 'är med och leder', en: 'to lead it jointly' })],
  ['finances', claim({ sv: 'finansierar', en: 'to finance it' })],
  ['refers', claim({ sv: 'lämnar eller får information i', en: 'to give or receive information' })],
  ['informed', claim({ sv: 'informeras om', en: 'to be kept informed' })],
  ['unknown', unknown],
])
