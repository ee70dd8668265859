import { useRef, type ReactNode } from 'react'
import { useTranslation } from '../../translation.ts'
import type { ControlProps } from './field-frame.tsx'
import { useCombobox } from './use-combobox.ts'
import './combobox.css'

interface ComboboxProps<T> {
  readonly control: ControlProps
  /** What the list is of. */
  readonly label: string
  readonly value: string
  readonly choices: readonly T[]
  readonly keyOf: (choice: T) => string
  readonly draw: (choice: T) => ReactNode
  /** About the list as a whole: how many there are. */
  readonly note: string
  /** Somebody is typing, so that the note is announced. */
  readonly searching: boolean
  readonly onWrite: (text: string) => void
  readonly onChoose: (choice: T) => void
  readonly onEscape: () => void
  readonly onLeave: () => void
  /** What follows when the field has been left. */
  readonly children?: ReactNode
}

/** A text field that searches in a list, which opens under it. */
export function Combobox<T>({ control, label, value, choices, keyOf, draw, note, searching, ...on }: ComboboxProps<T>) {
  const { t } = useTranslation('questionnaire')
  const whole = useRef<HTMLDivElement>(null)
  const box = useCombobox({ options: choices, onChoose: on.onChoose, onEscape: on.onEscape })
  return (
    <div
      className="combobox"
      ref={whole}
      onBlur={(event) => {
        if (whole.current?.contains(event.relatedTarget)) return
        box.close()
        on.onLeave()
      }}
    >
      <div className="combobox__field">
        <input
          className="ds-input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...control}
          {...box.input}
          value={value}
          onChange={(event) => {
            on.onWrite(event.target.value)
            box.show()
          }}
          onClick={box.show}
          onKeyDown={box.onKeyDown}
        />
        <button
          className="combobox__toggle"
          type="button"
          tabIndex={-1}
          aria-label={t('combobox.show')}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            whole.current?.querySelector('input')?.focus()
            if (box.open) box.close()
            else box.show()
          }}
        />
      </div>
      {box.open && (
        <div className="combobox__popup" onPointerDown={(event) => event.preventDefault()}>
          {choices.length > 0 && (
            <ul {...box.list} aria-label={label}>
              {choices.map((choice, at) => (
                <li className="combobox__option" key={keyOf(choice)} {...box.optionAt(at)}>
                  {draw(choice)}
                </li>
              ))}
            </ul>
          )}
          <p className="combobox__note">{note}</p>
        </div>
      )}
      <span className="visually-hidden" role="status">
        {box.open && searching && note}
      </span>
      {on.children}
    </div>
  )
}
