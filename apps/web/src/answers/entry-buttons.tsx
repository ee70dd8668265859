import { useNavigate } from 'react-router'
import { useTextFor } from '../questionnaire/question-context.tsx'
import { SaveStatus } from '../questionnaire/saving/save-status.tsx'
import { useUnconfirmed } from '../questionnaire/saving/use-unconfirmed.ts'
import type { Shown } from '../questionnaire/use-question-form.ts'
import { useTranslation } from '../translation.ts'
import type { OneEntry } from './load-answering.ts'
import { useEntryActions } from './use-entry-actions.ts'

interface EntryButtonsProps extends OneEntry {
  readonly shown: readonly Shown[]
  readonly back: string
  readonly isCheck: boolean
}

/** How one leaves an entry. Whoever saves it has seen all that stands on its page, last round's answers too. */
export function EntryButtons({ draft, section, group, entry, shown, back, isCheck }: EntryButtonsProps) {
  const { t } = useTranslation('answers')
  const { saving, answering } = draft
  const navigate = useNavigate()
  const text = useTextFor(answering.kind)
  const { add } = useEntryActions(draft, section, group)
  const carried = useUnconfirmed(saving, { section: section.id, entry: entry.id, shown })
  const saveAnd = (goOn: () => unknown) => () => {
    saving.confirm(carried)
    void goOn()
  }
  return (
    <>
      {carried.length > 0 && <p className="prose">{t('rest.save', { count: carried.length })}</p>}
      <div className="buttons">
        <button className="ds-button" type="button" onClick={saveAnd(() => navigate(back))}>
          {t('group.save', { one: text(group.one) })}
        </button>
        {!isCheck && (
          <button className="ds-button" data-variant="secondary" type="button" onClick={saveAnd(add)}>
            {t('group.saveAndAdd')}
          </button>
        )}
        <SaveStatus saving={saving} />
      </div>
    </>
  )
}
