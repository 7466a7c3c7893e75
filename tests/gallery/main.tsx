// The gallery: a list of all cases, or with ?popup=NAME, ?panel=NAME, ?compare=NAME, ?library=NAME or ?capture=NAME that one (&theme=dark|sepia|light&dir=rtl&lang=ar|de|es|fr&font=NAME).
import { render } from 'preact';
import { CapturePage } from '../../components/capture/CapturePage';
import { CAPTURE_CASES } from './capture-cases';
import { PANEL_CASES } from './panel-cases';
import { POPUP_CASES } from './popup-cases';
import { COMPARE_CASES } from './compare-cases';
import { IDLE_CAPTURE_ACTIONS, LivingPanel, LivingPopup } from './interactive';
import { LIBRARY_CASES } from './library-cases';
import { LivingCompare, LivingLibrary } from './living-pages';
import { ENGLISH, MIRRORED, saysInLanguage, TRANSLATED } from './text';

const asked = new URLSearchParams(location.search);
const translated = TRANSLATED.get(asked.get('lang') ?? '');
const text = translated ?? (asked.get('dir') === 'rtl' ? MIRRORED : ENGLISH);
const root = document.documentElement;
root.lang = text.locale;
root.dir = text.direction;

const font = asked.get('font');
if (font !== null) {
  root.style.setProperty('--font-ui', `"${font} Sans", sans-serif`);
  root.style.setProperty('--font-serif', `"${font} Serif", serif`);
}
const textSize = asked.get('text');
if (textSize !== null) root.style.fontSize = `${textSize}%`;

const place = document.getElementById('root') ?? document.body;
const popup = POPUP_CASES.find((one) => one.name === asked.get('popup'));
const panel = PANEL_CASES.find((one) => one.name === asked.get('panel'));
const compare = COMPARE_CASES.find((one) => one.name === asked.get('compare'));
const library = LIBRARY_CASES.find((one) => one.name === asked.get('library'));
const capture = CAPTURE_CASES.find((one) => one.name === asked.get('capture'));
// The buttons are named in English.
const press = (popup ?? panel ?? compare ?? library)?.press ?? [];

// Each view with its own sheet alone, as in the extension.
await import('../../components/styles/common.css');
if (popup !== undefined) await import('../../components/styles/popup.css');
else if (compare !== undefined) await import('../../components/styles/compare.css');
else if (library !== undefined) await import('../../components/styles/library.css');
else if (capture !== undefined) await import('../../components/styles/capture.css');
else await import('../../components/styles/panel.css');

if (popup !== undefined) render(<LivingPopup state={popup.popup} text={text} />, place);
else if (compare !== undefined) render(<LivingCompare state={compare.compare} text={text} />, place);
else if (library !== undefined) render(<LivingLibrary state={library.library} text={text} />, place);
else if (capture !== undefined) {
  render(
    <CapturePage
      state={capture.capture}
      actions={IDLE_CAPTURE_ACTIONS}
      text={text}
      endings={['.html', '.txt']}
    />,
    place,
  );
} else if (panel !== undefined) {
  const paper = asked.get('theme') === 'sepia' ? 'sepia' : panel.panel.typography.paper;
  const typography = { ...panel.panel.typography, paper };
  render(<LivingPanel state={{ ...panel.panel, typography }} text={text} />, place);
} else {
  const list = (kind: string, names: readonly string[]) =>
    names.map((name) => (
      <li key={name}>
        <a href={`?${kind}=${encodeURIComponent(name)}`}>
          {kind}: {name}
        </a>
      </li>
    ));
  render(
    <main class="pad">
      <ul>
        {list(
          'popup',
          POPUP_CASES.map((one) => one.name),
        )}
      </ul>
      <ul>
        {list(
          'capture',
          CAPTURE_CASES.map((one) => one.name),
        )}
      </ul>
      <ul>
        {list(
          'panel',
          PANEL_CASES.map((one) => one.name),
        )}
      </ul>
      <ul>
        {list(
          'library',
          LIBRARY_CASES.map((one) => one.name),
        )}
      </ul>
      <ul>
        {list(
          'compare',
          COMPARE_CASES.map((one) => one.name),
        )}
      </ul>
    </main>,
    place,
  );
}

const theme = asked.get('theme');
if (theme !== null) root.dataset.theme = theme;

/** Presses the buttons a case names, one after the other, each once it has been drawn. */
async function pressButtons(): Promise<void> {
  for (const name of press) {
    await new Promise((resolve) => setTimeout(resolve));
    const says =
      translated === undefined
        ? (said: string) => said.includes(name)
        : saysInLanguage(translated.locale, name);
    const button = [...document.querySelectorAll('button')].find(
      (one) => says(one.textContent ?? '') || says(one.ariaLabel ?? ''),
    );
    if (button === undefined) throw new Error(`No button says ${name}`);
    button.click();
  }
  root.dataset.ready = '';
}

void pressButtons();
