import type { Collaborator } from '@kartlaggning/schema/answers/address'
import { worksBadly } from '@kartlaggning/schema/definitions/collaboration'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { evidenceAt } from '../evidence.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { listed, sideName } from '../wording.ts'

/** Once of each actor, also where both sides work with it. */
export const importantActorWorksBadly = rule('R20', ({ municipalities, actors }, tell) => {
  for (const municipality of municipalities) {
    for (const [actor, partnerships] of Map.groupBy(partnershipsOf(municipality), ({ partner }) => partner.actor)) {
      const bad = partnerships.filter(({ partner }) => worksBadly(partner) === 'yes')
      const unclear = partnerships.filter(({ partner }) => worksBadly(partner) === 'not_known')
      if (actor === undefined || bad.length + unclear.length === 0) continue
      const name = actors.get(actor)?.name ?? ''
      tell({
        subject: `${municipality.code}:${actor}`,
        municipalities: [municipality.code],
        severity: bad.length > 0 ? 2 : null,
        sentence: bad.length > 0 ? sentence(name, bad) : notKnown(name),
        evidence: (bad.length > 0 ? bad : unclear).flatMap((it) => cited(it, name)),
      })
    }
  }
})

interface Partnership {
  readonly side: Submitted
  readonly partner: Collaborator
}

const partnershipsOf = ({ sides }: Municipality): Partnership[] =>
  sides.flatMap((side) => side.collaborators().map((partner) => ({ side, partner })))

const cited = ({ side, partner }: Partnership, name: string): Evidence[] =>
  (['actor', 'importance', 'quality'] as const).flatMap((question) => {
    const value = partner[question]
    return value === undefined ? [] : evidenceAt(side, `collaborators.${question}`, value, { id: partner.id, name })
  })

function sentence(name: string, bad: readonly Partnership[]): Text {
  const who = listed([...new Set(bad.map(({ side }) => side.kind))].map(sideName))
  return {
    sv: `Enligt ${who.sv} är ${name} viktig för arbetet, men samverkan fungerar dåligt. Ett viktigt samarbete som inte fungerar märks i hela arbetet. Länsstyrelsen kan ge stöd i dialogen.`,
    en: `According to ${who.en}, ${name} is important to the work, but the cooperation works badly. When an important cooperation fails, all of the work suffers. The county administrative board can support the dialogue.`,
  }
}

const notKnown = (name: string): Text => ({
  sv: `Det framgår inte av svaret hur viktig ${name} är, eller hur samverkan fungerar. Därför går det inte att bedöma samverkan.`,
  en: `The answer does not say how important ${name} is, or how the cooperation works. So the cooperation cannot be assessed.`,
})
