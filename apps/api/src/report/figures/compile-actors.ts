import type { Collaborator } from '@kartlaggning/schema/answers/address'
import { isWithheld } from '@kartlaggning/schema/answers/audience'
import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import { isJudged, worksWell } from '@kartlaggning/schema/definitions/cooperation-quality'
import type { Counted } from '@kartlaggning/schema/report/counted'
import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import { isAnyShown } from '@kartlaggning/schema/report/tally'
import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { MunicipalityAnswers, RoundAnswers, Side } from '../../gaps/rules/round-answers.ts'
import { saidIn } from './said-to.ts'

const kinds = ['municipality', 'police'] as const

/** F7: with which kinds of actors each side says that it cooperates. Their counterpart is asked about by itself. */
export function compileActors(
  { modulesOff }: Pick<RoundAnswers, 'modulesOff'>,
  municipalities: readonly MunicipalityAnswers[],
  register: readonly Pick<RegisteredActor, 'id' | 'kind'>[],
): FigureData['actors'] {
  if (modulesOff.includes('collaborators')) return undefined
  const kindOf = new Map(register.map(({ id, kind }) => [id, kind]))
  const named = municipalities.map((it) => ({
    municipality: it.code,
    sides: kinds.map((side) => ({ side, said: saidIn(it[side], ['collaborators.actor'], collaboratorsOf) })),
  }))
  if (!isAnyShown(named.flatMap((it) => it.sides.map(({ said }) => said)))) return undefined
  const isOf = (kind: string) => (it: Collaborator) => it.actor !== undefined && kindIn(it.actor) === kind
  const kindIn = (actor: string) => kindOf.get(actor) ?? 'other'
  const stated = named.flatMap((it) => it.sides.flatMap(({ said }) => shownIn(said)))
  const found = new Set(stated.flatMap((it) => (it.actor === undefined ? [] : [kindIn(it.actor)])))
  return {
    open: named.filter((it) => it.sides.some(({ said }) => !isAnyShown([said]))).map((it) => it.municipality),
    kinds: [...found].toSorted().map((kind) => {
      const quality = qualityOf(municipalities, isOf(kind))
      return {
        kind,
        by: named.flatMap(({ municipality, sides }) => {
          const naming = sides.filter(({ said }) => shownIn(said).some(isOf(kind)))
          return naming.length === 0 ? [] : [{ municipality, sides: naming.map((it) => it.side) }]
        }),
        ...(quality && { quality }),
      }
    }),
  }
}

const collaboratorsOf = ({ answers }: Side): readonly Collaborator[] => answers.collaborators?.entries ?? []

const shownIn = (said: ReturnType<typeof saidIn<readonly Collaborator[]>>) =>
  typeof said === 'object' && !isWithheld(said) ? said.answer : []

/** Of those who judge how the cooperation works, how many say well; for the reader who may see it of everybody. */
function qualityOf(
  municipalities: readonly MunicipalityAnswers[],
  isOf: (it: Collaborator) => boolean,
): Counted | undefined {
  const sides = municipalities.flatMap((it) => kinds.flatMap((kind) => it[kind] ?? []))
  if (sides.some((it) => whyWithheldAt(it, 'collaborators.quality'))) return undefined
  const judged = sides.flatMap(collaboratorsOf).filter((it) => isOf(it) && isJudged(it.quality))
  return {
    count: judged.filter(({ quality }) => quality !== undefined && worksWell(quality)).length,
    of: judged.length,
  }
}
