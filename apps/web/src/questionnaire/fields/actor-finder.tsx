import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useQuestionContext } from '../question-context.tsx'
import { ActorCombobox } from './actor-combobox.tsx'
import type { ControlProps } from './field-frame.tsx'

// Most are in the register.
const ActorProposal = lazy(async () => ({ default: (await import('./actor-proposal.tsx')).ActorProposal }))

interface ActorFinderProps {
  readonly control: ControlProps
  /** Of what is chosen. */
  readonly name: string
  readonly leaveOut?: readonly string[]
  readonly onChosen: (actor: string | undefined) => void
  /** What is said of what is chosen. */
  readonly children?: ReactNode
}

/** Finds an organisation in the register, or proposes the one that is not there. */
export function ActorFinder({ control, name, leaveOut = [], onChosen, children }: ActorFinderProps) {
  const { county } = useQuestionContext()
  const [proposing, setProposing] = useState<string>()
  // What was typed is done with; the field begins anew.
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (turn > 0) document.getElementById(control.id)?.focus()
  }, [turn, control.id])
  return (
    <>
      <ActorCombobox
        key={turn}
        control={control}
        chosenName={name}
        county={county}
        leaveOut={leaveOut}
        onChosen={onChosen}
        {...(proposing === undefined && { onPropose: setProposing })}
      />
      {children}
      {proposing !== undefined && (
        <Suspense>
          <ActorProposal
            name={proposing}
            county={county}
            onCancel={() => {
              setProposing(undefined)
              document.getElementById(control.id)?.focus()
            }}
            onChosen={(actor) => {
              onChosen(actor)
              setProposing(undefined)
              setTurn(turn + 1)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
