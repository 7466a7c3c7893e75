// Export: a button, and the box with every form a comparison can be saved in. One menu for popup, panel and full page.
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/browser/text';
import type { ExportKind, ExportRequest } from '../../lib/state/export-comparison';
import { Icon } from '../Icon';
import { Popover } from '../Popover';
import { Setting } from '../Setting';
import { useText } from '../text-context';

type Forms = readonly (readonly [ExportKind, MessageKey])[];

const GROUPS: readonly (readonly [MessageKey, Forms])[] = [
  [
    'export_to_read',
    [
      ['markdown', 'export_markdown'],
      ['html', 'export_html'],
      ['links', 'export_links'],
    ],
  ],
  [
    'export_data',
    [
      ['csv', 'export_csv'],
      ['json', 'export_json'],
      ['annotations', 'export_annotations'],
    ],
  ],
  [
    'export_citations',
    [
      ['csl-json', 'export_csl'],
      ['ris', 'export_ris'],
      ['bibtex', 'export_bibtex'],
    ],
  ],
  [
    'export_class',
    [
      ['sheet', 'export_sheet'],
      ['set', 'export_set'],
    ],
  ],
];

const NAMES = { shown: 'names_shown', hidden: 'names_hidden', keyed: 'names_keyed' } as const;

interface ExportMenuProps {
  /** Saves the file and gives its name; rejects when it cannot be made. */
  readonly onExport: (request: ExportRequest) => Promise<string>;
  readonly side?: 'below' | 'above';
}

export function ExportMenu({ onExport, side = 'below' }: ExportMenuProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [full, setFull] = useState(false);
  const [names, setNames] = useState<ExportRequest['names']>('hidden');
  const [saved, setSaved] = useState('');
  const save = (kind: ExportKind): void => {
    setSaved('');
    void onExport({ kind, full, names }).then((name) => setSaved(text.say('export_saved', { name })));
  };
  return (
    <Popover
      label={text.say('export')}
      worded
      side={side}
      button={
        <>
          {text.say('export')} <Icon name="down" />
        </>
      }
      open={open}
      onOpen={setOpen}
    >
      <div class="export-groups">
        {GROUPS.map(([label, forms]) => (
          <div class="set" role="group" aria-label={text.say(label)} key={label}>
            <span aria-hidden="true">{text.say(label)}</span>
            <div class="export-forms">
              {forms.map(([kind, word]) => (
                <button key={kind} type="button" class="btn" onClick={() => save(kind)}>
                  {text.say(word)}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
      <Setting label="export_names" choices={NAMES} chosen={names} onChoose={setNames} />
      <label class="check">
        <input type="checkbox" checked={full} onChange={(event) => setFull(event.currentTarget.checked)} />
        <span>
          {text.say('export_full')} <span class="small muted">{text.say('export_full_note')}</span>
        </span>
      </label>
      <p class="small muted" role="status">
        {saved}
      </p>
    </Popover>
  );
}
