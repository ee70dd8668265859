import type { Text } from '@kartlaggning/schema/text'
import { jointActionsOf, type Item } from './items.ts'
import { choice, type Submitted } from './round-answers.ts'
import { counterpartOf, sideName, sideText } from './wording.ts'

/** The joint actions in which a side says its counterpart has a part. One listed twice is one claim. */
export function claimsOf(side: Submitted): Item[][] {
  const claims = new Map<string, Item[]>()
  for (const item of jointActionsOf(side)) {
    const role = roleIn(item)
    if (role === undefined || role === 'none') continue
    const name = (choice(item.entry.name) ?? item.entry.id).trim().toLowerCase().replaceAll(/\s+/g, ' ')
    claims.set(name, [...(claims.get(name) ?? []), item])
  }
  return [...claims.values()]
}

const roleIn = (item: Item) => choice(item.entry.counterpartRole)

export const isLed = (item: Item) => roleIn(item) === 'leads' || roleIn(item) === 'co_leads'
export const isRoleKnown = (item: Item) => roleIn(item) !== 'unknown'

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
