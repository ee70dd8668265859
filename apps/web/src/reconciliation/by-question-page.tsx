import type { AgreementOnQuestion } from '@kartlaggning/schema/reconciliation/agreement-on-question'
import { pages } from '@kartlaggning/schema/pages'
import { useLoaderData } from 'react-router'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'
import type { loadByQuestion } from './load-followed.ts'
import { titleOf } from './points.ts'
import { useSharedWording } from './who.ts'
import './by-question.css'

/** Question by question over the municipalities: the most different first. */
export function ByQuestionPage() {
  const { t } = useTranslation(['reconciliation', 'rounds'])
  const { text } = useSharedWording()
  const { round, questions, sections } = useLoaderData<typeof loadByQuestion>()
  const asked = sections.flatMap((section) =>
    section.questions.flatMap((question) =>
      (question.kind === 'matrix' ? question.rows : [null]).flatMap((row) => {
        const id = row ? `${question.id}.${row.code}` : question.id
        const counted = questions.find((it) => it.question === id)
        return counted ? [{ ...counted, title: titleOf({ row, question }, text), section: text(section.title) }] : []
      }),
    ),
  )
  const most = asked.toSorted((one, other) => other.differing / other.compared - one.differing / one.compared)
  return (
    <RoundFrame
      round={round}
      tab="comparison"
      title={t('byQuestion.title')}
      back={{ to: pages.reconciliation({ roundId: round.id }), text: t('back') }}
    >
      <p className="lead">{t('byQuestion.lead')}</p>
      <ScrollRegion label={t('byQuestion.title')}>
        <table className="data-table by-question">
          <thead>
            <tr>
              <th scope="col">{t('own.sides.question')}</th>
              <th scope="col">{t('byQuestion.how')}</th>
              <th scope="col">{t('follow.differing')}</th>
            </tr>
          </thead>
          <tbody>
            {most.map((it) => (
              <tr key={it.question}>
                <th scope="row">
                  {it.title} <span className="quiet">{it.section}</span>
                </th>
                <td>
                  <How counted={it} />
                </td>
                <td className="number">{t('follow.ofCompared', { differing: it.differing, compared: it.compared })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </RoundFrame>
  )
}

/** "Lika i 4 av 10, polisen högre i 5, kommunen högre i 1" */
function How({ counted }: { readonly counted: AgreementOnQuestion }) {
  const { t } = useTranslation('reconciliation')
  const { same, compared, policeHigher, municipalityHigher, onBehalf } = counted
  const parts = [
    t('byQuestion.same', { same, compared }),
    ...(policeHigher > 0 ? [t('byQuestion.policeHigher', { count: policeHigher })] : []),
    ...(municipalityHigher > 0 ? [t('byQuestion.municipalityHigher', { count: municipalityHigher })] : []),
    ...(onBehalf > 0 ? [t('byQuestion.onBehalf', { count: onBehalf })] : []),
  ]
  return parts.join(', ')
}
