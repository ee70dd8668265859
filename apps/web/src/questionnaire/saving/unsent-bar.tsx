import { pages } from '@kartlaggning/schema/pages'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import '../questionnaire.css'
import { useTranslation } from '../../translation.ts'
import type { Autosave } from './autosave.ts'
import { everyAutosave, watchAll } from './open-autosaves.ts'
import { shownSavings } from './shown-savings.ts'

/** Something that was written on another page has not been saved: said on every page, until it is. */
export function UnsentBar() {
  const savings = useSyncExternalStore(everyAutosave.subscribe, everyAutosave.get)
  const shown = useSyncExternalStore(shownSavings.subscribe, shownSavings.get)
  return savings.filter((it) => !shown.includes(it)).map((it) => <Unsent key={it.respondentId} saving={it} />)
}

/** What arrives within a second is not worth a word. */
const SOON = 1000

function Unsent({ saving }: { readonly saving: Autosave }) {
  const { t } = useTranslation('questionnaire')
  const unsaved = useSyncExternalStore(watchAll, () => saving.state.get().unsaved)
  const isWithheld = useSyncExternalStore(watchAll, () => saving.withholds())
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!unsaved) return
    const timer = setTimeout(() => setLate(true), SOON)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [unsaved])
  if (!unsaved || !isLate) return <div role="status" />
  const { respondentId } = saving
  const section = saving.unsavedSection()
  return (
    <div className="unsent-bar no-print" role="status">
      <p className="shell__inner">
        <span>{t(isWithheld ? 'save.withheld' : 'save.notAllSaved')}</span>{' '}
        {!isWithheld && (
          <button className="ds-link" type="button" onClick={() => void saving.sendNow()}>
            {t('save.tryNow')}
          </button>
        )}{' '}
        {section !== undefined && (
          <Link className="ds-link" to={pages.section({ respondentId, section })}>
            {t('save.toUnsaved')}
          </Link>
        )}
      </p>
    </div>
  )
}
