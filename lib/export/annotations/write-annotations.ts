// The passages of a comparison as Web Annotations: one annotation per mention, found by words and by position.
import type { Finding } from '../../comparison/comparison';
import { kindWord } from '../kinds';
import { wellFormed } from '../plain-line';
import { describeReports, type Report } from '../report';
import { ANNOTATION_CONTEXT, type Annotation, type AnnotationPage, type TextualBody } from './annotation';
import { makeTargets, toUrn, toUtc } from './targets';

/** The JSON-LD file. Passages stand whole: a quote selector must hold exactly what it selects. */
export function toAnnotations(report: Report): string {
  return `${JSON.stringify(annotate(report), null, 2)}\n`;
}

/** The AnnotationPage of a comparison, findings and mentions in their order. */
function annotate(report: Report): AnnotationPage {
  const { comparison, words } = report;
  const toTarget = findTargets(report);
  const created = toUtc(report.madeAt);
  const items = comparison.findings.flatMap((finding) =>
    finding.mentions.flatMap((mention, at): readonly Annotation[] => {
      const target = toTarget.get(mention.article)?.(mention);
      if (target === undefined) return [];
      return [
        {
          id: toUrn(`annotation ${finding.id} ${at}`),
          type: 'Annotation',
          motivation: 'classifying',
          ...(created !== null && { created }),
          body: describe(finding, at, report),
          target,
        },
      ];
    }),
  );
  const evidence = comparison.findings.map((finding) => finding.id).join(' ');
  return {
    '@context': ANNOTATION_CONTEXT,
    id: toUrn(`page ${evidence}`),
    type: 'AnnotationPage',
    partOf: {
      id: toUrn(`collection ${evidence}`),
      type: 'AnnotationCollection',
      label: words.comparison,
      total: items.length,
      generator: { type: 'Software', name: 'Collate' },
    },
    startIndex: 0,
    items,
  };
}

function findTargets(report: Report): ReadonlyMap<string, ReturnType<typeof makeTargets>> {
  const articles = new Map(report.comparison.articles.map((article) => [article.id, article]));
  return new Map(
    describeReports(report).flatMap((source) => {
      const article = articles.get(source.id);
      return article === undefined ? [] : [[source.id, makeTargets(source, article)] as const];
    }),
  );
}

function describe(finding: Finding, mention: number, { words }: Report): readonly TextualBody[] {
  const say = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value: wellFormed(value),
  });
  const values =
    finding.kind === 'differs' ? finding.values.filter((value) => value.mention === mention) : [];
  return [
    say('classifying', finding.kind),
    say('identifying', finding.id),
    { ...say('tagging', kindWord(finding.kind, words)), language: words.language },
    ...values.map((value) => say('describing', value.text)),
  ];
}
