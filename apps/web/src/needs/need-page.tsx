import type { Need } from '@kartlaggning/schema/needs/need'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { NotFoundPage } from '../look/error-page.tsx'
import { StatusMessage, useStatusMessage, type Announce } from '../respondents/status-message.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { DecisionHistory } from './decision-history.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { DoneLine } from './done-line.tsx'
import { EvidenceTable } from './evidence-table.tsx'
import type { loadNeed } from './load-need.ts'
import { NeedComments } from './need-comments.tsx'
import { BuildsOn, Elsewhere, SameCause } from './need-links.tsx'
import { NeedHead } from './need-head.tsx'
import { useNeedWords } from './queue/use-need-words.ts'
import { Separate } from './separate.tsx'
import { Workbench } from './workbench.tsx'
import './needs.css'

/** One need: what it says, the answers it rests on, and beside them the decision. */
export function NeedPage() {
  const { t } = useTranslation('needs')
  const need = useLoaderData<typeof loadNeed>()
  const { titleOf } = useNeedWords()
  const [message, announce] = useStatusMessage()
  const [own, ...merged] = need.gaps
  if (!own) return <NotFoundPage />
  const title = titleOf({ ...own, municipalities: need.municipalities })
  return (
    <Workbench current={need.id} windowTitle={title}>
      <DoneLine />
      <StatusMessage {...message} />
      <article aria-labelledby="behovet">
        <NeedHead need={need} own={own} title={title} />
        {need.evidenceChanged && (
          <div className="notice notice--warm">
            <p>
              <strong>{t('evidenceChanged')}</strong>{' '}
              {hasChangedPassage(need) ? (
                <Link className="ds-link" to={`${pages.coding({ roundId: need.roundId })}?visa=changed`}>
                  {t('evidence.settle')}
                </Link>
              ) : (
                t('evidenceChangedText')
              )}
            </p>
          </div>
        )}
        <div className="need">
          <div className="need__evidence">
            <h3>{t('grounds', { count: need.gaps.length })}</h3>
            <EvidenceTable gap={own} />
            {merged.map((gap) => (
              <MergedGap key={gap.id} gap={gap} announce={announce} />
            ))}
            <NeedComments comments={need.comments} />
            <SameCause gap={own} />
            <Elsewhere gap={own} />
            <BuildsOn need={need} own={own} />
            <DecisionHistory decisions={need.decisions} />
          </div>
          <DecisionPanel need={need} announce={announce} />
        </div>
      </article>
    </Workbench>
  )
}

const hasChangedPassage = ({ gaps }: Need) =>
  gaps.some(({ evidence }) => evidence.some(({ passage }) => passage?.isChanged))

function MergedGap({ gap, announce }: { readonly gap: Need['gaps'][number]; readonly announce: Announce }) {
  const language = useLanguage()
  const { titleOf } = useNeedWords()
  const mayDecide = useMay('needs.decide')
  return (
    <section className="need__part">
      <h4>{titleOf(gap)}</h4>
      <p>{gap.sentence[language]}</p>
      <EvidenceTable gap={gap} />
      {mayDecide && <Separate needId={gap.id} announce={announce} />}
    </section>
  )
}
