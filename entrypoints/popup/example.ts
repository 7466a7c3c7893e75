// The built-in example of a first visit: three short reports of an invented ferry accident. Invented outlets and people.
import type { Article, Block } from '../../lib/article/article';

interface Report {
  readonly publisher: string;
  readonly title: string;
  readonly byline: string;
  readonly publishedAt: string;
  readonly paragraphs: readonly string[];
}

function toArticle(report: Report): Article {
  const { paragraphs, byline, ...facts } = report;
  return {
    schema: 1,
    url: null,
    canonicalUrl: null,
    ...facts,
    byline: [byline],
    modifiedAt: null,
    language: 'en',
    direction: 'ltr',
    blocks: paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    capturedAt: report.publishedAt,
    reading: null,
  };
}

/** The article read first, then the two it is compared with. */
export const EXAMPLE: readonly Article[] = [
  {
    publisher: 'Sundhaven Courier',
    title: 'Ferry runs aground off Sundhaven, all passengers brought ashore',
    byline: 'Tilda Marrow',
    publishedAt: '2026-05-04T09:40:00+02:00',
    paragraphs: [
      'The car ferry Aurelia ran aground on the Skarven reef shortly after six on Monday morning with 214 passengers on board.',
      'Everyone was brought ashore in lifeboats within two hours, the coastguard said. Eleven people were treated for cold and bruises at Sundhaven hospital.',
      '“She turned to port and simply did not turn back,” said Olav Brekke, a fisherman who watched from the harbour wall.',
      'The shipping line Norrin Ferries said the rudder had been repaired in April. Divers will examine the hull on Tuesday.',
      'Bakers on the quay handed out rolls and coffee until the buses came.',
    ],
  },
  {
    publisher: 'Fjordland Radio',
    title: 'Ferry aground at Skarven reef: what we know',
    byline: 'Jonas Lie Haugen',
    publishedAt: '2026-05-04T12:15:00+02:00',
    paragraphs: [
      'A ferry with 241 passengers on board, the Aurelia, ran aground on the Skarven reef early on Monday.',
      'All passengers were brought ashore in lifeboats within two hours, according to the coastguard. Eleven people were treated in hospital.',
      'The rudder of the ship had been repaired only in April, a spokeswoman for Norrin Ferries confirmed to this station.',
      'The Accident Board has sealed the voyage recorder and opened an inquiry into the steering gear.',
      'About 30 cubic metres of diesel are in the tanks. None has leaked so far, the environment agency said.',
    ],
  },
  {
    publisher: 'The Capital Herald',
    title: 'Inquiry opened after Aurelia grounding',
    byline: 'Petra Solheim',
    publishedAt: '2026-05-04T17:05:00+02:00',
    paragraphs: [
      'The Accident Board has opened an inquiry into the grounding of the ferry Aurelia and sealed its voyage recorder.',
      'The ship struck the Skarven reef on Monday morning with 241 passengers on board, who were all taken ashore in lifeboats.',
      'The environment agency said that about 30 cubic metres of diesel remained in the tanks and that none had leaked.',
      'Divers are to examine the hull on Wednesday, when the swell is expected to ease.',
    ],
  },
].map(toArticle);
