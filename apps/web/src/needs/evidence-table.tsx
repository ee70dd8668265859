import type { Gap } from '@kartlaggning/schema/gaps/gap'
import { pages } from '@kartlaggning/schema/pages'
import { answerAddress } from '../gaps/evidence-list.tsx'
import { AnswersBehind } from './answers-behind.tsx'
import { useWorkbench } from './load-workbench.ts'
import { useNeedWords } from './queue/use-need-words.ts'

/** The answers that a finding of the round rests on. */
export function EvidenceTable({ gap }: { readonly gap: Gap }) {
  const { place } = useNeedWords()
  const { round, names } = useWorkbench()
  return (
    <AnswersBehind
      evidence={gap.evidence}
      questionnaire={round.questionnaire}
      names={names}
      place={place}
      addressOf={(evidence) =>
        evidence.passage
          ? `${pages.coding({ roundId: round.id })}?svarande=${evidence.respondentId}#${evidence.passage.id}`
          : answerAddress(round.id, evidence)
      }
    />
  )
}
