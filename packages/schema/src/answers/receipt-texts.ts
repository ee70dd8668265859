import type { Language } from '../text.ts'

/** What is ahead of whoever has submitted. */
export interface Ahead {
  readonly phase: 'open' | 'closed' | 'reconciliation' | 'analysis' | 'published'
  readonly closes: string
  readonly authority: string
  readonly reconciles: boolean
}

interface ReceiptTexts {
  readonly title: string
  readonly sent: (when: string, who: string) => string
  readonly round: string
  readonly submitted: string
  readonly by: string
  readonly onBehalf: string
  readonly reference: string
  readonly version: string
  readonly checksum: string
  readonly next: string
  readonly nextSteps: (ahead: Ahead) => readonly string[]
  readonly contact: (contact: string) => string
  readonly proof: string
  readonly aboutProof: string
  readonly number: string
}

/** What a receipt says, on its page and in a file. */
export const receiptTexts: Record<Language, ReceiptTexts> = {
  sv: {
    title: 'Svaren är inskickade',
    sent: (when, who) => `${when} av ${who}`,
    round: 'Omgång',
    submitted: 'Inskickat',
    by: 'Av',
    onBehalf: 'För någon annans räkning',
    reference: 'Referens',
    version: 'Version',
    checksum: 'Svarens kontrollsumma (sha256)',
    next: 'Vad händer nu',
    nextSteps: ({ phase, closes, authority, reconciles }) => {
      const report = 'Ni får ett mejl när länets rapport är klar.'
      const together = 'I avstämningen ser kommunen och polisen varandras svar på de gemensamma frågorna.'
      if (phase === 'published') return ['Länets rapport är publicerad.']
      if (phase === 'reconciliation') return [`Avstämningen pågår. ${together}`, report]
      const compiled =
        phase === 'open'
          ? `Omgången är öppen till och med ${closes}. Därefter sammanställer ${authority} svaren.`
          : `Omgången är stängd. ${authority} sammanställer svaren.`
      return [compiled, ...(reconciles && phase !== 'analysis' ? [together] : []), report]
    },
    contact: (contact) => `Fråga ${contact} om något är oklart.`,
    proof: 'Bevis på vad som är sparat',
    aboutProof:
      'Varje gång något sparas får ni ett kvittensnummer. Spara numret om ni vill kunna kontrollera längre fram att ingenting har försvunnit eller ändrats i efterhand.',
    number: 'Kvittensnummer',
  },
  en: {
    title: 'The answers have been submitted',
    sent: (when, who) => `${when} by ${who}`,
    round: 'Round',
    submitted: 'Submitted',
    by: 'By',
    onBehalf: 'On behalf of somebody else',
    reference: 'Reference',
    version: 'Version',
    checksum: 'Checksum of the answers (sha256)',
    next: 'What happens now',
    nextSteps: ({ phase, closes, authority, reconciles }) => {
      const report = 'You get an e-mail when the report of the county is ready.'
      const together =
        'In the reconciliation, the municipality and the police see each other’s answers to the shared questions.'
      if (phase === 'published') return ['The report of the county is published.']
      if (phase === 'reconciliation') return [`The reconciliation is under way. ${together}`, report]
      const compiled =
        phase === 'open'
          ? `The round is open until ${closes}. After that ${authority} puts the answers together.`
          : `The round is closed. ${authority} is putting the answers together.`
      return [compiled, ...(reconciles && phase !== 'analysis' ? [together] : []), report]
    },
    contact: (contact) => `Ask ${contact} if anything is unclear.`,
    proof: 'Proof of what is saved',
    aboutProof:
      'Each time something is saved you get a receipt number. Keep it if you want to be able to check later that nothing has disappeared or been changed afterwards.',
    number: 'Receipt number',
  },
}
