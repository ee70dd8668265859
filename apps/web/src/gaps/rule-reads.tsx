import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { questionAt } from '@kartlaggning/schema/questionnaires/question-at'
import { useLanguage, useTranslation } from '../translation.ts'

interface RuleReadsProps {
  readonly entry: RuleEntry
  /** The version whose words the questions are said in. */
  readonly questionnaire: string
}

/** The questions whose answers a rule goes by, section by section, and what else it knows. */
export function RuleReads({ entry: { reads, sources = [] }, questionnaire }: RuleReadsProps) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const sections = questionnaireOf(questionnaire).sections.filter(({ id }) => id in reads)
  return (
    <>
      <h2>{t('rules.reads')}</h2>
      {sections.map(({ id, title }) => (
        <div key={id}>
          <h3>{title[language]}</h3>
          <ul>
            {reads[id]?.map((name) => {
              const question = questionAt(questionnaire, `${id}.${name}`)?.question
              const asked = question?.askedOf[0] ?? 'municipality'
              return question && <li key={name}>{textFor(question.text, language, asked)}</li>
            })}
          </ul>
        </div>
      ))}
      {sources.length > 0 && (
        <>
          <h3>{t('rules.sources')}</h3>
          <ul>
            {sources.map((source) => (
              <li key={source}>{t(`rules.source.${source}`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
