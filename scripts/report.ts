// A comparison as plain text for a terminal: sources, then what is shared, what differs, same text, only here.
import type {
  ComparedArticle,
  Comparison,
  Finding,
  Mention,
  SharedQuotation,
  OriginReason,
} from '../lib/comparison/comparison';

/** The readable report. `files` are the names of the files, in the order of `comparison.articles`. */
export function reportComparison(comparison: Comparison, files: readonly string[]): string {
  const labels = labelArticles(comparison.articles, files);
  const section = (title: string, kind: Finding['kind']): readonly string[] => {
    const findings = comparison.findings.filter((finding) => finding.kind === kind);
    return [
      '',
      `${title} (${findings.length})`,
      ...findings.flatMap((finding) => describeFinding(finding, labels)),
    ];
  };
  return [
    ...describeSources(comparison, labels),
    ...section('ALSO IN: facts that two or more reports have', 'shared'),
    ...section('DIFFERS', 'differs'),
    ...section('SAME TEXT', 'same-text'),
    ...section('ONLY HERE: not found in the other reports', 'only-here'),
    '',
    `QUOTATIONS that two or more reports have (${comparison.quotations.length})`,
    ...comparison.quotations.flatMap((quotation) => describeQuotation(quotation, labels)),
  ].join('\n');
}

type Labels = ReadonlyMap<string, string>;

/** One letter for each article, in the order given. */
function labelArticles(articles: readonly ComparedArticle[], files: readonly string[]): Labels {
  return new Map(articles.map((article, at) => [article.id, article.publisher ?? files[at] ?? article.id]));
}

function describeSources(comparison: Comparison, labels: Labels): readonly string[] {
  const sources = comparison.articles.map((article) => {
    const unread = comparison.unread.find((one) => one.article === article.id);
    const read = unread === undefined ? '' : `, ${unread.taken} of ${unread.found} paragraphs read`;
    const date = article.publishedAt === null ? '' : `, ${article.publishedAt}`;
    return `${labels.get(article.id)}: ${article.title ?? 'no title'}${date}${read}`;
  });
  const origins = comparison.origins.map((origin) => {
    const names = origin.articles.map((id) => labels.get(id)).join(' + ');
    return `  ${names}${describeReason(origin.reason)}`;
  });
  return [...sources, `Origins: ${comparison.origins.length}`, ...origins];
}

function describeReason(reason: OriginReason): string {
  switch (reason.kind) {
    case 'alone':
      return '';
    case 'same-text':
      return ` (${Math.round(reason.share * 100)} % of the shorter text stands in the other)`;
    case 'credit':
      return ` (${reason.credit})`;
  }
}

function describeFinding(finding: Finding, labels: Labels): readonly string[] {
  const anchors = finding.anchors.map((anchor) => anchor.text).join(', ');
  return [
    `- ${describeHead(finding)}${anchors === '' ? '' : ` [${anchors}]`}`,
    ...finding.mentions.map((mention) => `    ${describeMention(mention, labels)}`),
  ];
}

function describeHead(finding: Finding): string {
  switch (finding.kind) {
    case 'shared':
      return finding.strength;
    case 'differs': {
      const values = finding.values.map((value) => value.text).join(' / ');
      return `${finding.about}: ${values}${finding.maybeUpdated ? ' (maybe updated)' : ''}`;
    }
    case 'same-text':
      return finding.reuse;
    case 'only-here':
      return 'only here';
  }
}

function describeQuotation(quotation: SharedQuotation, labels: Labels): readonly string[] {
  return [
    `- ${quotation.attributedOtherwise ? 'attributed otherwise' : 'one quotation'}`,
    ...quotation.uses.map(
      ({ mention, speaker, fidelity }) =>
        `    ${describeMention(mention, labels)} (${fidelity}, ${speaker ?? 'speaker unclear'})`,
    ),
  ];
}

function describeMention(mention: Mention, labels: Labels): string {
  return `${labels.get(mention.article)}, block ${mention.block + 1}: ${mention.text}`;
}
