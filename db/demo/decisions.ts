/** What the coordinator decided on last year's proposals, found by rule, municipality and problem. */
export interface DecidedNeed {
  readonly rule: string
  readonly municipality: string
  readonly problem?: string
  readonly status: 'confirmed' | 'dismissed' | 'planned'
  readonly motivation: string
  readonly priority?: 'high' | 'medium' | 'low'
  /** Codes of the list `supportMeasure`. */
  readonly measures?: readonly string[]
  readonly support?: string
  /** Proposals merged into it. */
  readonly merges?: readonly { readonly rule: string; readonly municipality: string; readonly problem?: string }[]
}

export const decidedNeeds: readonly DecidedNeed[] = [
  {
    rule: 'R40',
    municipality: '1983',
    problem: 'narcotics',
    status: 'planned',
    motivation:
      'Fyra grannkommuner delar problemet och vill arbeta tillsammans. Det bekräftades på LänsBrås träff i november.',
    priority: 'high',
    measures: ['joint_project', 'facilitate'],
    support: 'Länsstyrelsen kallar de fyra kommunerna och polisen till en gemensam uppstart i februari 2026.',
  },
  {
    rule: 'R41',
    municipality: '1907',
    problem: 'narcotics',
    status: 'planned',
    motivation: 'Köping är berett att berätta om Mini-Maria och Surahammar vill lyssna.',
    priority: 'medium',
    measures: ['exchange_visit'],
    support: 'Studiebesök i Köping under våren 2026.',
    merges: [{ rule: 'R12', municipality: '1907', problem: 'narcotics' }],
  },
  {
    rule: 'R06',
    municipality: '1904',
    status: 'planned',
    motivation: 'Kommunen ber själv om stöd: en person har många uppdrag.',
    priority: 'high',
    measures: ['picture_help', 'visit'],
    support: 'Analytiker från Länsstyrelsen arbetar två dagar på plats under första kvartalet 2026.',
    merges: [{ rule: 'R09', municipality: '1904' }],
  },
  {
    rule: 'R06',
    municipality: '1984',
    status: 'confirmed',
    motivation: 'Lägesbilden är tre år gammal. Kommunen har påbörjat en ny.',
    priority: 'medium',
    measures: ['picture_help'],
  },
  {
    rule: 'R06',
    municipality: '1960',
    status: 'dismissed',
    motivation: 'Arbetet pågår gemensamt med Arboga och blir klart före årsskiftet. Inget stöd behövs.',
  },
  {
    rule: 'R09',
    municipality: '1960',
    status: 'confirmed',
    motivation: 'Åtgärdsplan saknas. Kommunen vill ta fram den när lägesbilden är klar.',
    priority: 'high',
    measures: ['plan_help', 'template'],
    support: 'Mall och en arbetsdag tillsammans med Arboga.',
  },
  {
    rule: 'R09',
    municipality: '1984',
    status: 'confirmed',
    motivation: 'Planen gick ut 2023 och den nya väntar på lägesbilden.',
    priority: 'medium',
    measures: ['plan_help'],
  },
  {
    rule: 'R11',
    municipality: '1983',
    problem: 'narcotics',
    status: 'planned',
    motivation: 'Kommunens viktigaste problem saknar orsaksanalys. Det bör göras innan nya insatser väljs.',
    priority: 'high',
    measures: ['cause_help', 'data_help'],
    support: 'Stöd med orsaksanalys i mars 2026.',
  },
  {
    rule: 'R24',
    municipality: '1983',
    status: 'confirmed',
    motivation: 'Parterna har stämt av: överenskommelsen gick ut i våras. En ny ska tas fram.',
    priority: 'medium',
    measures: ['agreement_help', 'police_dialogue'],
  },
  {
    rule: 'R24',
    municipality: '1981',
    status: 'dismissed',
    motivation: 'Båda datumen är rätt: den undertecknades i maj och förlängdes i december.',
  },
  {
    rule: 'R25',
    municipality: '1904',
    status: 'confirmed',
    motivation: 'Ingen överenskommelse har funnits. Kommunen och polisen vill börja enkelt.',
    priority: 'medium',
    measures: ['agreement_help', 'template'],
    support: 'Länsstyrelsen deltar i ett första möte.',
  },
  {
    rule: 'R28',
    municipality: '1907',
    status: 'confirmed',
    motivation: 'Ingen leder grannsamverkan i dag. Ansvaret behöver klaras ut.',
    priority: 'low',
    measures: ['police_dialogue'],
  },
  {
    rule: 'R29',
    municipality: '1982',
    problem: 'disorder',
    status: 'dismissed',
    motivation:
      'Skillnaden beror på att kommunen räknar in centrumfrågor som inte anmäls. Kommunen och polisen har pratat igenom det.',
  },
  {
    rule: 'R30',
    municipality: '1961',
    status: 'confirmed',
    motivation:
      'Kommunen och polisen har olika prioriteringar och skilda lägesbilder. En gemensam lägesbild är första steget.',
    priority: 'high',
    measures: ['picture_help', 'police_dialogue'],
  },
  {
    rule: 'R12',
    municipality: '1904',
    problem: 'theft_rural',
    status: 'confirmed',
    motivation: 'Båda ser problemet. Grannstöd i Sala kan vara en förebild.',
    priority: 'low',
    measures: ['method_advice'],
  },
  {
    rule: 'R40',
    municipality: '1982',
    problem: 'violence_close',
    status: 'confirmed',
    motivation: 'Våld i nära relationer är ett stort problem i tre grannkommuner. Länet har metoder som kan delas.',
    priority: 'high',
    measures: ['regional_action', 'network'],
  },
  {
    rule: 'R41',
    municipality: '1982',
    problem: 'violence_close',
    status: 'planned',
    motivation: 'Västerås mottagning är effektutvärderad. Fagersta vill veta vad den kräver.',
    priority: 'medium',
    measures: ['exchange_visit', 'method_advice'],
    support: 'Länsstyrelsen förmedlar ett möte i januari 2026.',
    merges: [{ rule: 'R12', municipality: '1982', problem: 'violence_close' }],
  },
  {
    rule: 'R06',
    municipality: '1907',
    status: 'confirmed',
    motivation: 'Lägesbilden är daterad juni 2023 och behöver uppdateras.',
    priority: 'medium',
    measures: ['picture_help'],
    merges: [
      { rule: 'R11', municipality: '1907', problem: 'school_violence' },
      { rule: 'R11', municipality: '1907', problem: 'vandalism' },
    ],
  },
  {
    rule: 'R30',
    municipality: '1982',
    status: 'confirmed',
    motivation: 'Rådet ska behandla prioriteringarna gemensamt innan nästa medborgarlöfte.',
    priority: 'medium',
    measures: ['police_dialogue', 'facilitate'],
  },
  {
    rule: 'R25',
    municipality: '1984',
    status: 'planned',
    motivation: 'En ny överenskommelse håller på att tas fram.',
    priority: 'low',
    measures: ['agreement_help'],
    support: 'Utkast stäms av i januari 2026.',
  },
  {
    rule: 'R12',
    municipality: '1984',
    problem: 'undue_influence',
    status: 'confirmed',
    motivation: 'Kommunen önskar utbildning för förtroendevalda. Fler kommuner har frågat om samma sak.',
    priority: 'medium',
    measures: ['exec_training', 'course'],
  },
  {
    rule: 'R09',
    municipality: '1961',
    status: 'dismissed',
    motivation: 'Planen beslutades i kommunstyrelsen den 25 november 2025.',
  },
  {
    rule: 'R28',
    municipality: '1981',
    status: 'dismissed',
    motivation: 'Nätverket leds av handeln själv. Parterna är överens om det nu.',
  },
]

export const editionNote = 'Första utgåvan.'
