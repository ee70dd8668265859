import type { Option } from '../../questionnaire/question.ts'

export const trainingTopic = [
  {
    code: 'picture_analysis',
    text: { sv: 'Lägesbild och orsaksanalys', en: 'Situational picture and cause analysis' },
  },
  { code: 'followup', text: { sv: 'Uppföljning och utvärdering', en: 'Follow-up and evaluation' } },
  {
    code: 'law',
    text: { sv: 'Lagen (2023:196)', en: 'The Act (2023:196)' },
    help: {
      sv: 'Lagen om kommuners ansvar för brottsförebyggande arbete.',
      en: 'The Act on municipalities’ responsibility for crime prevention.',
    },
  },
  {
    code: 'secrecy',
    text: { sv: 'Sekretess och informationsutbyte', en: 'Secrecy and exchange of information' },
  },
  { code: 'youth_recruitment', text: { sv: 'Rekrytering av unga', en: 'Recruitment of young people' } },
  {
    code: 'situational',
    text: { sv: 'Situationell prevention', en: 'Situational prevention' },
    help: { sv: 'Att göra brott svårare att begå.', en: 'Making crime harder to commit.' },
  },
  { code: 'violence_close', text: { sv: 'Våld i nära relationer', en: 'Domestic violence' } },
  {
    code: 'honour',
    text: { sv: 'Hedersrelaterat våld och förtryck', en: 'Honour-related violence and oppression' },
  },
  { code: 'undue_influence', text: { sv: 'Otillåten påverkan', en: 'Undue influence' } },
  { code: 'welfare_crime', text: { sv: 'Välfärdsbrott', en: 'Welfare crime' } },
  {
    code: 'est',
    text: { sv: 'EST', en: 'EST' },
    help: { sv: 'Effektiv samordning för trygghet.', en: 'Effective coordination for safety.' },
  },
  { code: 'dialogue', text: { sv: 'Medborgardialog', en: 'Citizen dialogue' } },
  {
    code: 'communication',
    text: { sv: 'Kommunikation vid händelser', en: 'Communication when something has happened' },
  },
  { code: 'other', text: { sv: 'Annat ämne', en: 'Another topic' } },
] as const satisfies readonly Option[]
