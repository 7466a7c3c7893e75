// Aa: size, width, face and paper of the reading mode.
import { useState } from 'preact/hooks';
import type { Typography } from '../../lib/state/panel-state';
import { useText } from '../text-context';
import { Popover } from '../Popover';
import { Setting } from '../Setting';

const SIZES: readonly Typography['size'][] = [15, 16, 17, 19, 22];
const WIDTHS = { narrow: 'width_narrow', medium: 'width_medium', wide: 'width_wide' } as const;
const FACES = { serif: 'face_serif', sans: 'face_sans' } as const;
const PAPERS = {
  auto: 'paper_auto',
  light: 'paper_light',
  sepia: 'paper_sepia',
  dark: 'paper_dark',
} as const;

interface TypographyMenuProps {
  readonly typography: Typography;
  readonly onChange: (typography: Typography) => void;
}

export function TypographyMenu({ typography, onChange }: TypographyMenuProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={text.say('text_settings')}
      open={open}
      onOpen={setOpen}
      button={
        <span class="aa" aria-hidden="true">
          Aa
        </span>
      }
    >
      <SizeSetting size={typography.size} onChange={(size) => onChange({ ...typography, size })} />
      <Setting
        label="set_width"
        choices={WIDTHS}
        chosen={typography.width}
        onChoose={(width) => onChange({ ...typography, width })}
      />
      <Setting
        label="set_face"
        choices={FACES}
        chosen={typography.face}
        onChoose={(face) => onChange({ ...typography, face })}
      />
      <Setting
        label="set_paper"
        choices={PAPERS}
        chosen={typography.paper}
        onChoose={(paper) => onChange({ ...typography, paper })}
      />
    </Popover>
  );
}

interface SizeSettingProps {
  readonly size: Typography['size'];
  readonly onChange: (size: Typography['size']) => void;
}

function SizeSetting({ size, onChange }: SizeSettingProps) {
  const text = useText();
  const at = SIZES.indexOf(size);
  const smaller = SIZES[at - 1];
  const larger = SIZES[at + 1];
  return (
    <div class="set" role="group" aria-label={text.say('set_size')}>
      <span aria-hidden="true">{text.say('set_size')}</span>
      <div class="seg">
        <button
          type="button"
          aria-disabled={smaller === undefined}
          onClick={() => smaller !== undefined && onChange(smaller)}
        >
          A− <span class="vh">{text.say('size_smaller')}</span>
        </button>
        <output>{text.number(size)}</output>
        <button
          type="button"
          aria-disabled={larger === undefined}
          onClick={() => larger !== undefined && onChange(larger)}
        >
          A+ <span class="vh">{text.say('size_larger')}</span>
        </button>
      </div>
    </div>
  );
}
