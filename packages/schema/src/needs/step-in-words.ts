import type { PlannedStep } from './planned-step.ts'

/** "Processtöd med lägesbilden (Karin Berg, februari 2026)" */
export function stepInWords({ what, who, when }: PlannedStep): string {
  const byWhom = [who, when].filter(Boolean).join(', ')
  return byWhom ? `${what} (${byWhom})` : what
}
