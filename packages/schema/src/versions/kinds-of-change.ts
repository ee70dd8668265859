/** What became of a question since the version before, the least change first; `not-read-in`: the file of then lacks it. */
export const kindsOfChange = ['identical', 'reworded', 'options-mapped', 'not-read-in', 'new', 'dropped'] as const

/** Whether its answers can be laid beside those of the version before, the best first. */
export const comparabilities = ['yes', 'with-footnote', 'no'] as const

/** Why the answers are not quite those of the version before. */
export const footnotes = [
  'new-meaning',
  'text',
  'help',
  'options-mapped',
  'options-merged',
  'options-split',
  'options-added',
  'options-reworded',
  'moved',
  'asked-otherwise',
  'limits',
] as const
