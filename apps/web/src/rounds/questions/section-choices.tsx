import type { QuestionSelection } from '@kartlaggning/schema/rounds/question-selection'
import { canBeLeftOut, lostWithout } from '@kartlaggning/schema/rounds/modules'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { entryOf } from '@kartlaggning/schema/rules/catalogue'
import { useLoaderData } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useRuleCatalogue } from '../rule-catalogue.ts'
import type { loadQuestions } from './load-questions.ts'

interface SectionChoicesProps {
  readonly selection: QuestionSelection
  /** Absent when nothing can be changed. */
  readonly decide: ((change: (selection: QuestionSelection) => QuestionSelection) => Promise<unknown>) | undefined
}

/** The sections of the questionnaire, each with what is lost without it. */
export function SectionChoices({ selection, decide }: SectionChoicesProps) {
  const { t } = useTranslation('rounds')
  const { round, questionnaire } = useLoaderData<typeof loadQuestions>()
  const language = useLanguage()
  const inScope = questionnaire.sections.filter(({ inLight }) => round.scope === 'full' || inLight !== undefined)
  const always = inScope.filter(({ id }) => !canBeLeftOut(id))
  const choosable = inScope.filter(({ id }) => canBeLeftOut(id))
  const list = new Intl.ListFormat(language)
  return (
    <section>
      <h2>{t('questions.sectionsTitle')}</h2>
      <p className="prose">
        {t('questions.always', {
          list: list.format(always.map(({ title }) => t('questions.named', { title: title[language] }))),
        })}
      </p>
      {decide ? (
        <fieldset className="field questions__sections">
          <legend className="field__label">{t('questions.whichSections')}</legend>
          {choosable.map((section) => (
            <SectionChoice key={section.id} {...{ section, selection, decide }} />
          ))}
        </fieldset>
      ) : (
        <ChosenSections sections={choosable} selection={selection} />
      )}
    </section>
  )
}

/** What was chosen, when nothing can be changed any more. */
function ChosenSections({
  sections,
  selection,
}: Pick<SectionChoicesProps, 'selection'> & { readonly sections: readonly Section[] }) {
  const { t } = useTranslation('rounds')
  const language = useLanguage()
  return (
    <dl className="facts questions__counts">
      {sections.map((section) => {
        const isIn = !selection.modulesOff.includes(section.id)
        return (
          <div key={section.id}>
            <dt>{section.title[language]}</dt>
            <dd>{t(isIn ? 'questions.included' : 'questions.leftOut')}</dd>
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

interface SectionChoiceProps extends Pick<SectionChoicesProps, 'selection'> {
  readonly section: Section
  readonly decide: (change: (selection: QuestionSelection) => QuestionSelection) => Promise<unknown>
}

function SectionChoice({ section, selection, decide }: SectionChoiceProps) {
  const { id, title } = section
  const language = useLanguage()
  const isIn = !selection.modulesOff.includes(id)
  const toggle = () =>
    decide((current) => {
      const others = current.modulesOff.filter((it) => it !== id)
      return { ...current, modulesOff: others.length < current.modulesOff.length ? others : [...others, id] }
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
  const catalogue = useRuleCatalogue()
  const { rules, figures, mirrored } = lostWithout(section, catalogue)
  const list = new Intl.ListFormat(language)
  const names = rules.map((rule) => t('questions.named', { title: entryOf(rule, catalogue)?.name[language] ?? rule }))
  const lost = [
    rules.length > 0 && t('questions.lost.rules', { count: rules.length, list: list.format(names) }),
    figures.length > 0 &&
      t('questions.lost.figures', { list: list.format(figures.map((it) => t(`questions.lost.figure.${it}`))) }),
    mirrored > 0 && t('questions.lost.mirrored', { count: mirrored }),
    section.id === 'organisation' && t('questions.lost.policeAreas'),
  ].filter((it) => it !== false)
  if (lost.length === 0) return t('questions.lost.nothing')
  return `${t(isIn ? 'questions.lost.ifOut' : 'questions.lost.out')} ${lost.join(' ')}`
}
