import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { useState } from 'react'
import { SeverityTag } from '../../gaps/severity-tag.tsx'
import { useTranslation } from '../../translation.ts'
import { useCountySentence } from './county-sentence.ts'
import { useWorkbench } from '../load-workbench.ts'
import type { Line, Part } from './group-queue.ts'
import { rememberOpened, wasOpened } from './opened-parts.ts'
import { QueueLine } from './queue-line.tsx'
import { useNeedWords } from './use-need-words.ts'

const FIRST = 40

interface QueuePartProps {
  readonly part: Part
  readonly current?: string | undefined
  /** Whoever asked for one rule alone sees at once where it found something. */
  readonly startsOpen?: boolean
}

/** A rule that opens to where it found something, or a municipality that opens to what was found there. */
export function QueuePart({ part, current, startsOpen = false }: QueuePartProps) {
  const { t } = useTranslation('needs')
  const { round } = useWorkbench()
  const holdsCurrent = part.lines.some((line) => isOf(line, current))
  const [chosen, choose] = useState(() => (holdsCurrent ? null : wasOpened(round.id, part.id)))
  const [arrivedAt, setArrivedAt] = useState(current)
  // Whoever comes to another need sees where it stands, also in a part that was closed before.
  if (arrivedAt !== current) {
    setArrivedAt(current)
    if (holdsCurrent) choose(null)
  }
  const isOpen = chosen ?? (holdsCurrent || startsOpen)
  return (
    <details className="queue-part" open={isOpen} data-done={part.left === 0 ? '' : undefined}>
      <summary
        onClick={(event) => {
          event.preventDefault()
          choose(!isOpen)
          rememberOpened(round.id, part.id, !isOpen)
        }}
      >
        <PartHead part={part} />
      </summary>
      {isOpen && <Lines part={part} current={current} />}
      {isOpen && part.elsewhere > 0 && <p className="quiet">{t('queue.elsewhere', { count: part.elsewhere })}</p>}
    </details>
  )
}

const isOf = ({ need, under }: Line, id: string | undefined) =>
  id !== undefined && (need.id === id || under.some((it) => it.id === id))

function PartHead({ part }: { readonly part: Part }) {
  const sentence = useCountySentence()
  const { place } = useNeedWords()
  const gravest = part.lines.reduce((most, { need }) => Math.max(most, need.severity ?? 0), 0)
  return (
    <>
      <span className="queue-part__name" lang={part.kind === 'municipality' ? 'sv' : undefined}>
        {part.kind === 'rule' ? sentence(part.of) : place(part.of)}
      </span>
      <span className="queue-part__facts">
        {part.kind === 'rule' && gravest > 0 ? <SeverityTag severity={gravest} /> : <span />}
        <Left part={part} />
      </span>
    </>
  )
}

function Left({ part: { left, lines } }: Pick<QueuePartProps, 'part'>) {
  const { t } = useTranslation('needs')
  if (left > 0) return <b>{t('queue.left', { count: left })}</b>
  return lines.some(({ need }) => isGap(need)) ? <span>{t('queue.done')}</span> : <OnlyLines lines={lines} />
}

function OnlyLines({ lines }: Pick<Part, 'lines'>) {
  const { t } = useTranslation('needs')
  const isUnknown = lines.every(({ need }) => !need.assessed)
  return <span>{isUnknown ? t('queue.notAssessedCount', { count: lines.length }) : lines.length}</span>
}

/** As many as one can take in; the rest when they are asked for. */
function Lines({ part, current }: QueuePartProps) {
  const { t } = useTranslation('needs')
  const at = part.lines.findIndex((line) => isOf(line, current))
  const [shown, setShown] = useState(FIRST)
  const count = Math.max(shown, at + 1)
  const more = part.lines.length - count
  return (
    <>
      <ul>
        {part.lines.slice(0, count).map(({ need, under }) => (
          <QueueLine key={need.id} need={need} by={part.kind} current={current}>
            {under.length > 0 && (
              <ul aria-label={t('queue.sameCause')}>
                {under.map((it) => (
                  <QueueLine key={it.id} need={it} by="under" current={current} />
                ))}
              </ul>
            )}
          </QueueLine>
        ))}
      </ul>
      {more > 0 && (
        <button className="ds-button" data-variant="tertiary" type="button" onClick={() => setShown(count + FIRST)}>
          {t('queue.more', { count: Math.min(more, FIRST) })}
        </button>
      )}
    </>
  )
}
