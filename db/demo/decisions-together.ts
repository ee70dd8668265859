import type { DecidedNeed } from './decisions.ts'

/** What the coordinator decided at one go on all of last year's proposals of a rule that were not decided one by one. */
export type DecidedTogether = Pick<DecidedNeed, 'rule' | 'status' | 'motivation' | 'priority' | 'measures'>

export const decidedTogether: readonly DecidedTogether[] = [
  {
    rule: 'R14',
    status: 'confirmed',
    motivation: 'Insatserna får stöd med mål och uppföljning.',
    priority: 'medium',
    measures: ['followup_help'],
  },
  {
    rule: 'R15',
    status: 'confirmed',
    motivation: 'Insatserna har pågått länge. De som vill utvärdera får stöd med det.',
    priority: 'medium',
    measures: ['evaluation_help'],
  },
  {
    rule: 'R17',
    status: 'dismissed',
    motivation: 'Kommunerna har valt sina insatser efter vad de har störst nytta av just nu.',
  },
  {
    rule: 'R20',
    status: 'confirmed',
    motivation: 'Samverkan tas upp med aktörerna vid besöken under våren.',
    priority: 'medium',
    measures: ['civil_network'],
  },
  {
    rule: 'R22',
    status: 'planned',
    motivation: 'Nya samordnare och kommunpoliser bjuds in till en gemensam introduktion.',
    priority: 'high',
    measures: ['intro'],
  },
  {
    rule: 'R31',
    status: 'dismissed',
    motivation: 'Kommunerna och polisen har olika underlag. Bilderna jämförs när lägesbilderna uppdateras.',
  },
  {
    rule: 'R32',
    status: 'confirmed',
    motivation: 'Råden behöver prata om vad de är till för. Det tas upp på nästa möte i varje råd.',
    priority: 'medium',
    measures: ['facilitate'],
  },
  {
    rule: 'R33',
    status: 'confirmed',
    motivation: 'Kommunerna och polisen vill ha hjälp att föra ihop sina lägesbilder.',
    priority: 'medium',
    measures: ['picture_help'],
  },
  {
    rule: 'R35',
    status: 'confirmed',
    motivation: 'Samarbetet tas upp vid besöken under våren.',
    priority: 'high',
    measures: ['police_dialogue'],
  },
  {
    rule: 'R38',
    status: 'confirmed',
    motivation: 'Överenskommelserna följs upp tillsammans i vår.',
    priority: 'low',
    measures: ['agreement_help'],
  },
  {
    rule: 'R42',
    status: 'planned',
    motivation: 'De som arbetar enligt samma metod bjuds in till en gemensam träff under hösten.',
    priority: 'low',
    measures: ['network'],
  },
  {
    rule: 'R44',
    status: 'confirmed',
    motivation: 'Hindren tas upp i LänsBrå och i redovisningen till regeringen.',
    priority: 'medium',
    measures: ['regional_action'],
  },
  {
    rule: 'R58',
    status: 'dismissed',
    motivation: 'De som leder insatserna känner till varandra och har delat upp arbetet.',
  },
]
