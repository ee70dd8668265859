import type { StatedIn } from '../figure-data.ts'
import type { ReportWriting } from '../report-writing.ts'

/** "Arboga (K), Köping (K, P)" */
export const statedInWords = (by: readonly StatedIn[], { say, nameOf }: ReportWriting): string =>
  by
    .map(({ municipality, sides }) => {
      const letters = sides.map((side) => say(`sideShort.${side}`)).join(', ')
      return `${nameOf(municipality)} (${letters})`
    })
    .join(', ')
