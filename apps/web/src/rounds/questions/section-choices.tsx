import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { canBeLeftOut, lostWithout } from '@kartlaggning/schema/rounds/modules'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useRuleCatalogue } from '../rule-catalogue.ts'
import type { loadQuestions } from './load-questions.ts'

interface SectionChoicesProps {
  readonly asks: QuestionSelection
  /** Absent when it stands. */
  readonly decide: ((change: (asks: QuestionSelection) => QuestionSelection) => Promise<unknown>) | undefined
}

/** The sections of the questionnaire, each with what is lost without it. */
export function SectionChoices({ asks, decide }: SectionChoicesProps) {
  const { t } = useTranslation('rounds')
  const { round, questionnaire } = useLoaderData<typeof loadQuestions>()
  const language = useLanguage()
  const inScope = questionnaire.sections.filter(({ inLight }) => round.scope === 'full' || inLight !== undefined)
  const always = inScope.filter(({ id }) => !canBeLeftOut(id))
  const choosable = inScope.filter(({ id }) => canBeLeftOut(id))
  const list = new Intl.ListFormat(language)
  return (
    <section>
      <h2>{t('asks.sectionsTitle')}</h2>
      <p className="prose">
        {t('asks.always', {
          list: list.format(always.map(({ title }) => t('asks.named', { title: title[language] }))),
        })}
      </p>
      {decide ? (
        <fieldset className="field asks__sections">
          <legend className="field__label">{t('asks.whichSections')}</legend>
          {choosable.map((section) => (
            <SectionChoice key={section.id} {...{ section, asks, decide }} />
          ))}
        </fieldset>
      ) : (
        <Standing sections={choosable} asks={asks} />
      )}
    </section>
  )
}

/** What was chosen, when nothing can be changed any more. */
function Standing({ sections, asks }: Pick<SectionChoicesProps, 'asks'> & { readonly sections: readonly Section[] }) {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  return (
    <dl className="facts asks__counts">
      {sections.map((section) => {
        const isIn = !asks.modulesOff.includes(section.id)
        return (
          <div key={section.id}>
            <dt>{section.title[language]}</dt>
            <dd>{t(isIn ? 'asks.included' : 'asks.leftOut')}</dd>
            {!isIn && (
              <dd className="quiet">
                <Lost section={section} isIn={isIn} />
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}

interface SectionChoiceProps extends Pick<SectionChoicesProps, 'asks'> {
  readonly section: Section
  readonly decide: (change: (asks: QuestionSelection) => QuestionSelection) => Promise<unknown>
}

function SectionChoice({ section, asks, decide }: SectionChoiceProps) {
  const { id, title } = section
  const language = useLanguage()
  const isIn = !asks.modulesOff.includes(id)
  const toggle = () =>
    decide((standing) => {
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
  const { rules, figures, mirrored } = lostWithout(section, useRuleCatalogue())
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
