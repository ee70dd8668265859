import { pages } from '@kartlaggning/schema/pages'
import { letterFooter } from '../mail/letter-footer.ts'
import type { Letter } from '../mail/enqueue-mail.ts'

export interface ReconciliationFacts {
  readonly email: string
  readonly respondentId: string
  readonly place: string
  readonly round: string
  /** Of the questions that both have answered. */
  readonly compared: number
  readonly differing: number
  readonly jointActions: number
  readonly contactName: string
  readonly contactEmail: string
  readonly fictional: boolean
}

export const reconciliationLetter = (facts: ReconciliationFacts, publicUrl: string): Letter => ({
  to: facts.email,
  subject: `${facts.round}: kommunen och polisen i ${facts.place} kan stämma av svaren`,
  body: `Hej!

Nu kan ni se varandras svar på de gemensamma frågorna i ${facts.round}. ${differing(facts)} Svaren ändras inte.
${facts.jointActions > 0 ? '\nNi kan också svara på om ni känner igen varandras samverkansinsatser.\n' : ''}
${publicUrl}${pages.ownReconciliation({ respondentId: facts.respondentId })}

Logga in med länken i din inbjudan, eller med en kod till din e-postadress.
${letterFooter(facts)}`,
})

function differing({ compared, differing: count }: ReconciliationFacts): string {
  if (compared === 0) return 'Inga av svaren går att jämföra.'
  return count > 0
    ? `Svaren skiljer sig på ${count} av ${compared} ${compared === 1 ? 'fråga' : 'frågor'}.`
    : 'Svaren är lika på alla frågor som går att jämföra.'
}

/** To somebody who answers for several: one letter about them all. */
export const reconciliationOfSeveral = (
  all: readonly [ReconciliationFacts, ...ReconciliationFacts[]],
  publicUrl: string,
): Letter => {
  const [facts] = all
  const one = (it: ReconciliationFacts) =>
    `${it.place}: ${differing(it)}\n${publicUrl}${pages.ownReconciliation({ respondentId: it.respondentId })}`
  return {
    to: facts.email,
    subject: `${facts.round}: stäm av svaren med motparten för ${all.length} svarande`,
    body: `Hej!

Nu kan kommunen och polisen se varandras svar på de gemensamma frågorna i ${facts.round}. Svaren ändras inte.

${all.map(one).join('\n\n')}
${all.some((it) => it.jointActions > 0) ? '\nNi kan också säga om ni känner igen varandras samverkansinsatser.\n' : ''}
Logga in med länken i din inbjudan, eller med en kod till din e-postadress.
${letterFooter(facts)}`,
  }
}
