/** One sample story: a text under database/seeds/stories, pasted as an editor would paste it. */
export interface DemoStory {
  readonly name: string;
  /** What an editor adds to the draft. */
  readonly edits?: Readonly<Record<string, string>>;
  /** A drawing under database/seeds/pictures for the story's first picture. */
  readonly picture?: DemoPicture;
  /** `false` leaves it a draft: it may not run, and the admin says why. */
  readonly publish: boolean;
}

export interface DemoPicture {
  readonly file: string;
  readonly alternativeText: string;
  /** For a story whose text brought no picture: its caption and credit line. */
  readonly added?: { readonly caption: string; readonly creditLine: string; readonly photographer: string };
}

/** Invented people, towns and agencies, in the shapes in which real stories arrive. The first is shown at the end of `npm start`. */
export const DEMO_STORIES: readonly DemoStory[] = [
  {
    name: 'electric-ferry',
    edits: { relationship: 'republished', summary: 'A ferry that you can hear the gulls from.', dateline: 'HALVIK' },
    picture: {
      file: 'electric-ferry.png',
      alternativeText: 'Drawing of a white ferry with a red stripe on blue water',
      added: { caption: 'The ferry Margrete on Halvik Sound.', creditLine: 'Sunniva Moe/Northern Wire', photographer: 'Sunniva Moe' },
    },
    publish: true,
  },
  {
    name: 'rye-loaf',
    edits: { relationship: 'republished', summary: 'An argument that eleven bakeries began in 1998 is over.' },
    picture: { file: 'rye-loaf.png', alternativeText: 'Drawing of a round loaf with four cuts' },
    publish: true,
  },
  {
    name: 'night-train',
    edits: {
      relationship: 'translated',
      summary: 'Four nights a week, with a borrowed dining car.',
      correctionNote: 'An earlier version said that the train runs every night. It runs on four nights a week.',
    },
    picture: {
      file: 'night-train.png',
      alternativeText: 'Drawing of a blue train with lit windows under a crescent moon',
      added: { caption: 'The sleeper before its first departure.', creditLine: 'Jonas Reuter/Aldenberg Courier', photographer: 'Jonas Reuter' },
    },
    publish: true,
  },
  { name: 'harbour-budget', publish: false },
  { name: 'lighthouse', publish: false },
];

/** A story of our own staff, written in the admin: no citation, no credit duties. */
export const STAFF_STORY = {
  title: 'Why every story here says where it came from',
  summary: 'How our desk credits the people whose work we republish.',
  language: 'en',
  bylineLine: 'by Nora Feld',
  writer: 'Nora Feld',
  paragraphs: [
    'Most of what a small newsroom prints was made by somebody else: an agency, a partner paper, a photographer two countries away.',
    'Each of those stories comes with duties. We name the writers in their order, credit every picture with all its parties, keep the copyright notice word for word and say where and when we took our copy.',
    'A story that cannot say these things stays a draft until somebody has asked. It is slower by a telephone call, and we have yet to regret one.',
  ],
} as const;
