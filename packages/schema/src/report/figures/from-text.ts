import type { ReportWriting } from '../report-writing.ts'

/** "9 kommuner och polisen i 8 kommuner": whose answers something is counted from. */
export const fromText = (
  from: { readonly municipality: number; readonly police: number },
  { say, list }: ReportWriting,
): string =>
  list([
    ...(from.municipality > 0 ? [say('from.municipalities', { count: from.municipality })] : []),
    ...(from.police > 0 ? [say('from.police', { count: from.police })] : []),
  ])
