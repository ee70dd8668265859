import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import { actorKind } from '@kartlaggning/schema/questionnaires/code-lists/actor'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useRegisters } from '../question-context.tsx'

/** What kind of actor it is and where it is at work, in a few words. */
export function useActorFacts(): (actor: RegisteredActor) => string {
  const { t } = useTranslation('questionnaire')
  const language = useLanguage()
  const { municipalities } = useRegisters()
  return ({ kind, county, municipality }) => {
    const place = municipalities.find((it) => it.code === municipality)?.name
    const known = actorKind.find((it) => it.code === kind)
    return [known?.text[language] ?? kind, county === null ? t('actor.wholeCountry') : place]
      .filter(Boolean)
      .join(' · ')
  }
}

/** A proposal that the coordinator has not looked at yet. */
export function ProposedTag({ actor }: { readonly actor: RegisteredActor }) {
  const { t } = useTranslation('questionnaire')
  return actor.proposed ? <span className="quiet">{t('actor.proposed')}</span> : null
}
