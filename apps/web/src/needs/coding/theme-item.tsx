import type { CountedTheme } from '@kartlaggning/schema/answers/coding/coding'
import { useState } from 'react'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { DoneHere } from './done-here.tsx'
import { useCoding } from './load-coding.ts'
import { ThemeForm } from './theme-form.tsx'
import type { Doing } from './use-done.ts'
import { writeTheme } from './write-theme.ts'

/** A theme: what it is called, when it is used, and what can be done with it. */
export function ThemeItem({ theme, doing }: { readonly theme: CountedTheme; readonly doing: Doing }) {
  const { t } = useTranslation('needs/coding')
  const language = useLanguage()
  const { round, found } = useCoding()
  const mayCode = useMay('coding.write')
  const { busy, mutate, errorMessage } = useMutation()
  const [isOpen, setOpen] = useState(false)
  const { code, active, mergedInto, passages } = theme
  const name = theme.name[language]
  const into = found.themes.find((it) => it.code === mergedInto)
  const toggle = active ? 'deactivate' : 'activate'
  const use = () =>
    mutate(async () => {
      const undo = await writeTheme(round.id, theme, { active: !active })
      doing.say(code, t(active ? 'book.done.inactive' : 'book.done.active'), undo)
    })
  return (
    <article className="theme">
      <h2>{name}</h2>
      <p className="prose">{theme.definition[language]}</p>
      <p className="quiet">
        {[
          t('book.used', { count: passages }),
          into && t('counts.mergedInto', { theme: into.name[language] }),
          !active && t('counts.inactive'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <DoneHere at={code} doing={doing} />
      {isOpen && <ThemeForm code={code} theme={theme} at={code} doing={doing} onClose={() => setOpen(false)} />}
      {mayCode && !isOpen && (
        <div className="theme__buttons no-print">
          <button
            className="ds-button"
            data-variant="tertiary"
            type="button"
            aria-label={t('book.changeOf', { theme: name })}
            onClick={() => setOpen(true)}
          >
            {t('book.change')}
          </button>
          <button
            className="ds-button"
            data-variant="tertiary"
            type="button"
            aria-disabled={busy}
            aria-label={t(`book.${toggle}Of`, { theme: name })}
            onClick={() => void use()}
          >
            {t(`book.${toggle}`)}
          </button>
        </div>
      )}
      <ErrorMessage text={errorMessage} />
    </article>
  )
}
