import type { Option } from '../../questionnaire/question.ts'

export const method = [
  {
    code: 'est',
    text: { sv: 'Effektiv samordning för trygghet (EST)', en: 'EST – effective coordination for safety' },
    help: {
      sv: 'Rapporter varje eller varannan vecka blir en gemensam lägesbild, åtgärder och återkoppling.',
      en: 'Weekly or fortnightly reports become a joint picture, measures and feedback.',
    },
  },
  {
    code: 'agreement_work',
    text: { sv: 'Samverkansöverenskommelse och medborgarlöfte', en: 'Cooperation agreement and citizen promise' },
    help: {
      sv: 'Polis och kommun prioriterar tillsammans och lovar invånarna något.',
      en: 'Police and municipality set joint priorities and make promises to residents.',
    },
  },
  {
    code: 'gvi',
    text: { sv: 'GVI – gruppvåldsintervention (Sluta skjut)', en: 'GVI – group violence intervention (Sluta skjut)' },
    help: {
      sv: 'Polis, kommun, kriminalvård och lokalsamhälle riktar gemensamma insatser mot grupper som använder grovt våld.',
      en: 'Police, municipality, probation and community jointly address violent groups.',
    },
  },
  {
    code: 'bob',
    text: {
      sv: 'Bob – barn och unga i organiserad brottslighet',
      en: 'Bob – children and young people in organised crime',
    },
    help: {
      sv: 'Nationella, regionala och lokala råd. De lokala råden arbetar med enskilda barn.',
      en: 'National, regional and local councils. The local councils work with individual children.',
    },
  },
  {
    code: 'sspf',
    text: { sv: 'SSPF', en: 'SSPF' },
    help: {
      sv: 'Socialtjänst, skola, polis och fritid samordnar, med samtycke, stödet till enskilda unga.',
      en: 'Social services, school, police and leisure coordinate, with consent, support to individual young people.',
    },
  },
  {
    code: 'sig',
    text: { sv: 'Sociala insatsgrupper (SIG)', en: 'Social intervention groups (SIG)' },
    help: {
      sv: 'En samordnad plan för en ung person i riskzon eller kriminalitet.',
      en: 'A coordinated plan for a young person at risk of, or involved in, crime.',
    },
  },
  {
    code: 'leaver_support',
    text: { sv: 'Avhopparverksamhet', en: 'Exit support' },
    help: {
      sv: 'Stöd att lämna kriminella eller extremistiska miljöer.',
      en: 'Support to leave criminal or extremist groups.',
    },
  },
  {
    code: 'mini_maria',
    text: { sv: 'Mini-Maria', en: 'Mini-Maria' },
    help: {
      sv: 'Mottagning för unga med alkohol- eller drogproblem, driven av region och kommun.',
      en: 'A clinic for young people with alcohol or drug problems, run by region and municipality.',
    },
  },
  {
    code: 'field_work',
    text: { sv: 'Fältverksamhet', en: 'Outreach work' },
    help: {
      sv: 'Uppsökande arbete bland unga på kvällar och på nätet.',
      en: 'Outreach among young people in the evenings and online.',
    },
  },
  {
    code: 'night_walk',
    text: { sv: 'Nattvandring', en: 'Night walks' },
    help: {
      sv: 'Vuxna finns ute på kvällar och helger.',
      en: 'Adults are present outdoors in the evenings and at weekends.',
    },
  },
  {
    code: 'safety_walk',
    text: { sv: 'Trygghetsvandring', en: 'Safety walk' },
    help: {
      sv: 'Boende, polis och kommun går genom en plats och listar vad som behöver åtgärdas.',
      en: 'Residents, police and municipality walk through a place and list what needs fixing.',
    },
  },
  {
    code: 'neighbour_watch',
    text: { sv: 'Grannsamverkan', en: 'Neighbourhood watch' },
    help: {
      sv: 'Grannar och polis organiserar sig mot bostadsinbrott.',
      en: 'Neighbours and police organise against home burglary.',
    },
  },
  {
    code: 'neighbour_support',
    text: { sv: 'Grannstöd eller Båtsamverkan', en: 'Volunteer patrols or harbour watch' },
    help: {
      sv: 'Frivilliga patrullerar med bil eller håller uppsikt i hamnar.',
      en: 'Volunteers patrol by car or keep watch in harbours.',
    },
  },
  {
    code: 'place_collab',
    text: { sv: 'Platssamverkan (BID)', en: 'Place-based cooperation (BID)' },
    help: {
      sv: 'Fastighetsägare, kommun och polis tar hand om en plats tillsammans.',
      en: 'Property owners, municipality and police look after a place together.',
    },
  },
  {
    code: 'housing_safety',
    text: {
      sv: 'Trygghetsarbete eller certifiering i bostadsbolag',
      en: 'Safety work or certification in housing companies',
    },
    help: {
      sv: 'Bostadsbolagets trygghetsstandard, bovärdar och Huskurage.',
      en: 'The housing company’s safety standard, caretakers and Huskurage.',
    },
  },
  {
    code: 'cpted',
    text: { sv: 'CPTED eller BoTryggt2030', en: 'CPTED or BoTryggt2030' },
    help: { sv: 'Brottsförebyggande genom fysisk utformning.', en: 'Crime prevention through environmental design.' },
  },
  {
    code: 'lighting',
    text: { sv: 'Belysning och röjning', en: 'Lighting and clearance' },
    help: { sv: 'Bättre ljus och sikt.', en: 'Better light and visibility.' },
  },
  {
    code: 'cctv',
    text: { sv: 'Kamerabevakning', en: 'Camera surveillance' },
    help: { sv: 'Platser bevakas med kamera.', en: 'Places are monitored by camera.' },
  },
  {
    code: 'guards',
    text: { sv: 'Ordningsvakter', en: 'Public order guards' },
    help: {
      sv: 'Ordningsvakter på en plats där Polismyndigheten har gett tillstånd.',
      en: 'Public order guards in a place where the Police Authority has given permission.',
    },
  },
  {
    code: 'hotspot',
    text: { sv: 'Hot spot-arbete', en: 'Hot spot policing' },
    help: {
      sv: 'Polisen finns där brotten är som flest.',
      en: 'The police concentrate their presence where crime is concentrated.',
    },
  },
  {
    code: 'citizen_dialogue',
    text: { sv: 'Medborgardialog', en: 'Citizen dialogue' },
    help: {
      sv: 'Strukturerade samtal för att hitta och prioritera problem.',
      en: 'Structured dialogue to find and prioritise problems.',
    },
  },
  {
    code: 'retail_safety',
    text: { sv: 'Trygg i butik eller Trygg dagligvaruhandel', en: 'Safe retail' },
    help: { sv: 'Rutiner och samverkan mot brott i butik.', en: 'Routines and cooperation against shop crime.' },
  },
  {
    code: 'responsible_service',
    text: { sv: 'Ansvarsfull alkoholservering', en: 'Responsible alcohol service' },
    help: { sv: 'Utbildning, policy och tillsyn på krogar.', en: 'Training, policy and supervision in pubs and bars.' },
  },
  {
    code: 'clubs_drugs',
    text: { sv: 'Krogar mot knark', en: 'Clubs against drugs' },
    help: {
      sv: 'Krogar och myndigheter arbetar mot narkotika.',
      en: 'Pubs, clubs and authorities work against drugs.',
    },
  },
  {
    code: 'joint_supervision',
    text: { sv: 'Myndighetsgemensam tillsyn', en: 'Joint supervision by authorities' },
    help: {
      sv: 'Gemensamma kontroller mot den kriminella ekonomin.',
      en: 'Joint inspections against the criminal economy.',
    },
  },
  {
    code: 'welfare_control',
    text: { sv: 'Kontroll mot välfärdsbrott', en: 'Checks against welfare crime' },
    help: {
      sv: 'Kontroll av leverantörer, bidrag och föreningar.',
      en: 'Checks of suppliers, grants and associations.',
    },
  },
  {
    code: 'undue_influence_work',
    text: { sv: 'Arbete mot otillåten påverkan', en: 'Work against undue influence' },
    help: {
      sv: 'Rutiner, utbildning och rapportering för tjänstepersoner.',
      en: 'Routines, training and reporting for officials.',
    },
  },
  {
    code: 'truancy',
    text: { sv: 'Skolnärvaroarbete', en: 'School attendance work' },
    help: { sv: 'Tidiga åtgärder vid frånvaro från skolan.', en: 'Early action on absence from school.' },
  },
  {
    code: 'ssp_school',
    text: { sv: 'Skolsociala team eller elevhälsoteam', en: 'School social teams or pupil health teams' },
    help: { sv: 'Tidigt stöd i skolan.', en: 'Early support in school.' },
  },
  {
    code: 'pax',
    text: { sv: 'PAX i skolan', en: 'PAX in school' },
    help: {
      sv: 'Program för arbetsro och beteende i de tidiga årskurserna.',
      en: 'A classroom behaviour programme for the early years.',
    },
  },
  {
    code: 'mvp',
    text: { sv: 'MVP – Mentors in Violence Prevention', en: 'MVP – Mentors in Violence Prevention' },
    help: {
      sv: 'Åskådarprogram om kön, normer och våld.',
      en: 'A bystander programme about gender, norms and violence.',
    },
  },
  {
    code: 'bully',
    text: { sv: 'Antimobbningsprogram', en: 'Anti-bullying programme' },
    help: { sv: 'Strukturerat arbete mot mobbning.', en: 'Structured work against bullying.' },
  },
  {
    code: 'komet',
    text: { sv: 'Komet', en: 'Komet' },
    help: {
      sv: 'Föräldraprogram vid bråk och utagerande beteende.',
      en: 'A parenting programme for conflict and acting-out behaviour.',
    },
  },
  {
    code: 'cope',
    text: { sv: 'COPE', en: 'COPE' },
    help: { sv: 'Föräldrakurser i grupp.', en: 'Parenting courses in groups.' },
  },
  {
    code: 'abc',
    text: { sv: 'ABC – Alla barn i centrum', en: 'ABC – All children in focus' },
    help: { sv: 'Föräldraprogram för alla.', en: 'A parenting programme for everyone.' },
  },
  {
    code: 'icdp',
    text: { sv: 'ICDP – Vägledande samspel', en: 'ICDP – International Child Development Programme' },
    help: {
      sv: 'Program för samspel mellan föräldrar och barn.',
      en: 'A programme for interaction between parents and children.',
    },
  },
  {
    code: 'ofp',
    text: { sv: 'ÖPP eller Effekt', en: 'ÖPP or Effekt' },
    help: {
      sv: 'Föräldraprogram för att skjuta upp ungas alkoholdebut.',
      en: 'A parenting programme to delay drinking among young people.',
    },
  },
  {
    code: 'family_ft',
    text: { sv: 'FFT – funktionell familjeterapi', en: 'FFT – functional family therapy' },
    help: {
      sv: 'Familjebehandling för unga med normbrytande beteende.',
      en: 'Family treatment for young people with antisocial behaviour.',
    },
  },
  {
    code: 'mst',
    text: { sv: 'MST – multisystemisk terapi', en: 'MST – multisystemic therapy' },
    help: {
      sv: 'Intensiv behandling i hemmet vid svåra problem.',
      en: 'Intensive home-based treatment for severe problems.',
    },
  },
  {
    code: 'art_repulse',
    text: { sv: 'ART eller Repulse', en: 'ART or Repulse' },
    help: { sv: 'Träning i att hantera ilska och impulser.', en: 'Training in controlling anger and impulses.' },
  },
  {
    code: 'acra',
    text: { sv: 'A-CRA', en: 'A-CRA' },
    help: {
      sv: 'Behandling för unga som använder alkohol eller droger.',
      en: 'Treatment for young people who use alcohol or drugs.',
    },
  },
  {
    code: 'mediation',
    text: { sv: 'Medling vid brott', en: 'Victim–offender mediation' },
    help: {
      sv: 'Ett möte mellan en ung gärningsperson och den brottsutsatta.',
      en: 'A meeting between a young offender and the victim.',
    },
  },
  {
    code: 'enquiry_group',
    text: { sv: 'Unga lagöverträdare – snabb samverkan', en: 'Young offenders – rapid cooperation' },
    help: {
      sv: 'Snabbt gemensamt agerande efter en ung persons första brott.',
      en: 'A rapid joint response after a young person’s first offence.',
    },
  },
  {
    code: 'tidiga_samtal',
    text: { sv: 'Orossamtal eller bekymringssamtal', en: 'Conversations of concern' },
    help: {
      sv: 'Polis eller socialtjänst samtalar med den unga och vårdnadshavarna.',
      en: 'Police or social services talk with the young person and their guardians.',
    },
  },
  {
    code: 'tsi',
    text: { sv: 'Tidiga samordnade insatser (TSI)', en: 'Early coordinated interventions (TSI)' },
    help: {
      sv: 'Tidigt gemensamt stöd från skola, socialtjänst och hälso- och sjukvård.',
      en: 'Early joint support from school, social services and health care.',
    },
  },
  {
    code: 'freda',
    text: { sv: 'FREDA', en: 'FREDA' },
    help: { sv: 'Bedömningsmetoder vid våld i nära relationer.', en: 'Assessment tools for domestic violence.' },
  },
  {
    code: 'patriark_sara',
    text: { sv: 'SARA eller PATRIARK', en: 'SARA or PATRIARK' },
    help: {
      sv: 'Polisens riskbedömning vid partnervåld och hedersrelaterat våld.',
      en: 'Police risk assessment of partner violence and honour-related violence.',
    },
  },
  {
    code: 'barnahus',
    text: { sv: 'Barnahus', en: 'Barnahus' },
    help: {
      sv: 'Myndigheter under samma tak när barn har utsatts för brott.',
      en: 'Authorities under one roof when children are victims of crime.',
    },
  },
  {
    code: 'perpetrator',
    text: { sv: 'Insatser för våldsutövare', en: 'Work with people who use violence' },
    help: {
      sv: 'Behandling eller stödlinje för den som använder våld.',
      en: 'Treatment or a helpline for people who use violence.',
    },
  },
  {
    code: 'victim_work',
    text: { sv: 'Stöd till brottsutsatta', en: 'Support for victims of crime' },
    help: {
      sv: 'Stödcentrum, unga brottsutsatta och vittnesstöd.',
      en: 'Support centres, young victims and witness support.',
    },
  },
  {
    code: 'fraud_info',
    text: { sv: 'Försök inte lura mig eller annan bedrägeriinformation', en: 'Fraud awareness information' },
    help: { sv: 'Information om bedrägerier till äldre.', en: 'Information about fraud for older people.' },
  },
  {
    code: 'parent_app_info',
    text: {
      sv: 'Föräldrainformation om nät och rekrytering',
      en: 'Information to parents about the internet and recruitment',
    },
    help: {
      sv: 'Information till vårdnadshavare om rekrytering på nätet.',
      en: 'Information to guardians about recruitment online.',
    },
  },
  {
    code: 'summer_jobs',
    text: { sv: 'Sommarjobb och meningsfull fritid', en: 'Summer jobs and meaningful leisure' },
    help: { sv: 'Jobb och fritid som skyddsfaktorer.', en: 'Jobs and leisure as protective factors.' },
  },
  {
    code: 'sports_inclusion',
    text: {
      sv: 'Idrott i områden med förhöjd risk (till exempel nattfotboll)',
      en: 'Sports in areas at higher risk (such as night football)',
    },
    help: { sv: 'Idrottskvällar med vuxna ledare.', en: 'Supervised sports evenings.' },
  },
  {
    code: 'andts_test',
    text: { sv: 'Drogtestning av avloppsvatten', en: 'Drug testing of waste water' },
    help: {
      sv: 'Mätningar som visar var ANDTS-arbetet behövs.',
      en: 'Measurements that show where work on alcohol and drugs is needed.',
    },
  },
  {
    code: 'crime_analysis',
    text: { sv: 'Orsaksanalys eller SARA-problemlösning', en: 'Cause analysis or SARA problem solving' },
    help: { sv: 'Problemorienterad analys som metod.', en: 'Problem-oriented analysis as a method in itself.' },
  },
  {
    code: 'planet_youth',
    text: { sv: 'Islandsmodellen (Planet Youth)', en: 'The Icelandic model (Planet Youth)' },
    help: {
      sv: 'Kommunen, skolan, föräldrar och föreningar stärker skyddsfaktorer, med elevenkäter som underlag.',
      en: 'Municipality, school, parents and associations strengthen protective factors, guided by school surveys.',
    },
  },
  {
    code: 'own',
    text: { sv: 'Eget arbetssätt', en: 'Our own way of working' },
    help: { sv: 'Ni har utvecklat arbetssättet själva.', en: 'You have developed it yourselves.' },
  },
  {
    code: 'other',
    text: { sv: 'Annan metod', en: 'Another method' },
    help: { sv: 'En känd metod som saknas i listan.', en: 'A known method that is missing from the list.' },
  },
] as const satisfies readonly Option[]
