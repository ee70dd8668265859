import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRegisters } from '../question-context.tsx'
import { ActorProposal } from './actor-proposal.tsx'
import type { ControlProps } from './field-frame.tsx'

interface ActorSearchProps {
  readonly control: ControlProps
  readonly start: string
  /** The actor's id; undefined when the field has been emptied. */
  readonly onChosen: (actor: string | undefined) => void
  /** The choice is added to a list by a button. */
  readonly adds?: boolean
}

const sameName = (one: string, other: string) =>
  one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv')

/** Search among the register's organisations with what the browser itself offers, and propose the one that is not there. */
export function ActorSearch({ control, start, onChosen, adds = false }: ActorSearchProps) {
  const { t } = useTranslation('questionnaire')
  const { actors } = useRegisters()
  const [typed, setTyped] = useState(start)
  const [left, setLeft] = useState(false)
  const list = useId()
  const found = actors.find((actor) => sameName(actor.name, typed))
  const isUnknown = left && !found && typed.trim().length > 1

  const decide = () => {
    setLeft(true)
    if (!adds) {
      if (found) onChosen(found.id)
      else if (typed.trim() === '') onChosen(undefined)
    }
  }
  const add = () => {
    setLeft(true)
    if (found) onChosen(found.id)
  }
  return (
    <>
      <div className="actor-search">
        <input
          className="ds-input middling"
          type="text"
          autoComplete="off"
          list={list}
          {...control}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setLeft(false)
          }}
          onBlur={decide}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            if (adds) add()
            else decide()
          }}
        />
        {adds && (
          <button className="ds-button" data-variant="secondary" type="button" onClick={add}>
            {t('actor.add')}
          </button>
        )}
      </div>
      <datalist id={list}>
        {actors.map((actor) => (
          <option key={actor.id} value={actor.name}>
            {actor.proposed ? t('actor.proposed') : ''}
          </option>
        ))}
      </datalist>
      {isUnknown && <ActorProposal name={typed.trim()} onProposed={onChosen} />}
    </>
  )
}
