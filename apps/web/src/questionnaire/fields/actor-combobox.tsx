import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRegisters } from '../question-context.tsx'
import { ActorOption, choicesFor, type Choice } from './actor-choices.tsx'
import type { ControlProps } from './field-frame.tsx'
import { useCombobox } from './use-combobox.ts'
import './combobox.css'

interface ActorComboboxProps {
  readonly control: ControlProps
  /** What the field says until one types: the name of what is chosen. */
  readonly chosenName: string
  /** Of its actors, and of those of the whole country. */
  readonly county: string
  /** Those that cannot be chosen here. */
  readonly leaveOut?: readonly string[]
  /** The actor's id; undefined when the field has been emptied, or says what is not in the register. */
  readonly onChosen: (actor: string | undefined) => void
  /** Where a name that is not in the register may be proposed. */
  readonly onPropose?: (name: string) => void
}

/** Search among the register's organisations, and choose one. */
export function ActorCombobox({ control, chosenName, county, leaveOut, onChosen, onPropose }: ActorComboboxProps) {
  const { t } = useTranslation('questionnaire')
  const { actors } = useRegisters()
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(false)
  // Chosen elsewhere on the page, or by somebody else: that is what the field says then.
  const [shownName, setShownName] = useState(chosenName)
  if (shownName !== chosenName) {
    setShownName(chosenName)
    if (chosenName !== '') setTyped(undefined)
  }
  const whole = useRef<HTMLDivElement>(null)
  const { choices, said, exact } = choicesFor(actors, typed ?? '', {
    county,
    leaveOut: leaveOut ?? [],
    proposes: onPropose !== undefined,
  })
  const name = (typed ?? '').trim()
  const isUnknown = left && exact === undefined && name !== ''

  const choose = (choice: Choice) => {
    if (choice.propose !== undefined) return onPropose?.(choice.propose)
    setTyped(undefined)
    onChosen(choice.actor.id)
  }
  const box = useCombobox({ options: choices, onChoose: choose, onEscape: () => setTyped(undefined) })
  const write = (text: string) => {
    setTyped(text)
    setLeft(false)
    if (text === '') onChosen(undefined)
  }
  const leave = () => {
    box.close()
    // Whoever left by a click has it finished before anything moves under it.
    setTimeout(() => setLeft(true), 250)
    if (typed === undefined) return
    if (exact) setTyped(undefined)
    onChosen(exact?.id)
  }
  return (
    <div
      className="combobox"
      ref={whole}
      onBlur={(event) => {
        if (!whole.current?.contains(event.relatedTarget)) leave()
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
          value={typed ?? chosenName}
          onChange={(event) => {
            write(event.target.value)
            box.show()
          }}
          onClick={box.show}
          onKeyDown={box.onKeyDown}
        />
        <button
          className="combobox__toggle"
          type="button"
          tabIndex={-1}
          aria-label={t('actor.show')}
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
            <ul {...box.list} aria-label={t('actor.list')}>
              {choices.map((choice, at) => (
                <ActorOption
                  key={choice.propose === undefined ? choice.actor.id : 'propose'}
                  {...box.optionAt(at)}
                  choice={choice}
                  onClick={() => box.choose(choice)}
                />
              ))}
            </ul>
          )}
          <p className="combobox__note">{t(said.key, said)}</p>
        </div>
      )}
      <span className="visually-hidden" role="status">
        {box.open && typed !== undefined && t(said.key, said)}
      </span>
      <span className="combobox__unknown" role="status">
        {isUnknown && onPropose && t('actor.notInRegister', { name })}
      </span>
      {isUnknown && onPropose && (
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => onPropose(name)}>
          {t('proposal.title')}
        </button>
      )}
    </div>
  )
}
