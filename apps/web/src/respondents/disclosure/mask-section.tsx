import type { DisclosableSection } from '@kartlaggning/schema/answers/disclosure/disclosure'
import { useTranslation } from '../../translation.ts'
import { answersIn, keyOf, type Chosen, type ChosenMasks } from './chosen-masks.ts'
import { MaskAnswer } from './mask-answer.tsx'

interface MaskSectionProps {
  readonly section: DisclosableSection
  readonly chosen: ChosenMasks
  readonly judged: boolean
  readonly onChange: (key: string, chosen: Chosen | undefined) => void
}

/** The answers of a section, which opens by its title; what is proposed to be masked lies open. */
export function MaskSection({ section, chosen, judged, onChange }: MaskSectionProps) {
  const { t } = useTranslation('respondents/disclosure')
  const all = answersIn(section)
  const count = all.filter((it) => chosen[keyOf(it)]).length
  const list = (answers: DisclosableSection['answers'], name?: string) => (
    <ul className="mask-answers" aria-label={name}>
      {answers.map((answer, at) => (
        <MaskAnswer
          key={keyOf(answer)}
          answer={answer}
          isName={name !== undefined && at === 0}
          chosen={chosen[keyOf(answer)]}
          judged={judged}
          onChange={(mask) => onChange(keyOf(answer), mask)}
        />
      ))}
    </ul>
  )
  return (
    <details className="mask-section" open={all.some((it) => it.proposed)}>
      <summary>
        <h3>{section.title}</h3> <small>{t('masked', { count })}</small>
      </summary>
      {list(section.answers)}
      {section.entries.map((entry) => (
        <section key={entry.id}>
          <h4 lang="sv">{entry.title}</h4>
          {list(entry.answers, entry.title)}
        </section>
      ))}
    </details>
  )
}
