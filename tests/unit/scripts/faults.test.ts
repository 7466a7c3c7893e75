// What is read of the report of a mutation run, and what is tried again.
import { describe, expect, it } from 'vitest';
import { faultRanges, readFaults, sayFaults, shareNoticed } from '../../../scripts/mutation/faults';

const at = (line: number, column: number, endColumn: number) => ({
  start: { line, column },
  end: { line, column: endColumn },
});

const REPORT = {
  files: {
    'lib/a.ts': {
      source: 'const one = 1;\n  return one > two;\n',
      mutants: [
        {
          mutatorName: 'EqualityOperator',
          replacement: 'one >= two',
          status: 'Survived',
          location: at(2, 10, 19),
        },
        {
          mutatorName: 'EqualityOperator',
          replacement: 'one <= two',
          status: 'Killed',
          location: at(2, 10, 19),
        },
        { mutatorName: 'BlockStatement', replacement: '{}', status: 'Timeout', location: at(1, 1, 3) },
        { mutatorName: 'StringLiteral', replacement: '""', status: 'NoCoverage', location: at(1, 5, 8) },
        { mutatorName: 'ArrowFunction', replacement: '', status: 'CompileError', location: at(1, 7, 8) },
      ],
    },
  },
};

describe('the faults of a report', () => {
  const faults = [...readFaults(REPORT).values()];

  it('are those that a test could notice', () => {
    expect(faults.map(({ kind, noticed }) => [kind, noticed])).toEqual([
      ['EqualityOperator', false],
      ['EqualityOperator', true],
      ['BlockStatement', true],
      ['StringLiteral', false],
    ]);
    expect(shareNoticed(faults)).toBe(0.5);
    expect(shareNoticed([])).toBe(1);
  });

  it('are tried again where they stand, each place once', () => {
    expect(faultRanges(faults)).toEqual(['lib/a.ts:2:9-2:19', 'lib/a.ts:1:0-1:3', 'lib/a.ts:1:4-1:8']);
  });

  it('are told with the line that they change, and counted by file', () => {
    expect(sayFaults(faults).split('\n')).toEqual([
      'lib/a.ts:2:10 EqualityOperator: return one > two; → one >= two',
      'lib/a.ts:1:5 StringLiteral: const one = 1; → ""',
      '',
      ' 50.0 % of 4 noticed: lib/a.ts',
      ' 50.0 % of 4 noticed: all',
    ]);
  });
});
