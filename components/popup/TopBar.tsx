// The popup's top bar: which page this is about, and the ways to the library and to more reports.
import type { PageFacts, PopupActions } from '../../lib/state/popup-state';
import { Icon, Logo, type IconName } from '../Icon';
import { useText } from '../text-context';

interface TopBarProps {
  readonly page: PageFacts | null;
  /** Whether it stands on a site, which the built-in example does not. */
  readonly hasSite: boolean;
  readonly onAdd: PopupActions['addReports'];
  readonly onLibrary: PopupActions['openLibraryPage'];
}

export function TopBar({ page, hasSite, onAdd, onLibrary }: TopBarProps) {
  const text = useText();
  const name = page?.publisher ?? page?.title ?? null;
  const when = page === null ? '' : text.moment(page.publishedAt);
  return (
    <header class="popup-top">
      <Logo />
      <p class="grow muted popup-page">
        {name === null ? (
          text.say('top_no_page')
        ) : (
          <b class="ink cut" dir="auto" title={name}>
            {name}
          </b>
        )}
        {name !== null && when !== '' && <bdi class="cut">{when}</bdi>}
      </p>
      <div class="popup-tools">
        {hasSite && <Tool icon="sliders" label={text.say('keep_site')} onPress={() => onAdd('sites')} />}
        <Tool icon="not-here" label={text.say('add_reports')} onPress={() => onAdd('tabs')} />
        <Tool icon="books" label={text.say('library')} onPress={onLibrary} />
      </div>
    </header>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
}

function Tool({ icon, label, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="btn btn-bare btn-icon"
      aria-label={label}
      title={label}
      onClick={() => onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
