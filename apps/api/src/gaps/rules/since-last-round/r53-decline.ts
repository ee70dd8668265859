import { hasTimeFallen, kept, stateOf, type Kept } from '@kartlaggning/schema/definitions/decline'
import type { Address } from '@kartlaggning/schema/answers/address'
import type { Task } from '@kartlaggning/schema/gaps/task'
import type { Text } from '@kartlaggning/schema/text'
import { cite } from '../evidence.ts'
import type { Municipality, Round } from '../round.ts'
import { rule, type Tell } from '../rule.ts'
import { listed, sideName } from '../wording.ts'
import { sidesInBoth, type InBothRounds } from './same-side.ts'

type Structure = Kept | 'time'

export const decline = rule('R53', (round, tell) => {
  for (const municipality of round.municipalities) {
    const both = sidesInBoth(municipality, round)
    for (const what of kept) tellOf(what, municipality, fallenIn(what, both, round), tell)
    tellOf('time', municipality, timeFallenIn(both, round), tell)
  }
})

interface Fallen extends InBothRounds {
  readonly fell: 'yes' | 'not_known'
}

/** The picture and the time are the municipality's; of the rest each side answers. */
const isAnswerable = (what: Structure, { now }: InBothRounds) => what !== 'picture' || now.kind === 'municipality'

function fallenIn(what: Kept, both: readonly InBothRounds[], round: Round): Fallen[] {
  const { previous, referenceDate } = round
  return both.flatMap((sides): Fallen[] => {
    if (
      !isAnswerable(what, sides) ||
      stateOf(what, sides.before, previous?.referenceDate ?? referenceDate) !== 'in_place'
    )
      return []
    const now = stateOf(what, sides.now, referenceDate)
    if (now === undefined || now === 'in_place') return []
    return [{ ...sides, fell: now === 'not_known' ? 'not_known' : 'yes' }]
  })
}

const timeFallenIn = (both: readonly InBothRounds[], { thresholds }: Round): Fallen[] =>
  both.flatMap((sides): Fallen[] => {
    const fell = hasTimeFallen(sides.before, sides.now, thresholds.timeFallen)
    return fell === 'yes' || fell === 'not_known' ? [{ ...sides, fell }] : []
  })

function tellOf(what: Structure, { code }: Municipality, fallen: readonly Fallen[], tell: Tell) {
  if (fallen.length === 0) return
  const sure = fallen.filter(({ fell }) => fell === 'yes')
  const sides = sure.length > 0 ? sure : fallen
  const who = listed(sides.map(({ now }) => sideName(now.kind)))
  const { words, addresses, tasks } = structures[what]
  tell({
    subject: `${code}:${what}`,
    municipalities: [code],
    severity: sure.length > 0 ? 3 : null,
    tasks,
    sentence: sure.length > 0 ? declined(words, who) : notKnown(words, who),
    evidence: sides.flatMap(({ now, before }) => [...cite(before, ...addresses), ...cite(now, ...addresses)]),
  })
}

const structures: Readonly<
  Record<Structure, { readonly words: Text; readonly addresses: readonly Address[]; readonly tasks: readonly Task[] }>
> = {
  picture: {
    words: { sv: 'lägesbilden är inte längre aktuell', en: 'the situational picture is no longer current' },
    addresses: ['knowledge.pictureStatus', 'knowledge.pictureMonth'],
    tasks: ['knowledge_based_work'],
  },
  council: {
    words: { sv: 'rådet är inte längre aktivt', en: 'the council is no longer active' },
    addresses: ['organisation.council'],
    tasks: ['collaboration_exchange'],
  },
  agreement: {
    words: {
      sv: 'samverkansöverenskommelsen gäller inte längre',
      en: 'the cooperation agreement is no longer in force',
    },
    addresses: ['agreements.agreementStatus', 'agreements.agreementTo'],
    tasks: ['practical_support', 'collaboration_exchange'],
  },
  time: {
    words: { sv: 'tiden för samordning har minskat', en: 'the time for coordination has fallen' },
    addresses: ['organisation.fteAllocated'],
    tasks: ['practical_support', 'cross_municipal'],
  },
}

const declined = (words: Text, who: Text): Text => ({
  sv: `Försämring sedan förra omgången: ${words.sv}, enligt ${who.sv}. Det som fungerade riskerar att gå förlorat. Länsstyrelsen kan ge stöd i att bygga upp det igen.`,
  en: `Worse since the last round: ${words.en}, according to ${who.en}. What worked may be lost. The county administrative board can support building it up again.`,
})

const notKnown = (words: Text, who: Text): Text => ({
  sv: `I förra omgången var det på plats, men ${who.sv} vet inte hur det är nu. Därför går det inte att bedöma om ${words.sv}.`,
  en: `It was in place in the last round, but how it is now is not known to ${who.en}. So it cannot be assessed whether ${words.en}.`,
})
