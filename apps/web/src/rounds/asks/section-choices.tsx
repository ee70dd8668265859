import type { Asks } from '@kartlaggning/schema/asks'
import { canBeLeftOut, lostWithout } from '@kartlaggning/schema/modules'
import type { Section } from '@kartlaggning/schema/shown'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import { useLanguage } from '../../language.ts'
import type { loadAsks } from './load-asks.ts'

interface SectionChoicesProps {
  readonly asks: Asks
  /** Absent when it stands. */
  readonly decide: ((change: (asks: Asks) => Asks) => Promise<unknown>) | undefined
}

/** The sections of the questionnaire, each with what is lost without it. */
export function SectionChoices({ asks, decide }: SectionChoicesProps) {
  const { t } = useTranslation('rounds')
  const { round, questionnaire } = useLoaderData<typeof loadAsks>()
  const language = useLanguage()
  const inScope = questionnaire.sections.filter(({ inLight }) => round.scope === 'full' || inLight !== undefined)
  const always = inScope.filter(({ id }) => !canBeLeftOut(id))
  const list = new Intl.ListFormat(language)
  return (
    <section>
      <h2>{t('asks.sectionsTitle')}</h2>
      <p className="prose">
        {t('asks.always', { list: list.format(always.map(({ title }) => `”${title[language]}”`)) })}
      </p>
      <fieldset className="field">
        <legend className="field__label">{t('asks.whichSections')}</legend>
        {inScope
          .filter(({ id }) => canBeLeftOut(id))
          .map((section) => (
            <SectionChoice key={section.id} section={section} asks={asks} decide={decide} />
          ))}
      </fieldset>
    </section>
  )
}

function SectionChoice({ section, asks, decide }: SectionChoicesProps & { readonly section: Section }) {
  const { id, title } = section
  const language = useLanguage()
  const isIn = !asks.modulesOff.includes(id)
  const toggle = () =>
    decide?.((standing) => {
      const others = standing.modulesOff.filter((it) => it !== id)
      return { ...standing, modulesOff: others.length < standing.modulesOff.length ? others : [...others, id] }
    })
  return (
    <div className="option">
      <input
        className="ds-input"
        type="checkbox"
        id={`section-${id}`}
        checked={isIn}
        aria-disabled={decide ? undefined : true}
        aria-describedby={`section-${id}-help`}
        onChange={() => void toggle()}
      />
      <label htmlFor={`section-${id}`}>{title[language]}</label>
      <p className="option__help" id={`section-${id}-help`}>
        <Lost section={section} isIn={isIn} />
      </p>
    </div>
  )
}

/** What it costs to leave the section out, whether it is out or only thought of. */
function Lost({ section, isIn }: { readonly section: Section; readonly isIn: boolean }) {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  const { rules, figures, mirrored } = lostWithout(section)
  const list = new Intl.ListFormat(language)
  const lost = [
    rules.length > 0 && t('asks.lost.rules', { count: rules.length, list: list.format(rules) }),
    figures.length > 0 && t(`asks.lost.${figures[0] as 'T2' | 'F2'}`),
    mirrored > 0 && t('asks.lost.mirrored', { count: mirrored }),
    section.id === 'organisation' && t('asks.lost.policeAreas'),
  ].filter((it) => it !== false)
  if (lost.length === 0) return t('asks.lost.nothing')
  return `${t(isIn ? 'asks.lost.ifOut' : 'asks.lost.out')} ${lost.join(' ')}`
}
