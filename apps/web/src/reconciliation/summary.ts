import type { Mirror } from '@kartlaggning/schema/reconciliation/mirror'
import type { Translate } from '../translation.ts'

export interface Counts {
  readonly all: number
  readonly compared: number
  readonly differing: number
  readonly near: number
  readonly notComparable: number
}

export function countsOf(mirrors: readonly Pick<Mirror, 'state'>[]): Counts {
  const of = (state: Mirror['state']) => mirrors.filter((it) => it.state === state).length
  const [differing, near] = [of('differs'), of('near')]
  const compared = of('same') + near + differing
  return { all: mirrors.length, compared, differing, near, notComparable: of('not_comparable') }
}

/** "På 12 av 60 jämförda frågor skiljer sig svaren." – always counted, never typed in. */
export function summarySentences(
  { compared, differing, notComparable }: Counts,
  them: string,
  t: Translate<readonly ['reconciliation']>,
): readonly string[] {
  if (compared === 0) return [t('own.sides.nothing', { them })]
  const sentence =
    differing === 0 ? t('own.sides.same', { count: compared }) : t('own.sides.differs', { count: compared, differing })
  return notComparable > 0 ? [sentence, t('own.sides.notComparable', { count: notComparable })] : [sentence]
}
