import type { Evidence } from '@kartlaggning/schema/gap'
import type { Text } from '@kartlaggning/schema/text'
import { evidenceOf } from './evidence.ts'
import type { Item } from './items.ts'
import { choice } from './round-answers.ts'
import type { Submitted } from './submitted.ts'
import { counterpartOf, sideName, sideText } from './wording.ts'

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

const roleIn = (item: Item) => choice(item.entry.counterpartRole)

export const isLed = (item: Item) => roleIn(item) === 'leads' || roleIn(item) === 'co_leads'
export const isRoleKnown = (item: Item) => roleIn(item) !== 'unknown'

export const citeRole = ({ from, entry }: Item): Evidence =>
  evidenceOf(from, 'jointActions.counterpartRole', entry.counterpartRole, entry)

/** "Kommunen uppger att polisen leder ”Mini-Maria”." */
export function claimText(item: Item): Text {
  const who = item.from.kind
  const whom = sideName(counterpartOf(who))
  const name = choice(item.entry.name) ?? ''
  if (!isRoleKnown(item)) {
    return {
      sv: `${sideText(who).sv} vet inte vilken roll ${whom.sv} har i ”${name}”.`,
      en: `${sideText(who).en} did not know the role of ${whom.en} in “${name}”.`,
    }
  }
  const role = roleText(roleIn(item))
  return {
    sv: `${sideText(who).sv} uppger att ${whom.sv} ${role.sv} ”${name}”.`,
    en: `According to ${sideName(who).en}, the role of ${whom.en} in “${name}” is ${role.en}.`,
  }
}

function roleText(role: string | undefined): Text {
  switch (role) {
    case 'leads':
      return { sv: 'leder', en: 'to lead it' }
    case 'co_leads':
      return { sv: 'är med och leder', en: 'to lead it jointly' }
    case 'finances':
      return { sv: 'finansierar', en: 'to finance it' }
    case 'refers':
      return { sv: 'lämnar eller får information i', en: 'to give or receive information' }
    case 'informed':
      return { sv: 'informeras om', en: 'to be kept informed' }
    default:
      return { sv: 'deltar i', en: 'to take part' }
  }
}
