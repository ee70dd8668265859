import type { Translated } from '../../texts.ts'
import type { answersTexts as swedish } from './texts.sv.ts'

export const answersTexts = {
  lead: 'Drafts are not shown here. The county administrative board reads answers only once they are submitted.',
  table: 'Submitted answers',
  none: 'not submitted',
  toFreeText: 'Read and code what was written in the respondents’ own words',
  takeOut: {
    title: 'Take the answers out',
    lead: 'All answers submitted in the round as files, whenever you wish. Each time is listed among the security events.',
    choices: 'What the files are to hold',
    for: 'The files are for',
    countyBoard: 'the county administrative board',
    lansbra: 'those who take part in LänsBrå',
    public: 'everyone',
    text: {
      'county-board': 'The files hold all submitted answers.',
      lansbra: 'The files hold only answers that those who take part in LänsBrå may see.',
      public: 'The files hold only answers that everyone may see.',
    },
    files: 'Files with the answers',
  },
  archive: {
    title: 'Archive package',
    lead: 'Everything that has been submitted and published in the round, in a zip file that can be read without the service: pdf for archives, csv and json, the questionnaire, the code lists, the rules and checksums. Answers marked as secret are included. The file takes a while to make, and each time is listed among the security events.',
    verify:
      'As long as nothing more is submitted, published or changed in the round, the file is the same each time. README.txt in the package says how to verify it.',
    download: 'Download the archive package',
  },
} as const satisfies Translated<typeof swedish>
