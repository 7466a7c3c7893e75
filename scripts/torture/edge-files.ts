// Files at the edge of JSON, of our own, and the places of a backup that each of them is put into.

const DEEP = 100_000;

/** Text, or bytes where no text would give them. Those that are JSON may be taken as the value of a setting; none may be taken elsewhere. */
const OWN: readonly (string | readonly number[])[] = [
  '',
  ' \t ',
  'null',
  '{}',
  '[]',
  '[1,]',
  '[,1]',
  '[1 2]',
  '{"a":1,}',
  '{"a"}',
  '{a:1}',
  "{'a':1}",
  '{"a":1,"a":2}',
  '{"a":1}{"b":2}',
  '{"a":1}]',
  '/* none */ {}',
  'NaN',
  '-Infinity',
  '01',
  '0x1f',
  '1e99999',
  '-0',
  '123456789012345678901234567890',
  '"\\ud800"',
  '"\\u0000"',
  '"a\tb"',
  '"a\\qb"',
  '"\u2028"',
  '"unfinished',
  '['.repeat(DEEP),
  '['.repeat(DEEP) + ']'.repeat(DEEP),
  `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"kind":"__proto__"}',
  '{"kind":"constructor"}',
  '{"kind":["article"]}',
  '{"kind":"article"}',
  '{"kind":"setting","key":"__proto__"}',
  '{"kind":"end","records":-1}',
  '{"kind":"end","records":"1"}',
  '{"kind":"collate-library","schema":2}',
  '{"toString":1,"hasOwnProperty":2,"length":-1}',
  [0xef, 0xbb, 0xbf, 0x7b, 0x7d],
  [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00],
  [0x22, 0xc0, 0xaf, 0x22],
  [0x22, 0xed, 0xa0, 0x80, 0x22],
  [0x22, 0xe2, 0x82],
  [0x00, 0x01, 0x02],
];

const encoder = new TextEncoder();

export const OWN_EDGES: readonly Uint8Array[] = OWN.map((edge) =>
  typeof edge === 'string' ? encoder.encode(edge) : Uint8Array.from(edge),
);

const HEAD = '[\n{"kind":"collate-library","schema":2},\n';
const END = ',\n{"kind":"end","records":1}\n]\n';

/** The files that one edge gives: the edge alone, as one record, and as the value of the setting `key`. */
function filesOf(edge: Uint8Array, key: string): readonly Uint8Array<ArrayBuffer>[] {
  const places = [
    ['', ''],
    [HEAD, END],
    [`${HEAD}{"kind":"setting","key":"${key}","value":`, `}${END}`],
  ];
  return places.map(([before, after]) =>
    Uint8Array.from([...encoder.encode(before), ...edge, ...encoder.encode(after)]),
  );
}

/** The files of all edges; no two settings have the same key. */
export function filesOfAll(edges: readonly Uint8Array[]): readonly Uint8Array<ArrayBuffer>[] {
  return edges.flatMap((edge, at) => filesOf(edge, `edge-${at}`));
}
