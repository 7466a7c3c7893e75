// Invented reports for the tests of the library: three events, each told by two or three papers.
import type { Article } from '../../../lib/article/article';

/** An article with the given text, one paragraph a line, and otherwise what the test names. */
export function report(text: string, fields: Partial<Article> = {}): Article {
  return {
    schema: 1,
    url: null,
    canonicalUrl: null,
    title: null,
    byline: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    blocks: text
      .trim()
      .split('\n')
      .map((line) => ({ kind: 'paragraph', text: line.trim() })),
    capturedAt: null,
    reading: null,
    ...fields,
  };
}

export const damMorning = report(
  `The Velmora dam above Oskarheim was shut on Tuesday after engineers found a crack 40 metres long in its eastern wall.
  Regional governor Ilse Tarnow ordered 1,300 residents of Lower Oskarheim to leave their homes before nightfall.
  The operator, Hydra Nord, said water in the reservoir would be lowered by six metres within a week.`,
  {
    url: 'https://www.morning.example/2031/03/velmora-dam',
    title: 'Cracked Velmora dam shut, 1,300 told to leave',
    publisher: 'The Morning',
    publishedAt: '2031-03-04T18:20:00+01:00',
  },
);

export const damHerald = report(
  `Some 1,300 people in Lower Oskarheim were told to leave on Tuesday when a long crack was discovered in the Velmora dam.
  Hydra Nord, which runs the dam, is lowering the reservoir by six metres, the governor, Ilse Tarnow, told reporters.
  Schools in Oskarheim stay closed until Friday.`,
  {
    url: 'https://herald.example/news/oskarheim-evacuated',
    title: 'Oskarheim evacuated below cracked dam',
    publisher: 'Herald',
    publishedAt: '2031-03-04T20:05:00+01:00',
  },
);

export const damWire = report(
  `OSKARHEIM - Engineers inspecting the Velmora dam found a 40-metre crack on Tuesday, and governor Ilse Tarnow had Lower Oskarheim evacuated.
  Hydra Nord said the eastern wall was safe for the moment.`,
  {
    url: 'https://wire.example/a/99812',
    title: 'Crack found in Velmora dam',
    publisher: 'Wire',
    publishedAt: '2031-03-05T07:00:00+01:00',
  },
);

export const chessFinal = report(
  `Pilar Quintero beat Dmitri Halvorsen in 61 moves on Sunday to win the Lisbon Masters, her third title this season.
  Quintero, 19, sacrificed a rook in the final game and Halvorsen resigned two moves later.`,
  {
    url: 'https://herald.example/sport/lisbon-masters-final',
    title: 'Quintero wins Lisbon Masters',
    publisher: 'Herald',
    publishedAt: '2031-03-09T21:00:00+01:00',
  },
);

export const chessMorning = report(
  `A rook sacrifice gave Pilar Quintero the Lisbon Masters on Sunday. Dmitri Halvorsen gave up after 61 moves.
  The 19-year-old has now won three tournaments this season.`,
  {
    url: 'https://www.morning.example/sport/quintero',
    title: 'Third title for Quintero, 19',
    publisher: 'The Morning',
    publishedAt: '2031-03-10T06:00:00+01:00',
  },
);

export const strike = report(
  `Tram drivers in Port Anselm walked out on Monday over night shifts, the union Kolektiva said.
  Talks with the city resume on Thursday under mediator Bao Lindqvist.`,
  {
    url: 'https://wire.example/a/99790',
    title: 'Tram strike halts Port Anselm',
    publisher: 'Wire',
    publishedAt: '2031-03-03T09:00:00+01:00',
  },
);

/** Another text under the same address: a live article that was edited. */
export function edited(article: Article, from: string, to: string): Article {
  return {
    ...article,
    blocks: article.blocks.map((block) => ({ ...block, text: block.text.replace(from, to) })),
  };
}
