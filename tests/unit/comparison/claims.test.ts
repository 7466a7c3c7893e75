// Which sentences are claims: what a report says about itself is none, and pure comment comes last.
import { describe, expect, it } from 'vitest';
import { isApparatus } from '../../../lib/comparison/apparatus';
import { isComment } from '../../../lib/comparison/comment';
import { compare } from '../../../lib/comparison/compare';
import { viewFrom } from '../../../lib/comparison/view-from';
import { loadLanguages } from '../../../lib/language/load';
import { makeArticle, readInputsOf } from './read-texts';

const languages = await loadLanguages(['en']);

function firstSentence(text: string, language: string) {
  const sentence = readInputsOf(makeArticle([text], { language }))[0]?.analysis.blocks[0]?.sentences[0];
  if (sentence === undefined) throw new Error(`No sentence in: ${text}`);
  return sentence;
}

describe('what a report says about itself', () => {
  it.each([
    ['en', 'Additional reporting by Ada Quill in Kestrin; editing by Ivo Brandt.'],
    ['en', 'The Northmoor Wire contributed to this report.'],
    ['en', 'This is a developing story.'],
    ['en', 'An earlier version of this article gave a wrong age for the captain.'],
    ['en', 'Updated 4:10 PM, June 3, 2026'],
    ['en', 'By Ada Quill | Courier'],
    ['en', 'Leave your thoughts in the comments below.'],
    ['de', 'Mit Material von dpa und Reuters.'],
    ['de', 'Dieser Artikel wurde um 14 Uhr aktualisiert.'],
    ['fr', 'Avec l’AFP.'],
    ['fr', 'Cet article a été mis à jour jeudi.'],
    ['es', 'Con información de la agencia EFE.'],
    ['pt', 'Esta reportagem está em atualização.'],
  ])('is apparatus (%s): %s', (language, text) => {
    expect(isApparatus(firstSentence(text, language), text, language)).toBe(true);
  });

  it.each([
    ['en', 'The report was updated by the harbour authority after the second inspection.'],
    ['en', 'This story began with a dark buoy and a list.'],
    ['en', 'Soundings by divers had put the gash at 12 metres.'],
    ['en', 'The minister declined to comment.'],
    ['en', '163 people were on board.'],
    ['de', 'Der Artikel des Gesetzes wurde gestrichen.'],
    ['fr', 'Avec le service des eaux, la ville a fermé le lac.'],
    ['es', 'Mediante datos falsos obtuvo el permiso.'],
  ])('is not confused with a claim (%s): %s', (language, text) => {
    expect(isApparatus(firstSentence(text, language), text, language)).toBe(false);
  });

  it('is not among what only one report has, and neither are headings and captions', () => {
    const a = makeArticle(
      [
        'A ferry with 163 people on board ran aground near Port Kestrin on Tuesday.',
        ['heading', 'A light that failed'],
        ['caption', 'The ferry at low water, seen from the pilot boat.'],
        'Divers found a gash of 12 metres in the hull.',
        'Reporting by Ada Quill; editing by Ivo Brandt.',
      ],
      { url: 'https://a.example/1' },
    );
    const b = makeArticle(['Off Port Kestrin a ferry ran aground on Tuesday with 163 people on board.'], {
      url: 'https://b.example/1',
    });
    const comparison = compare([a, b], languages);
    const { onlyHere } = viewFrom(comparison, comparison.articles[0]!.id);
    expect(onlyHere.map((finding) => finding.mentions[0]?.text)).toEqual([
      'Divers found a gash of 12 metres in the hull.',
    ]);
  });
});

describe('pure comment', () => {
  it.each([
    ['en', 'Perhaps that is the real lesson of the morning.'],
    ['en', 'Who would have thought it?'],
    ['de', 'Es bleibt abzuwarten, ob das reicht.'],
    ['fr', 'Reste à savoir si cela suffira.'],
    ['es', 'Queda por ver si será suficiente.'],
    ['pt', 'Resta saber se isso será suficiente.'],
  ])('is recognised (%s): %s', (language, text) => {
    expect(isComment(firstSentence(text, language), text, language)).toBe(true);
  });

  it.each([
    ['en', 'Perhaps 40 houses were flooded.'],
    ['en', 'The road to the harbour was closed for the night.'],
    ['en', 'Did Mayor Lena Ostrow know of the list?'],
    ['de', 'Die Straße zum Hafen blieb gesperrt.'],
  ])('is not what tells something (%s): %s', (language, text) => {
    expect(isComment(firstSentence(text, language), text, language)).toBe(false);
  });

  it('comes after every claim that tells something', () => {
    const a = makeArticle(
      ['Perhaps that is the real lesson of the morning.', 'The road to the harbour stayed closed.'],
      { url: 'https://a.example/1' },
    );
    const b = makeArticle(['Nothing of the kind stands in this other text.'], { url: 'https://b.example/1' });
    const findings = compare([a, b], languages).findings.filter((one) => one.kind === 'only-here');
    const [comment, claim] = ['Perhaps', 'The road'].map((words) =>
      findings.find((one) => one.mentions[0]?.text.startsWith(words)),
    );
    expect(claim?.substance).toBeGreaterThan(comment?.substance ?? 1);
  });
});
