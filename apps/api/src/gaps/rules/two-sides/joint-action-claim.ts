import {
  counterpartLeads,
  counterpartTakesPart,
  partOfCounterpart,
} from '@kartlaggning/schema/definitions/counterpart-role'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { citeItem, type ListedJointAction } from '../items.ts'
import type { Submitted } from '../submitted.ts'
import { bySide, counterpartOf, sideName, sideText } from '../wording.ts'

/** A joint action in which a side says its counterpart has a part; one listed twice is one claim. */
export type Claim = readonly [ListedJointAction, ...ListedJointAction[]]

export function claimsOf(side: Submitted): Iterable<Claim> {
  const claims = new Map<string, [ListedJointAction, ...ListedJointAction[]]>()
  for (const item of side.jointActions()) {
    if (counterpartTakesPart(item.entry) === 'no') continue
    const name = (item.entry.name ?? item.entry.id)
      .trim()
      .toLowerCase()
      .replaceAll(/\s{2,}|[^\S ]/g, ' ')
    const same = claims.get(name)
    if (same) same.push(item)
    else claims.set(name, [item])
  }
  return claims.values()
}

export const isLed = ({ entry }: ListedJointAction) => counterpartLeads(entry)
export const isRoleKnown = ({ entry }: ListedJointAction) => counterpartTakesPart(entry) !== 'not_known'

export const citeRole = (item: ListedJointAction): Evidence[] => citeItem(item, 'counterpartRole')

/** "Kommunen uppger att polisen leder ”Mini-Maria”.", and what is to be said of it. */
export function claimText({ entry, from }: ListedJointAction, then: Text): Text {
  const name = entry.name ?? ''
  const part = partOfCounterpart(entry)
  if (!part) return then
  const { before, after } = claims[part][from.kind]
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

const unknown = bySide((who) => ({
  before: {
    sv: `${sideText(who).sv} vet inte vilken roll ${sideName(counterpartOf(who)).sv} har i ”`,
    en: `${sideText(who).en} did not know the role of ${sideName(counterpartOf(who)).en} in “`,
  },
  after: { sv: '”.', en: '”.' },
}))

type Part = NonNullable<ReturnType<typeof partOfCounterpart>>

const claims: Readonly<Record<Part, typeof unknown>> = {
  leads: claim({ sv: 'leder', en: 'to lead it' }),
  co_leads: claim({ sv: 'är med och leder', en: 'to lead it jointly' }),
  participates: claim({ sv: 'deltar i', en: 'to take part' }),
  finances: claim({ sv: 'finansierar', en: 'to finance it' }),
  refers: claim({ sv: 'lämnar eller får information i', en: 'to give or receive information' }),
  informed: claim({ sv: 'informeras om', en: 'to be kept informed' }),
  unknown,
}
