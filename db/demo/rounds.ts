/** What the plans of both demo rounds say alike. */
export const everyRound = {
  scope: 'full',
  purpose:
    'Länsstyrelsen kartlägger det brottsförebyggande arbetet för att ge länet det stöd som behövs. Demonstration: alla svar är fiktiva.',
  voluntary: true,
  legalGround: null,
  selection: 'Alla länets kommuner, polisen i varje kommun och de tre lokalpolisområdena.',
  estimatedMinutes: 60,
  contactName: 'Karin Berg',
  contactEmail: 'karin.berg@lansstyrelsen.example',
  reconciles: true,
} as const

export const lastYear = {
  id: '01970000-0000-7000-8000-00000000d025',
  name: 'Kartläggningen 2025',
  year: 2025,
  registryNumber: 'DEMO-2025-1',
  opensOn: '2025-10-06',
  closesOn: '2025-11-14',
  consultation: { held: true, with: 'SKR', on: '2025-08-28' },
} as const

export const thisYear = {
  id: '01970000-0000-7000-8000-00000000d026',
  name: 'Kartläggningen 2026',
  year: 2026,
  registryNumber: 'DEMO-2026-1',
  consultation: {
    held: false,
    reason: 'Frågorna är desamma som förra året, då de togs fram tillsammans med kommuner och polis.',
  },
} as const
