import { useState } from 'react'
import { useTranslation } from '../../translation.ts'
import { useLater } from '../../use-later.ts'
import { useRegisters } from '../question-context.tsx'
import { ActorOption, choicesFor, type Choice } from './actor-choices.tsx'
import { Combobox } from './combobox.tsx'
import type { ControlProps } from './field-frame.tsx'

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
  const later = useLater()
  // Chosen elsewhere on the page, or by somebody else: that is what the field says then.
  const [shownName, setShownName] = useState(chosenName)
  if (shownName !== chosenName) {
    setShownName(chosenName)
    if (chosenName !== '') setTyped(undefined)
  }
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
  const write = (text: string) => {
    setTyped(text)
    setLeft(false)
    if (text === '') onChosen(undefined)
  }
  const leave = () => {
    // Whoever left by a click has it finished before anything moves under it.
    later(() => setLeft(true), 250)
    if (typed === undefined) return
    if (exact) setTyped(undefined)
    onChosen(exact?.id)
  }
  return (
    <Combobox
      control={control}
      label={t('actor.list')}
      value={typed ?? chosenName}
      choices={choices}
      keyOf={(choice) => (choice.propose === undefined ? choice.actor.id : 'propose')}
      draw={(choice) => <ActorOption choice={choice} />}
      note={t(said.key, said)}
      searching={typed !== undefined}
      onWrite={write}
      onChoose={choose}
      onEscape={() => setTyped(undefined)}
      onLeave={leave}
    >
      <span className="combobox__unknown" role="status">
        {isUnknown && onPropose && t('actor.notInRegister', { name })}
      </span>
      {isUnknown && onPropose && (
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => onPropose(name)}>
          {t('proposal.title')}
        </button>
      )}
    </Combobox>
  )
}
