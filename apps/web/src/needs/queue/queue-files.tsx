import { gaps } from '@kartlaggning/schema/gaps/gap'
import { needs } from '@kartlaggning/schema/needs/need'
import { tableOfRows } from '@kartlaggning/schema/document/table'
import { problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import { call } from '../../call.ts'
import { gapRows } from '../../gaps/gap-rows.ts'
import { saveAsCsv } from '../../look/download-csv.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useWorkbench } from '../load-workbench.ts'
import { needRows } from '../need-rows.ts'
import { useNeedWords } from './use-need-words.ts'

/** Everything as files, fetched with the answers behind it when it is asked for. */
export function QueueFiles() {
  const { t } = useTranslation(['needs', 'gaps'])
  const { round } = useWorkbench()
  const { busy, mutate, errorMessage } = useMutation()
  const wordsOfNeeds = useWordsOfNeeds()
  const wordsOfGaps = useWordsOfGaps()
  const params = { roundId: round.id }
  const language = useLanguage()
  const save = (name: string, rows: (string | number | null)[][]) =>
    saveAsCsv(tableOfRows(`${round.name} ${name}`, rows))
  const files = {
    needs: async () => save(t('list.title'), needRows(await call(needs.list, { params }), wordsOfNeeds)),
    gaps: async () =>
      save(t('gaps:list.title'), gapRows(await call(gaps.inShort, { params, querystring: { language } }), wordsOfGaps)),
  }
  return (
    <div className="bench__files no-print">
      {(['needs', 'gaps'] as const).map((file) => (
        <button
          key={file}
          className="ds-button"
          data-variant="tertiary"
          type="button"
          aria-disabled={busy}
          onClick={() => void mutate(files[file])}
        >
          {t(`queue.csv.${file}`)}
        </button>
      ))}
      <ErrorMessage text={errorMessage} />
    </div>
  )
}

function useWordsOfNeeds() {
  const { t } = useTranslation(['needs', 'gaps'])
  const language = useLanguage()
  const { place, ruleName } = useNeedWords()
  return {
    language,
    headings: [
      t('need'),
      t('csvHeadings.rule'),
      t('municipalities'),
      t('severityLabel'),
      t('taskLabel'),
      t('status.label'),
      t('priority.label'),
      t('motivation'),
      t('csvHeadings.measures'),
      t('csvHeadings.support'),
    ],
    ruleName,
    place,
    task: (it: Parameters<typeof needRows>[0][number]['tasks'][number]) => t(`gaps:task.${it}`),
    status: (it: Parameters<typeof needRows>[0][number]['status']) => t(`status.${it}`),
    priority: (it: 'high' | 'medium' | 'low') => t(`priority.${it}`),
  }
}

function useWordsOfGaps() {
  const { t } = useTranslation(['gaps'])
  const language = useLanguage()
  const { place, ruleName } = useNeedWords()
  return {
    headings: [
      t('list.rule'),
      t('csvHeadings.version'),
      t('csvHeadings.ruleName'),
      t('csvHeadings.municipalities'),
      t('problem'),
      t('csvHeadings.severity'),
      t('csvHeadings.sentence'),
      t('csvHeadings.tasks'),
      t('csvHeadings.evidence'),
    ],
    ruleName,
    place,
    problem: (code: string) => problemName(code, language),
    task: (it: Parameters<typeof gapRows>[0][number]['tasks'][number]) => t(`task.${it}`),
    notAssessed: t('csvHeadings.notAssessed'),
  }
}
